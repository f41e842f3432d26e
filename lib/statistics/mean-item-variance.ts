import { columnsOf } from "./columns-of";
import { completeRows } from "./complete-rows";
import { mean } from "./mean";
import type { Sample } from "./observed";
import { variance } from "./variance";

/**
 * Which answers count when some are missing: `listwise` those of persons who answered every item,
 * `available` for each item all its answers.
 */
export type MissingAnswers = "listwise" | "available";

/**
 * The mean over the items of the variance of their answers (n − 1). Items with fewer than two
 * answers do not take part.
 *
 * @param rows one row a person, one column an item
 * @returns in answer steps squared; `null` when no item has two answers
 * @example meanItemVariance([[1, 2], [3, 2]], "listwise") // 1
 */
export function meanItemVariance(rows: readonly Sample[], missing: MissingAnswers): number | null {
  const counted: readonly Sample[] = missing === "listwise" ? completeRows(rows) : rows;
  return mean(
    columnsOf(counted)
      .map(variance)
      .filter((square) => square !== null),
  );
}
