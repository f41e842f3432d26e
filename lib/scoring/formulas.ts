import { difference, type Expression, max, min, product, quotient, sum } from "./expression";
import type { ScoringParameters } from "./parameters";

// Each formula of the model, written once: from numbers it computes the profile, from quantities
// with a symbol it also shows how (`explain`). So the explanation cannot say anything else than
// what is computed.

/** sup = s − AD/2, which is the mean of min(x, s): who is above the average makes up for nobody. */
export function sharedScore(score: Expression, averageDeviation: Expression): Expression {
  return difference(score, quotient(averageDeviation, 2));
}

/** C = d + min of the shared scores of the levels above; `null` where nothing lies above. */
export function ceilingUnder(
  sharedAbove: readonly Expression[],
  { tolerance }: Pick<ScoringParameters, "tolerance">,
): Expression | null {
  const [first, ...others] = sharedAbove;
  return first === undefined ? null : sum([tolerance, min(first, ...others)]);
}

/**
 * E = min(s, a·s + (1 − a)·C): what a level scores above its ceiling counts for the carry-over only.
 *
 * @param ceiling `null` where nothing lies above: then the whole score is supported
 */
export function supportedScore(
  score: Expression,
  ceiling: Expression | null,
  { carryOver }: Pick<ScoringParameters, "carryOver">,
): Expression {
  if (ceiling === null) return score;
  return min(score, sum([product(carryOver, score), product(1 - carryOver, ceiling)]));
}

/** s − E. */
export function unsupportedPart(score: Expression, supported: Expression): Expression {
  return difference(score, supported);
}

/**
 * Λ_i = max(0, T_i − min(s_i, sup_i + d)) · (N + 1 − i)/N: the room to the target, times the share of
 * the building that rests on the level, itself included.
 *
 * @param resting how many levels rest on it, itself included: N + 1 − i
 * @param count N, how many levels there are
 */
export function leverageOf(
  own: { readonly score: Expression; readonly shared: Expression; readonly target: Expression },
  { resting, count }: { readonly resting: number; readonly count: number },
  { tolerance }: Pick<ScoringParameters, "tolerance">,
): Expression {
  const reached = min(own.score, sum([own.shared, tolerance]));
  return quotient(product(max(0, difference(own.target, reached)), resting), count);
}

/** U: the part of all coins that lies on the levels below a place. At least one coin lies somewhere. */
export function partBelow(coins: readonly Expression[], place: number): Expression {
  return quotient(sum(coins.slice(place)), sum(coins));
}

/** The mean level number of weights on the levels, 1 for the top. At least one weight is not 0. */
export function meanPlace(weights: readonly Expression[]): Expression {
  return quotient(sum(weights.map((weight, index) => product(index + 1, weight))), sum(weights));
}

/** III = (mean level number of the coins − that of the leverage)/(N − 1). */
export function inversionOf(
  coinsPlace: Expression,
  leveragePlace: Expression,
  count: number,
): Expression {
  return quotient(difference(coinsPlace, leveragePlace), count - 1);
}
