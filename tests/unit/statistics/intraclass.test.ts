import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intraclassCorrelation } from "@/lib/statistics/intraclass-correlation";
import { oneWayAnova } from "@/lib/statistics/one-way-anova";
import { shroutFleissIcc } from "@/lib/statistics/shrout-fleiss-icc";

const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 9 });
const groups = fc.array(fc.array(score, { maxLength: 8 }), { maxLength: 8 });

describe("oneWayAnova", () => {
  it("leaves out missing values and empty groups, and keeps groups of one", () => {
    const anova = oneWayAnova([[40, 60], [null], [55, null, 65], [10]]);
    expect(anova).toMatchObject({ groups: 3, n: 5 });
    expect(anova.meanGroupSize).toBeCloseTo(5 / 3, 14);
    expect(anova.variation?.effectiveGroupSize).toBeCloseTo(1.6, 14);
    expect(anova.variation).toMatchObject({ dfBetween: 2, dfWithin: 2 });
  });

  it("cannot tell between from within in one group, or in groups of one", () => {
    expect(oneWayAnova([[1, 2, 3]]).variation).toBeNull();
    expect(oneWayAnova([[1], [2], [3]]).variation).toBeNull();
    expect(oneWayAnova([])).toEqual({ groups: 0, n: 0, meanGroupSize: null, variation: null });
  });

  it("has an infinite F when only groups differ, and none when nothing does", () => {
    const apart = oneWayAnova([
      [10, 10],
      [20, 20, 20],
    ]).variation;
    expect(apart).toMatchObject({ f: Number.POSITIVE_INFINITY, p: 0 });
    expect(
      oneWayAnova([
        [0.1, 0.1, 0.1],
        [0.1, 0.1],
      ]).variation,
    ).toMatchObject({ f: null, p: null });
  });

  it("splits the variation in two parts that add up", () => {
    fc.assert(
      fc.property(groups, (values) => {
        const { n, variation } = oneWayAnova(values);
        if (variation === null) return;
        const all = values.flat().filter((value) => value !== null);
        const center = all.reduce((sum, value) => sum + value, 0) / n;
        const total = all.reduce((sum, value) => sum + (value - center) ** 2, 0);
        const parts =
          variation.between * variation.dfBetween + variation.within * variation.dfWithin;
        expect(parts).toBeCloseTo(total, 6);
      }),
    );
  });
});

describe("intraclassCorrelation", () => {
  it("is 1 when only groups differ", () => {
    const icc = intraclassCorrelation([
      [10, 10],
      [20, 20, 20],
    ]);
    expect(icc).toMatchObject({ icc1: 1, icc2: 1, icc1EffectiveSize: 1 });
  });

  it("stays negative when groups differ less than people within them", () => {
    const { icc1, icc2 } = intraclassCorrelation([
      [10, 50, 90],
      [12, 52, 88],
    ]);
    expect(icc1).toBeCloseTo(-0.49967170059093896, 12);
    expect(icc2).toBeCloseTo(-2283, 6);
  });

  it("is undefined when nothing varies or nothing can be told apart", () => {
    for (const values of [
      [
        [5, 5],
        [5, 5],
      ],
      [[1, 2, 3]],
      [[1], [2]],
      [],
    ]) {
      expect(intraclassCorrelation(values)).toMatchObject({ icc1: null, icc2: null });
    }
  });

  it("has no reliability of means that are all equal", () => {
    const { icc1, icc2 } = intraclassCorrelation([
      [1, 3],
      [1, 3],
    ]);
    expect(icc1).toBe(-1);
    expect(icc2).toBeNull();
  });

  it("is at most 1, and does not depend on the order of the groups", () => {
    fc.assert(
      fc.property(groups, (values) => {
        const { icc1, icc2 } = intraclassCorrelation(values);
        expect(icc1 ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(icc2 ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        const turned = intraclassCorrelation(values.toReversed()).icc1;
        expect(turned ?? 0).toBeCloseTo(icc1 ?? 0, 9);
      }),
    );
  });
});

describe("shroutFleissIcc", () => {
  it("agrees with the ICCs of equal groups", () => {
    const rows = [
      [4, 2.7, 2],
      [1.3, 1.5, 1.1],
      [2.9, 1.9, 1.9],
      [5, 4, 4.5],
    ];
    const icc = shroutFleissIcc(rows, 0.95);
    const { icc1, icc2 } = intraclassCorrelation(rows);
    expect(icc.single).toBeCloseTo(icc1 ?? Number.NaN, 12);
    expect(icc.average).toBeCloseTo(icc2 ?? Number.NaN, 12);
    expect(icc.singleInterval?.low).toBeLessThan(icc1 ?? Number.NaN);
    expect(icc.singleInterval?.high).toBeGreaterThan(icc1 ?? Number.NaN);
  });

  it("leaves out targets with a missing rating", () => {
    const rows = [
      [1, 2],
      [4, 5],
      [7, 9],
    ];
    expect(shroutFleissIcc([...rows, [null, 3]], 0.9)).toEqual(shroutFleissIcc(rows, 0.9));
  });

  it("is undefined for one target or one rating", () => {
    const nothing = { single: null, average: null, f: null, p: null, dfBetween: null };
    expect(shroutFleissIcc([[1, 2, 3]], 0.95)).toMatchObject(nothing);
    expect(shroutFleissIcc([[1], [2]], 0.95)).toMatchObject(nothing);
    expect(shroutFleissIcc([], 0.95)).toMatchObject(nothing);
  });

  it("has no interval at the ends, and says only the degrees of freedom when nothing varies", () => {
    expect(
      shroutFleissIcc(
        [
          [1, 1],
          [2, 2],
        ],
        0.95,
      ),
    ).toMatchObject({
      single: 1,
      singleInterval: null,
      average: 1,
      averageInterval: null,
    });
    expect(
      shroutFleissIcc(
        [
          [2, 2],
          [2, 2],
        ],
        0.95,
      ),
    ).toMatchObject({
      single: null,
      f: null,
      dfBetween: 1,
      dfWithin: 2,
    });
  });
});
