/**
 * The ranks of values from small to large, 1..n; equal values share the mean of their ranks
 * (midranks, Kendall 1945).
 *
 * @returns in the order of the values; whole or halves
 * @example ranks([10, 30, 10]) // [1.5, 3, 1.5]
 */
export function ranks(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const rankOf = new Map<number, number>();
  let first = 0;
  while (first < sorted.length) {
    const value = sorted[first] ?? 0;
    let end = first + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    rankOf.set(value, (first + 1 + end) / 2);
    first = end;
  }
  return values.map((value) => rankOf.get(value) ?? 0);
}
