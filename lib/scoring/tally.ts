import { ANSWER_RANGE, COINS, type Item } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { type CountingLayout, countingLayout, countResponse, type ItemRun } from "./counting";

/**
 * A group of any size, as whole-number counts: the respondents, the answers to every item (and how
 * many don't know), and for every level the persons' level scores on the grid of twelfths. Tallies
 * add: the tally of two groups without common members is the sum of theirs.
 */
export type Tally = {
  readonly questionnaire: Questionnaire;
  /** Changed by `tallyResponse` and `addTally` only. */
  readonly counts: Uint32Array;
};

/** How one item was answered. */
export type ItemCounts = {
  /** How many gave each answer, the smallest answer first. */
  readonly answers: readonly number[];
  readonly dontKnow: number;
};

/** A mean of two, three or four whole answers is a whole number of twelfths: 49 bins from 1 to 5. */
const TWELFTHS = 12;

const LARGEST_COUNT = 2 ** 32 - 1;

const layouts = new WeakMap<Questionnaire, CountingLayout>();

/** The tally of nobody. */
export function emptyTally(questionnaire: Questionnaire): Tally {
  return { questionnaire, counts: new Uint32Array(layoutOf(questionnaire).length) };
}

/**
 * Adds one respondent to a tally, in place.
 *
 * Coins count only when the seven of them make exactly ten.
 *
 * @param answers aligned with `tally.questionnaire.items`: a whole number within the item's range,
 *   `DONT_KNOW` or `NOT_ANSWERED`
 * @param offset where this respondent begins in `answers`, when it holds more than one
 * @throws RangeError for any other answer; the tally is then of no more use
 */
export function tallyResponse(tally: Tally, answers: ArrayLike<number>, offset = 0): void {
  countResponse(layoutOf(tally.questionnaire), tally.counts, answers, offset);
}

/**
 * Adds the respondents of one tally to another, in place.
 *
 * @throws RangeError when the two are not of the same questionnaire
 */
export function addTally(into: Tally, other: Tally): void {
  const [a, b] = [into.questionnaire, other.questionnaire];
  if (a.id !== b.id || a.version !== b.version || into.counts.length !== other.counts.length) {
    throw new RangeError("Only tallies of the same questionnaire add.");
  }
  for (let at = 0; at < other.counts.length; at++) {
    into.counts[at] = (into.counts[at] ?? 0) + (other.counts[at] ?? 0);
  }
}

/** The tally of groups without common members together. */
export function sumTallies(questionnaire: Questionnaire, tallies: Iterable<Tally>): Tally {
  const sum = emptyTally(questionnaire);
  for (const tally of tallies) addTally(sum, tally);
  return sum;
}

/** The counts as plain numbers, to store. `tallyFromCounts` reads them back. */
export function tallyCounts(tally: Tally): number[] {
  return Array.from(tally.counts);
}

/**
 * A tally from stored counts.
 *
 * @throws RangeError when the counts cannot be of this questionnaire: too few, too many, negative,
 *   or not whole
 */
export function tallyFromCounts(questionnaire: Questionnaire, counts: readonly number[]): Tally {
  const { length } = layoutOf(questionnaire);
  if (counts.length !== length) {
    throw new RangeError(`This questionnaire has ${length} counts, not ${counts.length}.`);
  }
  const wrong = counts.find(
    (count) => !Number.isInteger(count) || !(count >= 0 && count <= LARGEST_COUNT),
  );
  if (wrong !== undefined) throw new RangeError(`A count is a whole number, not ${wrong}.`);
  return { questionnaire, counts: Uint32Array.from(counts) };
}

/** How many people a tally is of. */
export function respondentCount(tally: Tally): number {
  return tally.counts[layoutOf(tally.questionnaire).respondents] ?? 0;
}

/** How each item of one kind was answered, in the order of the questionnaire. */
export function countsOf<Kind extends Item["kind"]>(
  tally: Tally,
  kind: Kind,
): { readonly item: Extract<Item, { kind: Kind }>; readonly counts: ItemCounts }[] {
  const { counts } = tally;
  const found: { item: Extract<Item, { kind: Kind }>; counts: ItemCounts }[] = [];
  for (const { index, at, dontKnow } of layoutOf(tally.questionnaire).items) {
    const item = tally.questionnaire.items[index];
    if (item === undefined || !isOfKind(item, kind)) continue;
    const answers = countsBetween(counts, at, dontKnow);
    found.push({ item, counts: { answers, dontKnow: counts[dontKnow] ?? 0 } });
  }
  return found;
}

/** How many persons have each level score: 49 bins, a twelfth of an answer step apart, from 1 to 5. */
export function scoreBins(tally: Tally, level: Level): readonly number[] {
  const counted = layoutOf(tally.questionnaire).levels[LEVELS.indexOf(level)];
  const at = counted?.at ?? 0;
  return countsBetween(tally.counts, at, at + (counted?.bins ?? 0));
}

/** Plain numbers, since thousands of views of an array take far longer than small copies. */
function countsBetween(counts: Uint32Array, from: number, end: number): number[] {
  const found = new Array<number>(end - from);
  for (let at = from; at < end; at++) found[at - from] = counts[at] ?? 0;
  return found;
}

function isOfKind<Kind extends Item["kind"]>(
  item: Item,
  kind: Kind,
): item is Extract<Item, { kind: Kind }> {
  return item.kind === kind;
}

function layoutOf(questionnaire: Questionnaire): CountingLayout {
  const known = layouts.get(questionnaire);
  if (known !== undefined) return known;
  const { items } = questionnaire;
  const layout = countingLayout({
    items: items.map((item) => ANSWER_RANGE[item.kind]),
    levels: LEVELS.map((level) =>
      runOf(items, (item) => item.kind === "level" && item.level === level),
    ),
    coins: { ...runOf(items, (item) => item.kind === "effort"), total: COINS },
    grid: TWELFTHS,
  });
  layouts.set(questionnaire, layout);
  return layout;
}

/** The items of a questionnaire that belong together, which it asks one after the other. */
function runOf(items: readonly Item[], belongs: (item: Item) => boolean): ItemRun {
  return { first: items.findIndex(belongs), end: items.findLastIndex(belongs) + 1 };
}
