import type { Interval } from "@/lib/statistics/interval";
import { tInterval } from "@/lib/statistics/t-interval";
import { type Counts, countedSpread } from "./counted";

/** How the scores of a number of persons lie, on 0..100. `null` is undefined, never 0. */
export type Spread = {
  /** The persons with a score. */
  readonly respondents: number;
  /** Their mean; `null` when there is nobody. */
  readonly score: number | null;
  /** With n − 1; `null` for fewer than two persons. */
  readonly standardDeviation: number | null;
  /** The 95% t interval of the mean, clipped to 0..100; `null` for fewer than two persons. */
  readonly interval: Interval | null;
  /** The mean distance to the score; `null` when there is nobody. */
  readonly averageDeviation: number | null;
  /** How many persons have each score, from 0 to 100 in equal steps. */
  readonly histogram: readonly number[];
};

/** How sure the interval of a score is to hold what it estimates. */
export const CONFIDENCE = 0.95;

/**
 * The spread of counted scores.
 *
 * @param counts how many persons have each score, from 0 to 100 in equal steps
 */
export function spreadOf(counts: readonly number[]): Spread {
  const { persons: respondents, mean, variance, averageDeviation } = countedSpread(counts);
  const score = onHundred(mean, counts);
  const standardDeviation = onHundred(variance === null ? null : Math.sqrt(variance), counts);
  return {
    respondents,
    score,
    standardDeviation,
    interval: clippedInterval(score, standardDeviation, respondents),
    averageDeviation: onHundred(averageDeviation, counts),
    histogram: counts,
  };
}

/** A distance in steps as one on 0..100. */
export function onHundred(steps: number | null, counts: Counts): number | null {
  return steps === null ? null : (100 * steps) / (counts.length - 1);
}

function clippedInterval(
  score: number | null,
  standardDeviation: number | null,
  respondents: number,
): Interval | null {
  if (score === null || standardDeviation === null) return null;
  const interval = tInterval(score, standardDeviation, respondents, CONFIDENCE);
  return interval && { low: Math.max(0, interval.low), high: Math.min(100, interval.high) };
}
