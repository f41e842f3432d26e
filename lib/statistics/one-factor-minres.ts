import { principalAxis } from "./principal-axis";

const MOST_ROUNDS = 100_000;
const CONVERGED = 1e-14;

/**
 * The loadings of one common factor by minimum residuals (Harman & Jones 1966; with the bound of
 * Harman & Fukuda 1966): they make the sum of squares of what they leave of the correlations
 * between different variables, Σ(r_ij − λ_i·λ_j)², least, with no loading beyond ±1.
 *
 * @param correlations of at least three variables, ones on the diagonal
 * @returns one loading a variable, −1..1, their sum not negative; `null` for fewer variables
 * @example oneFactorMinres([[1, 0.42, 0.35], [0.42, 1, 0.3], [0.35, 0.3, 1]]) // ≈ [0.7, 0.6, 0.5]
 */
export function oneFactorMinres(correlations: readonly (readonly number[])[]): number[] | null {
  if (correlations.length < 3) return null;
  const loadings = principalAxis(correlations).map(withinOne);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let change = 0;
    correlations.forEach((row, i) => {
      let product = 0;
      let square = 0;
      row.forEach((correlation, j) => {
        if (i === j) return;
        product += correlation * (loadings[j] ?? 0);
        square += (loadings[j] ?? 0) ** 2;
      });
      const loading = square === 0 ? 0 : withinOne(product / square);
      change = Math.max(change, Math.abs(loading - (loadings[i] ?? 0)));
      loadings[i] = loading;
    });
    if (change < CONVERGED) break;
  }
  return loadings.reduce((sum, loading) => sum + loading, 0) < 0
    ? loadings.map((loading) => -loading)
    : loadings;
}

function withinOne(loading: number): number {
  return Math.min(1, Math.max(-1, loading));
}
