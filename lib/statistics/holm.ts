import { observed, type Sample } from "./observed";

/**
 * p-values adjusted after Holm (1979), so that the chance of any false finding among them stays
 * below the level: the i-th smallest of m is multiplied by m − i + 1, never falls below a smaller
 * one's, and is at most 1.
 *
 * @param pValues 0..1; `null` stays `null`, and does not count in m
 * @returns in the order of the input
 * @example holm([0.01, null, 0.04, 0.03]) // [0.03, null, 0.06, 0.06]
 */
export function holm(pValues: Sample): (number | null)[] {
  const sorted = observed(pValues).sort((a, b) => a - b);
  const adjusted = new Map<number, number>();
  let largest = 0;
  sorted.forEach((p, index) => {
    largest = Math.max(largest, Math.min(1, p * (sorted.length - index)));
    // Of equal p-values the first one, with the largest factor, decides.
    if (!adjusted.has(p)) adjusted.set(p, largest);
  });
  return pValues.map((p) => (p === null ? null : (adjusted.get(p) ?? null)));
}
