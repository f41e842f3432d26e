import type { Item } from "@/lib/framework/items";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import type { CsvRow } from "./csv";
import { type CsvProblem, csvProblem } from "./csv-problem";

/** The columns about the respondent. Units are not read: a file is scored as one group. */
const RESPONDENT_COLUMNS = ["unit", "perspective"] as const;

export type CsvColumn =
  | { readonly name: string; readonly holds: "answers"; readonly item: Item }
  | { readonly name: string; readonly holds: (typeof RESPONDENT_COLUMNS)[number] };

export type CsvColumns =
  | {
      readonly ok: true;
      readonly columns: readonly CsvColumn[];
      readonly questionnaire: Questionnaire;
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/**
 * What a header says: each column is an item, `unit` or `perspective`, in any order and once; at least
 * one is an item. The
 * questionnaire is quick when it asks of no level more than the quick one does, else full.
 */
export function csvColumns({ line, cells }: CsvRow): CsvColumns {
  const problems: CsvProblem[] = [];
  const columns = cells.flatMap((name, index) => {
    const column = columnNamed(name);
    if (column === null) {
      problems.push(csvProblem("unknown-column", line, name === "" ? String(index + 1) : name));
      return [];
    }
    if (cells.indexOf(name) < index) problems.push(csvProblem("duplicate-column", line, name));
    return [column];
  });
  if (problems.length > 0) return { ok: false, problems };
  const items = columns.flatMap((column) => (column.holds === "answers" ? [column.item] : []));
  if (items.length === 0) {
    const [first = "1"] = cells;
    return { ok: false, problems: [csvProblem("no-questions", line, first)] };
  }
  return { ok: true, columns, questionnaire: questionnaireAsking(items) };
}

function columnNamed(name: string): CsvColumn | null {
  const holds = RESPONDENT_COLUMNS.find((column) => column === name);
  if (holds !== undefined) return { name, holds };
  const item = QUESTIONNAIRES.full.items.find(({ id }) => id === name);
  return item === undefined ? null : { name, holds: "answers", item };
}

function questionnaireAsking(items: readonly Item[]): Questionnaire {
  const { quick, full } = QUESTIONNAIRES;
  const beyondQuick = items.filter((item) => !quick.items.includes(item));
  if (beyondQuick.length === 0) return quick;
  if (beyondQuick.some(({ kind }) => kind === "level")) return full;
  // One item a level, and yet targets or wanted shifts: those are read along.
  const asked = full.items.filter((item) => item.kind !== "level" || quick.items.includes(item));
  return { ...quick, items: asked };
}
