import { incbet } from "./special-functions";

/**
 * The upper tail of the F distribution, P(F ≥ f): I_x(ν₂/2, ν₁/2) with x = ν₂/(ν₂ + ν₁f)
 * (Abramowitz & Stegun 26.6.2). Keeps its relative precision far out in the tail.
 *
 * @param f at least 0, infinite allowed (p = 0)
 * @param df1 degrees of freedom of the numerator, ν₁ > 0
 * @param df2 degrees of freedom of the denominator, ν₂ > 0
 * @example fUpperTail(4, 2, 20) // 0.03457…
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  return incbet(df2 / 2, df1 / 2, df2 / (df2 + df1 * f));
}
