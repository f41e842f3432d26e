import type { SocialSystem } from "@/lib/framework/social-systems";
import type { UnitChange } from "./unit-changes";
import { placeRows } from "./unit-import-places";
import { checkRows, type RowProblem, type UnitRow } from "./unit-import-rows";
import { cleanText } from "./unit-text";
import { codeOf, openUnits, type Unit } from "./unit-tree";

/** A unit as a preview names it. */
export type ImportedUnit = { readonly line: number; readonly code: string; readonly name: string };

/** What a file of units would do, in the order of its rows. */
export type ImportPreview = {
  /** The one at the top, when the file gives it the code it did not have. */
  readonly coded: readonly ImportedUnit[];
  readonly added: readonly (ImportedUnit & { readonly parent: string | null })[];
  readonly renamed: readonly (ImportedUnit & { readonly before: string })[];
  readonly moved: readonly (ImportedUnit & {
    readonly before: string | null;
    readonly after: string | null;
  })[];
  readonly unchanged: number;
  /** The units that the file does not name: they stay as they are. */
  readonly leftAlone: readonly { readonly code: string; readonly name: string }[];
};

export type ImportPlan =
  | {
      readonly ok: true;
      readonly preview: ImportPreview;
      /** In an order in which they can be made: nothing is added before what is above it. */
      readonly changes: readonly UnitChange[];
    }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/**
 * What has to change for the units to be as a file says. Units are recognized by their code, or by
 * their id where they have none; the one at the top, made by hand before there was a file, also by
 * its name. Either every row is right, or nothing changes.
 *
 * @param standing those of the organization, closed ones included
 * @param newId gives every unit that is added its id
 */
export function planImport(
  standing: readonly Unit[],
  rows: readonly UnitRow[],
  newId: () => string,
): ImportPlan {
  const top = topToCode(standing, rows);
  const units = standing.map((unit) => (unit.id === top?.id ? top : unit));
  const checked = checkRows(units, rows);
  const placed = placeRows(units, checked.rows);
  const problems = [...checked.problems, ...placed].sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { ok: false, problems };

  const existing = new Map(openUnits(units).map((unit) => [cleanText(codeOf(unit)), unit]));
  const targets: Target[] = checked.rows.map((row) => {
    const unit = existing.get(row.code) ?? null;
    return { ...row, unit, id: unit?.id ?? newId() };
  });
  const idOf = new Map<string, string>([...existing].map(([code, { id }]) => [code, id] as const));
  for (const { code, id } of targets) idOf.set(code, id);
  const parentIdOf = ({ parent }: Target) => (parent === null ? null : (idOf.get(parent) ?? null));
  return {
    ok: true,
    preview: preview(units, targets, parentIdOf, top?.id ?? null),
    changes: [
      ...(top ? [{ kind: "coded" as const, unitId: top.id, after: top.code }] : []),
      ...additions(targets, parentIdOf),
      ...updates(targets, parentIdOf),
    ],
  };
}

/** The unit at the top with the code that a file has for it, when so far it has none; or `null`. */
function topToCode(units: readonly Unit[], rows: readonly UnitRow[]): Unit | null {
  const top = openUnits(units).find(({ parentId }) => parentId === null);
  const first = rows.find(({ parent }) => cleanText(parent) === "");
  if (!top || top.code !== null || !first) return null;
  const [name, code] = [cleanText(first.name), cleanText(first.code)];
  const isNamed = rows.some((row) => [row.code, row.parent].map(cleanText).includes(top.id));
  const isTaken = code === "" || units.some((unit) => cleanText(codeOf(unit)) === code);
  const isSame = cleanText(top.name).toLowerCase() === name.toLowerCase();
  return isSame && !isNamed && !isTaken ? { ...top, code } : null;
}

/** A row that is right, and the unit that it is about. */
type Target = {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly socialSystem: SocialSystem;
  readonly parent: string | null;
  readonly id: string;
  /** `null` when there is no such unit yet. */
  readonly unit: Unit | null;
};

type ParentIdOf = (target: Target) => string | null;

function additions(targets: readonly Target[], parentIdOf: ParentIdOf): UnitChange[] {
  const added = new Map(targets.filter(({ unit }) => !unit).map((target) => [target.id, target]));
  const changes: UnitChange[] = [];
  const done = new Set<string>();
  for (const first of added.values()) {
    // What is above a unit and not there yet comes before it.
    const chain: Target[] = [];
    let at: Target | undefined = first;
    while (at && !done.has(at.id)) {
      chain.push(at);
      done.add(at.id);
      at = added.get(parentIdOf(at) ?? "");
    }
    for (const target of chain.reverse()) {
      const { id, socialSystem, name, code } = target;
      const parentId = parentIdOf(target);
      const unit = { id, parentId, socialSystem, name, code, closedOn: null };
      changes.push({ kind: "added", unit });
    }
  }
  return changes;
}

function updates(targets: readonly Target[], parentIdOf: ParentIdOf): UnitChange[] {
  return targets.flatMap((target) => {
    const { unit, name, id } = target;
    if (!unit) return [];
    const after = parentIdOf(target);
    const changes: UnitChange[] = [];
    if (isRenamed(unit, name)) {
      changes.push({ kind: "renamed", unitId: id, before: unit.name, after: name });
    }
    if (unit.parentId !== after) {
      changes.push({ kind: "moved", unitId: id, before: unit.parentId, after });
    }
    return changes;
  });
}

function preview(
  units: readonly Unit[],
  targets: readonly Target[],
  parentIdOf: ParentIdOf,
  codedId: string | null,
): ImportPreview {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  for (const { id, name } of targets) names.set(id, name);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const known = targets.filter((target): target is Target & { unit: Unit } => target.unit !== null);
  const renamed = known.filter(({ unit, name }) => isRenamed(unit, name));
  const moved = known.filter((target) => target.unit.parentId !== parentIdOf(target));
  const coded = known.filter(({ id }) => id === codedId);
  const changed = new Set([...coded, ...renamed, ...moved]);
  const named = new Set(known.map(({ id }) => id));
  return {
    coded: coded.map(brief),
    added: targets
      .filter(({ unit }) => !unit)
      .map((target) => ({ ...brief(target), parent: nameOf(parentIdOf(target)) })),
    renamed: renamed.map((target) => ({ ...brief(target), before: target.unit.name })),
    moved: moved.map((target) => ({
      ...brief(target),
      before: nameOf(target.unit.parentId),
      after: nameOf(parentIdOf(target)),
    })),
    unchanged: known.length - changed.size,
    leftAlone: openUnits(units)
      .filter(({ id }) => !named.has(id))
      .map((unit) => ({ code: codeOf(unit), name: unit.name })),
  };
}

function isRenamed(unit: Unit, name: string): boolean {
  return cleanText(unit.name) !== name;
}

function brief({ line, code, name }: Target): ImportedUnit {
  return { line, code, name };
}
