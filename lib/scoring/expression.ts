/** What stands for a quantity in a formula: sup₃ is the shared score of level 3. */
export type FormulaSymbol = {
  readonly name: string;
  /** What it is of, below the line; `null` for nothing in particular. */
  readonly of: number | string | null;
};

/** A quantity in a formula: it has a symbol, and here it has this value. */
export type Quantity = {
  readonly operator: null;
  readonly symbol: FormulaSymbol;
  readonly value: number;
};

export type Operator = "sum" | "difference" | "product" | "quotient" | "min" | "max";

export type Operation = {
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
};

/**
 * A formula together with its numbers: it can be computed (`evaluate`) and written down
 * (`writeFormula`). A bare number is a constant, which has no symbol.
 */
export type Expression = number | Quantity | Operation;

export function quantity(name: string, of: FormulaSymbol["of"], value: number): Quantity {
  return { operator: null, symbol: { name, of }, value };
}

/** All terms together; of none 0. */
export function sum(terms: readonly Expression[]): Expression {
  return terms.length === 0 ? 0 : terms.reduce(joinedBy("sum"));
}

export function difference(from: Expression, minus: Expression): Expression {
  return { operator: "difference", left: from, right: minus };
}

export function product(left: Expression, right: Expression): Expression {
  return { operator: "product", left, right };
}

/** @param divisor not 0: what would be divided by 0 is undefined, and has no expression */
export function quotient(dividend: Expression, divisor: Expression): Expression {
  return { operator: "quotient", left: dividend, right: divisor };
}

export function min(first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce(joinedBy("min"), first);
}

export function max(first: Expression, ...others: readonly Expression[]): Expression {
  return others.reduce(joinedBy("max"), first);
}

function joinedBy(operator: Operator): (left: Expression, right: Expression) => Expression {
  return (left, right) => ({ operator, left, right });
}

/** The number that an expression is. */
export function evaluate(expression: Expression): number {
  if (typeof expression === "number") return expression;
  if (expression.operator === null) return expression.value;
  const left = evaluate(expression.left);
  const right = evaluate(expression.right);
  switch (expression.operator) {
    case "sum":
      return left + right;
    case "difference":
      return left - right;
    case "product":
      return left * right;
    case "quotient":
      return left / right;
    case "min":
      return Math.min(left, right);
    case "max":
      return Math.max(left, right);
  }
}
