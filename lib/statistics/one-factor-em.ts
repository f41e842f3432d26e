import { dotProduct } from "./dot-product";

/** The correlations λλ' + Ψ of variables with one factor in common. */
export type FactorModel = {
  readonly loadings: readonly number[];
  /** The diagonal of Ψ: what the factor leaves of each variable's variance. */
  readonly uniquenesses: readonly number[];
};

const MOST_ROUNDS = 3000;
const CONVERGED = 1e-14;
/** The search starts at least this far inside the bound. */
const START_UNIQUENESS = 0.005;
/** A uniqueness below it is on its way to the bound 0. */
const LEAST_UNIQUENESS = 1e-6;

/**
 * A maximum of the likelihood of a one-factor model by the EM algorithm (Rubin & Thayer 1982),
 * with squared extrapolation (Varadhan & Roland 2008), which makes hundreds of rounds into tens.
 *
 * @param correlations positive definite, ones on the diagonal
 * @param start the loadings to start from, −1..1
 * @returns `null` when no maximum with all uniquenesses above 0 is found from there
 * @example maximizeLikelihood([[1, 0.42, 0.35], [0.42, 1, 0.3], [0.35, 0.3, 1]], [0.8, 0.8, 0.8])?.loadings // ≈ [0.7, 0.6, 0.5]
 */
export function maximizeLikelihood(
  correlations: readonly (readonly number[])[],
  start: readonly number[],
): FactorModel | null {
  const uniquenesses = start.map((loading) => Math.max(START_UNIQUENESS, 1 - loading * loading));
  const loadings = start.map(
    (loading, i) => Math.sign(loading) * Math.sqrt(1 - (uniquenesses[i] ?? 0)),
  );
  let model: FactorModel = { loadings, uniquenesses };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const first = improve(correlations, model);
    const second = improve(correlations, first);
    if (second.uniquenesses.some((uniqueness) => uniqueness < LEAST_UNIQUENESS)) return null;
    if (distance(first, second) < CONVERGED) return second;
    const leap = extrapolate(model, first, second);
    model =
      leap !== null && misfit(correlations, leap) <= misfit(correlations, second) ? leap : second;
  }
  return null;
}

/** One round of the EM algorithm. */
function improve(correlations: readonly (readonly number[])[], model: FactorModel): FactorModel {
  const weighted = model.loadings.map((loading, i) => loading / (model.uniquenesses[i] ?? 1));
  const information = 1 + dotProduct(weighted, model.loadings);
  const weights = weighted.map((weight) => weight / information);
  const withFactor = correlations.map((row) => dotProduct(row, weights));
  const factorVariance = 1 - dotProduct(weights, model.loadings) + dotProduct(weights, withFactor);
  const loadings = withFactor.map((value) => value / factorVariance);
  return {
    loadings,
    uniquenesses: loadings.map((loading, i) => 1 - loading * (withFactor[i] ?? 0)),
  };
}

/** Where three rounds in a row are heading; `null` when that lies out of bounds. */
function extrapolate(a: FactorModel, b: FactorModel, c: FactorModel): FactorModel | null {
  const [from, via, to] = [a, b, c].map((model) => [...model.loadings, ...model.uniquenesses]);
  if (from === undefined || via === undefined || to === undefined) return null;
  const step = from.map((value, i) => (via[i] ?? 0) - value);
  const bend = step.map((value, i) => (to[i] ?? 0) - (via[i] ?? 0) - value);
  const length = Math.max(1, Math.hypot(...step) / Math.hypot(...bend));
  const leap = from.map(
    (value, i) => value + 2 * length * (step[i] ?? 0) + length * length * (bend[i] ?? 0),
  );
  const loadings = leap.slice(0, a.loadings.length);
  const uniquenesses = leap.slice(a.loadings.length);
  return uniquenesses.every((value) => value > 0) ? { loadings, uniquenesses } : null;
}

/** Minus twice the log likelihood a case, but for a constant: ln|Σ| + tr(RΣ⁻¹). */
function misfit(correlations: readonly (readonly number[])[], model: FactorModel): number {
  const weighted = model.loadings.map((loading, i) => loading / (model.uniquenesses[i] ?? 1));
  const information = 1 + dotProduct(weighted, model.loadings);
  const explained = correlations.reduce(
    (sum, row, i) => sum + (weighted[i] ?? 0) * dotProduct(row, weighted),
    0,
  );
  const unexplained = model.uniquenesses.reduce(
    (sum, value) => sum + Math.log(value) + 1 / value,
    0,
  );
  return Math.log(information) + unexplained - explained / information;
}

function distance(a: FactorModel, b: FactorModel): number {
  return Math.max(...a.loadings.map((loading, i) => Math.abs(loading - (b.loadings[i] ?? 0))));
}
