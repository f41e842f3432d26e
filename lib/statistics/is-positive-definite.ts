/** Below it a pivot of a correlation matrix is rounding. */
const ROUNDING = 1e-12;

/**
 * Whether a correlation matrix is positive definite: whether no variable is a linear combination
 * of others. By Cholesky decomposition.
 *
 * @param correlations square and symmetric, ones on the diagonal
 * @example isPositiveDefinite([[1, 1], [1, 1]]) // false
 */
export function isPositiveDefinite(correlations: readonly (readonly number[])[]): boolean {
  const factor: number[][] = [];
  for (const [i, row] of correlations.entries()) {
    const done: number[] = [];
    for (const [j, correlation] of row.slice(0, i + 1).entries()) {
      const earlier = factor[j] ?? done;
      const rest = done.reduce((sum, value, k) => sum - value * (earlier[k] ?? 0), correlation);
      if (i === j && rest < ROUNDING) return false;
      done.push(i === j ? Math.sqrt(rest) : rest / (earlier[j] ?? 1));
    }
    factor.push(done);
  }
  return true;
}
