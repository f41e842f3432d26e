import { betaOdds } from "./beta-odds";

/**
 * The quantile of Student's t distribution: the t with P(T ≤ t) = probability. From the inverse of
 * the regularized incomplete beta function, since P(|T| ≤ t) = I_x(1/2, ν/2) with x = t²/(ν + t²)
 * (Abramowitz & Stegun 26.7.1). For tails down to 1e-6.
 *
 * @param probability between 0 and 1, both excluded
 * @param degreesOfFreedom ν > 0, not necessarily whole
 * @throws RangeError for arguments outside these ranges
 * @example tQuantile(0.975, 10) // 2.22813885196…
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${probability}.`);
  }
  if (!(degreesOfFreedom > 0)) {
    throw new RangeError(`Degrees of freedom are positive, not ${degreesOfFreedom}.`);
  }
  if (probability === 0.5) return 0;
  const known = latest.get(degreesOfFreedom);
  if (known?.probability === probability) return known.quantile;
  const quantile = computed(probability, degreesOfFreedom);
  if (latest.size >= REMEMBERED) latest.clear();
  latest.set(degreesOfFreedom, { probability, quantile });
  return quantile;
}

/** By degrees of freedom: thousands of groups of few sizes ask for the same few quantiles. */
const latest = new Map<number, { readonly probability: number; readonly quantile: number }>();

const REMEMBERED = 10_000;

function computed(probability: number, degreesOfFreedom: number): number {
  const twoSided = 2 * Math.min(probability, 1 - probability);
  const odds = betaOdds(0.5, degreesOfFreedom / 2, 1 - twoSided, twoSided);
  const distance = Math.sqrt(degreesOfFreedom * odds);
  return probability < 0.5 ? -distance : distance;
}
