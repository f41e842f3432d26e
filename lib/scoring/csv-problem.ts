/** Why a file of answers is refused. */
export const CSV_PROBLEM_CODES = [
  "not-utf8",
  "empty-file",
  "no-respondents",
  "unclosed-quote",
  "stray-quote",
  "unknown-column",
  "duplicate-column",
  "no-questions",
  "ragged-row",
  "not-whole",
  "out-of-range",
  "too-many-coins",
  "unknown-perspective",
] as const;

export type CsvProblemCode = (typeof CSV_PROBLEM_CODES)[number];

/** One reason to refuse a file, and where in the file it is. */
export type CsvProblem = {
  readonly code: CsvProblemCode;
  /** The line in the file, counted from 1: the header. */
  readonly line: number;
  /** The name of the column; its number, counted from 1, where it has no name. */
  readonly column: string;
  /** What the sentence about this problem names: the `value` found, the `min` and `max` allowed. */
  readonly values: Readonly<Record<string, string | number>>;
};

export function csvProblem(
  code: CsvProblemCode,
  line: number,
  column: string,
  values: CsvProblem["values"] = {},
): CsvProblem {
  return { code, line, column, values };
}
