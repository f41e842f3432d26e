import { columnsOf } from "./columns-of";
import { completePairs } from "./complete-pairs";
import { completeRows } from "./complete-rows";
import { mean } from "./mean";
import type { Sample } from "./observed";

/** `listwise`: only complete rows count; `pairwise`: for each two variables, the rows with both. */
export type MissingPairs = "listwise" | "pairwise";

/**
 * The sample covariances of all pairs of variables, Σ(x − x̄)(y − ȳ)/(n − 1), variances on the
 * diagonal.
 *
 * @param rows one row a case, one column a variable
 * @returns symmetric, in the units of the variables multiplied; `null` when two variables have
 *   fewer than two cases that count, or without variables
 * @example covarianceMatrix([[1, 2], [3, 6]], "listwise") // [[2, 4], [4, 8]]
 */
export function covarianceMatrix(
  rows: readonly Sample[],
  missing: MissingPairs,
): number[][] | null {
  const counted: readonly Sample[] = missing === "listwise" ? completeRows(rows) : rows;
  const columns = columnsOf(counted);
  const matrix = columns.map((x) => columns.map((y) => covariance(x, y)));
  if (matrix.length === 0) return null;
  const known = matrix.map((row) => row.filter((value) => value !== null));
  return known.every((row) => row.length === matrix.length) ? known : null;
}

function covariance(first: Sample, second: Sample): number | null {
  const { x, y } = completePairs(first, second);
  const [xMean, yMean] = [mean(x), mean(y)];
  if (xMean === null || yMean === null || x.length < 2) return null;
  const products = x.reduce((sum, value, i) => sum + (value - xMean) * ((y[i] ?? 0) - yMean), 0);
  return products / (x.length - 1);
}
