/**
 * How many times each value occurs, of values that occur more than once.
 *
 * @returns in the order in which the values first appear
 * @example tieSizes([2, 5, 2, 2, 7]) // [3]
 */
export function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
