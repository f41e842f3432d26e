import type { Interval } from "./interval";
import type { Summary } from "./summary";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

/** A t test of a difference of means. */
export type TTest = {
  /** In the unit of the means; `null` when one of them is not known. */
  readonly difference: number | null;
  /** These are `null` where the test is undefined. */
  readonly t: number | null;
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number | null;
  /** Of the difference. */
  readonly interval: Interval | null;
};

/** Standard errors this small beside the means are rounding, as in R's t.test. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * Welch's t test of the difference between two means, x̄ − ȳ, without the assumption of equal
 * variances; degrees of freedom after Satterthwaite (Welch 1947).
 *
 * @param x the first group, summarized (see `summarize`)
 * @param y the second group
 * @param confidence of the interval, between 0 and 1, both excluded
 * @returns the test is undefined for fewer than two values in a group, and when neither group
 *   varies
 * @example welchTTest(summarize([1, 2]), summarize([4, 6]), 0.95).p // 0.12904783…
 */
export function welchTTest(x: Summary, y: Summary, confidence: number): TTest {
  const known = x.mean !== null && y.mean !== null;
  const difference = known ? x.mean - y.mean : null;
  const undefinedTest = { difference, t: null, df: null, p: null, interval: null };
  if (!known || difference === null) return undefinedTest;
  if (x.standardDeviation === null || y.standardDeviation === null) return undefinedTest;
  const [xSquare, ySquare] = [x.standardDeviation ** 2 / x.n, y.standardDeviation ** 2 / y.n];
  const standardError = Math.sqrt(xSquare + ySquare);
  if (standardError <= ROUNDING * Math.max(Math.abs(x.mean), Math.abs(y.mean))) {
    return undefinedTest;
  }
  const t = difference / standardError;
  const df = (xSquare + ySquare) ** 2 / (xSquare ** 2 / (x.n - 1) + ySquare ** 2 / (y.n - 1));
  const margin = tQuantile((1 + confidence) / 2, df) * standardError;
  return {
    difference,
    t,
    df,
    p: tTwoSidedP(t, df),
    interval: { low: difference - margin, high: difference + margin },
  };
}
