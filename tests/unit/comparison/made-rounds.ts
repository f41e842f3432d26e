import type { ClosedRound } from "@/lib/comparison/comparison-queries";
import type { StoredTally } from "@/lib/comparison/line-moment";
import type { RoundData, RoundUnit } from "@/lib/comparison/round-data";
import { ANSWER_RANGE, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { levelSums } from "@/lib/scoring/level-sums";
import {
  emptyTally,
  sumTallies,
  type Tally,
  tallyCounts,
  tallyResponse,
} from "@/lib/scoring/tally";

/** Chance that is the same at every run (mulberry32), from 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * People of one unit: each has a height of her own, her answers to the items of a level lie around
 * it.
 *
 * @param heights the true mean of each level, 0..100
 */
export function peopleOf(
  questionnaire: QuestionnaireId,
  persons: number,
  heights: readonly number[],
  random: () => number,
): Tally {
  const { items } = QUESTIONNAIRES[questionnaire];
  const tally = emptyTally(QUESTIONNAIRES[questionnaire]);
  const around = () => 1.2 * (random() + random() - 1);
  for (let person = 0; person < persons; person++) {
    const own = LEVELS.map(() => 1.2 * around());
    const answers = items.map((item) => {
      const { min, max } = ANSWER_RANGE[item.kind];
      if (item.kind === "shift" && item.moment === "now") return clamp(4 + 2 * around(), min, max);
      if (item.kind !== "level") return NOT_ANSWERED;
      const at = LEVELS.indexOf(item.level);
      return clamp(1 + (heights[at] ?? 50) / 25 + (own[at] ?? 0) + around(), min, max);
    });
    tallyResponse(tally, answers);
  }
  return tally;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}

/** Shown with every person as a dot, in every part of a release. */
const ALL_SHOWN = Array<number>(36).fill(3);

/** A round of units right below a whole, all of which may be shown. */
export type MadeRound = {
  readonly id: string;
  readonly questionnaire: QuestionnaireId;
  readonly units: readonly RoundUnit[];
  readonly tallies: ReadonlyMap<string, Tally>;
};

export const WHOLE = "whole";

export function madeRound(
  id: string,
  questionnaire: QuestionnaireId,
  parts: ReadonlyMap<string, Tally>,
): MadeRound {
  const unit = (unitId: string, parentId: string | null): RoundUnit => {
    return { unitId, parentId, name: unitId, socialSystem: "team" };
  };
  const whole = sumTallies(QUESTIONNAIRES[questionnaire], parts.values());
  return {
    id,
    questionnaire,
    units: [unit(WHOLE, null), ...[...parts.keys()].map((unitId) => unit(unitId, WHOLE))],
    tallies: new Map([[WHOLE, whole], ...parts]),
  };
}

export function dataOf({ questionnaire, units, tallies }: MadeRound): RoundData {
  return {
    questionnaire,
    questionnaireVersion: 1,
    threshold: 5,
    unitId: WHOLE,
    units,
    tallies: new Map(
      [...tallies].map(([unitId, tally]) => {
        const respondents = tally.counts[0] ?? 0;
        return [unitId, { respondents, levels: levelSums(tally), released: ALL_SHOWN }];
      }),
    ),
  };
}

export function storedTally(tally: Tally): StoredTally {
  return { respondents: tally.counts[0] ?? 0, counts: tallyCounts(tally), released: ALL_SHOWN };
}

/** The row of a closed round as it would be read. */
export function closedRound(id: string, questionnaire: QuestionnaireId, day: string): ClosedRound {
  return {
    id,
    name: id,
    unitId: WHOLE,
    questionnaire,
    questionnaireVersion: 1,
    socialSystem: "team",
    perspectives: [],
    threshold: 5,
    sharing: "units",
    openedOn: new Date(day),
    closedOn: new Date(day),
  };
}
