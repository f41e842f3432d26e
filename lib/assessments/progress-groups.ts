import type { TreeUnit } from "./round-tree";

/** Units whose people are counted together, named after the highest of them. */
export type ProgressGroup = {
  readonly unitId: string;
  /** All units in it, that one first. */
  readonly unitIds: readonly string[];
  /** How many people it holds. */
  readonly size: number;
};

type Pool = { unitId: string; unitIds: string[]; size: number };

/**
 * Divides all people of a tree into groups of at least `least`, each person in exactly one: units
 * that are too small go together with their parent. Because the groups do not overlap, nothing about
 * fewer people follows from subtracting one shown number from another.
 *
 * @param units each after its parent
 * @param sizes how many people belong to each unit itself, by its id
 * @returns the groups in the order of the tree; none when there are fewer than `least` people in all
 */
export function progressGroups(
  units: readonly Pick<TreeUnit, "id" | "parentId">[],
  sizes: ReadonlyMap<string, number>,
  least: number,
): ProgressGroup[] {
  const pools = new Map<string, Pool>(
    units.map(({ id }) => [id, { unitId: id, unitIds: [id], size: sizes.get(id) ?? 0 }]),
  );
  for (const { id, parentId } of units.toReversed()) {
    const [pool, parent] = [pools.get(id), parentId === null ? undefined : pools.get(parentId)];
    if (!pool || !parent || pool.size >= least) continue;
    join(parent, pool);
    pools.delete(id);
  }
  const groups = units.map(({ id }) => pools.get(id)).filter((pool) => pool !== undefined);
  return withoutRest(groups, least);
}

/** What is left at the top and still too small takes the smallest group along. */
function withoutRest(groups: readonly Pool[], least: number): Pool[] {
  const [top, ...others] = groups;
  if (!top || top.size >= least) return [...groups];
  if (top.size === 0) return others;
  const smallest = others.toSorted((a, b) => a.size - b.size)[0];
  if (!smallest) return [];
  join(top, smallest);
  return [top, ...others.filter((group) => group !== smallest)];
}

function join(into: Pool, pool: Pool): void {
  into.unitIds.push(...pool.unitIds);
  into.size += pool.size;
}

/** A number of people as far as it may be told: exactly, or between two. */
export type ToldCount = { readonly from: number; readonly to: number };

/**
 * How many of a group have answered, told so that it says of nobody that she has or has not: that
 * all or none have would. Close to either, it is told as one of two.
 */
export function toldCount(answered: number, size: number): ToldCount {
  if (answered <= 1) return { from: 0, to: Math.min(1, size) };
  if (answered >= size - 1) return { from: Math.max(0, size - 1), to: size };
  return { from: answered, to: answered };
}

/** The sum of what is told about groups: it says no more than they do together. */
export function toldTotal(counts: readonly ToldCount[]): ToldCount {
  return {
    from: counts.reduce((sum, { from }) => sum + from, 0),
    to: counts.reduce((sum, { to }) => sum + to, 0),
  };
}
