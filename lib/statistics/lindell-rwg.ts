import { type MissingAnswers, meanItemVariance } from "./mean-item-variance";
import type { Sample } from "./observed";

/**
 * Lindell's agreement index for several items, r*_wg(J) = 1 − s̄²/σ²_E (Lindell, Brandt & Whitney
 * 1999), s̄² being the mean item variance. It does not rise with the number of items, and is below
 * 0 where people disagree more than by chance.
 *
 * @param rows the answers of one group: one row a person, one column an item
 * @param nullVariance σ²_E, the variance that chance would give (see `uniformNullVariance`)
 * @param missing which answers count
 * @returns at most 1; `null` when no item has two answers that count
 * @example lindellRwg([[3, 4], [4, 4], [3, 5]], 2, "listwise") // 0.8333333333333333
 */
export function lindellRwg(
  rows: readonly Sample[],
  nullVariance: number,
  missing: MissingAnswers,
): number | null {
  const square = meanItemVariance(rows, missing);
  return square === null ? null : 1 - square / nullVariance;
}
