import { betaOdds } from "./beta-odds";

/**
 * The quantile of the F distribution: the f with P(F ≤ f) = probability. From the inverse of the
 * regularized incomplete beta function (Abramowitz & Stegun 26.6.2).
 *
 * @param probability between 0 and 1, both excluded
 * @param df1 degrees of freedom of the numerator, ν₁ > 0
 * @param df2 degrees of freedom of the denominator, ν₂ > 0
 * @throws RangeError for a probability outside its range
 * @example fQuantile(0.95, 2, 20) // 3.4928…
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
  }
  return (df2 / df1) * betaOdds(df1 / 2, df2 / 2, probability, 1 - probability);
}
