import { ndtr } from "./special-functions";

/** Beyond it the distribution function is 0 or 1 to the last digit; the library fails far out. */
const LARGEST_Z = 40;

/**
 * The distribution function of the standard normal distribution, Φ(z) = P(Z ≤ z). Absolute error
 * below 1e-15; for small tails see `normalTwoSidedP`.
 *
 * @param z any number, infinite allowed
 * @returns 0..1
 * @example normalCdf(1.96) // 0.97500210485177…
 */
export function normalCdf(z: number): number {
  return ndtr(Math.min(LARGEST_Z, Math.max(-LARGEST_Z, z)));
}
