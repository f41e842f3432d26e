import { inflateRawSync } from "node:zlib";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";

/** One line of a sheet, and where it stands in it (the first is 1). */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/** Far more than the largest file of units is once it is unpacked, in bytes. */
const LARGEST_UNPACKED = 24 * 1024 * 1024;

/** A place in a sheet that is read: up to 702 columns and 9999 rows. */
const REASONABLE_PLACE = /^[A-Z]{0,2}\d{1,4}$/;

const LOCAL_HEADER = Buffer.from("PK\x03\x04", "latin1");
const HEADER_BYTES = 30;

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as text. Numbers are as they were stored; rows
 * without anything in them are left out.
 *
 * @returns `null` when it cannot be read, or is a trap
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly SheetRow[] | null> {
  const file = Buffer.from(bytes);
  if (isTrap(file)) return null;
  try {
    const sheet = await readSheet(file, 1, { trim: false, parseNumber: (digits) => digits });
    const rows = sheet.map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }));
    return rows.filter(({ cells }) => cells.some((text) => text !== ""));
  } catch {
    return null;
  }
}

/** The reader's own types name the class of dates where it gives a date. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? "" : String(cell);
}

/**
 * Whether a workbook is a trap: a small file that unpacks to a very large one, or that has a cell so
 * far away that the empty ones before it fill the memory. The reader itself has no limits.
 */
export function isTrap(file: Buffer): boolean {
  let left = LARGEST_UNPACKED;
  // What follows such bytes by chance in the middle of an entry cannot be unpacked, and is not.
  for (let at = file.indexOf(LOCAL_HEADER); at >= 0; at = file.indexOf(LOCAL_HEADER, at + 1)) {
    if (at + HEADER_BYTES > file.length) break;
    if (file.readUInt32LE(at + 22) > left) return true;
    const start = at + HEADER_BYTES + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    const isStored = file.readUInt16LE(at + 8) === 0;
    const content = isStored ? file.subarray(start) : unpack(file.subarray(start), left);
    if (content === "too-large") return true;
    left -= isStored ? 0 : content.length;
    if (hasFarCell(content)) return true;
  }
  return false;
}

function unpack(packed: Buffer, most: number): Buffer | "too-large" {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const tooLarge = error instanceof RangeError && "code" in error;
    return tooLarge && error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : Buffer.alloc(0);
  }
}

function hasFarCell(content: Buffer): boolean {
  const text = content.toString("latin1");
  if (!text.includes("sheetData")) return false;
  const places = text.matchAll(/\sr\s*=\s*["']([^"']*)["']/g);
  return [...places].some(([, place = ""]) => !REASONABLE_PLACE.test(place));
}

/** A table of texts under its name. */
export type Sheet = { readonly name: string; readonly table: readonly (readonly string[])[] };

/** A table as an Excel workbook with one sheet, all of it text. */
export function formatSpreadsheet(
  table: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  return formatWorkbook([{ name: "Sheet1", table }]);
}

/** Tables as an Excel workbook with a sheet each, all of it text. */
export async function formatWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const columns = [{ width: 16 }, { width: 40 }, { width: 16 }, { width: 16 }];
  const written = sheets.map(({ name, table }) => ({
    sheet: name,
    columns,
    data: table.map((cells) =>
      cells.map((text) => ({ value: escapeForSheet(text), type: String })),
    ),
  }));
  return Uint8Array.from(await writeExcelFile(written).toBuffer());
}

/**
 * In a workbook, _x0041_ stands for an A: where a text itself has that, its first _ is written so. And
 * so is the first character of the words that every JavaScript object knows ("constructor"), which
 * the writer would take for texts that it has written before.
 */
function escapeForSheet(text: string): string {
  const escaped = text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return escaped in {} ? `${escapeCharacter(escaped)}${escaped.slice(1)}` : escaped;
}

function escapeCharacter(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`;
}
