import type { Interval } from "./interval";
import type { Sample } from "./observed";
import { type Summary, summarize } from "./summary";
import { tInterval } from "./t-interval";

/** A mean with the confidence interval of Student's t. */
export type MeanInterval = Summary & {
  /** s/√n; `null` for fewer than two values. */
  readonly standardError: number | null;
  /** Not clipped to the range of a scale; `null` for fewer than two values. */
  readonly interval: Interval | null;
};

/**
 * The mean of a sample with its t interval (one-sample t, e.g. Student 1908); missing values are
 * left out.
 *
 * @param confidence between 0 and 1, both excluded
 * @example meanInterval([2, 5], 0.95).interval // { low: -15.559…, high: 22.559… }
 */
export function meanInterval(sample: Sample, confidence: number): MeanInterval {
  const summary = summarize(sample);
  const { n, mean, standardDeviation } = summary;
  if (mean === null || standardDeviation === null) {
    return { ...summary, standardError: null, interval: null };
  }
  return {
    ...summary,
    standardError: standardDeviation / Math.sqrt(n),
    interval: tInterval(mean, standardDeviation, n, confidence),
  };
}
