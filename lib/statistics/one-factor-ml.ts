import { type FactorModel, maximizeLikelihood } from "./one-factor-em";
import { oneFactorMinres } from "./one-factor-minres";

/** One common factor of several variables. */
export type OneFactor = {
  /** The correlation of each variable with the factor; their sum is not negative. */
  readonly loadings: readonly number[];
  /**
   * One variable coincides with the factor: the share of it that the factor does not explain,
   * 1 − λ², lies at the bound 0.
   */
  readonly heywood: boolean;
};

/**
 * One common factor by maximum likelihood (Lawley 1940), uniquenesses at least 0. The likelihood
 * can have several maxima: the search starts near the minimum residuals solution and near each
 * variable in turn. On the bound the maxima are known: the factor is one of the variables (a
 * Heywood case), and the loadings are its correlations. The best of all is chosen. Maximum
 * likelihood does not depend on units: for covariances, multiply the loadings by the standard
 * deviations.
 *
 * @param correlations of at least three variables, positive definite, ones on the diagonal
 * @returns `null` for fewer variables
 * @example oneFactorMl([[1, 0.42, 0.35], [0.42, 1, 0.3], [0.35, 0.3, 1]])?.loadings // ≈ [0.7, 0.6, 0.5]
 */
export function oneFactorMl(correlations: readonly (readonly number[])[]): OneFactor | null {
  const minres = oneFactorMinres(correlations);
  if (minres === null) return null;
  const proper = [minres, ...correlations]
    .map((start) => maximizeLikelihood(correlations, start))
    .filter((model) => model !== null);
  const models = [...proper, ...correlations.map(coinciding)];
  const determinants = models.map(impliedDeterminant);
  // At a maximum the likelihood depends on the implied determinant alone: the least is best.
  const best = determinants.indexOf(Math.min(...determinants));
  const loadings = models[best]?.loadings ?? minres;
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return { loadings: loadings.map((loading) => sign * loading), heywood: best >= proper.length };
}

/** The model in which the factor is the variable with these correlations. */
function coinciding(loadings: readonly number[]): FactorModel {
  return { loadings, uniquenesses: loadings.map((loading) => 1 - loading * loading) };
}

/** The determinant of λλ' + Ψ, which is Πψ + Σᵢ λᵢ²·Π_{j≠i} ψ_j. */
function impliedDeterminant({ loadings, uniquenesses }: FactorModel): number {
  const product = (without: number) =>
    uniquenesses.reduce((all, uniqueness, j) => (j === without ? all : all * uniqueness), 1);
  return loadings.reduce((sum, loading, i) => sum + loading * loading * product(i), product(-1));
}
