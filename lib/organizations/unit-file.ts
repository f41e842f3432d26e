import { LOCALES } from "@/lib/framework/locales";
import { readCsv } from "@/lib/scoring/csv";
import type { UnitRow } from "./unit-import-rows";
import { LARGEST_UNITS_FILE, MOST_UNIT_ROWS } from "./unit-limits";
import { readSpreadsheet, type SheetRow } from "./unit-spreadsheet";
import { COLUMN_WORDS, UNIT_COLUMNS, type UnitColumn, unprotectCell } from "./unit-table";

/** Why a file cannot be read as units at all. */
export const FILE_PROBLEMS = [
  "file-missing",
  "file-too-large",
  "file-unreadable",
  "file-old-excel",
  "file-not-utf8",
  "file-empty",
  "file-quote",
  "column-missing",
  "column-repeated",
  "rows-missing",
  "rows-too-many",
] as const;

export type FileProblem = {
  readonly problem: (typeof FILE_PROBLEMS)[number];
  /** Where, if that is known. */
  readonly line: number | null;
  /** The column that is missing or there twice. */
  readonly column: UnitColumn | null;
};

export type UnitFile =
  | {
      readonly ok: true;
      readonly rows: readonly UnitRow[];
      /** The columns that are there and not ours. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const ZIP = "PK\x03\x04";
const OLD_EXCEL = "\xD0\xCF\x11\xE0";

/** Reads a file of units, CSV or Excel, whatever it is called: what it is, its first bytes say. */
export async function readUnitFile(bytes: Uint8Array): Promise<UnitFile> {
  if (bytes.length === 0) return failed("file-missing");
  if (bytes.length > LARGEST_UNITS_FILE) return failed("file-too-large");
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (start === OLD_EXCEL) return failed("file-old-excel");
  return start === ZIP ? readWorkbook(bytes) : readText(bytes);
}

async function readWorkbook(bytes: Uint8Array): Promise<UnitFile> {
  const rows = await readSpreadsheet(bytes);
  return rows ? readRows(rows) : failed("file-unreadable");
}

const CSV_FAULTS = {
  "not-utf8": "file-not-utf8",
  "empty-file": "file-empty",
  "unclosed-quote": "file-quote",
  "stray-quote": "file-quote",
} as const;

function readText(bytes: Uint8Array): UnitFile {
  const reading = readCsv(bytes);
  if (!reading.ok) return failed(CSV_FAULTS[reading.fault.code], reading.fault.line);
  const rows = reading.rows.filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  return readRows([reading.header, ...rows]);
}

function readRows([header, ...rows]: readonly SheetRow[]): UnitFile {
  if (!header) return failed("file-empty");
  const columns = header.cells.map(parseColumn);
  const problems = columnProblems(columns, header.line);
  if (problems.length > 0) return { ok: false, problems };
  if (rows.length === 0) return failed("rows-missing");
  if (rows.length > MOST_UNIT_ROWS) return failed("rows-too-many");
  const cell = (cells: readonly string[], column: UnitColumn) =>
    unprotectCell((cells[columns.indexOf(column)] ?? "").trim());
  return {
    ok: true,
    rows: rows.map(({ line, cells }) => ({
      line,
      code: cell(cells, "code"),
      name: cell(cells, "name"),
      kind: cell(cells, "kind"),
      parent: cell(cells, "parent"),
    })),
    ignored: header.cells.filter((text, index) => columns[index] === null && text.trim() !== ""),
  };
}

function columnProblems(
  columns: readonly (UnitColumn | null)[],
  line: number,
): readonly FileProblem[] {
  return UNIT_COLUMNS.flatMap((column): FileProblem[] => {
    const times = columns.filter((found) => found === column).length;
    if (times === 1) return [];
    return [{ problem: times === 0 ? "column-missing" : "column-repeated", line, column }];
  });
}

function parseColumn(text: string): UnitColumn | null {
  const word = text.trim().toLowerCase();
  const isCalled = (column: UnitColumn) =>
    LOCALES.some((locale) => COLUMN_WORDS[locale][column].includes(word));
  return UNIT_COLUMNS.find(isCalled) ?? null;
}

function failed(problem: FileProblem["problem"], line: number | null = null): UnitFile {
  return { ok: false, problems: [{ problem, line, column: null }] };
}
