import { ANSWER_RANGE, COINS, DONT_KNOW, type Item, NOT_ANSWERED } from "@/lib/framework/items";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { PERSPECTIVES } from "@/lib/framework/social-systems";
import { type CsvRow, readCsv } from "./csv";
import { type CsvColumn, csvColumns } from "./csv-columns";
import { type CsvProblem, csvProblem } from "./csv-problem";
import { type Profile, profile } from "./profile";
import { emptyTally, type Tally, tallyResponse } from "./tally";

export type ScoredCsv =
  | {
      readonly ok: true;
      readonly value: {
        readonly questionnaire: Questionnaire;
        readonly tally: Tally;
        readonly profile: Profile;
      };
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** After this many problems the rest of the file is not read. */
const MOST_PROBLEMS = 20;

/**
 * Scores a file of answers as one group: one row a respondent, the header names the items. A cell
 * is a whole number, `?` for don't know, or empty for not answered. A row whose coins are
 * incomplete counts for no coins. Nothing is guessed: a file with a fault is refused whole.
 *
 * @param bytes the file, in UTF-8
 */
export function scoreCsv(bytes: Uint8Array): ScoredCsv {
  const table = readCsv(bytes);
  if (!table.ok) {
    const { code, line, column } = table.fault;
    return refused([csvProblem(code, line, table.header?.cells[column - 1] ?? String(column))]);
  }
  const header = csvColumns(table.header);
  if (!header.ok) return refused(header.problems);
  if (table.rows.length === 0) {
    const [first = "1"] = table.header.cells;
    return refused([csvProblem("no-respondents", table.header.line + 1, first)]);
  }
  return scoreRows(table.rows, header.columns, header.questionnaire);
}

function scoreRows(
  rows: readonly CsvRow[],
  columns: readonly CsvColumn[],
  questionnaire: Questionnaire,
): ScoredCsv {
  const tally = emptyTally(questionnaire);
  const places = new Map(questionnaire.items.map((item, index) => [item, index]));
  const answers = new Int8Array(questionnaire.items.length);
  const problems: CsvProblem[] = [];
  for (const row of rows) {
    const found = rowProblems(row, columns);
    problems.push(...found);
    if (problems.length >= MOST_PROBLEMS) break;
    if (found.length > 0) continue;
    answers.fill(NOT_ANSWERED);
    columns.forEach((column, index) => {
      const place = column.holds === "answers" ? places.get(column.item) : undefined;
      if (place !== undefined) answers[place] = answerIn(row.cells[index] ?? "");
    });
    tallyResponse(tally, answers);
  }
  if (problems.length > 0) return refused(problems.slice(0, MOST_PROBLEMS));
  return { ok: true, value: { questionnaire, tally, profile: profile(tally) } };
}

function refused(problems: readonly CsvProblem[]): ScoredCsv {
  return { ok: false, problems };
}

/** The answer in a cell without problems. */
function answerIn(cell: string): number {
  if (cell === "") return NOT_ANSWERED;
  return cell === "?" ? DONT_KNOW : Number(cell);
}

function rowProblems({ line, cells }: CsvRow, columns: readonly CsvColumn[]): CsvProblem[] {
  if (cells.length !== columns.length) {
    const column = columns[cells.length]?.name ?? String(columns.length + 1);
    const values = { cells: cells.length, columns: columns.length };
    return [csvProblem("ragged-row", line, column, values)];
  }
  const problems = columns.flatMap((column, index) => {
    const cell = cells[index] ?? "";
    if (column.holds === "answers") return answerProblem(line, column.name, column.item, cell);
    const isKnown = cell === "" || PERSPECTIVES.some((perspective) => perspective === cell);
    return column.holds === "unit" || isKnown
      ? []
      : [csvProblem("unknown-perspective", line, column.name, { value: cell })];
  });
  return problems.length > 0 ? problems : coinsProblem(line, cells, columns);
}

function answerProblem(line: number, column: string, item: Item, cell: string): CsvProblem[] {
  if (cell === "" || cell === "?") return [];
  if (!/^(0|-?[1-9]\d*)$/.test(cell)) {
    return [csvProblem("not-whole", line, column, { value: cell })];
  }
  const { min, max } = ANSWER_RANGE[item.kind];
  const answer = Number(cell);
  return answer >= min && answer <= max
    ? []
    : [csvProblem("out-of-range", line, column, { value: cell, min, max })];
}

/** More than ten coins in a row, at the column where the eleventh lies. */
function coinsProblem(
  line: number,
  cells: readonly string[],
  columns: readonly CsvColumn[],
): CsvProblem[] {
  let coins = 0;
  let overAt: string | null = null;
  columns.forEach((column, index) => {
    if (column.holds !== "answers" || column.item.kind !== "effort") return;
    coins += Math.max(0, answerIn(cells[index] ?? ""));
    if (coins > COINS) overAt ??= column.name;
  });
  return overAt === null
    ? []
    : [csvProblem("too-many-coins", line, overAt, { coins, most: COINS })];
}
