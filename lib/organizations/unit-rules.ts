import type { UnitChange } from "./unit-changes";
import { codeOf, findOpenUnit, idsBelow, openUnits, type Unit } from "./unit-tree";

/** Why a tree of units cannot be changed as somebody asked. */
export type UnitReason =
  /** The unit, or the one to add it to, is not there or was closed meanwhile. */
  | "unit-gone"
  /** So was the one that it would move to, or go into. */
  | "target-gone"
  /** It would be put below, or go into, itself or something below it. */
  | "below-itself"
  /** The one at the top stays there as long as there is an organization. */
  | "top-stays"
  /** There is one at the top already. */
  | "top-taken"
  /** Another unit has this code, maybe a closed one. */
  | "code-taken";

export type UnitPlan =
  | {
      readonly ok: true;
      readonly changes: readonly UnitChange[];
      /** What the audit log calls what was changed. */
      readonly subject: string;
    }
  | { readonly ok: false; readonly reason: UnitReason };

/** Adds a unit below an open one; the first one of all has nothing above it. */
export function planAddition(units: readonly Unit[], added: Omit<Unit, "closedOn">): UnitPlan {
  const unit: Unit = { ...added, closedOn: null };
  if (unit.parentId === null) {
    if (openUnits(units).length > 0) return refuse("top-taken");
  } else if (!findOpenUnit(units, unit.parentId)) return refuse("unit-gone");
  if (isCodeTaken(units, unit)) return refuse("code-taken");
  return { ok: true, changes: [{ kind: "added", unit }], subject: unit.name };
}

/** Gives a unit another name, another code, or both. */
export function planRename(
  units: readonly Unit[],
  { id, name, code }: Pick<Unit, "id" | "name" | "code">,
): UnitPlan {
  const unit = findOpenUnit(units, id);
  if (!unit) return refuse("unit-gone");
  if (isCodeTaken(units, { id, code })) return refuse("code-taken");
  const changes: UnitChange[] = [];
  if (name !== unit.name) {
    changes.push({ kind: "renamed", unitId: id, before: unit.name, after: name });
  }
  if (code !== unit.code) changes.push({ kind: "coded", unitId: id, after: code });
  return { ok: true, changes, subject: unit.name };
}

/** Puts a unit, with all that is below it, below another one. */
export function planMove(
  units: readonly Unit[],
  { id, targetId }: { readonly id: string; readonly targetId: string },
): UnitPlan {
  const pair = findPair(units, id, targetId);
  if (!pair.ok) return pair;
  const changes = pair.unit.parentId === targetId ? [] : [moved(pair.unit, targetId)];
  return { ok: true, changes, subject: pair.unit.name };
}

/** Lets a unit go into another one, which takes over what is directly below it. */
export function planMerge(
  units: readonly Unit[],
  { id, targetId }: { readonly id: string; readonly targetId: string },
): UnitPlan {
  const pair = findPair(units, id, targetId);
  if (!pair.ok) return pair;
  const changes: UnitChange[] = [
    ...openChildren(units, id).map((child) => moved(child, targetId)),
    { kind: "merged", unitId: id, after: targetId },
  ];
  return { ok: true, changes, subject: pair.unit.name };
}

/** Closes a unit with all that is below it; or without, and then that goes to the one above it. */
export function planClosing(
  units: readonly Unit[],
  { id, below }: { readonly id: string; readonly below: "close" | "keep" },
): UnitPlan {
  const unit = findOpenUnit(units, id);
  if (!unit) return refuse("unit-gone");
  const { parentId } = unit;
  if (parentId === null) return refuse("top-stays");
  const descendants = idsBelow(units, id);
  const changes: UnitChange[] =
    below === "keep"
      ? openChildren(units, id).map((child) => moved(child, parentId))
      : openUnits(units)
          .filter((other) => descendants.has(other.id))
          .map((other) => ({ kind: "closed", unitId: other.id }));
  changes.push({ kind: "closed", unitId: id });
  return { ok: true, changes, subject: unit.name };
}

/** The units that another may be put below, or go into: the open ones that are not below it. */
export function possibleTargets(units: readonly Unit[], id: string): Unit[] {
  const below = idsBelow(units, id);
  return openUnits(units).filter((unit) => unit.id !== id && !below.has(unit.id));
}

function refuse(reason: UnitReason): { readonly ok: false; readonly reason: UnitReason } {
  return { ok: false, reason };
}

function findPair(units: readonly Unit[], id: string, targetId: string) {
  const unit = findOpenUnit(units, id);
  if (!unit) return refuse("unit-gone");
  if (unit.parentId === null) return refuse("top-stays");
  if (!findOpenUnit(units, targetId)) return refuse("target-gone");
  if (id === targetId || idsBelow(units, id).has(targetId)) return refuse("below-itself");
  return { ok: true as const, unit };
}

function openChildren(units: readonly Unit[], id: string): Unit[] {
  return openUnits(units).filter(({ parentId }) => parentId === id);
}

function moved({ id, parentId }: Unit, targetId: string): UnitChange {
  return { kind: "moved", unitId: id, before: parentId, after: targetId };
}

function isCodeTaken(units: readonly Unit[], { id, code }: Pick<Unit, "id" | "code">): boolean {
  const own = codeOf({ id, code });
  return units.some((other) => other.id !== id && codeOf(other) === own);
}
