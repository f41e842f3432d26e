import { isUtf8 } from "node:buffer";
import { CsvError, parse } from "csv-parse/sync";

/** One line of a table, and where it begins in the file (the header is line 1). */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** A file that is no table. `column` is counted from 1. */
export type CsvFault = {
  readonly code: "not-utf8" | "empty-file" | "unclosed-quote" | "stray-quote";
  readonly line: number;
  readonly column: number;
};

export type CsvReading =
  | { readonly ok: true; readonly header: CsvRow; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly header: CsvRow | null; readonly fault: CsvFault };

/**
 * Reads a comma-separated table (RFC 4180): UTF-8 with or without a byte order mark, any line
 * ending, blank lines at the end allowed. Semicolons separate when the first line has those and no
 * comma, as a Dutch Excel writes. Cells are not trimmed, and rows may differ in length.
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, "\n");
  const firstLine = text.slice(0, text.search(/\n|$/));
  const delimiter = firstLine.includes(";") && !firstLine.includes(",") ? ";" : ",";
  if (!isUtf8(bytes)) {
    const header = { line: 1, cells: firstLine.split(delimiter) };
    const fault = undecodable(text, delimiter);
    return { ok: false, header: fault.line === 1 ? null : header, fault };
  }

  const rows: CsvRow[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lastLine + 1, cells });
        lastLine = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
    const fault: CsvFault = {
      code: unclosed ? "unclosed-quote" : "stray-quote",
      // At an unclosed quote the library names the last line of the file: the row began earlier.
      line: unclosed ? lastLine + 1 : Number(error.lines),
      column: Number(error.index) + 1,
    };
    return { ok: false, header: rows[0] ?? null, fault };
  }
  while (isBlank(rows.at(-1))) rows.pop();
  const [header, ...body] = rows;
  if (header === undefined) {
    return { ok: false, header: null, fault: { code: "empty-file", line: 1, column: 1 } };
  }
  return { ok: true, header, rows: body };
}

function isBlank(row: CsvRow | undefined): boolean {
  return row !== undefined && row.cells.length === 1 && row.cells[0] === "";
}

/** Where the first byte stands that is not UTF-8: the decoder leaves U+FFFD in its place. */
function undecodable(text: string, delimiter: string): CsvFault {
  const before = text.slice(0, text.indexOf("\uFFFD")).split("\n");
  const inLine = before.at(-1) ?? "";
  return { code: "not-utf8", line: before.length, column: inLine.split(delimiter).length };
}
