import type { SocialSystem } from "@/lib/framework/social-systems";
import type { UnitChangeRecord } from "./unit-queries";
import { inReadingOrder, type Unit, unitsAbove, unitsById } from "./unit-tree";

/** A unit in a list, with where it is. */
export type UnitItem = {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly socialSystem: SocialSystem;
  readonly depth: number;
  /** The names of what is above it, from the top down. */
  readonly above: readonly string[];
};

/** A unit with what is below it. */
export type UnitNode = {
  readonly id: string;
  readonly name: string;
  readonly socialSystem: SocialSystem;
  readonly children: readonly UnitNode[];
  /** How many are below it at any depth. */
  readonly below: number;
};

/** Something that happened, with the names that the units have today. */
export type HistoryLine = {
  readonly id: string;
  readonly on: Date;
  readonly kind: UnitChangeRecord["kind"];
  readonly unitId: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** Units in the order in which one reads a tree, each with the names of what is above it. */
export function unitItems(
  units: readonly Unit[],
  chosen: ReadonlySet<string>,
  locale: string,
): UnitItem[] {
  const byId = unitsById(units);
  return inReadingOrder(units, locale)
    .filter(({ unit }) => chosen.has(unit.id))
    .map(({ unit, depth }) => {
      const { id, name, code, socialSystem } = unit;
      const above = unitsAbove(byId, unit).map((parent) => parent.name);
      return { id, name, code, socialSystem, depth, above };
    });
}

/** The whole tree, or what there is of it: one node for each unit that has nothing above it. */
export function unitNodes(units: readonly Unit[], locale: string): ReadonlyMap<string, UnitNode> {
  const nodes = new Map<string, UnitNode>();
  const children = new Map<string | null, UnitNode[]>();
  // From the last to the first: what is below a unit is there before it.
  for (const { unit } of inReadingOrder(units, locale).reverse()) {
    const { id, name, socialSystem, parentId } = unit;
    const own = (children.get(id) ?? []).reverse();
    const below = own.reduce((sum, child) => sum + 1 + child.below, 0);
    const node = { id, name, socialSystem, children: own, below };
    nodes.set(id, node);
    children.set(parentId, [...(children.get(parentId) ?? []), node]);
  }
  return nodes;
}

/** History as people read it. */
export function historyLines(
  units: readonly Unit[],
  changes: readonly UnitChangeRecord[],
): HistoryLine[] {
  const byId = unitsById(units);
  const nameOf = (id: string | null) => (id === null ? null : (byId.get(id)?.name ?? id));
  return changes.map(({ id, on, kind, unitId, before, after }) => {
    const line = { id, on, kind, unitId, name: nameOf(unitId) ?? "" };
    if (kind === "renamed") return { ...line, before, after };
    return { ...line, before: nameOf(before), after: nameOf(after) };
  });
}
