import type { Sample } from "./observed";

/**
 * The arithmetic mean of the values that are not missing, Σx/n. The mean of equal values is exactly
 * that value, so that they have no variance at all.
 *
 * @returns in the unit of the values; `null` without values
 * @example mean([1, null, 4]) // 2.5
 */
export function mean(sample: Sample): number | null {
  let first: number | null = null;
  let allEqual = true;
  let sum = 0;
  let n = 0;
  for (const value of sample) {
    if (value === null) continue;
    first ??= value;
    if (value !== first) allEqual = false;
    sum += value;
    n++;
  }
  return allEqual ? first : sum / n;
}
