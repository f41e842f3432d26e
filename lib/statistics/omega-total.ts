import { correlationMatrix } from "./correlation-matrix";
import { covarianceMatrix } from "./covariance-matrix";
import { isPositiveDefinite } from "./is-positive-definite";
import type { Sample } from "./observed";
import { oneFactorMinres } from "./one-factor-minres";
import { oneFactorMl } from "./one-factor-ml";

/** Omega total of one common factor, three ways. */
export type OmegaTotal = {
  /** Maximum likelihood on the covariances: the reliability of the sum of the items as they are. */
  readonly omega: number;
  /** Maximum likelihood on the correlations: of the sum of the standardized items. */
  readonly standardized: number;
  /** Minimum residuals on the correlations. */
  readonly standardizedMinres: number;
  /** The maximum likelihood loadings, as correlations of the items with the factor. */
  readonly loadings: readonly number[];
  /** An item coincides with the factor: the model does not fit the items, omega means little. */
  readonly heywood: boolean;
};

/**
 * McDonald's omega total for items with one common factor (McDonald 1999):
 * (Σλ)²/((Σλ)² + Σψ), loadings λ and unique variances ψ. Only complete rows count.
 *
 * @param rows one row a person, one column an item
 * @returns 0..1; `null` for fewer than three items, and when the complete rows are too few or too
 *   much alike for a positive definite covariance matrix
 * @example omegaTotal([[1, 2, 3], [2, 1, 2], [3, 4, 3], [4, 3, 5], [5, 5, 3]])?.omega // 0.8546…
 */
export function omegaTotal(rows: readonly Sample[]): OmegaTotal | null {
  const covariances = covarianceMatrix(rows, "listwise");
  const correlations = covariances && correlationMatrix(covariances);
  if (covariances === null || correlations === null || !isPositiveDefinite(correlations)) {
    return null;
  }
  const likely = oneFactorMl(correlations);
  const minres = oneFactorMinres(correlations);
  if (likely === null || minres === null) return null;
  const ones = covariances.map(() => 1);
  const variances = covariances.map((row, i) => row[i] ?? 0);
  return {
    omega: omega(likely.loadings, variances),
    standardized: omega(likely.loadings, ones),
    standardizedMinres: omega(minres, ones),
    loadings: likely.loadings,
    heywood: likely.heywood,
  };
}

/** Omega of items with these loadings, as correlations, and these variances. */
function omega(loadings: readonly number[], variances: readonly number[]): number {
  const common = loadings.reduce(
    (sum, loading, i) => sum + loading * Math.sqrt(variances[i] ?? 0),
    0,
  );
  const unique = loadings.reduce(
    (sum, loading, i) => sum + (1 - loading ** 2) * (variances[i] ?? 0),
    0,
  );
  return common ** 2 / (common ** 2 + unique);
}
