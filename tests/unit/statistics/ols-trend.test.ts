import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { olsTrend } from "@/lib/statistics/ols-trend";

describe("olsTrend", () => {
  it("has R's values, missing moments left out", () => {
    const { n, line, test } = olsTrend([1, 2, 3, 4, 5], [50, null, 55, 61, 58], 0.95);
    expect(n).toBe(4);
    expect(line?.intercept).toBeCloseTo(48.2, 10);
    expect(line?.slope).toBeCloseTo(2.4, 10);
    expect(test?.df).toBe(2);
    expect(test?.standardError).toBeCloseTo(0.9441549509633316, 10);
    expect(test?.p).toBeCloseTo(0.12613710249469698, 10);
    expect(test?.interval?.low).toBeCloseTo(-1.6623708770688483, 9);
    expect(test?.rSquared).toBeCloseTo(0.7636363636363637, 10);
  });

  it("keeps its digits far from the origin of time", () => {
    const { line, test } = olsTrend([2020, 2021.5, 2023], [40, 52, 49], 0.95);
    expect(line?.slope).toBeCloseTo(3, 12);
    expect(test?.standardError).toBeCloseTo(2.8867513459481287, 10);
  });

  it("through two points has no test", () => {
    expect(olsTrend([1, 2], [10, 20], 0.95)).toEqual({
      n: 2,
      line: { intercept: 0, slope: 10 },
      test: null,
    });
  });

  it("through all points has no doubt to test: standard error 0, no t", () => {
    const perfect = olsTrend([1, 2, 3, 4], [0.3, 0.4, 0.5, 0.6], 0.95).test;
    const undoubted = { standardError: 0, df: 2, t: null, p: null, interval: null };
    expect(perfect).toEqual({ ...undoubted, rSquared: 1 });
    expect(olsTrend([1, 2, 3, 4], [5, 5, 5, 5], 0.95).test).toEqual({
      ...undoubted,
      rSquared: null,
    });
  });

  it("is undefined without two moments", () => {
    expect(olsTrend([1, 1, 1], [1, 2, 3], 0.95)).toEqual({ n: 3, line: null, test: null });
    expect(olsTrend([1], [5], 0.95)).toEqual({ n: 1, line: null, test: null });
    expect(olsTrend([null], [5], 0.95)).toEqual({ n: 0, line: null, test: null });
  });

  it("follows when the values are raised, and does not mind when time starts", () => {
    const y = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 15 });
    fc.assert(
      fc.property(y, fc.integer({ min: -50, max: 50 }), (heights, shift) => {
        const t = heights.map((_, i) => i);
        const before = olsTrend(t, heights, 0.95);
        const raised = olsTrend(
          t,
          heights.map((height) => height + shift),
          0.95,
        );
        const later = olsTrend(
          t.map((moment) => moment + shift),
          heights,
          0.95,
        );
        const slope = before.line?.slope ?? Number.NaN;
        expect(raised.line?.slope).toBeCloseTo(slope, 9);
        expect(raised.line?.intercept).toBeCloseTo((before.line?.intercept ?? 0) + shift, 8);
        expect(later.line?.slope).toBeCloseTo(slope, 9);
        expect(before.test?.rSquared ?? 0).toBeGreaterThanOrEqual(-1e-12);
        expect(before.test?.rSquared ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
