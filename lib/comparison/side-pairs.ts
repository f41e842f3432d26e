import { LEVELS } from "@/lib/framework/levels";
import { type LevelDifference, levelDifferences, type Pair } from "@/lib/scoring/difference";
import type { LineMoment } from "./line-moment";
import type { SideAddress } from "./schema";

/** The first of the buildings beside another one, level by level. */
export type SidePair = {
  /** The place of the other one. */
  readonly other: number;
  readonly levels: readonly LevelDifference[];
};

type Placed = { readonly unitId: string; readonly parentId: string | null };

/**
 * Compares the first group with each of the others that it has nobody in common with, in the same
 * round; in words after Holm over all of them. What changed between rounds is said by the history,
 * which knows who is the same.
 *
 * @param moments `null` where there is no score to show as a point
 * @param tree of the round of the first
 */
export function sidePairs(
  addresses: readonly SideAddress[],
  moments: readonly (LineMoment | null)[],
  tree: readonly Placed[],
): SidePair[] {
  const [first, own] = [addresses[0], moments[0]];
  if (!first || !own) return [];
  const compared = addresses.flatMap((address, other) => {
    const moment = moments[other];
    const isOther = other > 0 && address.roundId === first.roundId;
    if (!isOther || !moment || !areApart(first, address, tree)) return [];
    const pairs = LEVELS.map((level, at): { level: typeof level; pair: Pair } => {
      const [a, b] = [own.levels[at], moment.levels[at]];
      const pair =
        a?.kind === "point" && b?.kind === "point" ? ([a.summary, b.summary] as const) : null;
      return { level, pair };
    });
    return [{ other, pairs }];
  });
  const differences = levelDifferences(compared.flatMap(({ pairs }) => pairs));
  return compared.map(({ other }, at) => ({
    other,
    levels: differences.slice(at * LEVELS.length, (at + 1) * LEVELS.length),
  }));
}

/** Whether two groups of one round have nobody in common. */
function areApart(a: SideAddress, b: SideAddress, tree: readonly Placed[]): boolean {
  if (a.unitId === b.unitId) {
    const [one, other] = [a.group, b.group];
    const isRest = (one === "rest" && other !== "rest") || (other === "rest" && one !== "rest");
    return isRest || (one !== other && one !== "all" && other !== "all");
  }
  if (a.group === "rest" || b.group === "rest") return false;
  return !isWithin(a.unitId, b.unitId, tree) && !isWithin(b.unitId, a.unitId, tree);
}

function isWithin(unitId: string, outer: string, tree: readonly Placed[]): boolean {
  const parents = new Map(tree.map((unit) => [unit.unitId, unit.parentId]));
  let at: string | null = unitId;
  for (let steps = 0; at !== null && steps <= parents.size; steps++) {
    if (at === outer) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}
