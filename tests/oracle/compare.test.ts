import { describe, expect, it } from "vitest";
import { differences } from "./compare";
import { agrees } from "./statistics-file";

const same = (got: number, expected: number) => got === expected;

describe("differences", () => {
  it("takes null for undefined: neither 0 nor NaN will do", () => {
    expect(differences({}, { a: null }, same)).toEqual([]);
    expect(differences({ a: null }, { a: null }, same)).toEqual([]);
    expect(differences({ a: 0 }, { a: null }, same)).toHaveLength(1);
    expect(differences({ a: Number.NaN }, { a: null }, same)).toHaveLength(1);
    expect(differences({ a: null }, { a: 0 }, same)).toHaveLength(1);
    expect(differences({}, { a: 0 }, same)).toHaveLength(1);
  });

  it('takes "Infinity" for the number', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(differences({ f: infinite }, { f: "Infinity" }, same)).toEqual([]);
    expect(differences({ f: "Infinity" }, { f: "Infinity" }, same)).toHaveLength(1);
    expect(differences({ f: infinite }, { f: "-Infinity" }, same)).toHaveLength(1);
  });

  it("compares lists item by item, and says where they differ", () => {
    expect(differences({ q: [1, 2, 3] }, { q: [1, 2, 4] }, same)).toEqual([
      { path: "q[2]", message: "got 3, expected 4" },
    ]);
    expect(differences({ q: [1] }, { q: [1, 2] }, same)).toHaveLength(1);
  });

  it("matches groups by label, whatever their order", () => {
    const expected = { groups: { group: ["a", "b"], n: [1, 2] } };
    expect(differences({ groups: { group: ["b", "a"], n: [2, 1] } }, expected, same)).toEqual([]);
    expect(differences({ groups: { group: ["b", "c"], n: [2, 1] } }, expected, same)).not.toEqual(
      [],
    );
    expect(
      differences({ groups: { group: ["a", "b", "c"], n: [1, 2, 3] } }, expected, same),
    ).not.toEqual([]);
  });

  it("compares words and truth values as they are", () => {
    expect(differences({ a: "x", b: true }, { a: "x", b: true }, same)).toEqual([]);
    expect(differences({ a: "y", b: false }, { a: "x", b: true }, same)).toHaveLength(2);
  });
});

describe("agrees", () => {
  it("allows 1e-10 and the tolerance of the case", () => {
    expect(agrees(1e-10, 0, "mean", 1e-9)).toBe(true);
    expect(agrees(2e-10, 0, "mean", 1e-9)).toBe(false);
    expect(agrees(100 + 9e-8, 100, "mean", 1e-9)).toBe(true);
    expect(agrees(100 + 2e-7, 100, "mean", 1e-9)).toBe(false);
  });

  it("holds p-values to a millionth of themselves", () => {
    expect(agrees(1e-12 * (1 + 9e-7), 1e-12, "p", 1e-9)).toBe(true);
    expect(agrees(1e-12 * (1 + 2e-6), 1e-12, "p", 1e-9)).toBe(false);
    expect(agrees(0, 1e-12, "tau_p_normal", 1e-9)).toBe(false);
  });

  it("asks of p-values below 1e-15 only that they are negligible", () => {
    expect(agrees(0, 1e-70, "p", 1e-9)).toBe(true);
    expect(agrees(9e-15, 1e-16, "p_exact", 1e-9)).toBe(true);
    expect(agrees(2e-14, 1e-16, "rho_p_t", 1e-9)).toBe(false);
  });

  it("never agrees with NaN", () => {
    expect(agrees(Number.NaN, 0, "p", 1)).toBe(false);
    expect(agrees(Number.NaN, 1, "mean", 1)).toBe(false);
  });
});
