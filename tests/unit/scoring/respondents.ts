import fc from "fast-check";
import {
  ANSWER_RANGE,
  DONT_KNOW,
  EFFORT_ITEMS,
  type Item,
  type ItemId,
  NOT_ANSWERED,
} from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { type Profile, profile } from "@/lib/scoring/profile";
import { emptyTally, type Tally, tallyResponse } from "@/lib/scoring/tally";

/** What one person answers, by item; an item that is not named is not answered. */
export type Given = Partial<Record<ItemId, number>>;

/** One person's answers in the order of a questionnaire. */
export function response(given: Given, questionnaire: Questionnaire = QUESTIONNAIRES.full) {
  return questionnaire.items.map(({ id }) => given[id] ?? NOT_ANSWERED);
}

export function tallyOf(
  responses: readonly (readonly number[])[],
  questionnaire: Questionnaire = QUESTIONNAIRES.full,
): Tally {
  const tally = emptyTally(questionnaire);
  for (const answers of responses) tallyResponse(tally, answers);
  return tally;
}

export function profileOf(
  given: readonly Given[],
  questionnaire: Questionnaire = QUESTIONNAIRES.full,
): Profile {
  return profile(
    tallyOf(
      given.map((answers) => response(answers, questionnaire)),
      questionnaire,
    ),
  );
}

/** One answer on every level, mission to context, in the quick questionnaire. */
export function quickAnswers(answers: readonly number[]): Given {
  return Object.fromEntries(LEVELS.map((level, index) => [`${level}-1`, answers[index]]));
}

export function coins(...given: number[]): Given {
  return Object.fromEntries(EFFORT_ITEMS.map(({ id }, index) => [id, given[index]]));
}

const anyCoins = fc.oneof(
  fc.constant(EFFORT_ITEMS.map(() => NOT_ANSWERED)),
  fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 }).map((cuts) => {
    const bounds = [0, ...cuts.sort((a, b) => a - b), 10];
    return EFFORT_ITEMS.map((_, index) => (bounds[index + 1] ?? 10) - (bounds[index] ?? 0));
  }),
  fc.array(fc.constantFrom(NOT_ANSWERED, DONT_KNOW, 0, 1, 2), { minLength: 7, maxLength: 7 }),
);

function anyAnswer({ kind }: Item) {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer(ANSWER_RANGE[kind]) },
    { weight: 1, arbitrary: fc.constantFrom(DONT_KNOW, NOT_ANSWERED) },
  );
}

/** One person's answers to the full questionnaire: anything a person can answer. */
export const anyResponse = fc
  .tuple(
    fc.tuple(...QUESTIONNAIRES.full.items.filter(({ kind }) => kind !== "effort").map(anyAnswer)),
    anyCoins,
  )
  .map(([answers, effort]) => [...answers, ...effort]);

/** A person who answers much alike within a level, so that scores of all heights come up. */
const anyConsistentResponse = fc
  .tuple(anyResponse, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 }))
  .map(([answers, heights]) =>
    QUESTIONNAIRES.full.items.map((item, index) => {
      const answer = answers[index] ?? NOT_ANSWERED;
      const isScored = item.kind === "level" && answer >= 1;
      return isScored ? (heights[LEVELS.indexOf(item.level)] ?? answer) : answer;
    }),
  );

/** Up to eight persons. */
export const anyGroup = fc.array(fc.oneof(anyResponse, anyConsistentResponse), {
  minLength: 1,
  maxLength: 8,
});
