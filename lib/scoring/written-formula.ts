import type { Expression, FormulaSymbol, Operation, Quantity } from "./expression";

/** A piece of a written formula: a text as it stands, or a symbol, which is set in its own way. */
export type FormulaPart = string | FormulaSymbol;

/** How numbers are written: those of one language. */
export type Notation = {
  readonly figure: (value: number) => string;
  /** Between the members of a list; not what separates decimals. */
  readonly separator: string;
};

/** An expression as a formula of symbols, in which only constants are numbers. */
export function inSymbols(expression: Expression, notation: Notation): FormulaPart[] {
  return written(expression, notation, ({ symbol }) => symbol);
}

/** An expression in numbers: every symbol is replaced by its value, which is not negative. */
export function inNumbers(expression: Expression, notation: Notation): string {
  return written(expression, notation, ({ value }) => notation.figure(value)).join("");
}

function written<Part>(
  expression: Expression,
  notation: Notation,
  write: (quantity: Quantity) => Part,
): (Part | string)[] {
  const part = (inner: Expression) => written(inner, notation, write);
  if (typeof expression === "number") return [notation.figure(expression)];
  if (expression.operator === null) return [write(expression)];
  const { operator, left, right } = expression;
  if (operator === "min" || operator === "max") {
    const members = membersOf(expression, operator).flatMap((member, index) =>
      index === 0 ? part(member) : [notation.separator, ...part(member)],
    );
    return [`${operator}(`, ...members, ")"];
  }
  const { sign, binding, swaps } = SIGNS[operator];
  const bracketed = (inner: Expression, least: number) =>
    bindingOf(inner) < least ? ["(", ...part(inner), ")"] : part(inner);
  return [...bracketed(left, binding), sign, ...bracketed(right, swaps ? binding : binding + 1)];
}

/**
 * How tightly a sign binds, and whether its two sides may be swapped: then equals need no brackets. A
 * line of text may break at a sum or a difference, not within its terms.
 */
const SIGNS = {
  sum: { sign: " + ", binding: 1, swaps: true },
  difference: { sign: " − ", binding: 1, swaps: false },
  product: { sign: "\u00a0×\u00a0", binding: 2, swaps: true },
  quotient: { sign: "\u00a0/\u00a0", binding: 2, swaps: false },
} as const;

function bindingOf(expression: Expression): number {
  if (typeof expression === "number" || expression.operator === null) return 3;
  const { operator } = expression;
  return operator === "min" || operator === "max" ? 3 : SIGNS[operator].binding;
}

/** The members of a minimum of minimums, or a maximum of maximums, as one list. */
function membersOf({ left, right }: Operation, operator: "min" | "max"): Expression[] {
  return [left, right].flatMap((side) =>
    typeof side === "object" && side.operator === operator ? membersOf(side, operator) : [side],
  );
}
