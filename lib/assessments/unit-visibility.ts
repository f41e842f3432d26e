import { permits, type Role } from "@/lib/auth/roles";

/** Who looks: her role, and the units that she manages. */
export type Viewer = {
  readonly role: Role | "visitor";
  readonly managedUnitIds: readonly string[];
};

/** A round's tree, and what of it goes upward by what was promised when it was drafted. */
export type SharedTree = {
  /** The unit that the round is about, with all below it. */
  readonly unitId: string;
  readonly sharing: "units" | "total";
  readonly units: readonly { readonly unitId: string; readonly parentId: string | null }[];
};

/**
 * The units of which somebody may see results, as far as disclosure allows. Whoever may see all
 * results sees every unit, or only the whole where totals were promised; a manager sees her own
 * units, and those below them where units were promised.
 */
export function visibleUnits(viewer: Viewer, tree: SharedTree): ReadonlySet<string> {
  if (permits(viewer.role, "read-all-results")) return withBelow([tree.unitId], tree);
  if (!permits(viewer.role, "read-managed-results")) return new Set();
  return withBelow(viewer.managedUnitIds, tree);
}

function withBelow(own: readonly string[], { units, sharing }: SharedTree): ReadonlySet<string> {
  const known = new Set(units.map(({ unitId }) => unitId));
  const visible = new Set(own.filter((unitId) => known.has(unitId)));
  if (sharing === "total") return visible;
  const children = new Map<string | null, string[]>();
  for (const { unitId, parentId } of units) {
    children.set(parentId, [...(children.get(parentId) ?? []), unitId]);
  }
  // A set hands out what is added while it is gone through.
  for (const unitId of visible) {
    for (const child of children.get(unitId) ?? []) visible.add(child);
  }
  return visible;
}
