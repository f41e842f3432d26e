import type { Locale } from "@/lib/framework/locales";
import type { Wording } from "@/lib/framework/wording";
import type { Formula } from "@/lib/scoring/explain-level";
import { evaluate, type FormulaSymbol } from "@/lib/scoring/expression";
import { fillSentence } from "@/lib/scoring/fill";
import {
  type FormulaPart,
  inNumbers,
  inSymbols,
  type Notation,
} from "@/lib/scoring/written-formula";

/** A formula as it is read: what it is the formula of, and what that equals, line by line. */
export type FormulaLines = {
  /** `null` when nothing stands for it: then the first line is what it is. */
  readonly symbol: FormulaSymbol | null;
  /** In symbols, in numbers, and the result; a line that would repeat the one before is left out. */
  readonly lines: readonly (readonly FormulaPart[])[];
};

/** One thing that was measured: how, and why so. */
export type ExplainedRow = {
  readonly name: string;
  readonly formulas: readonly FormulaLines[];
  /** A result that is no number, such as a stage. */
  readonly answer: string | null;
  readonly why: string;
};

/** In which words rows are written, and how their numbers. */
export type Writing = {
  readonly wording: Pick<
    Wording,
    "levels" | "stages" | "shifts" | "building" | "findings" | "explanations"
  >;
  readonly locale: Locale;
  readonly notation: Notation;
};

type Values = Readonly<Record<string, number | string>>;

/** Numbers as a language writes them, with two decimals at most. */
export function notationOf(locale: Locale): Notation {
  const figures = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    signDisplay: "negative",
  });
  return { figure: (value) => figures.format(value).replace("-", "−"), separator: "; " };
}

/**
 * The row of a number with its formulas; no row without any of them.
 *
 * @param values for the {places} in the reason
 */
export function numberRow(
  { name, why }: { readonly name: string; readonly why: string },
  formulas: readonly (Formula | null)[],
  writing: Writing,
  values: Values = {},
): ExplainedRow[] {
  const known = formulas.filter((formula) => formula !== null);
  if (known.length === 0) return [];
  const lines = known.map((formula) => formulaLines(formula, writing.notation));
  return [{ name, formulas: lines, answer: null, why: reason(why, values, writing) }];
}

/** A reason with its {places} filled. */
export function reason(template: string, values: Values, { notation }: Writing): string {
  const written = Object.entries(values).map(([place, value]) => [
    place,
    typeof value === "number" ? notation.figure(value) : value,
  ]);
  return fillSentence(template, Object.fromEntries(written));
}

function formulaLines({ symbol, expression }: Formula, notation: Notation): FormulaLines {
  const lines: FormulaPart[][] = [
    inSymbols(expression, notation),
    [inNumbers(expression, notation)],
    [notation.figure(evaluate(expression))],
  ];
  return { symbol, lines: lines.filter((line, index) => !isSame(line, lines[index - 1])) };
}

function isSame(line: readonly FormulaPart[], other: readonly FormulaPart[] | undefined): boolean {
  return JSON.stringify(line) === JSON.stringify(other);
}
