import { ANSWER_RANGE, COINS, DONT_KNOW, type Item } from "@/lib/framework/items";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { randomWholes } from "./random";

/** Complete responses to a questionnaire, here and there with a "don't know": the same every time. */
export function someResponses(questionnaire: Questionnaire, count: number): number[][] {
  const below = randomWholes(count);
  return Array.from({ length: count }, () => response(questionnaire.items, below));
}

function response(items: readonly Item[], below: (limit: number) => number): number[] {
  let coins = COINS;
  const last = items.findLast(({ kind }) => kind === "effort");
  return items.map((item) => {
    const { min, max } = ANSWER_RANGE[item.kind];
    if (item.kind !== "effort") {
      return below(20) === 0 ? DONT_KNOW : min + below(max - min + 1);
    }
    const given = item === last ? coins : below(coins + 1);
    coins -= given;
    return given;
  });
}
