import type { RoundUnit } from "./round-data";

/** The units of a round that somebody may see, as one reads a tree. */
export type ReadTree = {
  readonly byId: ReadonlyMap<string, RoundUnit>;
  /** Those with nothing above them that may be seen. */
  readonly tops: readonly RoundUnit[];
  /** Neighbors by name as people sort: Team 2 before Team 10. */
  readonly below: (unitId: string) => readonly RoundUnit[];
};

/** The part of a tree that somebody may see. */
export function readTree(units: readonly RoundUnit[], visible: ReadonlySet<string>): ReadTree {
  const { compare } = new Intl.Collator("nl", { numeric: true });
  const seen = units
    .filter(({ unitId }) => visible.has(unitId))
    .sort((a, b) => compare(a.name, b.name) || (a.unitId < b.unitId ? -1 : 1));
  const byId = new Map(seen.map((unit) => [unit.unitId, unit]));
  const children = new Map<string, RoundUnit[]>();
  const tops: RoundUnit[] = [];
  for (const unit of seen) {
    if (unit.parentId === null || !byId.has(unit.parentId)) tops.push(unit);
    else if (children.get(unit.parentId)?.push(unit) === undefined) {
      children.set(unit.parentId, [unit]);
    }
  }
  return { byId, tops, below: (unitId) => children.get(unitId) ?? [] };
}

/** A unit in the order of reading, and how deep it lies. */
export type PlacedUnit = { readonly unit: RoundUnit; readonly depth: number };

/**
 * Units and what is below them, each unit followed by its parts, as far as they are unfolded.
 *
 * @param sorted puts neighbors in another order
 */
export function unfolded(
  tree: ReadTree,
  from: readonly RoundUnit[],
  isOpen: (unit: RoundUnit) => boolean,
  sorted: (neighbors: readonly RoundUnit[]) => readonly RoundUnit[] = (neighbors) => neighbors,
): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  const enter = (units: readonly RoundUnit[], depth: number) => {
    for (const unit of sorted(units)) {
      placed.push({ unit, depth });
      const below = tree.below(unit.unitId);
      if (below.length > 0 && isOpen(unit)) enter(below, depth + 1);
    }
  };
  enter(from, 0);
  return placed;
}

/** The units from the outermost that may be seen to the one that is asked for. */
export function pathTo(tree: ReadTree, unitId: string): RoundUnit[] {
  const path: RoundUnit[] = [];
  for (
    let at = tree.byId.get(unitId);
    at;
    at = at.parentId ? tree.byId.get(at.parentId) : undefined
  ) {
    path.unshift(at);
  }
  return path;
}
