import { type Unit, unitsById } from "./unit-tree";

/**
 * One thing that happens to a unit. Parents and the unit that another goes into are named by their
 * id. A code is a name in other systems: that it changed is no part of a unit's history.
 */
export type UnitChange =
  | { readonly kind: "added"; readonly unit: Unit }
  | {
      readonly kind: "renamed";
      readonly unitId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "coded"; readonly unitId: string; readonly after: string | null }
  | {
      readonly kind: "moved";
      readonly unitId: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: "merged"; readonly unitId: string; readonly after: string }
  | { readonly kind: "closed"; readonly unitId: string };

/** The units after some changes, one after the other. */
export function applyChanges(
  units: readonly Unit[],
  changes: readonly UnitChange[],
  today: Date,
): Unit[] {
  const byId = new Map(unitsById(units));
  const update = (id: string, fields: Partial<Unit>) => {
    const unit = byId.get(id);
    if (unit) byId.set(id, { ...unit, ...fields });
  };
  for (const change of changes) {
    if (change.kind === "added") byId.set(change.unit.id, change.unit);
    else update(change.unitId, fieldsAfter(change, today));
  }
  return [...byId.values()];
}

function fieldsAfter(change: Exclude<UnitChange, { kind: "added" }>, today: Date): Partial<Unit> {
  switch (change.kind) {
    case "renamed":
      return { name: change.after };
    case "coded":
      return { code: change.after };
    case "moved":
      return { parentId: change.after };
    case "merged":
    case "closed":
      return { closedOn: today };
  }
}
