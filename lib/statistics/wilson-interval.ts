import type { Interval } from "./interval";
import { normalQuantile } from "./normal-quantile";

/**
 * Wilson's score interval for a proportion (Wilson 1927), without continuity correction:
 * (p̂ + z²/2n ± z·√(p̂(1 − p̂)/n + z²/4n²))/(1 + z²/n). It stays within 0..1, and has a width also
 * at 0 and at n successes.
 *
 * @param successes 0..n
 * @param n the number of trials
 * @param confidence between 0 and 1, both excluded
 * @returns proportions; `null` without trials
 * @example wilsonInterval(0, 10, 0.95) // { low: 0, high: 0.277532799862889… }
 */
export function wilsonInterval(successes: number, n: number, confidence: number): Interval | null {
  if (n === 0) return null;
  const proportion = successes / n;
  const square = normalQuantile((1 + confidence) / 2) ** 2;
  const center = proportion + square / (2 * n);
  const margin = Math.sqrt((square * (proportion * (1 - proportion) + square / (4 * n))) / n);
  const scale = 1 + square / n;
  return {
    low: successes === 0 ? 0 : (center - margin) / scale,
    high: successes === n ? 1 : (center + margin) / scale,
  };
}
