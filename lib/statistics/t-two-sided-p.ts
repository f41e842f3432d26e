import { incbet } from "./special-functions";

/**
 * The two-sided p-value of a t statistic, P(|T| ≥ |t|) under Student's t distribution:
 * I_x(ν/2, 1/2) with x = ν/(ν + t²) (Abramowitz & Stegun 26.7.1). Keeps its relative precision
 * far out in the tails.
 *
 * @param t any number, infinite allowed (p = 0)
 * @param degreesOfFreedom ν > 0, not necessarily whole
 * @example tTwoSidedP(2.5, 10) // 0.03144684…
 */
export function tTwoSidedP(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  // Near 0 the distance of x to 1 drowns in rounding; there the complement is the precise one.
  if (square < 1)
    return 1 - incbet(0.5, degreesOfFreedom / 2, square / (degreesOfFreedom + square));
  return incbet(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + square));
}
