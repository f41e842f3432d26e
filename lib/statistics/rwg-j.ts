import { type MissingAnswers, meanItemVariance } from "./mean-item-variance";
import type { Sample } from "./observed";

/**
 * Within-group agreement on J items that measure one thing (James, Demaree & Wolf 1984):
 * r_wg(J) = J(1 − v)/(J(1 − v) + v), v being the mean item variance over σ²_E, at most 1. It rises
 * with J by construction; `lindellRwg` does not.
 *
 * @param rows the answers of one group: one row a person, one column an item
 * @param nullVariance σ²_E, the variance that chance would give (see `uniformNullVariance`)
 * @param missing which answers count; J is the number of all items either way
 * @returns 0..1; `null` when no item has two answers that count
 * @example rwgJ([[3, 4], [4, 4], [3, 5]], 2, "listwise") // 0.9090909090909091
 */
export function rwgJ(
  rows: readonly Sample[],
  nullVariance: number,
  missing: MissingAnswers,
): number | null {
  const square = meanItemVariance(rows, missing);
  if (square === null) return null;
  const items = rows[0]?.length ?? 0;
  const chance = Math.min(square / nullVariance, 1);
  return (items * (1 - chance)) / (items * (1 - chance) + chance);
}
