import { observed, type Sample } from "./observed";

/**
 * A quantile by linear interpolation between the order statistics, type 7 of Hyndman & Fan (1996):
 * the value at position 1 + (n − 1)p. The default of R and NumPy. Missing values are left out.
 *
 * @param probability p, 0..1: 0 gives the smallest value, 0.5 the median, 1 the largest
 * @returns in the unit of the values; `null` without values
 * @throws RangeError for a probability outside 0..1
 * @example quantile([1, 2, 4, 8], 0.25) // 1.75
 */
export function quantile(sample: Sample, probability: number): number | null {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability lies within 0..1, not ${probability}.`);
  }
  const sorted = Float64Array.from(observed(sample)).sort();
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (position - Math.floor(position)) * (above - below);
}
