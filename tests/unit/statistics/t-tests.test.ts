import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hedgesG } from "@/lib/statistics/hedges-g";
import { noncentralInterval } from "@/lib/statistics/noncentral-interval";
import { noncentralTCdf } from "@/lib/statistics/noncentral-t-cdf";
import { pairedTTest } from "@/lib/statistics/paired-t-test";
import { smallSampleCorrection } from "@/lib/statistics/small-sample-correction";
import { summarize } from "@/lib/statistics/summary";
import { welchTTest } from "@/lib/statistics/welch-t-test";

const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });

describe("welchTTest", () => {
  it("has R's values", () => {
    const { t, df, p, difference, interval } = welchTTest(
      summarize([1, 2]),
      summarize([4, 6]),
      0.95,
    );
    expect(difference).toBe(-3.5);
    expect(t).toBeCloseTo(-3.1304951684997055, 12);
    expect(df).toBeCloseTo(1.4705882352941178, 12);
    expect(p).toBeCloseTo(0.12904783554828336, 12);
    expect(interval?.low).toBeCloseTo(-10.418522830071065, 10);
    expect(interval?.high).toBeCloseTo(3.4185228300710646, 10);
  });

  it("works when one group does not vary", () => {
    const test = welchTTest(summarize([3, 3, 3]), summarize([1, 5, 2]), 0.95);
    expect(test.df).toBeCloseTo(2, 12);
    expect(test.p).toBeCloseTo(0.8075499102701247, 12);
  });

  it("is undefined, the difference is not, for one value or when nothing varies", () => {
    const undefinedTest = { t: null, df: null, p: null, interval: null };
    expect(welchTTest(summarize([4]), summarize([1, 2, 3]), 0.95)).toEqual({
      difference: 2,
      ...undefinedTest,
    });
    expect(welchTTest(summarize([3, 3]), summarize([4, 4]), 0.95)).toEqual({
      difference: -1,
      ...undefinedTest,
    });
    expect(welchTTest(summarize([0, 0]), summarize([0, 0]), 0.95)).toEqual({
      difference: 0,
      ...undefinedTest,
    });
    expect(welchTTest(summarize([]), summarize([1, 2]), 0.95)).toEqual({
      difference: null,
      ...undefinedTest,
    });
  });

  it("changes its sign when the groups change places, and rejects where the interval misses 0", () => {
    fc.assert(
      fc.property(group, group, (x, y) => {
        const test = welchTTest(summarize(x), summarize(y), 0.95);
        const turned = welchTTest(summarize(y), summarize(x), 0.95);
        if (test.t === null || test.p === null || test.interval === null) return;
        expect(turned.t).toBeCloseTo(-test.t, 9);
        expect(turned.p).toBeCloseTo(test.p, 9);
        const { low, high } = test.interval;
        if (Math.abs(test.p - 0.05) > 1e-9) expect(low > 0 || high < 0).toBe(test.p < 0.05);
      }),
    );
  });
});

describe("pairedTTest", () => {
  it("leaves out pairs with a missing value", () => {
    const test = pairedTTest([1, null, 3, 4], [2, 5, null, 6], 0.95);
    expect(test.n).toBe(2);
    expect(test.difference).toBe(1.5);
    expect(test.t).toBeCloseTo(3, 14);
    expect(test.p).toBeCloseTo(0.20483276469913345, 12);
  });

  it("is undefined for equal changes; only when nothing changed, the degrees of freedom are known", () => {
    const undefinedTest = { t: null, p: null, interval: null, standardized: null };
    expect(pairedTTest([1, 2, 3], [2, 3, 4], 0.95)).toMatchObject({ df: null, ...undefinedTest });
    expect(pairedTTest([2, 4, 5], [2, 4, 5], 0.95)).toMatchObject({ df: 2, ...undefinedTest });
    expect(pairedTTest([0.1, 0.2], [0.4, 0.5], 0.95)).toMatchObject({ df: null, ...undefinedTest });
  });

  it("is undefined for fewer than two pairs", () => {
    expect(pairedTTest([3], [4], 0.95)).toMatchObject({ n: 1, difference: 1, df: null, t: null });
    expect(pairedTTest([], [], 0.95)).toMatchObject({ n: 0, difference: null, t: null });
  });

  it("has no corrected effect size for two pairs", () => {
    const test = pairedTTest([1, 2], [3, 1], 0.95);
    expect(test.t).toBeCloseTo(1 / 3, 14);
    expect(test.standardized).toBeNull();
  });

  it("standardizes by the changes", () => {
    const { standardized } = pairedTTest([1, 2, 3, 4], [2, 4, 3, 7], 0.95);
    const d = 1.5 / Math.sqrt(5 / 3);
    expect(standardized?.d).toBeCloseTo(d, 12);
    const g = d * (smallSampleCorrection(3) ?? Number.NaN);
    expect(standardized?.g).toBeCloseTo(g, 12);
    expect(standardized?.variance).toBeCloseTo(1 / 4 + g ** 2 / 8, 12);
  });

  it("changes its sign when before and after change places", () => {
    const pairs = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(pairs, (values) => {
        const [before, after] = [values.map(([a]) => a), values.map(([, b]) => b)];
        const test = pairedTTest(before, after, 0.9);
        const turned = pairedTTest(after, before, 0.9);
        expect(turned.t ?? 0).toBeCloseTo(-(test.t ?? 0), 9);
        expect(turned.p ?? 0).toBeCloseTo(test.p ?? 0, 9);
      }),
    );
  });
});

