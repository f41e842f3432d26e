import { type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { COIN_MOVES, type CoinMove, moveCoin } from "./coins";
import type { Answers, Step } from "./steps";

/** Stored answers by item. */
export function answersByItem(questionnaire: Questionnaire, stored: readonly number[]): Answers {
  return Object.fromEntries(
    questionnaire.items.map((item, index) => [item.id, stored[index] ?? NOT_ANSWERED]),
  );
}

/**
 * The answers in a posted form of one step: the radio buttons that were set, or the tap on a coin.
 * A value that is no whole number becomes NaN, which the schema refuses.
 */
export function answersInForm(step: Step, form: FormData, before: Answers): Answers {
  if (step.id === "coins") {
    const move = form.get("coin");
    const known = COIN_MOVES.find((candidate): candidate is CoinMove => candidate === move);
    return known ? moveCoin(before, known) : {};
  }
  const given = step.items.flatMap(({ id }): [ItemId, number][] => {
    const value = form.get(id);
    return value === null ? [] : [[id, value === "" ? Number.NaN : Number(value)]];
  });
  return Object.fromEntries(given);
}
