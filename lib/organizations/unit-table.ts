import type { Locale } from "@/lib/framework/locales";
import { KIND_WORDS } from "./unit-kinds";
import { codeOf, inReadingOrder, openUnits, type Unit, unitsById } from "./unit-tree";

/** The columns of a file of units, in the order in which we write them. */
export const UNIT_COLUMNS = ["code", "name", "kind", "parent"] as const;

export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** What the columns are called; the first word is the one that we write. */
export const COLUMN_WORDS: Readonly<
  Record<Locale, Readonly<Record<UnitColumn, readonly [string, ...string[]]>>>
> = {
  nl: {
    code: ["code"],
    name: ["naam"],
    kind: ["soort"],
    parent: ["onderdeel van", "valt onder", "bovenliggend onderdeel"],
  },
  en: {
    code: ["code"],
    name: ["name"],
    kind: ["kind", "type"],
    parent: ["parent", "part of"],
  },
};

/** The open units as a table with a header, each after what is above it; closed ones are history. */
export function unitTable(units: readonly Unit[], locale: Locale): string[][] {
  const open = openUnits(units);
  const byId = unitsById(open);
  const rows = inReadingOrder(open, locale).map(({ unit }) => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    const kind = KIND_WORDS[locale][unit.socialSystem];
    return [codeOf(unit), unit.name, kind, parent ? codeOf(parent) : ""].map(protectCell);
  });
  return [UNIT_COLUMNS.map((column) => COLUMN_WORDS[locale][column][0]), ...rows];
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for something
 * else; in Dutch with the semicolons that a Dutch Excel expects.
 */
export function formatCsv(table: readonly (readonly string[])[], locale: Locale): string {
  const separator = locale === "nl" ? ";" : ",";
  const lines = table.map((cells) => cells.map(quote).join(separator));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** What a spreadsheet would take for a formula, after any apostrophes; Japanese ones included. */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;

/** A cell that no spreadsheet computes: with one apostrophe more than it has. */
export function protectCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The opposite of `protectCell`. Apostrophes before anything else are the text's own: 't Hoekje. */
export function unprotectCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
