import { averageDeviation, type Center } from "./average-deviation";
import { columnsOf } from "./columns-of";
import { completeRows } from "./complete-rows";
import { mean } from "./mean";
import type { MissingAnswers } from "./mean-item-variance";
import type { Sample } from "./observed";

/**
 * The average deviation of J items, AD_M(J) or AD_Md(J): the mean of the items' average deviations
 * (Burke, Finkelstein & Dusig 1999). Items with fewer than two answers do not take part.
 *
 * @param rows the answers of one group: one row a person, one column an item
 * @param missing which answers count
 * @returns in answer steps; `null` when no item has two answers that count
 * @example averageDeviationJ([[3, 4], [4, 4]], "mean", "listwise") // 0.25
 */
export function averageDeviationJ(
  rows: readonly Sample[],
  center: Center,
  missing: MissingAnswers,
): number | null {
  const counted: readonly Sample[] = missing === "listwise" ? completeRows(rows) : rows;
  const deviations = columnsOf(counted).map((ratings) => averageDeviation(ratings, center));
  return mean(deviations.filter((deviation) => deviation !== null));
}
