import {
  EFFORT_ITEMS,
  type Item,
  type ItemId,
  LEVEL_ITEMS,
  SHIFT_NOW_ITEMS,
  SHIFT_WANTED_ITEMS,
  TARGET_ITEMS,
} from "./items";
import type { QuestionnaireId } from "./questionnaire-ids";

export type Questionnaire = {
  readonly id: QuestionnaireId;
  /** A round pins it. A change of meaning is a new item id and a new version; a typo is neither. */
  readonly version: number;
  /** About how long it takes, in minutes. */
  readonly minutes: number;
  /** In the order in which answers are stored, the same as in which they are asked. */
  readonly items: readonly Item[];
  /** Whether the two open questions (a story, an improvement) come first. */
  readonly openQuestions: boolean;
};

export const QUESTIONNAIRES: Record<QuestionnaireId, Questionnaire> = {
  quick: {
    id: "quick",
    version: 1,
    minutes: 5,
    items: [
      ...LEVEL_ITEMS.filter((item) => item.id.endsWith("-1")),
      ...SHIFT_NOW_ITEMS,
      ...EFFORT_ITEMS,
    ],
    openQuestions: false,
  },
  full: {
    id: "full",
    version: 1,
    minutes: 13,
    items: [
      ...LEVEL_ITEMS,
      ...SHIFT_NOW_ITEMS,
      ...SHIFT_WANTED_ITEMS,
      ...TARGET_ITEMS,
      ...EFFORT_ITEMS,
    ],
    openQuestions: true,
  },
};

/**
 * Where an item stands in a questionnaire: the index of its answer in a response.
 *
 * @returns the index from 0, or `null` when the questionnaire does not ask the item
 */
export function itemIndex(questionnaire: Questionnaire, id: ItemId): number | null {
  const index = questionnaire.items.findIndex((item) => item.id === id);
  return index === -1 ? null : index;
}
