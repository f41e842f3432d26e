import { ndtri } from "./special-functions";

/**
 * The quantile of the standard normal distribution: the z with P(Z ≤ z) = probability.
 *
 * @param probability between 0 and 1, both excluded
 * @throws RangeError for a probability outside its range
 * @example normalQuantile(0.975) // 1.9599639845400…
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
  }
  return ndtri(probability);
}
