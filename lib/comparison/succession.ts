/** A unit in a tree, as far as what comes from what needs it. */
type Placed = { readonly unitId: string; readonly parentId: string | null };

/**
 * The people of a unit as it is now, found back in an earlier tree: groups that are added together,
 * and groups within those that are taken away. Each is a unit of then with all below it.
 */
export type Term = { readonly unitId: string; readonly sign: 1 | -1 };

export type Predecessor = {
  /** Nothing when none of it was there. */
  readonly terms: readonly Term[];
  /** Units below it now, or itself, that did not exist then and that no other unit went into. */
  readonly added: readonly string[];
  /** Units below it then that were closed without going into another. */
  readonly closed: readonly string[];
};

/**
 * Follows units from a later tree back to an earlier one. A unit that was moved takes its people
 * along, and one that was merged adds them to the unit that it went into. Where a tree was rearranged
 * this gives the people of then who belong to the unit of now, so that the same people are compared.
 *
 * @param merges the unit that another went into, by the id of the one that went
 * @returns by unit of now
 */
export function succession(
  now: readonly Placed[],
  then: readonly Placed[],
  merges: ReadonlyMap<string, string>,
): (unitId: string) => Predecessor {
  const order = preorder(now);
  const parents = new Map(then.map(({ unitId, parentId }) => [unitId, parentId]));
  const places = placesOf(then, parents, order, merges);
  const sorted = then
    .filter(({ unitId }) => places.has(unitId))
    .sort((a, b) => (places.get(a.unitId)?.at ?? 0) - (places.get(b.unitId)?.at ?? 0));
  const childrenThen = childrenOf(then);
  const continued = new Set([...places.values()].filter((p) => p.isSelf).map(({ at }) => at));
  const starts = sorted.map(({ unitId }) => places.get(unitId)?.at ?? 0);
  return (unitId) => {
    const range = order.ranges.get(unitId);
    if (!range) return { terms: [], added: [], closed: [] };
    const [from, end] = range;
    const within = sorted.slice(firstFrom(starts, from), firstFrom(starts, end));
    const ids = new Set(within.map((unit) => unit.unitId));
    const terms: Term[] = [];
    for (const unit of within) {
      if (unit.parentId === null || !ids.has(unit.parentId))
        terms.push({ unitId: unit.unitId, sign: 1 });
      for (const child of childrenThen.get(unit.unitId) ?? []) {
        if (!ids.has(child)) terms.push({ unitId: child, sign: -1 });
      }
    }
    return {
      terms,
      added: order.ids.slice(from, end).filter((_, index) => !continued.has(from + index)),
      closed: within.flatMap((unit) => (places.get(unit.unitId)?.isSelf ? [] : [unit.unitId])),
    };
  };
}

type Place = {
  readonly at: number /** Not only because the unit above it has a place. */;
  readonly isSelf: boolean;
};

/** Where each unit of then is found in the tree of now. */
function placesOf(
  then: readonly Placed[],
  parents: ReadonlyMap<string, string | null>,
  order: Order,
  merges: ReadonlyMap<string, string>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const find = (unitId: string): Place | null => {
    const known = places.get(unitId);
    if (known) return known;
    const at = order.ranges.get(successorOf(unitId, order, merges) ?? "")?.[0];
    if (at !== undefined) {
      places.set(unitId, { at, isSelf: true });
    } else {
      // Who was in a unit that was closed is counted where that unit was.
      const parent = parents.get(unitId) ?? null;
      const above = parent === null ? null : find(parent);
      if (above) places.set(unitId, { at: above.at, isSelf: false });
    }
    return places.get(unitId) ?? null;
  };
  for (const { unitId } of then) find(unitId);
  return places;
}

/** The unit of now that holds the people of a unit of then, or `null`. */
function successorOf(
  unitId: string,
  { ranges }: Order,
  merges: ReadonlyMap<string, string>,
): string | null {
  let at: string | undefined = unitId;
  for (let steps = 0; at !== undefined && steps <= merges.size; steps++) {
    if (ranges.has(at)) return at;
    at = merges.get(at);
  }
  return null;
}

type Order = {
  readonly ids: readonly string[];
  /** By unit: where it stands, and where all below it ends (exclusive). */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
};

function preorder(units: readonly Placed[]): Order {
  const known = new Set(units.map(({ unitId }) => unitId));
  const children = childrenOf(units);
  const ids: string[] = [];
  const ranges = new Map<string, readonly [number, number]>();
  const enter = (unitId: string) => {
    const from = ids.push(unitId) - 1;
    for (const child of children.get(unitId) ?? []) enter(child);
    ranges.set(unitId, [from, ids.length]);
  };
  for (const { unitId, parentId } of units) {
    if (parentId === null || !known.has(parentId)) enter(unitId);
  }
  return { ids, ranges };
}

function childrenOf(units: readonly Placed[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { unitId, parentId } of units) {
    if (parentId === null) continue;
    const known = children.get(parentId);
    if (known) known.push(unitId);
    else children.set(parentId, [unitId]);
  }
  return children;
}

/** The first place in sorted numbers of one that is at least this. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
