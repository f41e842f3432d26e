import { observed, type Sample } from "./observed";

/**
 * p-values adjusted after Benjamini & Hochberg (1995), so that the expected share of false
 * findings among the findings stays below the level: the i-th smallest of m is multiplied by m/i,
 * and never exceeds a larger one's, nor 1.
 *
 * @param pValues 0..1; `null` stays `null`, and does not count in m
 * @returns in the order of the input
 * @example benjaminiHochberg([0.01, null, 0.04, 0.03]) // [0.03, null, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: Sample): (number | null)[] {
  const descending = observed(pValues).sort((a, b) => b - a);
  const adjusted = new Map<number, number>();
  let smallest = 1;
  descending.forEach((p, index) => {
    const rank = descending.length - index;
    smallest = Math.min(smallest, p * (descending.length / rank));
    // Of equal p-values the first one, with the smallest factor, decides.
    if (!adjusted.has(p)) adjusted.set(p, smallest);
  });
  return pValues.map((p) => (p === null ? null : (adjusted.get(p) ?? null)));
}
