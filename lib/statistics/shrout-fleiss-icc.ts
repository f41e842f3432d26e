import { completeRows } from "./complete-rows";
import { fQuantile } from "./f-quantile";
import type { Interval } from "./interval";
import type { Sample } from "./observed";
import { oneWayAnova } from "./one-way-anova";

/** The one-way intraclass correlations of Shrout & Fleiss, with the F test behind them. */
export type ShroutFleissIcc = {
  /** ICC(1,1), the reliability of a single rating. */
  readonly single: number | null;
  readonly singleInterval: Interval | null;
  /** ICC(1,k), the reliability of the mean of k ratings. */
  readonly average: number | null;
  readonly averageInterval: Interval | null;
  /** Infinite when only targets differ. */
  readonly f: number | null;
  readonly dfBetween: number | null;
  readonly dfWithin: number | null;
  readonly p: number | null;
};

const UNDEFINED: ShroutFleissIcc = {
  single: null,
  singleInterval: null,
  average: null,
  averageInterval: null,
  f: null,
  dfBetween: null,
  dfWithin: null,
  p: null,
};

/**
 * ICC(1,1) and ICC(1,k) for targets that are each rated k times, every time by others (Shrout &
 * Fleiss 1979, case 1), with intervals from the F distribution. Targets with a missing rating are
 * left out.
 *
 * @param rows one row a target, one column a rating
 * @param confidence between 0 and 1, both excluded
 * @returns all `null` for fewer than two targets or two ratings; without any difference only the
 *   degrees of freedom are known, and without differences between targets `average` is not
 * @example shroutFleissIcc([[1, 2], [4, 5], [7, 9]], 0.95).single // 0.9097…
 */
export function shroutFleissIcc(rows: readonly Sample[], confidence: number): ShroutFleissIcc {
  const targets = completeRows(rows);
  const ratings = targets[0]?.length ?? 0;
  const { variation } = oneWayAnova(targets);
  if (variation === null) return UNDEFINED;
  const { between, within, dfBetween, dfWithin, f, p } = variation;
  if (f === null) return { ...UNDEFINED, dfBetween, dfWithin };
  const upper = (1 + confidence) / 2;
  const low = f / fQuantile(upper, dfBetween, dfWithin);
  const high = f * fQuantile(upper, dfWithin, dfBetween);
  const finite = f > 0 && f < Number.POSITIVE_INFINITY;
  return {
    single: (between - within) / (between + (ratings - 1) * within),
    singleInterval: finite ? { low: single(low, ratings), high: single(high, ratings) } : null,
    average: between === 0 ? null : (between - within) / between,
    averageInterval: finite ? { low: 1 - 1 / low, high: 1 - 1 / high } : null,
    f,
    dfBetween,
    dfWithin,
    p,
  };
}

/** ICC(1,1) as a function of F. */
function single(f: number, ratings: number): number {
  return (f - 1) / (f + ratings - 1);
}
