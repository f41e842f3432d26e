import { completePairs } from "./complete-pairs";
import { kendall } from "./kendall";
import { kendallExactP } from "./kendall-exact-p";
import { normalTwoSidedP } from "./normal-two-sided-p";
import type { Sample } from "./observed";
import { tieSizes } from "./tie-sizes";

/** Whether values go up or down in time, whatever the shape. */
export type MannKendall = {
  /** Moments with a value. */
  readonly n: number;
  /** Rises minus falls over all pairs of moments; `null` for fewer than two. */
  readonly s: number | null;
  /** The variance of S when there is no trend, with ties; `null` for fewer than two moments. */
  readonly variance: number | null;
  /** With continuity correction, (S − sign S)/√variance. */
  readonly z: number | null;
  /** Two-sided, by the normal distribution. */
  readonly p: number | null;
  /** Two-sided and exact; `null` with ties, and from 50 moments up. */
  readonly exactP: number | null;
  readonly tauB: number | null;
};

const EXACT_BELOW = 50;

/**
 * The Mann–Kendall trend test (Mann 1945, Kendall 1970), with `senSlope` for the size of the trend.
 *
 * @param t moments
 * @param y the values at those moments; missing ones are left out
 * @returns z, the p-values and tau-b are `null` for fewer than three moments, and when the values
 *   do not vary
 * @example mannKendall([1, 2, 3, 4], [1, 2, 3, 4]).p // 0.08942935902899…
 */
export function mannKendall(t: Sample, y: Sample): MannKendall {
  const { n, s, variance, tauB } = kendall(t, y);
  if (s === null || variance === null || n < 3 || variance === 0) {
    return { n, s, variance, z: null, p: null, exactP: null, tauB: null };
  }
  const points = completePairs(t, y);
  const tied = tieSizes(points.x).length > 0 || tieSizes(points.y).length > 0;
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  const exactP = tied || n >= EXACT_BELOW ? null : kendallExactP(s, n);
  return { n, s, variance, z, p: normalTwoSidedP(z), exactP, tauB };
}
