import { lgam } from "./special-functions";

/**
 * Hedges' correction for the upward bias of standardized differences in small samples (Hedges
 * 1981), the exact form: J(m) = Γ(m/2)/(√(m/2)·Γ((m − 1)/2)). Near 1 − 3/(4m − 1).
 *
 * @param degreesOfFreedom m
 * @returns between 0 and 1; `null` for m ≤ 1, where the standardized difference has no mean
 * @example smallSampleCorrection(2) // 0.56418958354775…
 */
export function smallSampleCorrection(degreesOfFreedom: number): number | null {
  if (degreesOfFreedom <= 1) return null;
  const half = degreesOfFreedom / 2;
  return Math.exp(lgam(half) - lgam(half - 0.5)) / Math.sqrt(half);
}
