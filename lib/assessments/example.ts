import {
  ANSWER_RANGE,
  EFFORT_ITEMS,
  type ItemId,
  LEVEL_ITEMS,
  NOT_ANSWERED,
} from "@/lib/framework/items";
import type { Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { profile } from "@/lib/scoring/profile";
import { emptyTally, tallyResponse } from "@/lib/scoring/tally";
import { releaseOfGroup } from "./released";
import type { Moment } from "./result";
import { SELF_POLICY } from "./rules";

/** What twelve invented colleagues answer on each level, roughly: items differ a little. */
const ANSWERS: Record<Level, readonly number[]> = {
  mission: [4, 4, 5, 4, 4, 3, 4, 4, 5, 4, 4, 4],
  identity: [4, 4, 4, 3, 4, 4, 5, 4, 4, 3, 4, 4],
  values: [1, 2, 2, 2, 1, 2, 4, 5, 4, 4, 5, 4],
  competencies: [3, 4, 3, 4, 4, 3, 3, 4, 3, 3, 4, 4],
  skills: [4, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3, 4],
  behavior: [3, 3, 4, 3, 4, 3, 3, 4, 3, 3, 4, 3],
  context: [4, 4, 5, 4, 4, 4, 5, 4, 3, 4, 4, 4],
};

/** How they divided their coins, two ways in turn. */
const COINS: readonly Record<Level, number>[] = [
  { mission: 0, identity: 0, values: 0, competencies: 1, skills: 2, behavior: 1, context: 6 },
  { mission: 0, identity: 1, values: 0, competencies: 0, skills: 3, behavior: 2, context: 4 },
];

/** How much higher or lower than that, in turn over persons and items. */
const VARIATION = [0, -1, 0, 1];

/** An invented team, scored like any other: what the front page shows. */
export function exampleMoment(): Moment {
  const questionnaire = QUESTIONNAIRES.full;
  const tally = emptyTally(questionnaire);
  ANSWERS.mission.forEach((_, person) => {
    const answers = questionnaire.items.map((item) => answerOf(item.id, person));
    tallyResponse(tally, answers);
  });
  const measured = profile(tally);
  return { profile: measured, date: null, release: releaseOfGroup(measured, SELF_POLICY) };
}

function answerOf(id: ItemId, person: number): number {
  const item = LEVEL_ITEMS.findIndex((candidate) => candidate.id === id);
  const asked = LEVEL_ITEMS[item];
  if (asked) {
    const { min, max } = ANSWER_RANGE.level;
    const varied = (ANSWERS[asked.level][person] ?? 0) + (VARIATION[(person + item) % 4] ?? 0);
    return Math.min(max, Math.max(min, varied));
  }
  const coin = EFFORT_ITEMS.find((candidate) => candidate.id === id);
  return (coin && COINS[person % COINS.length]?.[coin.level]) ?? NOT_ANSWERED;
}
