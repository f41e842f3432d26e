import { COINS, DONT_KNOW, type Item, type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";

/** What a respondent sees at once. `review` comes last and asks nothing. */
export type StepId =
  | "stories"
  | Level
  | `shifts-${"now" | "wanted"}-${1 | 2}`
  | "targets"
  | "coins"
  | "review";

export type Step = { readonly id: StepId; readonly items: readonly Item[] };

const SHIFTS_A_STEP = 5;

/**
 * The walk through a questionnaire, in its fixed order: the open questions, one step a level from
 * mission down to context, the shifts as they are, the shifts as they should be, targets, coins, review.
 */
export function walkSteps(questionnaire: Questionnaire): Step[] {
  const { items } = questionnaire;
  const of = (keep: (item: Item) => boolean) => items.filter(keep);
  const shifts = (moment: "now" | "wanted"): Step[] => {
    const all = of((item) => item.kind === "shift" && item.moment === moment);
    return [
      { id: `shifts-${moment}-1`, items: all.slice(0, SHIFTS_A_STEP) },
      { id: `shifts-${moment}-2`, items: all.slice(SHIFTS_A_STEP) },
    ];
  };
  const asking: Step[] = [
    ...LEVELS.map((level) => ({
      id: level,
      items: of((item) => item.kind === "level" && item.level === level),
    })),
    ...shifts("now"),
    ...shifts("wanted"),
    { id: "targets" as const, items: of((item) => item.kind === "target") },
    { id: "coins" as const, items: of((item) => item.kind === "effort") },
  ];
  return [
    ...(questionnaire.openQuestions ? [{ id: "stories" as const, items: [] }] : []),
    ...asking.filter((step) => step.items.length > 0),
    { id: "review", items: [] },
  ];
}

/** The answers of one response by item; an item that is not in it has not been answered. */
export type Answers = Partial<Record<ItemId, number>>;

/** As much of a step as counting its answers needs. */
export type AskingStep = {
  readonly id: StepId;
  readonly items: readonly { readonly id: ItemId }[];
};

export type Progress = { readonly answered: number; readonly asked: number };

/**
 * How many of a step's questions are answered, "don't know" included. The seven coin items are one
 * question, answered when every coin is given.
 */
export function stepProgress({ id, items }: AskingStep, answers: Answers): Progress {
  const given = items.map((item) => answers[item.id] ?? NOT_ANSWERED);
  if (id === "coins") return { answered: coinsAnswered(given) ? 1 : 0, asked: 1 };
  return {
    answered: given.filter((answer) => answer !== NOT_ANSWERED).length,
    asked: given.length,
  };
}

/** The progress of the whole walk; the open questions may be left open and do not count. */
export function walkProgress(steps: readonly AskingStep[], answers: Answers): Progress {
  const all = steps.map((step) => stepProgress(step, answers));
  return {
    answered: all.reduce((sum, step) => sum + step.answered, 0),
    asked: all.reduce((sum, step) => sum + step.asked, 0),
  };
}

function coinsAnswered(coins: readonly number[]): boolean {
  if (coins.every((coin) => coin === DONT_KNOW)) return true;
  return coins.reduce((sum, coin) => sum + Math.max(0, coin), 0) === COINS;
}
