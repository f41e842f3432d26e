/**
 * Cronbach's alpha, the internal consistency of k items (Cronbach 1951):
 * k/(k − 1)·(1 − Σs_ii/ΣΣs_ij). From correlations it is the standardized alpha.
 *
 * @param covariances of the items, square (see `covarianceMatrix`), or their correlations
 * @returns at most 1, below 0 where items contradict each other; `null` for fewer than two items,
 *   or when the sum of the items does not vary
 * @example cronbachAlpha([[2, 1], [1, 2]]) // 0.6666666666666667
 */
export function cronbachAlpha(covariances: readonly (readonly number[])[]): number | null {
  const items = covariances.length;
  const total = covariances.flat().reduce((sum, value) => sum + value, 0);
  const diagonal = covariances.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  // Covariances that cancel leave rounding, in proportion to what they are made of.
  if (items < 2 || total <= diagonal * Number.EPSILON * items) return null;
  return (items / (items - 1)) * (1 - diagonal / total);
}
