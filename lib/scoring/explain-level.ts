import { ANSWER_RANGE } from "@/lib/framework/items";
import { tQuantile } from "@/lib/statistics/t-quantile";
import { type Counts, countedPersons, countedSpread, countedSum } from "./counted";
import {
  type Expression,
  type FormulaSymbol,
  product,
  type Quantity,
  quantity,
  quotient,
} from "./expression";
import { ceilingUnder, leverageOf, sharedScore, supportedScore, unsupportedPart } from "./formulas";
import type { ScoringParameters } from "./parameters";
import type { LevelProfile } from "./profile";
import { CONFIDENCE, onHundred } from "./spread";

/** How a number was computed. */
export type Formula = {
  /** What stands for it in the formulas that use it; `null` when none does. */
  readonly symbol: FormulaSymbol | null;
  readonly expression: Expression;
};

/** The numbers of a level that have a formula, in the order in which one follows from another. */
export const LEVEL_QUANTITIES = [
  "score",
  "margin",
  "averageDeviation",
  "shared",
  "itemDeviation",
  "ceiling",
  "supported",
  "supportedLowest",
  "supportedHighest",
  "unsupported",
  "target",
  "leverage",
] as const;

export type LevelQuantity = (typeof LEVEL_QUANTITIES)[number];

/** `null` where the profile has no such number. */
export type LevelFormulas = Readonly<Record<LevelQuantity, Formula | null>>;

/**
 * How each number of a level was computed, with the numbers it was computed from.
 *
 * @param own one of `levels`
 * @param levels top to bottom
 */
export function explainLevel(
  own: LevelProfile,
  levels: readonly LevelProfile[],
  parameters: ScoringParameters,
): LevelFormulas {
  const place = levels.indexOf(own) + 1;
  const rests = { resting: levels.length + 1 - place, count: levels.length };
  const { score, averageDeviation, shared, ceiling, supported, target } = quantitiesOf(own, place);
  const sharedAbove = levels
    .slice(0, place - 1)
    .flatMap((level, index) => quantitiesOf(level, index + 1).shared ?? []);
  const asIf = (missing: number) =>
    score && own.supportedRange
      ? supportedScore(score, ceilingUnder([...sharedAbove, missing], parameters), parameters)
      : null;
  const as = (name: string | null, expression: Expression | null): Formula | null =>
    expression === null ? null : { symbol: name === null ? null : { name, of: place }, expression };
  return {
    score: as("s", meanOf(own.histogram, "x", "n")),
    margin: as("M", marginOf(own)),
    averageDeviation: as("AD", averageDeviationOf(own.histogram)),
    shared: as("sup", score && averageDeviation && sharedScore(score, averageDeviation)),
    itemDeviation: as("ADJ", itemDeviationOf(own)),
    ceiling: as("C", ceilingUnder(sharedAbove, parameters)),
    supported: as("E", score && supportedScore(score, ceiling, parameters)),
    supportedLowest: as("E", asIf(0)),
    supportedHighest: as("E", asIf(100)),
    unsupported: as(null, score && supported && unsupportedPart(score, supported)),
    target: as("T", meanOf(own.targetHistogram, "y", "k") ?? own.target),
    leverage: as("Λ", score && shared && leverageOf({ score, shared, target }, rests, parameters)),
  };
}

/** The numbers of a level that other formulas use, under their symbols. */
function quantitiesOf(own: LevelProfile, place: number) {
  const as = (name: string, value: number | null): Quantity | null =>
    value === null ? null : quantity(name, place, value);
  return {
    score: as("s", own.score),
    averageDeviation: as("AD", own.averageDeviation),
    shared: as("sup", own.shared),
    ceiling: as("C", own.ceiling),
    supported: as("E", own.supported),
    target: quantity("T", place, own.target),
  };
}

/** The mean of counted scores, on 0..100; `null` without any. */
function meanOf(counts: Counts, each: string, persons: string): Expression | null {
  const n = countedPersons(counts);
  const total = onHundred(countedSum(counts), counts);
  if (n === 0 || total === null) return null;
  return quotient(quantity(`Σ${each}`, null, total), quantity(persons, null, n));
}

/** AD = Σ|x − s|/n; `null` without persons. */
function averageDeviationOf(counts: Counts): Expression | null {
  const { persons: n, averageDeviation } = countedSpread(counts);
  const deviation = onHundred(averageDeviation, counts);
  if (deviation === null) return null;
  return quotient(quantity("Σ|x − s|", null, deviation * n), quantity("n", null, n));
}

/** ADJ: the mean over the answered items of their average deviation, on 0..100. */
function itemDeviationOf({ itemDeviation, expert }: LevelProfile): Expression | null {
  if (itemDeviation === null) return null;
  const { min: lowest, max: highest } = ANSWER_RANGE.level;
  const answered = expert.items.filter(({ respondents }) => respondents > 0);
  const steps = answered.reduce((total, item) => total + (item.averageDeviation ?? 0), 0);
  const deviations = (100 * steps) / (highest - lowest);
  return quotient(quantity("ΣAD", "J", deviations), quantity("J", null, answered.length));
}

/** The margin of the score: t·SD/√n; `null` for fewer than two persons. */
function marginOf({ respondents: n, standardDeviation, interval }: LevelProfile) {
  if (standardDeviation === null || interval === null) return null;
  const t = quantity("t", null, tQuantile((1 + CONFIDENCE) / 2, n - 1));
  const deviation = quantity("SD", null, standardDeviation);
  return quotient(product(t, deviation), quantity("√n", null, Math.sqrt(n)));
}
