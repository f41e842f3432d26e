import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendall } from "@/lib/statistics/kendall";
import { kendallExactP } from "@/lib/statistics/kendall-exact-p";
import { kruskalWallis } from "@/lib/statistics/kruskal-wallis";
import { mannKendall } from "@/lib/statistics/mann-kendall";
import { ranks } from "@/lib/statistics/ranks";
import { senSlope } from "@/lib/statistics/sen-slope";
import { spearman } from "@/lib/statistics/spearman";
import { tieSizes } from "@/lib/statistics/tie-sizes";

const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 25 });
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  maxLength: 25,
});

describe("ranks", () => {
  it("share the mean rank among equal values", () => {
    expect(ranks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]);
    expect(ranks([])).toEqual([]);
    expect(ranks([0, -0, 5])).toEqual([1.5, 1.5, 3]);
  });

  it("always add up to n(n + 1)/2", () => {
    fc.assert(
      fc.property(values, (sample) => {
        const sum = ranks(sample).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((sample.length * (sample.length + 1)) / 2);
      }),
    );
  });
});

describe("tieSizes", () => {
  it("lists the values that occur more than once", () => {
    expect(tieSizes([2, 5, 2, 2, 7, 5])).toEqual([3, 2]);
    expect(tieSizes([1, 2])).toEqual([]);
  });
});

describe("spearman", () => {
  it("has R's values with ties", () => {
    const { n, rho, p } = spearman([1, 2, 2, 4, null], [4, 4, 2, 1, 5]);
    expect(n).toBe(4);
    expect(rho).toBeCloseTo(-0.8333333333333335, 14);
    expect(p).toBeCloseTo(0.16666666666666652, 12);
  });

  it("is 1 or −1 exactly for the same or the opposite order, and then certain", () => {
    expect(spearman([1, 5, 9, 11], [0.1, 0.2, 0.3, 0.4])).toEqual({ n: 4, rho: 1, p: 0 });
    expect(spearman([1, 2, 3, 3], [3, 2, 1, 1])).toEqual({ n: 4, rho: -1, p: 0 });
  });

  it("is undefined when a variable does not vary; two pairs have no p-value", () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toEqual({ n: 3, rho: null, p: null });
    expect(spearman([1, 2], [2, 1])).toEqual({ n: 2, rho: -1, p: null });
    expect(spearman([null], [1])).toEqual({ n: 0, rho: null, p: null });
  });
});

describe("kendall", () => {
  it("has R's values with ties in both", () => {
    const { tauB, z, p } = kendall([1, 2, 2, 4], [4, 4, 2, 1]);
    expect(tauB).toBeCloseTo(-0.8, 14);
    expect(z).toBeCloseTo(-1.5301841113520116, 12);
    expect(p).toBeCloseTo(0.12597116307723116, 12);
  });

  it("is undefined when a variable does not vary; two pairs have no test", () => {
    expect(kendall([1, 1, 1], [1, 2, 3])).toMatchObject({ tauB: null, z: null, variance: 0 });
    expect(kendall([1, 2], [2, 1])).toMatchObject({ s: -1, tauB: -1, variance: 1, z: null });
    expect(kendall([1], [1])).toMatchObject({ n: 1, s: null, variance: null, tauB: null });
  });

  it("treats both variables alike, depends on order only, and turns with it", () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const [x, y] = [cases.map(([a]) => a), cases.map(([, b]) => b)];
        const { tauB, z } = kendall(x, y);
        const same = kendall(
          y,
          x.map((value) => value ** 3),
        );
        expect(same.tauB ?? 9).toBeCloseTo(tauB ?? 9, 12);
        expect(same.z ?? 99).toBeCloseTo(z ?? 99, 12);
        expect(
          kendall(
            x,
            y.map((value) => -value),
          ).tauB ?? 0,
        ).toBeCloseTo(-(tauB ?? 0), 12);
      }),
    );
  });
});

describe("kendallExactP", () => {
  it("counts all orders", () => {
    expect(kendallExactP(6, 4)).toBeCloseTo(2 / 24, 15);
    expect(kendallExactP(-4, 4)).toBeCloseTo(8 / 24, 15);
    expect(kendallExactP(3, 3)).toBeCloseTo(2 / 6, 15);
    expect(kendallExactP(0, 4)).toBe(1);
    expect(kendallExactP(0, 1)).toBe(1);
  });

  it("has the whole distribution of five cases", () => {
    // Orders of five by their number of inversions: 1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1.
    const orders = { 10: 2, 8: 10, 6: 28, 4: 58, 2: 98, 0: 120 };
    for (const [s, asExtreme] of Object.entries(orders)) {
      expect(kendallExactP(Number(s), 5)).toBeCloseTo(asExtreme / 120, 14);
      expect(kendallExactP(-Number(s), 5)).toBeCloseTo(asExtreme / 120, 14);
    }
  });

  it("keeps its precision where only one order is as extreme", () => {
    let factorial = 1;
    for (let i = 2; i <= 20; i++) factorial *= i;
    expect(kendallExactP(190, 20) * factorial).toBeCloseTo(2, 10);
  });
});

