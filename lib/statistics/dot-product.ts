/**
 * The sum of the products of corresponding numbers, Σ aᵢbᵢ.
 *
 * @param b as long as a; what is missing counts as 0
 * @example dotProduct([1, 2], [3, 4]) // 11
 */
export function dotProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
