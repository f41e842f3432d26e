import type { Sample } from "./observed";
import { variance } from "./variance";

/** Within-group agreement on one item. */
export type Rwg = {
  /** 0 (no more agreement than by chance) to 1 (all the same). */
  readonly rwg: number;
  /** The same without the cut at 0: below it, people disagree more than by chance. */
  readonly untruncated: number;
};

/**
 * Within-group agreement on one item, r_wg = 1 − s²/σ²_E (James, Demaree & Wolf 1984), s² with
 * n − 1; missing answers are left out.
 *
 * @param ratings the answers of one group
 * @param nullVariance σ²_E, the variance that chance would give (see `uniformNullVariance`)
 * @returns `null` for fewer than two answers
 * @example rwg([3, 3, 4, 4], 2)?.rwg // 0.8333333333333334
 */
export function rwg(ratings: Sample, nullVariance: number): Rwg | null {
  const square = variance(ratings);
  if (square === null) return null;
  const untruncated = 1 - square / nullVariance;
  return { rwg: Math.max(0, untruncated), untruncated };
}
