import { observed, type Sample } from "./observed";

/**
 * The arithmetic mean of the values that are not missing, Σx/n. The mean of equal values is exactly
 * that value, so that they have no variance at all.
 *
 * @returns in the unit of the values; `null` without values
 * @example mean([1, null, 4]) // 2.5
 */
export function mean(sample: Sample): number | null {
  const values = observed(sample);
  const [first] = values;
  if (first === undefined) return null;
  if (values.every((value) => value === first)) return first;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
