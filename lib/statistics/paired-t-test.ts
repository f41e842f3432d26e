import { completePairs } from "./complete-pairs";
import { meanInterval } from "./mean-interval";
import type { Sample } from "./observed";
import { smallSampleCorrection } from "./small-sample-correction";
import { tTwoSidedP } from "./t-two-sided-p";
import type { TTest } from "./welch-t-test";

/** A paired t test; the difference is that of the later values from the earlier ones. */
export type PairedTTest = TTest & {
  /** Pairs in which neither value is missing. */
  readonly n: number;
  readonly standardized: StandardizedChange | null;
};

/** A mean change in standard deviations of the change. */
export type StandardizedChange = {
  /** d_z: the mean change over the standard deviation of the changes. */
  readonly d: number;
  /** Hedges' small-sample correction J(n − 1). */
  readonly correction: number;
  /** g_z = J·d_z. */
  readonly g: number;
  /** The large-sample variance of g_z, 1/n + g²/(2n) (Gibbons, Hedeker & Davis 1993). */
  readonly variance: number;
};

/** Standard errors this small beside the mean are rounding, as in R's t.test. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * The paired t test (Student 1908): whether the mean of after − before differs from 0. Pairs with a
 * missing value are left out.
 *
 * @param before one value a person
 * @param after the same persons in the same order
 * @param confidence of the interval, between 0 and 1, both excluded
 * @returns the test is undefined for fewer than two pairs, and when all changes are equal (`df` is
 *   then known only if nothing changed at all); so is the standardized change, which also needs
 *   three pairs
 * @example pairedTTest([1, 2], [3, 1], 0.95).p // 0.79516723…
 */
export function pairedTTest(before: Sample, after: Sample, confidence: number): PairedTTest {
  const { x, y } = completePairs(before, after);
  const changes = y.map((value, i) => value - (x[i] ?? 0));
  const { n, mean, standardDeviation, standardError, interval } = meanInterval(changes, confidence);
  const unknown = { n, difference: mean, t: null, df: null, p: null, interval: null };
  if (mean === null || standardDeviation === null || standardError === null) {
    return { ...unknown, standardized: null };
  }
  if (standardError <= ROUNDING * Math.abs(mean)) {
    return { ...unknown, df: mean === 0 ? n - 1 : null, standardized: null };
  }
  const t = mean / standardError;
  return {
    n,
    difference: mean,
    t,
    df: n - 1,
    p: tTwoSidedP(t, n - 1),
    interval,
    standardized: standardize(mean / standardDeviation, n),
  };
}

function standardize(d: number, n: number): StandardizedChange | null {
  const correction = smallSampleCorrection(n - 1);
  if (correction === null) return null;
  const g = correction * d;
  return { d, correction, g, variance: 1 / n + g ** 2 / (2 * n) };
}
