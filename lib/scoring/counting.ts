import { DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";

/** The whole-number answers of an item, both ends included. */
export type AnswerRange = { readonly min: number; readonly max: number };

/** Consecutive items of a response, from `first` up to but without `end`. */
export type ItemRun = { readonly first: number; readonly end: number };

/** What is counted in a response, whatever the questionnaire. */
export type CountingPlan = {
  /** The items in the order of the answers. */
  readonly items: readonly AnswerRange[];
  /** Items that make one score a person; all items of a level have the same range. */
  readonly levels: readonly ItemRun[];
  /** Items that count only when together they make exactly `total`. */
  readonly coins: (ItemRun & { readonly total: number }) | null;
  /**
   * Steps of a person's score per answer step. It must be divisible by every number of answers
   * that can make a score, so that every mean falls exactly on a step.
   */
  readonly grid: number;
};

type CountedItem = AnswerRange & {
  /** Where its answer stands in a response. */
  readonly index: number;
  /** Where the count of its smallest answer stands; those of the larger answers follow. */
  readonly at: number;
  /** Where the count of "don't know" stands. */
  readonly dontKnow: number;
};

type CountedLevel = {
  readonly items: readonly CountedItem[];
  /** The fewest answers that make a score: half of the items, rounded up. */
  readonly least: number;
  /** Where the bins of the persons' scores stand, lowest score first. */
  readonly at: number;
  readonly bins: number;
};

/** Where each count of a plan stands in one array. */
export type CountingLayout = {
  readonly length: number;
  /** Where the number of respondents stands. */
  readonly respondents: number;
  readonly items: readonly CountedItem[];
  readonly levels: readonly CountedLevel[];
  readonly coins: { readonly items: readonly CountedItem[]; readonly total: number } | null;
  /** The items that belong neither to a level nor to the coins. */
  readonly others: readonly CountedItem[];
  readonly grid: number;
};

/**
 * Gives every count of a plan its place: respondents first, then the items (their answers from low
 * to high, then "don't know"), then the bins of each level.
 *
 * @throws RangeError when a person's score could fall between two steps of the grid
 */
export function countingLayout({ items, levels, coins, grid }: CountingPlan): CountingLayout {
  let length = 1;
  const countedItems = items.map(({ min, max }, index): CountedItem => {
    const at = length;
    const dontKnow = at + max - min + 1;
    length = dontKnow + 1;
    return { index, min, max, at, dontKnow };
  });
  const countedLevels = levels.map(({ first, end }): CountedLevel => {
    const own = countedItems.slice(first, end);
    const least = Math.ceil(own.length / 2);
    for (let answered = least; answered <= own.length; answered++) {
      if (grid % answered !== 0) {
        throw new RangeError(`The mean of ${answered} answers does not fit a grid of ${grid}.`);
      }
    }
    const { min, max } = own[0] ?? { min: 0, max: 0 };
    const at = length;
    const bins = (max - min) * grid + 1;
    length += bins;
    return { items: own, least, at, bins };
  });
  const runs = coins === null ? levels : [...levels, coins];
  return {
    length,
    respondents: 0,
    items: countedItems,
    levels: countedLevels,
    coins: coins && { items: countedItems.slice(coins.first, coins.end), total: coins.total },
    others: countedItems.filter(
      ({ index }) => !runs.some(({ first, end }) => index >= first && index < end),
    ),
    grid,
  };
}

/**
 * Counts one respondent. Allocates nothing, so that a million fit in one pass.
 *
 * @param counts changed in place; as long as the layout says
 * @param answers whole numbers in the order of the plan's items: an answer within the item's range,
 *   `DONT_KNOW` or `NOT_ANSWERED`
 * @param offset where this respondent's answers begin
 * @throws RangeError for any other answer; `counts` is then of no more use
 */
export function countResponse(
  layout: CountingLayout,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offset = 0,
): void {
  increment(counts, layout.respondents);
  for (const level of layout.levels) countLevel(layout.grid, level, counts, answers, offset);
  for (const item of layout.others) countAnswer(counts, item, answers[offset + item.index]);
  if (layout.coins !== null) countCoins(layout.coins, counts, answers, offset);
}

function countLevel(
  grid: number,
  level: CountedLevel,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offset: number,
): void {
  let answered = 0;
  let sum = 0;
  for (const item of level.items) {
    const answer = answers[offset + item.index];
    if (countAnswer(counts, item, answer)) {
      answered += 1;
      sum += answer - item.min;
    }
  }
  if (answered >= level.least) increment(counts, level.at + sum * (grid / answered));
}

function countCoins(
  coins: { readonly items: readonly CountedItem[]; readonly total: number },
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offset: number,
): void {
  let given = 0;
  let sum = 0;
  for (const item of coins.items) {
    const answer = answers[offset + item.index];
    if (isWithin(item, answer)) {
      given += 1;
      sum += answer;
    }
  }
  const complete = given === coins.items.length && sum === coins.total;
  for (const item of coins.items) {
    const answer = answers[offset + item.index];
    if (complete || !isWithin(item, answer)) countAnswer(counts, item, answer);
  }
}

/** Counts one answer, and tells whether it is one that is scored. */
function countAnswer(
  counts: Uint32Array,
  item: CountedItem,
  answer: number | undefined,
): answer is number {
  if (isWithin(item, answer)) {
    increment(counts, item.at + answer - item.min);
    return true;
  }
  if (answer === DONT_KNOW) {
    increment(counts, item.dontKnow);
  } else if (answer !== NOT_ANSWERED) {
    throw new RangeError(`Item ${item.index} has no answer ${answer}.`);
  }
  return false;
}

function isWithin({ min, max }: AnswerRange, answer: number | undefined): answer is number {
  return answer !== undefined && answer >= min && answer <= max;
}

function increment(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
