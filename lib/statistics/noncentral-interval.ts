import { findRoot } from "./find-root";
import type { HedgesG } from "./hedges-g";
import type { Interval } from "./interval";
import { noncentralTCdf } from "./noncentral-t-cdf";

/**
 * The interval of Hedges' g from the noncentral t distribution (Steiger & Fouladi 1997): the
 * standardized differences under which the t that was found would lie on the edge of the
 * confidence range, times the small-sample correction.
 *
 * @param effect from `hedgesG`
 * @param confidence between 0 and 1, both excluded
 * @example noncentralInterval(hedgesG(x, y, 0.95), 0.95) // { low: -3.675…, high: 0.198… } for x = [1, 2], y = [4, 6]
 */
export function noncentralInterval(effect: HedgesG, confidence: number): Interval {
  const { n1, n2, d, correction } = effect;
  const perStandardError = Math.sqrt((n1 * n2) / (n1 + n2));
  const t = d * perStandardError;
  const degreesOfFreedom = n1 + n2 - 2;
  const limit = (probability: number) =>
    (correction * noncentralityAt(t, degreesOfFreedom, probability)) / perStandardError;
  return { low: limit((1 + confidence) / 2), high: limit((1 - confidence) / 2) };
}

/** The noncentrality under which a noncentral t is at most t with this probability. */
function noncentralityAt(t: number, degreesOfFreedom: number, probability: number): number {
  const excess = (noncentrality: number) =>
    noncentralTCdf(t, degreesOfFreedom, noncentrality) - probability;
  // About the standard deviation of the noncentrality that t tells of.
  const unit = Math.sqrt(1 + t ** 2 / (2 * degreesOfFreedom));
  let low = t - unit;
  let high = t + unit;
  for (let reach = unit; excess(low) < 0; reach *= 2) low -= reach;
  for (let reach = unit; excess(high) > 0; reach *= 2) high += reach;
  return findRoot(excess, low, high);
}
