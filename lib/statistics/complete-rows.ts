import type { Sample } from "./observed";

/**
 * The rows in which nothing is missing (listwise deletion).
 *
 * @param rows one row a case, one column a variable
 * @example completeRows([[1, 2], [3, null]]) // [[1, 2]]
 */
export function completeRows(rows: readonly Sample[]): number[][] {
  return rows.flatMap((row) => {
    const values = row.filter((value) => value !== null);
    return values.length === row.length ? [values] : [];
  });
}
