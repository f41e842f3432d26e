import { LEVELS, type Level } from "./levels";
import { SHIFTS, type Shift } from "./shifts";

/** How many items each level has in the full questionnaire; `behavior` has one per kind of engagement. */
const ITEMS_PER_LEVEL = {
  mission: 3,
  identity: 3,
  values: 3,
  competencies: 3,
  skills: 3,
  behavior: 4,
  context: 3,
} as const satisfies Record<Level, number>;

type Numbered<L extends Level> = L extends "behavior"
  ? `${L}-${1 | 2 | 3 | 4}`
  : `${L}-${1 | 2 | 3}`;

export type LevelItemId = { [L in Level]: Numbered<L> }[Level];
export type ShiftItemId = `${Shift}-${"now" | "wanted"}`;
export type TargetItemId = `target-${Level}`;
export type EffortItemId = `effort-${Level}`;
export type ItemId = LevelItemId | ShiftItemId | TargetItemId | EffortItemId;

/** A question with five behaviorally anchored answers, 1..5. */
export type LevelItem = { readonly id: LevelItemId; readonly kind: "level"; readonly level: Level };
/** A seven-point scale between two poles, 1 ("from") to 7 ("to"): how it is now, or how it should be. */
export type ShiftItem = {
  readonly id: ShiftItemId;
  readonly kind: "shift";
  readonly shift: Shift;
  readonly moment: "now" | "wanted";
};
/** Where we want to be on a level, 1..5. */
export type TargetItem = {
  readonly id: TargetItemId;
  readonly kind: "target";
  readonly level: Level;
};
/** How many of the ten coins went to a level, 0..10; the seven together make exactly ten. */
export type EffortItem = {
  readonly id: EffortItemId;
  readonly kind: "effort";
  readonly level: Level;
};

export type Item = LevelItem | ShiftItem | TargetItem | EffortItem;

/** The coins that a respondent divides over the seven levels. */
export const COINS = 10;

/** The answer "don't know, or not ours to say": stored and counted, never scored as a value. */
export const DONT_KNOW = -1;

/** No answer yet. Together with the answers and `DONT_KNOW` it fills a response, item by item. */
export const NOT_ANSWERED = -2;

/** The smallest and the largest answer of each kind of item. */
export const ANSWER_RANGE = {
  level: { min: 1, max: 5 },
  shift: { min: 1, max: 7 },
  target: { min: 1, max: 5 },
  effort: { min: 0, max: COINS },
} as const satisfies Record<Item["kind"], { min: number; max: number }>;

export const LEVEL_ITEMS: readonly LevelItem[] = LEVELS.flatMap((level) =>
  Array.from({ length: ITEMS_PER_LEVEL[level] }, (_, index) => ({
    id: `${level}-${index + 1}` as LevelItemId,
    kind: "level" as const,
    level,
  })),
);

export const SHIFT_NOW_ITEMS: readonly ShiftItem[] = shiftItems("now");
export const SHIFT_WANTED_ITEMS: readonly ShiftItem[] = shiftItems("wanted");

export const TARGET_ITEMS: readonly TargetItem[] = LEVELS.map((level) => ({
  id: `target-${level}`,
  kind: "target",
  level,
}));

export const EFFORT_ITEMS: readonly EffortItem[] = LEVELS.map((level) => ({
  id: `effort-${level}`,
  kind: "effort",
  level,
}));

function shiftItems(moment: "now" | "wanted"): ShiftItem[] {
  return SHIFTS.map((shift) => ({ id: `${shift}-${moment}`, kind: "shift", shift, moment }));
}
