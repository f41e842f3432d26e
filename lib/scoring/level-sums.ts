import { LEVELS } from "@/lib/framework/levels";
import type { Summary } from "@/lib/statistics/summary";
import { AGREEMENTS, type Agreement, agreementOf } from "./agreement";
import { countedSpread } from "./counted";
import { PARAMETERS, type ScoringParameters } from "./parameters";
import { onHundred } from "./spread";
import { countsOf, scoreBins, type Tally } from "./tally";

/**
 * What comparing thousands of groups needs to know of one level, in whole numbers: with them, a page
 * about 2,000 units reads some 80,000 numbers instead of a million and a half. Scores are counted in
 * steps of the grid, 0..48. Sums of disjoint groups add, and one group's can be taken from another's.
 */
export type LevelSums = {
  /** The persons with a score. */
  readonly persons: number;
  readonly sum: number;
  readonly squares: number;
  /** How many lie below the mean, and the sum of theirs: the mean distance to the mean follows. */
  readonly below: number;
  readonly sumBelow: number;
  readonly agreement: Agreement;
};

/** Steps of the grid from the lowest score to the highest. */
const STEPS = 48;

const FIELDS = 6;

/** The sums of a tally, mission to context. */
export function levelSums(tally: Tally, parameters: ScoringParameters = PARAMETERS): LevelSums[] {
  const items = countsOf(tally, "level");
  return LEVELS.map((level) => {
    const bins = scoreBins(tally, level);
    const deviations = items.flatMap(({ item, counts: { answers } }) =>
      item.level === level ? [onHundred(countedSpread(answers).averageDeviation, answers)] : [],
    );
    const { agreement } = agreementOf(bins, deviations, parameters);
    return { ...sumsOfBins(bins), agreement };
  });
}

function sumsOfBins(bins: readonly number[]): Omit<LevelSums, "agreement"> {
  let [persons, sum, squares] = [0, 0, 0];
  for (const [step, count] of bins.entries()) {
    persons += count;
    sum += count * step;
    squares += count * step * step;
  }
  let [below, sumBelow] = [0, 0];
  for (const [step, count] of bins.entries()) {
    if (step * persons >= sum) break;
    below += count;
    sumBelow += count * step;
  }
  return { persons, sum, squares, below, sumBelow };
}

/** As they are stored: six numbers a level. `sumsFromNumbers` reads them back. */
export function numbersOfSums(levels: readonly LevelSums[]): number[] {
  return levels.flatMap(({ persons, sum, squares, below, sumBelow, agreement }) => [
    persons,
    sum,
    squares,
    below,
    sumBelow,
    AGREEMENTS.indexOf(agreement),
  ]);
}

/** @throws RangeError when they are not six numbers for each of the seven levels */
export function sumsFromNumbers(numbers: readonly number[]): LevelSums[] {
  if (numbers.length !== FIELDS * LEVELS.length) {
    throw new RangeError(`Sums of levels are ${FIELDS * LEVELS.length} numbers.`);
  }
  return LEVELS.map((_, level) => {
    const at = (field: number) => numbers[level * FIELDS + field] ?? 0;
    return {
      persons: at(0),
      sum: at(1),
      squares: at(2),
      below: at(3),
      sumBelow: at(4),
      agreement: AGREEMENTS[at(5)] ?? "too-few",
    };
  });
}

/** What is added and taken away when groups are put together. */
export type Moments = Pick<LevelSums, "persons" | "sum" | "squares">;

/** The first group without the second, all of which is in it. */
export function withoutPart(whole: Moments, part: Moments): Moments {
  return {
    persons: whole.persons - part.persons,
    sum: whole.sum - part.sum,
    squares: whole.squares - part.squares,
  };
}

/** Two groups that have nobody in common. */
export function together(a: Moments, b: Moments): Moments {
  return { persons: a.persons + b.persons, sum: a.sum + b.sum, squares: a.squares + b.squares };
}

/** Size, mean and standard deviation, on 0..100. */
export function summaryOfSums({ persons: n, sum, squares }: Moments): Summary {
  if (n === 0) return { n, mean: null, standardDeviation: null };
  // Whole numbers until here: what does not vary has a variance of exactly 0.
  const variance = n < 2 ? null : (n * squares - sum * sum) / (n * (n - 1));
  return {
    n,
    mean: (100 * sum) / (STEPS * n),
    standardDeviation: variance === null ? null : (100 * Math.sqrt(Math.max(0, variance))) / STEPS,
  };
}

/** The shared score, s − AD/2, on 0..100; `null` when there is nobody. */
export function sharedOfSums({ persons: n, sum, below, sumBelow }: LevelSums): number | null {
  if (n === 0) return null;
  // As far as some lie below the mean, others lie above it.
  const averageDeviation = (2 * (below * sum - n * sumBelow)) / (n * n);
  return (100 * (sum / n - averageDeviation / 2)) / STEPS;
}

/** Whether everybody has the same score. */
export function areUnanimous({ persons, sum, squares }: Moments): boolean {
  return persons > 0 && persons * squares === sum * sum;
}
