/**
 * The columns of a table that is given by its rows.
 *
 * @param rows all of one length
 * @throws RangeError for rows of different lengths
 * @example columnsOf([[1, 2], [3, 4]]) // [[1, 3], [2, 4]]
 */
export function columnsOf<T>(rows: readonly (readonly T[])[]): T[][] {
  const width = rows[0]?.length ?? 0;
  const columns: T[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    if (row.length !== width) {
      throw new RangeError(`The rows of a table have one length, not ${width} and ${row.length}.`);
    }
    row.forEach((value, index) => {
      columns[index]?.push(value);
    });
  }
  return columns;
}
