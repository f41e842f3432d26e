import type { Interval } from "./interval";
import { tQuantile } from "./t-quantile";

/**
 * The confidence interval of a mean by Student's t: x̄ ± t(n − 1)·s/√n. It is not clipped to the
 * range of a scale. Without any spread it is the mean itself.
 *
 * @param mean x̄
 * @param standardDeviation s, with n − 1, in the unit of the mean
 * @param n the number of values
 * @param confidence between 0 and 1, both excluded
 * @returns in the unit of the mean; `null` for fewer than two values
 * @example tInterval(50, 10, 25, 0.95) // { low: 45.872…, high: 54.127… }
 */
export function tInterval(
  mean: number,
  standardDeviation: number,
  n: number,
  confidence: number,
): Interval | null {
  if (n < 2) return null;
  const margin = tQuantile((1 + confidence) / 2, n - 1) * (standardDeviation / Math.sqrt(n));
  return { low: mean - margin, high: mean + margin };
}
