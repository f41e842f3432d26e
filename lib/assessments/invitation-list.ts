import { CsvError, parse } from "csv-parse/sync";
import type { Locale } from "@/lib/framework/locales";
import { PERSPECTIVES, type Perspective } from "@/lib/framework/social-systems";
import { emailSchema } from "./invitation-schema";
import { LONGEST_INVITATION_LIST } from "./limits";

/** Somebody to invite, as read from a list. */
export type Invitee = {
  readonly email: string;
  readonly unitId: string;
  readonly perspective: Perspective | null;
  readonly locale: Locale;
};

/** Where a list goes wrong: the row as a spreadsheet counts it, from 1, and what it says there. */
export type RowProblem = {
  readonly row: number;
  readonly problem: RowProblemKey;
  readonly value: string;
};

export type RowProblemKey =
  | "email-missing"
  | "email-unknown"
  | "email-twice"
  | "email-invited"
  | "quote-open"
  | "unit-missing"
  | "unit-address"
  | "unit-unknown"
  | "unit-ambiguous"
  | "perspective-unknown"
  | "perspective-not-asked"
  | "language-unknown";

/** What is wrong with a list as a whole. */
export type ListProblem = "list-empty" | "too-many" | "columns-missing";

/** What a list is checked against. */
export type ListContext = {
  readonly units: readonly { id: string; name: string; code: string | null }[];
  readonly perspectives: readonly Perspective[];
  readonly languages: readonly Locale[];
  /** Who is invited already. */
  readonly invited: ReadonlySet<string>;
};

export type CheckedList =
  | { readonly ok: true; readonly invitees: readonly Invitee[] }
  | { readonly ok: false; readonly problem: ListProblem }
  | { readonly ok: false; readonly rows: readonly RowProblem[] };

type Column = "email" | "unit" | "perspective" | "language";

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  email: ["email", "e-mail", "mail", "e-mailadres", "emailadres", "email address"],
  unit: ["unit", "onderdeel", "team", "afdeling", "code", "department"],
  perspective: ["perspective", "perspectief", "groep", "group"],
  language: ["language", "taal", "locale"],
};

const WITHOUT_HEADER: readonly Column[] = ["email", "unit", "perspective", "language"];

const PERSPECTIVE_WORDS: Readonly<Record<Perspective, readonly string[]>> = {
  management: ["management", "manager", "leidinggevende", "leiding"],
  staff: ["staff", "medewerker", "medewerkers", "employee"],
  partner: ["partner", "partners"],
};

const LANGUAGE_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  nl: ["nl", "nederlands", "dutch"],
  en: ["en", "engels", "english"],
};

/**
 * Reads a list of people to invite: pasted or from a file, one a line, cells apart by a comma, a
 * semicolon or a tab, with or without a line of headings. An address may be written as mail programs
 * do, after a name; the name is let go. Nothing of the list is usable unless all is.
 */
export function checkInvitationList(text: string, context: ListContext): CheckedList {
  const records = readRecords(text);
  if (!Array.isArray(records)) return { ok: false, rows: [records] };
  const [first] = records;
  if (!first) return { ok: false, problem: "list-empty" };
  const headed = first.cells.some((cell) => columnNamed(cell) !== null);
  const columns = headed ? first.cells.map(columnNamed) : WITHOUT_HEADER;
  if (!columns.includes("email") || !columns.includes("unit")) {
    return { ok: false, problem: "columns-missing" };
  }
  const rows = headed ? records.slice(1) : records;
  if (rows.length === 0) return { ok: false, problem: "list-empty" };
  if (rows.length > LONGEST_INVITATION_LIST) return { ok: false, problem: "too-many" };
  return checkRows(rows, columns, context);
}

/** As in "Vries, Noor de" <noor@example.org>. */
const QUOTED_NAME = /"[^"\n]+" *(?=<[^<>\n]*>)/g;

type ListRow = { readonly row: number; readonly cells: readonly string[] };