describe("smallSampleCorrection", () => {
  it("is exact for small samples and near 1 − 3/(4m − 1) for large ones", () => {
    expect(smallSampleCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
    expect(smallSampleCorrection(500)).toBeCloseTo(1 - 3 / 1999, 6);
  });

  it("is undefined without a mean to correct", () => {
    expect(smallSampleCorrection(1)).toBeNull();
    expect(smallSampleCorrection(0)).toBeNull();
  });
});

describe("hedgesG", () => {
  it("has metafor's values", () => {
    const effect = hedgesG(summarize([1, 2]), summarize([4, 6]), 0.95);
    expect(effect?.d).toBeCloseTo(-3.1304951684997055, 12);
    expect(effect?.g).toBeCloseTo(-1.766192765414112, 12);
    expect(effect?.variance).toBeCloseTo(1.3899296105751435, 12);
    expect(effect?.interval.low).toBeCloseTo(-4.076897714707257, 10);
    expect(effect?.interval.high).toBeCloseTo(0.5445121838790323, 10);
  });

  it("is undefined for one value in a group, and when neither group varies", () => {
    expect(hedgesG(summarize([1]), summarize([1, 2]), 0.95)).toBeNull();
    expect(hedgesG(summarize([1, 2]), summarize([]), 0.95)).toBeNull();
    expect(hedgesG(summarize([1, 1]), summarize([2, 2]), 0.95)).toBeNull();
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(group, group, (x, y) => {
        const g = hedgesG(summarize(x), summarize(y), 0.95)?.g ?? 0;
        const inQuarters = (values: number[]) => summarize(values.map((value) => 5 + value / 4));
        expect(hedgesG(inQuarters(x), inQuarters(y), 0.95)?.g ?? 0).toBeCloseTo(g, 9);
      }),
    );
  });
});

describe("noncentralInterval", () => {
  it("has the limits that R finds", () => {
    const effect = hedgesG(summarize([1, 2]), summarize([4, 6]), 0.95);
    if (effect === null) throw new Error("the effect is defined");
    const { low, high } = noncentralInterval(effect, 0.95);
    expect(low).toBeCloseTo(-3.6751677743253026, 9);
    expect(high).toBeCloseTo(0.19829010865767896, 9);
  });

  it("lies evenly around no effect", () => {
    const effect = hedgesG(summarize([2, 3]), summarize([2, 3]), 0.95);
    if (effect === null) throw new Error("the effect is defined");
    const { low, high } = noncentralInterval(effect, 0.95);
    expect(low).toBeCloseTo(-1.1057912642062535, 12);
    expect(high).toBeCloseTo(-low, 12);
  });

  it("has the found t on the edge of what its limits allow, for any effect", () => {
    const size = fc.integer({ min: 2, max: 400 });
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), size, size, (d, n1, n2) => {
        const correction = smallSampleCorrection(n1 + n2 - 2) ?? Number.NaN;
        const interval = { low: 0, high: 0 };
        const effect = { n1, n2, d, correction, g: d * correction, variance: 1, interval };
        const { low, high } = noncentralInterval(effect, 0.95);
        const scale = Math.sqrt((n1 * n2) / (n1 + n2));
        const tail = (limit: number) =>
          noncentralTCdf(d * scale, n1 + n2 - 2, (limit / correction) * scale);
        expect(tail(low)).toBeCloseTo(0.975, 7);
        expect(tail(high)).toBeCloseTo(0.025, 7);
      }),
      { numRuns: 50 },
    );
  });
});
