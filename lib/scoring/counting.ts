import { DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { type Binning, binning } from "./binning";

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
   * Steps of a person's score per answer step, each with a bin. It must be divisible by every
   * number of answers that can make a score, so that every mean falls exactly on a step. `null`
   * gives each level the coarsest such grid of its own, with bins only where a mean can fall: the
   * grid of many items is fine, and nearly all of its steps stay empty.
   */
  readonly grid: number | null;
  /** What stands where there is no answer, outside every range; `NOT_ANSWERED` if not given. */
  readonly notAnswered?: number;
};

type CountedItem = AnswerRange & {
  /** Where its answer stands in a response. */
  readonly index: number;
  /** Where the count of its smallest answer stands; those of the larger answers follow. */
  readonly at: number;
  /** Where the count of "don't know" stands. */
  readonly dontKnow: number;
};

type CountedLevel = Binning & {
  readonly items: readonly CountedItem[];
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
  readonly notAnswered: number;
};

/**
 * Gives every count of a plan its place: respondents first, then the items (their answers from low
 * to high, then "don't know"), then the bins of each level.
 *
 * @throws RangeError when a person's score could fall between two steps of the grid
 */
export function countingLayout(plan: CountingPlan): CountingLayout {
  const { levels, coins, grid, notAnswered = NOT_ANSWERED } = plan;
  let length = 1;
  const items = plan.items.map(({ min, max }, index): CountedItem => {
    const at = length;
    const dontKnow = at + max - min + 1;
    length = dontKnow + 1;
    return { index, min, max, at, dontKnow };
  });
  const countedLevels = levels.map(({ first, end }): CountedLevel => {
    const own = items.slice(first, end);
    const { min, max } = own[0] ?? { min: 0, max: 0 };
    const binned = binning(own.length, max - min, grid);
    const at = length;
    const bins = binned.steps.length;
    length += bins;
    return { ...binned, items: own, at, bins };
  });
  const runs = coins === null ? levels : [...levels, coins];
  return {
    length,
    respondents: 0,
    items,
    levels: countedLevels,
    coins: coins && { items: items.slice(coins.first, coins.end), total: coins.total },
    others: items.filter(
      ({ index }) => !runs.some(({ first, end }) => index >= first && index < end),
    ),
    notAnswered,
  };
}

/** Counts one respondent: `countResponses` for the answers from `offset` on. */
export function countResponse(
  layout: CountingLayout,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offset = 0,
): void {
  countResponses(layout, counts, answers, [offset]);
}

/**
 * Counts respondents. Allocates nothing, so that a million fit in one pass; the more at a time, the
 * faster.
 *
 * @param counts changed in place; as long as the layout says
 * @param answers whole numbers, for each respondent in the order of the plan's items: an answer
 *   within the item's range, `DONT_KNOW`, or what stands for no answer
 * @param offsets where the answers of each respondent begin
 * @throws RangeError for any other answer; `counts` is then of no more use
 */
export function countResponses(
  layout: CountingLayout,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offsets: ArrayLike<number>,
): void {
  counts[layout.respondents] = (counts[layout.respondents] ?? 0) + offsets.length;
  for (const level of layout.levels) countLevel(layout, level, counts, answers, offsets);
  for (let person = 0; person < offsets.length; person++) {
    const offset = offsets[person] ?? 0;
    for (const item of layout.others) {
      countAnswer(layout, item, counts, answers[offset + item.index]);
    }
    if (layout.coins !== null) countCoins(layout, layout.coins, counts, answers, offset);
  }
}

/**
 * The items of a level follow each other and are alike: that spares looking up each of them. How many
 * are answered and their sum are one number, the place in `bin`.
 */
function countLevel(
  layout: CountingLayout,
  { items, least, span, bin, at: firstBin }: CountedLevel,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offsets: ArrayLike<number>,
): void {
  const [first] = items;
  if (first === undefined) return;
  const { min, max, at, dontKnow } = first;
  const countsPerItem = dontKnow - at + 1;
  const leastKey = least * span;
  for (let person = 0; person < offsets.length; person++) {
    const start = (offsets[person] ?? 0) + first.index;
    const end = start + items.length;
    let place = at - min;
    let key = 0;
    for (let index = start; index < end; index++) {
      const answer = answers[index];
      if (answer !== undefined && answer >= min && answer <= max) {
        increment(counts, place + answer);
        key += span + answer - min;
      } else {
        countUnscored(layout, items[index - start] ?? first, counts, answer);
      }
      place += countsPerItem;
    }
    if (key >= leastKey) increment(counts, firstBin + (bin[key] ?? 0));
  }
}

function countCoins(
  layout: CountingLayout,
  { items, total }: NonNullable<CountingLayout["coins"]>,
  counts: Uint32Array,
  answers: ArrayLike<number>,
  offset: number,
): void {
  let given = 0;
  let sum = 0;
  for (const item of items) {
    const answer = answers[offset + item.index];
    if (isWithin(item, answer)) {
      given += 1;
      sum += answer;
    }
  }
  const complete = given === items.length && sum === total;
  for (const item of items) {
    const answer = answers[offset + item.index];
    if (complete || !isWithin(item, answer)) countAnswer(layout, item, counts, answer);
  }
}

function countAnswer(
  layout: CountingLayout,
  item: CountedItem,
  counts: Uint32Array,
  answer: number | undefined,
): void {
  if (isWithin(item, answer)) increment(counts, item.at + answer - item.min);
  else countUnscored(layout, item, counts, answer);
}

/** Counts an answer that is not within the range of its item. */
function countUnscored(
  { notAnswered }: CountingLayout,
  item: CountedItem,
  counts: Uint32Array,
  answer: number | undefined,
): void {
  if (answer === DONT_KNOW) increment(counts, item.dontKnow);
  else if (answer !== notAnswered) {
    throw new RangeError(`Item ${item.index} has no answer ${answer}.`);
  }
}

function isWithin({ min, max }: AnswerRange, answer: number | undefined): answer is number {
  return answer !== undefined && answer >= min && answer <= max;
}

function increment(counts: Uint32Array, place: number): void {
  const count = counts[place];
  if (count === undefined) throw new RangeError("Only whole numbers are counted.");
  counts[place] = count + 1;
}
