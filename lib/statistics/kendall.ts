import { completePairs } from "./complete-pairs";
import { normalTwoSidedP } from "./normal-two-sided-p";
import type { Sample } from "./observed";
import { tieSizes } from "./tie-sizes";

/** Kendall's rank correlation. */
export type Kendall = {
  /** Pairs of values of which neither is missing. */
  readonly n: number;
  /** Concordant minus discordant pairs of cases; `null` for fewer than two cases. */
  readonly s: number | null;
  /** The variance of S when there is no association, with ties; `null` for fewer than two cases. */
  readonly variance: number | null;
  /** −1..1; `null` when a variable does not vary. */
  readonly tauB: number | null;
  /** S/√variance; `null` for fewer than three cases, and when a variable does not vary. */
  readonly z: number | null;
  /** Two-sided, by the normal distribution, without continuity correction. */
  readonly p: number | null;
};

/**
 * Kendall's tau-b: S/√((n₀ − n₁)(n₀ − n₂)), n₀ being all pairs of cases, n₁ and n₂ those tied in x
 * and in y; with the variance of S for ties in both (Kendall 1970, ch. 3 and 4).
 *
 * @param x one value a case
 * @param y the same cases; those with a missing value are left out
 * @example kendall([1, 2, 3, 4], [1, 3, 2, 4]).tauB // 0.6666666666666666
 */
export function kendall(x: Sample, y: Sample): Kendall {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  if (n < 2) return { n, s: null, variance: null, tauB: null, z: null, p: null };
  const s = concordance(pairs.x, pairs.y);
  const [xTies, yTies] = [tieSizes(pairs.x), tieSizes(pairs.y)];
  const all = (n * (n - 1)) / 2;
  const untied = (all - tiedPairs(xTies)) * (all - tiedPairs(yTies));
  const variance = untied === 0 ? 0 : varianceOfS(n, xTies, yTies);
  const z = n < 3 || variance === 0 ? null : s / Math.sqrt(variance);
  return {
    n,
    s,
    variance,
    tauB: untied === 0 ? null : s / Math.sqrt(untied),
    z,
    p: z === null ? null : normalTwoSidedP(z),
  };
}

function concordance(x: readonly number[], y: readonly number[]): number {
  const [xs, ys] = [Float64Array.from(x), Float64Array.from(y)];
  let s = 0;
  for (let i = 1; i < xs.length; i++) {
    for (let j = 0; j < i; j++) {
      s += Math.sign((xs[i] ?? 0) - (xs[j] ?? 0)) * Math.sign((ys[i] ?? 0) - (ys[j] ?? 0));
    }
  }
  return s;
}

function varianceOfS(n: number, xTies: readonly number[], yTies: readonly number[]): number {
  const spread = (size: number) => size * (size - 1) * (2 * size + 5);
  const pairs = (size: number) => size * (size - 1);
  const triples = (size: number) => size * (size - 1) * (size - 2);
  const both = (count: (size: number) => number) => sumOf(xTies, count) * sumOf(yTies, count);
  const main = (spread(n) - sumOf(xTies, spread) - sumOf(yTies, spread)) / 18;
  // With two cases there are no triples to be tied.
  return main + both(pairs) / (2 * pairs(n)) + (n > 2 ? both(triples) / (9 * triples(n)) : 0);
}

function tiedPairs(ties: readonly number[]): number {
  return sumOf(ties, (size) => (size * (size - 1)) / 2);
}

function sumOf(sizes: readonly number[], count: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + count(size), 0);
}
