/**
 * Correlations from covariances, r_ij = s_ij/√(s_ii·s_jj).
 *
 * @param covariances square and symmetric, variances on the diagonal
 * @returns ones on the diagonal; `null` when a variable has no variance
 * @example correlationMatrix([[4, 3], [3, 9]]) // [[1, 0.5], [0.5, 1]]
 */
export function correlationMatrix(covariances: readonly (readonly number[])[]): number[][] | null {
  const deviations = covariances.map((row, i) => Math.sqrt(row[i] ?? 0));
  if (deviations.some((deviation) => !(deviation > 0))) return null;
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((deviations[i] ?? 0) * (deviations[j] ?? 0)))),
  );
}
