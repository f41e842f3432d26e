import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupMeans } from "@/lib/statistics/group-means";
import { mean } from "@/lib/statistics/mean";
import { meanInterval } from "@/lib/statistics/mean-interval";
import { scaleScore } from "@/lib/statistics/scale-score";
import { standardDeviation } from "@/lib/statistics/standard-deviation";
import { summarize } from "@/lib/statistics/summary";
import { tInterval } from "@/lib/statistics/t-interval";
import { variance } from "@/lib/statistics/variance";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sample = fc.array(fc.option(value, { nil: null }), { maxLength: 30 });

describe("mean", () => {
  it("is undefined without values", () => {
    expect(mean([])).toBeNull();
    expect(mean([null, null])).toBeNull();
  });

  it("lies between the extremes", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const average = mean(values) ?? Number.NaN;
        const slack = 1e-9;
        expect(average).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(average).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
    );
  });

  it("of equal values is that value, whatever it is", () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 99 }), (constant, n) => {
        expect(mean(new Array(n).fill(constant))).toBe(constant);
      }),
    );
  });
});

describe("variance and standardDeviation", () => {
  it("divide by n − 1", () => {
    expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 15);
    expect(standardDeviation([2, null, 4])).toBe(Math.SQRT2);
  });

  it("are undefined for fewer than two values", () => {
    expect(variance([3])).toBeNull();
    expect(standardDeviation([null, 3])).toBeNull();
    expect(standardDeviation([])).toBeNull();
  });

  it("are exactly 0 for equal values", () => {
    expect(variance([0.1, 0.1, 0.1])).toBe(0);
    expect(standardDeviation(new Array(7).fill(100 / 3))).toBe(0);
  });

  it("do not change when all values shift", () => {
    const whole = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
        const before = variance(values) ?? Number.NaN;
        expect(variance(values.map((x) => x + shift))).toBeCloseTo(before, 8);
      }),
    );
  });
});

describe("tInterval and meanInterval", () => {
  it("is not clipped to any scale", () => {
    const { n, standardError, interval } = meanInterval([2, null, 5], 0.95);
    expect(n).toBe(2);
    expect(standardError).toBeCloseTo(1.5, 14);
    expect(interval?.low).toBeCloseTo(-15.55930710426204, 10);
    expect(interval?.high).toBeCloseTo(22.55930710426204, 10);
  });

  it("is undefined for fewer than two values", () => {
    expect(tInterval(4, 0, 1, 0.95)).toBeNull();
    expect(meanInterval([4], 0.95)).toEqual({
      n: 1,
      mean: 4,
      standardDeviation: null,
      standardError: null,
      interval: null,
    });
    expect(meanInterval([null], 0.95)).toMatchObject({ n: 0, mean: null, interval: null });
  });

  it("is the mean itself when nothing varies", () => {
    expect(meanInterval([3, 3, 3], 0.95).interval).toEqual({ low: 3, high: 3 });
  });

  it("holds the mean in its middle, and grows with the confidence", () => {
    fc.assert(
      fc.property(sample, (values) => {
        const narrow = meanInterval(values, 0.8);
        const wide = meanInterval(values, 0.99);
        if (narrow.interval === null || wide.interval === null || narrow.mean === null) return;
        expect(wide.interval.low).toBeLessThanOrEqual(narrow.interval.low);
        expect(wide.interval.high).toBeGreaterThanOrEqual(narrow.interval.high);
        const middle = (wide.interval.low + wide.interval.high) / 2;
        expect(middle).toBeCloseTo(narrow.mean, 5);
      }),
    );
  });
});

describe("groupMeans", () => {
  it("takes each group alone, and lists a group without values", () => {
    const means = groupMeans([1, 3, 8, null], ["a", "a", "b", "c"], 0.95);
    expect(means.map(({ group, n, mean }) => [group, n, mean])).toEqual([
      ["a", 2, 2],
      ["b", 1, 8],
      ["c", 0, null],
    ]);
  });

  it("with one group is the mean of all", () => {
    fc.assert(
      fc.property(sample, (values) => {
        const [only] = groupMeans(
          values,
          values.map(() => "all"),
          0.95,
        );
        const expected = { group: "all", ...meanInterval(values, 0.95) };
        expect(only).toEqual(values.length === 0 ? undefined : expected);
      }),
    );
  });
});

describe("summarize", () => {
  it("says null, never NaN, for what is not known", () => {
    expect(summarize([])).toEqual({ n: 0, mean: null, standardDeviation: null });
    expect(summarize([5, null])).toEqual({ n: 1, mean: 5, standardDeviation: null });
  });
});

describe("scaleScore", () => {
  const scale = { min: 1, max: 5, answeredShare: 0.5 };

  it("runs from 0 for the lowest answers to 100 for the highest", () => {
    expect(scaleScore([1, 1], scale)).toBe(0);
    expect(scaleScore([5, 5], scale)).toBe(100);
    expect(scaleScore([2, 3], scale)).toBe(37.5);
  });

  it("needs the share of items answered, rounded up", () => {
    expect(scaleScore([4, null], scale)).toBe(75);
    expect(scaleScore([4, null, null], scale)).toBeNull();
    expect(scaleScore([4, 4, 4, null, null], { ...scale, answeredShare: 0.6 })).toBe(75);
    expect(scaleScore([4, 4, null, null, null], { ...scale, answeredShare: 0.6 })).toBeNull();
  });

  it("is undefined without any answer, even when none is asked for", () => {
    expect(scaleScore([null, null], { ...scale, answeredShare: 0 })).toBeNull();
    expect(scaleScore([], scale)).toBeNull();
  });
});