describe("mannKendall", () => {
  it("has R's values for a rise without a break", () => {
    const trend = mannKendall([1, 2, 3, 4], [1, 2, 3, 4]);
    expect(trend).toMatchObject({ n: 4, s: 6, tauB: 1 });
    expect(trend.variance).toBeCloseTo(26 / 3, 14);
    expect(trend.z).toBeCloseTo(1.6984155512168937, 12);
    expect(trend.p).toBeCloseTo(0.08942935902899354, 12);
    expect(trend.exactP).toBeCloseTo(1 / 12, 14);
  });

  it("corrects the variance for ties, has no exact p-value then, and drops missing moments", () => {
    const trend = mannKendall([1, 2, 3, 4, 5, 6], [4, 3, 3, null, 2, 1]);
    expect(trend).toMatchObject({ n: 5, s: -9, exactP: null });
    expect(trend.variance).toBeCloseTo((5 * 4 * 15 - 2 * 1 * 9) / 18, 14);
  });

  it("is undefined for fewer than three moments, and when nothing changes", () => {
    const undefinedTest = { z: null, p: null, exactP: null, tauB: null };
    expect(mannKendall([1, 2], [1, 2])).toEqual({ n: 2, s: 1, variance: 1, ...undefinedTest });
    expect(mannKendall([1, 2, 3], [5, 5, 5])).toEqual({
      n: 3,
      s: 0,
      variance: 0,
      ...undefinedTest,
    });
    expect(mannKendall([1], [7])).toEqual({ n: 1, s: null, variance: null, ...undefinedTest });
  });

  it("has no exact p-value from 50 moments up", () => {
    const moments = Array.from({ length: 50 }, (_, i) => i);
    expect(mannKendall(moments, moments).exactP).toBeNull();
    expect(mannKendall(moments.slice(1), moments.slice(1)).exactP).not.toBeNull();
  });

  it("has a z of 0 for an S of one, by the continuity correction", () => {
    expect(mannKendall([1, 2, 3], [1120, 1160, 963])).toMatchObject({ s: -1, z: 0, p: 1 });
  });
});

describe("senSlope", () => {
  it("is the median slope, not moved by one outlier", () => {
    expect(senSlope([1, 2, 3], [10, 12, 20])).toBe(5);
    expect(senSlope([1, 2, 3, 4, 5], [2, 4, 6, 8, 1000])).toBe(2);
    expect(senSlope([2020, null, 2022], [1, 5, 7])).toBe(3);
  });

  it("is undefined without two moments", () => {
    expect(senSlope([1], [7])).toBeNull();
    expect(senSlope([3, 3], [1, 2])).toBeNull();
    expect(senSlope([], [])).toBeNull();
  });

  it("of a straight line is its slope", () => {
    const slope = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        slope,
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2 }),
        (b, t) => {
          expect(
            senSlope(
              t,
              t.map((moment) => 7 + b * moment),
            ),
          ).toBeCloseTo(b, 12);
        },
      ),
    );
  });
});

describe("kruskalWallis", () => {
  it("has R's values with ties", () => {
    const { h, df, p } = kruskalWallis([
      [1, 2],
      [2, 3, 3],
      [4, 4],
    ]);
    // kruskal.test(c(1, 2, 2, 3, 3, 4, 4), c(1, 1, 2, 2, 2, 3, 3))
    expect(df).toBe(2);
    expect(h).toBeCloseTo(5.141509433962264, 10);
    expect(p).toBeCloseTo(0.07647780453987353, 10);
  });

  it("leaves out missing values and empty groups", () => {
    expect(kruskalWallis([[1, null], [2], [null], [3]])).toEqual(kruskalWallis([[1], [2], [3]]));
  });

  it("is undefined for one group, and when all values are equal", () => {
    expect(kruskalWallis([[1, 2, 3]])).toEqual({ h: null, df: null, p: null });
    expect(kruskalWallis([[], [1, 2]])).toEqual({ h: null, df: null, p: null });
    expect(kruskalWallis([[1, 1], [1]])).toEqual({ h: null, df: 1, p: null });
  });

  it("depends on the order of the values only", () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const { h } = kruskalWallis([x, y]);
        const stretched = kruskalWallis([x, y].map((group) => group.map((value) => value ** 3)));
        expect(stretched.h).toBe(h);
        expect(h ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