/** The rows, or where a quote is opened that nothing closes. */
function readRecords(text: string): ListRow[] | RowProblem {
  const [start = ""] = text.trimStart().split("\n", 1);
  const delimiter = ["\t", ";", ","].find((each) => start.includes(each)) ?? ",";
  const rows: ListRow[] = [];
  let lastLine = 0;
  try {
    parse(text.replaceAll(QUOTED_NAME, ""), {
      bom: true,
      delimiter,
      on_record: (cells: string[], { lines }) => {
        rows.push({ row: lines, cells });
        lastLine = lines;
        return null;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = text.split("\n")[lastLine] ?? "";
    return { row: lastLine + 1, problem: "quote-open", value: line.trim().slice(0, 80) };
  }
}

function checkRows(
  rows: readonly ListRow[],
  columns: readonly (Column | null)[],
  context: ListContext,
): CheckedList {
  const problems: RowProblem[] = [];
  const invitees: Invitee[] = [];
  const seen = new Set<string>();
  const findUnit = unitFinder(context.units);
  for (const { row, cells } of rows) {
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? "";
    const email = addressIn(cell("email")).toLowerCase();
    const [unit, perspective] = [
      findUnit(cell("unit")),
      readPerspective(cell("perspective"), context),
    ];
    const language = readLanguage(cell("language"), context);
    const complain = (problem: RowProblemKey | null, value: string) =>
      problem && problems.push({ row, problem, value });
    complain(emailProblem(email, seen, context.invited), email);
    complain(typeof unit === "string" ? unit : null, cell("unit"));
    complain(typeof perspective === "string" ? perspective : null, cell("perspective"));
    complain(language === null ? "language-unknown" : null, cell("language"));
    seen.add(email);
    if (typeof unit === "string" || typeof perspective === "string" || language === null) continue;
    invitees.push({ email, unitId: unit.id, perspective: perspective.is, locale: language });
  }
  return problems.length > 0 ? { ok: false, rows: problems } : { ok: true, invitees };
}

/** The address of "Noor de Vries <noor@example.org>", or the text as it is. */
function addressIn(text: string): string {
  return /<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;
}

function columnNamed(heading: string): Column | null {
  const name = heading.toLowerCase();
  const found = Object.entries(COLUMNS).find(([, names]) => names.includes(name));
  return (found?.[0] as Column | undefined) ?? null;
}

function emailProblem(
  email: string,
  seen: ReadonlySet<string>,
  invited: ReadonlySet<string>,
): RowProblemKey | null {
  if (email === "") return "email-missing";
  if (!emailSchema.safeParse(email).success) return "email-unknown";
  if (seen.has(email)) return "email-twice";
  return invited.has(email) ? "email-invited" : null;
}

type UnitProblem = "unit-missing" | "unit-address" | "unit-unknown" | "unit-ambiguous";

/** A code names one unit; a name may be several units'. */
function unitFinder(units: ListContext["units"]): (text: string) => { id: string } | UnitProblem {
  const byCode = new Map(units.map((unit) => [unit.code?.toLowerCase(), unit]));
  const byName = new Map<string, { id: string }[]>();
  for (const unit of units) {
    const name = unit.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  return (text) => {
    const asked = text.toLowerCase();
    if (asked === "") return "unit-missing";
    const coded = byCode.get(asked);
    if (coded) return coded;
    const [named, ...others] = byName.get(asked) ?? [];
    if (!named) return asked.includes("@") ? "unit-address" : "unit-unknown";
    return others.length > 0 ? "unit-ambiguous" : named;
  };
}

function readPerspective(
  text: string,
  { perspectives }: ListContext,
): { is: Perspective | null } | "perspective-unknown" | "perspective-not-asked" {
  if (text === "") return { is: null };
  const word = text.toLowerCase();
  const found = PERSPECTIVES.find((each) => PERSPECTIVE_WORDS[each].includes(word));
  if (!found) return "perspective-unknown";
  return perspectives.includes(found) ? { is: found } : "perspective-not-asked";
}

function readLanguage(text: string, { languages }: ListContext): Locale | null {
  if (text === "") return languages[0] ?? null;
  const word = text.toLowerCase();
  return languages.find((locale) => LANGUAGE_WORDS[locale].includes(word)) ?? null;
}

/** How many of some people belong to each unit, by its id. */
export function countByUnit(invitees: readonly { readonly unitId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unitId } of invitees) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  return counts;
}
