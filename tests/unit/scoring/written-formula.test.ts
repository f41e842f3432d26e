import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  difference,
  type Expression,
  evaluate,
  max,
  min,
  product,
  quantity,
  quotient,
  sum,
} from "@/lib/scoring/expression";
import { type FormulaPart, inNumbers, inSymbols } from "@/lib/scoring/written-formula";
import { RUNS } from "../../support/generated";

const notation = { figure: (value: number) => String(value).replace(".", ","), separator: "; " };

const s = quantity("s", 3, 62.5);
const a = quantity("a", null, 2);
const b = quantity("b", null, 3);
const c = quantity("c", null, 4);

/** A formula on one line, with plain spaces. */
function text(parts: readonly FormulaPart[]): string {
  return parts
    .map((part) => (typeof part === "string" ? part : `${part.name}${part.of ?? ""}`))
    .join("")
    .replaceAll("\u00a0", " ");
}

/** Computes a formula that is written in numbers, by the rules of arithmetic of this language. */
function computed(formula: string): number {
  const arithmetic = formula
    .replaceAll("\u00a0", " ")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replaceAll(";", ",")
    .replaceAll(/min|max/g, "Math.$&");
  return Number(new Function(`return ${arithmetic}`)());
}

const { any: anyExpression } = fc.letrec<{ any: Expression }>((tie) => {
  const operator = fc.constantFrom("sum", "difference", "product", "min", "max", "quotient");
  return {
    any: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }).map((value) => quantity("q", null, value)),
      fc.record({ operator, left: tie("any"), right: tie("any") }),
    ),
  };
});

describe("an expression", () => {
  it.each<[string, Expression, number]>([
    ["a constant", 7, 7],
    ["a quantity", s, 62.5],
    ["a sum", sum([a, b, c]), 9],
    ["a sum of nothing", sum([]), 0],
    ["a difference", difference(a, b), -1],
    ["a product", product(a, b), 6],
    ["a quotient", quotient(a, c), 0.5],
    ["a minimum", min(b, a, c), 2],
    ["a maximum", max(b, a, c), 4],
    ["one in another", difference(a, product(sum([b, c]), quotient(b, a))), -8.5],
  ])("%s has its value", (_, expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });
});

describe("a written formula", () => {
  it("has a symbol for every quantity, apart from the text around it", () => {
    expect(inSymbols(difference(s, quotient(a, 2)), notation)).toEqual([
      { name: "s", of: 3 },
      " − ",
      { name: "a", of: null },
      "\u00a0/\u00a0",
      "2",
    ]);
  });

  it("has the value of every quantity when written in numbers, as its language writes them", () => {
    expect(text([inNumbers(difference(s, quotient(a, 2)), notation)])).toBe("62,5 − 2 / 2");
    expect(inNumbers(min(s, a), notation)).toBe("min(62,5; 2)");
  });

  it("says in numbers what the expression is: whoever computes it gets the same", () => {
    const exact = { figure: String, separator: "; " };
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const value = evaluate(expression);
        fc.pre(Number.isFinite(value));
        expect(computed(inNumbers(expression, exact))).toBeCloseTo(value, 6);
      }),
      RUNS,
    );
  });

  it.each<[string, Expression]>([
    ["a + b + c", sum([a, b, c])],
    ["a + b + c", sum([a, sum([b, c])])],
    ["a − b − c", difference(difference(a, b), c)],
    ["a − (b − c)", difference(a, difference(b, c))],
    ["a − (b + c)", difference(a, sum([b, c]))],
    ["(a + b) × c", product(sum([a, b]), c)],
    ["a × b / c", quotient(product(a, b), c)],
    ["a / (b × c)", quotient(a, product(b, c))],
    ["(a − b) / (a + c)", quotient(difference(a, b), sum([a, c]))],
    ["min(a − b; c) × 5 / 7", quotient(product(min(difference(a, b), c), 5), 7)],
    ["min(a; b; c)", min(a, b, c)],
    ["max(0; min(a; b))", max(0, min(a, b))],
  ])("%s has the brackets it needs and no other", (written, expression) => {
    expect(text(inSymbols(expression, notation))).toBe(written);
  });
});
