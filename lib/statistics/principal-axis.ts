const ROUNDS = 200;

/**
 * The first principal axis of a correlation matrix, scaled to its length √eigenvalue, by power
 * iteration: a starting point for a factor, not more precise than that needs.
 *
 * @param correlations square and symmetric
 * @example principalAxis([[1, 0.5], [0.5, 1]]) // [0.866…, 0.866…]
 */
export function principalAxis(correlations: readonly (readonly number[])[]): number[] {
  // Unequal entries, so that the start is not at right angles to the axis.
  let axis = correlations.map((_, i) => 1 + i / 100);
  let length = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const next = correlations.map((row) =>
      row.reduce((sum, correlation, j) => sum + correlation * (axis[j] ?? 0), 0),
    );
    length = Math.hypot(...next);
    if (length === 0) break;
    axis = next.map((value) => value / length);
  }
  return axis.map((value) => value * Math.sqrt(length));
}
