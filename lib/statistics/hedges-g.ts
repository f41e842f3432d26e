import type { Interval } from "./interval";
import { normalQuantile } from "./normal-quantile";
import { smallSampleCorrection } from "./small-sample-correction";
import type { Summary } from "./summary";

/** A standardized difference between two means. */
export type HedgesG = {
  /** The sizes of the two groups. */
  readonly n1: number;
  readonly n2: number;
  /** Cohen's d: the difference over the pooled standard deviation. */
  readonly d: number;
  /** Hedges' small-sample correction J(n₁ + n₂ − 2). */
  readonly correction: number;
  /** g = J·d, above 0 when the first mean is the higher. */
  readonly g: number;
  /** 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)). */
  readonly variance: number;
  /** Of g, by the normal distribution; `noncentralInterval` is the better one in small groups. */
  readonly interval: Interval;
};

/**
 * Hedges' g, the difference between two means in pooled standard deviations (n − 1), corrected for
 * small samples (Hedges 1981), with its large-sample interval (Hedges & Olkin 1985).
 *
 * @param x the first group, summarized (see `summarize`)
 * @param y the second group
 * @param confidence of the interval, between 0 and 1, both excluded
 * @returns `null` for fewer than two values in a group, and when neither group varies
 * @example hedgesG(summarize([1, 2]), summarize([4, 6]), 0.95)?.g // -1.7661927654141…
 */
export function hedgesG(x: Summary, y: Summary, confidence: number): HedgesG | null {
  if (x.mean === null || x.standardDeviation === null) return null;
  if (y.mean === null || y.standardDeviation === null) return null;
  const [n1, n2] = [x.n, y.n];
  const squares = (n1 - 1) * x.standardDeviation ** 2 + (n2 - 1) * y.standardDeviation ** 2;
  if (squares === 0) return null;
  const degreesOfFreedom = n1 + n2 - 2;
  const d = (x.mean - y.mean) / Math.sqrt(squares / degreesOfFreedom);
  const correction = smallSampleCorrection(degreesOfFreedom);
  if (correction === null) return null;
  const g = correction * d;
  const variance = 1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2));
  const margin = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return { n1, n2, d, correction, g, variance, interval: { low: g - margin, high: g + margin } };
}
