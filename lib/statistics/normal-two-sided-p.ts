import { erfc } from "./special-functions";

/** Beyond it the p-value is smaller than any ordinary number, and the library throws. */
const LARGEST_Z = 37;

/**
 * The two-sided p-value of a standard normal statistic, P(|Z| ≥ |z|) = erfc(|z|/√2)
 * (Abramowitz & Stegun 26.2.29). Below 1e-299 it is 0.
 *
 * @example normalTwoSidedP(1.96) // 0.0499957902964…
 */
export function normalTwoSidedP(z: number): number {
  const distance = Math.abs(z);
  return distance > LARGEST_Z ? 0 : erfc(distance / Math.SQRT2);
}
