import type { Item } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";

/** Everything a workshop can do, in the order in which it is proposed. */
export const STEP_IDS = [
  "stories",
  "coins",
  "mission",
  "identity",
  "values",
  "break",
  "competencies",
  "skills",
  "behavior",
  "context",
  "shifts",
  "effort",
  "actions",
  "close",
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** One step as a consultant planned it. */
export type PlanStep = {
  readonly id: StepId;
  readonly minutes: number;
  /** The question to the room in the consultant's own words; `null` is ours. */
  readonly prompt: string | null;
};

export const PLAN_LENGTHS = [180, 90, 45] as const;

export type PlanLength = (typeof PLAN_LENGTHS)[number];

/**
 * Minutes per step, of the method: the levels on which the rest is built get most, and in the shorter
 * plans the lower ones are voted on only.
 */
const MINUTES: Readonly<Record<PlanLength, Readonly<Partial<Record<StepId, number>>>>> = {
  180: {
    stories: 10,
    coins: 5,
    mission: 20,
    identity: 20,
    values: 20,
    break: 10,
    competencies: 15,
    skills: 15,
    behavior: 15,
    context: 15,
    shifts: 5,
    effort: 10,
    actions: 18,
    close: 2,
  },
  90: {
    stories: 6,
    coins: 4,
    mission: 15,
    identity: 15,
    values: 15,
    competencies: 3,
    skills: 3,
    behavior: 3,
    context: 3,
    shifts: 4,
    effort: 5,
    actions: 12,
    close: 2,
  },
  45: {
    coins: 3,
    mission: 7,
    identity: 7,
    values: 7,
    competencies: 2,
    skills: 2,
    behavior: 2,
    context: 2,
    effort: 4,
    actions: 8,
    close: 1,
  },
};

/** What a consultant can leave out before it begins. */
export type PlanChoices = { readonly storiesAndCoins: boolean; readonly shifts: boolean };

const OPTIONAL: Readonly<Record<keyof PlanChoices, readonly StepId[]>> = {
  storiesAndCoins: ["stories", "coins", "effort"],
  shifts: ["shifts"],
};

/** The steps of a plan, in order; what a length has no room for is not in it. */
export function planOf(length: PlanLength, choices: PlanChoices): PlanStep[] {
  const left = (Object.keys(OPTIONAL) as (keyof PlanChoices)[])
    .filter((choice) => !choices[choice])
    .flatMap((choice) => OPTIONAL[choice]);
  return STEP_IDS.flatMap((id) => {
    const minutes = MINUTES[length][id];
    return minutes === undefined || left.includes(id) ? [] : [{ id, minutes, prompt: null }];
  });
}

export function isLevel(step: StepId | null): step is Level {
  return LEVELS.some((level) => level === step);
}

/** The items that are voted on at a step, in the order in which a ballot holds them; none elsewhere. */
export function itemsOf(step: StepId | null, { items }: Questionnaire): readonly Item[] {
  if (isLevel(step)) return items.filter((item) => item.kind === "level" && item.level === step);
  if (step === "shifts") return items.filter(({ kind }) => kind === "shift");
  return step === "coins" ? items.filter(({ kind }) => kind === "effort") : [];
}

/** Whether people vote at a step. */
export function isVoted(step: StepId | null): boolean {
  return isLevel(step) || step === "shifts" || step === "coins";
}

/** Whether anybody was asked about the shifts. */
export function isVotedOnShifts({
  steps,
}: {
  readonly steps: Readonly<Partial<Record<StepId, { readonly votes: number }>>>;
}): boolean {
  return (steps.shifts?.votes ?? 0) > 0;
}
