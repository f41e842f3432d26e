import { igamc, lgam } from "./special-functions";

/** Where exp() of it is still an ordinary number. */
const SMALLEST_LOGARITHM = -700;

/**
 * The upper tail of the chi-square distribution, P(X ≥ x): the regularized upper incomplete gamma
 * function Q(ν/2, x/2) (Abramowitz & Stegun 26.4.19). Keeps its relative precision far out in the
 * tail; below 1e-300 it is 0.
 *
 * @param x at least 0
 * @param degreesOfFreedom ν > 0
 * @example chiSquareUpperTail(6, 2) // 0.0497870683678639…
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (x === 0) return 1;
  const a = degreesOfFreedom / 2;
  const logarithmOfTail = a * Math.log(x / 2) - x / 2 - lgam(a);
  // The library throws where the smaller of the two tails underflows.
  if (logarithmOfTail < SMALLEST_LOGARITHM) return x < degreesOfFreedom ? 1 : 0;
  return igamc(a, x / 2);
}
