import { ANSWER_RANGE } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { Formula } from "./explain-level";
import { quantity, quotient, sum } from "./expression";

/**
 * How one person's score on a level follows from her answers, each on 0..100: it is their mean.
 *
 * @param answers in the order of the questionnaire's items
 * @returns `null` when fewer than half of the level's items are answered: then there is no score
 */
export function explainPerson(
  questionnaire: Questionnaire,
  answers: readonly number[],
  level: Level,
): Formula | null {
  const { min, max } = ANSWER_RANGE.level;
  const given = questionnaire.items.flatMap((item, index) =>
    item.kind === "level" && item.level === level ? [answers[index] ?? min - 1] : [],
  );
  const answered = given.flatMap((answer, index) =>
    answer >= min ? [quantity("a", index + 1, (100 * (answer - min)) / (max - min))] : [],
  );
  if (answered.length < Math.ceil(given.length / 2)) return null;
  return {
    symbol: { name: "x", of: LEVELS.indexOf(level) + 1 },
    expression: quotient(sum(answered), answered.length),
  };
}
