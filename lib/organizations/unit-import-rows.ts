import type { SocialSystem } from "@/lib/framework/social-systems";
import { parseKind } from "./unit-kinds";
import { UNIT_CODE_LENGTH, UNIT_NAME_LENGTH } from "./unit-limits";
import { cleanText } from "./unit-text";
import { codeOf, type Unit } from "./unit-tree";

/** One row of a file of units, as it was written; the header is line 1. */
export type UnitRow = {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
};

/** What can be wrong with a row. */
export const ROW_PROBLEMS = [
  "code-missing",
  "code-too-long",
  "code-repeated",
  "name-missing",
  "name-too-long",
  "kind-missing",
  "kind-unknown",
  "kind-differs",
  "unit-closed",
  "parent-unknown",
  "parent-closed",
  "cycle",
  "second-top",
  "top-stands",
] as const;

export type RowProblem = {
  readonly line: number;
  readonly problem: (typeof ROW_PROBLEMS)[number];
  /** What is wrong: a code, a name, a kind. */
  readonly value: string;
  /** What it is wrong with: another unit's name, the first line with the same code. */
  readonly other: string;
};

/** A row that could be read. What it says of its parent is not checked yet. */
export type CheckedRow = {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly socialSystem: SocialSystem;
  /** The code of the unit above it, `null` for the one at the top. */
  readonly parent: string | null;
};

/**
 * Checks each row by itself and against the unit that it is about.
 *
 * @returns the first row of every code, in their order, even when something is wrong with it, so that
 *   rows that refer to it are not blamed for that; and everything that is wrong
 */
export function checkRows(
  units: readonly Unit[],
  rows: readonly UnitRow[],
): { readonly rows: readonly CheckedRow[]; readonly problems: readonly RowProblem[] } {
  const existing = new Map(units.map((unit) => [cleanText(codeOf(unit)), unit]));
  const first = new Map<string, CheckedRow>();
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const [code, name, kind] = [cleanText(row.code), cleanText(row.name), cleanText(row.kind)];
    const unit = existing.get(code);
    const socialSystem = parseKind(kind);
    const found = [
      codeProblem(code, unit, first.get(code)),
      nameProblem(name),
      kindProblem(kind, socialSystem, unit),
    ];
    for (const problem of found) if (problem) problems.push({ line: row.line, ...problem });
    if (code === "" || first.has(code)) continue;
    first.set(code, {
      line: row.line,
      code,
      name,
      socialSystem: socialSystem ?? "team",
      parent: cleanText(row.parent) || null,
    });
  }
  return { rows: [...first.values()], problems };
}

type Found = Omit<RowProblem, "line"> | null;

function problem(code: RowProblem["problem"], value = "", other = ""): Found {
  return { problem: code, value, other };
}

function codeProblem(code: string, unit: Unit | undefined, first: CheckedRow | undefined): Found {
  if (code === "") return problem("code-missing");
  if (code.length > UNIT_CODE_LENGTH) return problem("code-too-long", code);
  if (first) return problem("code-repeated", code, String(first.line));
  return unit?.closedOn ? problem("unit-closed", code, unit.name) : null;
}

function nameProblem(name: string): Found {
  if (name === "") return problem("name-missing");
  return name.length > UNIT_NAME_LENGTH ? problem("name-too-long", name) : null;
}

function kindProblem(
  kind: string,
  socialSystem: SocialSystem | null,
  unit: Unit | undefined,
): Found {
  if (kind === "") return problem("kind-missing");
  if (!socialSystem) return problem("kind-unknown", kind);
  if (!unit || unit.closedOn || unit.socialSystem === socialSystem) return null;
  return problem("kind-differs", kind, unit.socialSystem);
}
