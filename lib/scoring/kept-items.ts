import type { LevelItemId } from "@/lib/framework/items";
import type { Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { mean } from "@/lib/statistics/mean";
import type { Summary } from "@/lib/statistics/summary";
import { countedPersons, countedSpread } from "./counted";
import { onHundred } from "./spread";
import { countsOf, scoreBins, type Tally } from "./tally";

/** The part of a level's items that must be the same for its scores to be compared. */
const ENOUGH = 2 / 3;

/** The items with which a questionnaire asks about a level. */
export function levelItems(questionnaire: Questionnaire, level: Level): LevelItemId[] {
  return questionnaire.items.flatMap((item) =>
    item.kind === "level" && item.level === level ? [item.id] : [],
  );
}

/**
 * The items on which rounds with other questions can still be compared: those that all of them ask,
 * when these are at least two of three in each.
 *
 * @param asked per round the items of one level
 * @returns `null` when they have too little in common
 */
export function commonItems(asked: readonly (readonly LevelItemId[])[]): LevelItemId[] | null {
  const [first = [], ...others] = asked;
  const common = first.filter((id) => others.every((items) => items.includes(id)));
  const isEnough = asked.every(
    (items) => common.length > 0 && common.length >= ENOUGH * items.length,
  );
  return isEnough ? common : null;
}

/**
 * A level recomputed on some of its items. A tally does not tell which answers came from the same
 * person, so the score is the mean of the items' means, and the standard deviation the largest that
 * it can be, the mean of the items': differences are rather not named than named wrongly.
 */
export function summaryOnItems(tally: Tally, level: Level, ids: readonly LevelItemId[]): Summary {
  const items = countsOf(tally, "level").filter(({ item }) => ids.includes(item.id));
  const answers = items.map(({ counts }) => counts.answers);
  const own = levelItems(tally.questionnaire, level);
  const persons =
    items.length === own.length
      ? countedPersons(scoreBins(tally, level))
      : Math.min(...answers.map(countedPersons), Number.POSITIVE_INFINITY);
  const deviations = answers.map((counts) => {
    const { variance } = countedSpread(counts);
    return variance === null ? null : onHundred(Math.sqrt(variance), counts);
  });
  return {
    n: Number.isFinite(persons) ? persons : 0,
    mean: mean(answers.map((counts) => onHundred(countedSpread(counts).mean, counts))),
    standardDeviation: mean(deviations),
  };
}
