import { incbet, incbi, lgam } from "./special-functions";

const NEWTON_STEPS = 2;

/**
 * The quantile of a beta distribution as odds, x/(1 − x) with I_x(a, b) = lower: F and t quantiles
 * are multiples of it. Taken on the side where nothing cancels, and refined with Newton steps,
 * since the library's own inverse keeps eleven digits only.
 *
 * @param a first parameter of the distribution, above 0
 * @param b second parameter, above 0
 * @param lower the probability below the quantile, between 0 and 1, both excluded
 * @param upper 1 − lower, apart, because a small tail keeps more digits than what is left of 1
 * @example betaOdds(1, 1, 0.75, 0.25) // 3
 */
export function betaOdds(a: number, b: number, lower: number, upper: number): number {
  const x = incbi(a, b, lower);
  if (x < 0.5) {
    const exact = refine(x, a, b, lower);
    return exact / (1 - exact);
  }
  const exact = refine(incbi(b, a, upper), b, a, upper);
  return (1 - exact) / exact;
}

function refine(start: number, a: number, b: number, probability: number): number {
  const logarithmOfScale = lgam(a + b) - lgam(a) - lgam(b);
  let x = start;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const logarithm = (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) + logarithmOfScale;
    const next = x - (incbet(a, b, x) - probability) / Math.exp(logarithm);
    if (!(next > 0 && next < 1)) break;
    x = next;
  }
  return x;
}
