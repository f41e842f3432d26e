import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageDeviation } from "@/lib/statistics/average-deviation";
import { averageDeviationJ } from "@/lib/statistics/average-deviation-j";
import { lindellRwg } from "@/lib/statistics/lindell-rwg";
import { meanItemVariance } from "@/lib/statistics/mean-item-variance";
import { rwg } from "@/lib/statistics/rwg";
import { rwgJ } from "@/lib/statistics/rwg-j";
import { uniformNullVariance } from "@/lib/statistics/uniform-null-variance";
import { vanDerEijkA } from "@/lib/statistics/van-der-eijk-a";

const answer = fc.integer({ min: 1, max: 5 });
const maybe = fc.option(answer, { nil: null });
const ratings = fc.array(maybe, { maxLength: 20 });
const table = (cell: fc.Arbitrary<number | null>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 }))
    .chain(([items, people]) =>
      fc.array(fc.array(cell, { minLength: items, maxLength: items }), {
        minLength: people,
        maxLength: people,
      }),
    );

describe("uniformNullVariance", () => {
  it("is the variance of random answers", () => {
    expect(uniformNullVariance(5)).toBe(2);
    expect(uniformNullVariance(4)).toBe(1.25);
    expect(uniformNullVariance(7)).toBe(4);
  });
});

describe("rwg", () => {
  it("is 1 for one answer and 0 for more spread than chance", () => {
    expect(rwg([4, 4, null, 4], 2)).toEqual({ rwg: 1, untruncated: 1 });
    expect(rwg([1, 5], 2)).toEqual({ rwg: 0, untruncated: -3 });
  });

  it("is undefined for fewer than two answers", () => {
    expect(rwg([], 2)).toBeNull();
    expect(rwg([3, null], 2)).toBeNull();
  });

  it("lies within 0..1, and is cut off nowhere but at 0", () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const agreement = rwg(values, 2);
        if (agreement === null) return;
        expect(agreement.rwg).toBe(Math.max(0, agreement.untruncated));
        expect(agreement.rwg).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("rwgJ and lindellRwg", () => {
  it("of one item are r_wg", () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const rows = values.map((value) => [value]);
        const single = rwg(values, 2);
        const [j, lindell] = [rwgJ(rows, 2, "available"), lindellRwg(rows, 2, "available")];
        expect([j === null, lindell === null]).toEqual([single === null, single === null]);
        expect(j ?? 0).toBeCloseTo(single?.rwg ?? 0, 12);
        expect(lindell ?? 0).toBeCloseTo(single?.untruncated ?? 0, 12);
      }),
    );
  });

  it("count every item in J, also one without two answers", () => {
    const rows = [
      [3, 4, null],
      [4, 4, 5],
      [3, 5, null],
    ];
    expect(meanItemVariance(rows, "available")).toBeCloseTo(1 / 3, 14);
    expect(rwgJ(rows, 2, "available")).toBeCloseTo((3 * (5 / 6)) / (3 * (5 / 6) + 1 / 6), 14);
    expect(lindellRwg(rows, 2, "available")).toBeCloseTo(5 / 6, 14);
  });

  it("leave out persons with a missing answer, listwise", () => {
    const rows = [
      [1, 1],
      [5, null],
      [1, 1],
    ];
    expect(rwgJ(rows, 2, "listwise")).toBe(1);
    expect(rwgJ(rows, 2, "available")).toBeLessThan(1);
  });

  it("are undefined when no item has two answers", () => {
    expect(rwgJ([[1, 2]], 2, "available")).toBeNull();
    expect(
      lindellRwg(
        [
          [1, null],
          [null, 2],
        ],
        2,
        "listwise",
      ),
    ).toBeNull();
    expect(rwgJ([], 2, "listwise")).toBeNull();
  });

  it("do not depend on how missing answers are treated when none is missing", () => {
    fc.assert(
      fc.property(table(answer), (rows) => {
        expect(rwgJ(rows, 2, "listwise")).toBe(rwgJ(rows, 2, "available"));
        expect(lindellRwg(rows, 2, "listwise")).toBe(lindellRwg(rows, 2, "available"));
      }),
    );
  });
});

describe("averageDeviation", () => {
  it("divides by n", () => {
    expect(averageDeviation([1, 5], "mean")).toBe(2);
    expect(averageDeviation([1, 1, 4], "mean")).toBeCloseTo(4 / 3, 14);
    expect(averageDeviation([1, 1, 4], "median")).toBe(1);
  });

  it("is undefined for fewer than two answers, and 0 without spread", () => {
    expect(averageDeviation([3, null], "mean")).toBeNull();
    expect(averageDeviation([], "median")).toBeNull();
    expect(averageDeviation([3, 3], "mean")).toBe(0);
  });

  it("is least around the median, and at most half the range", () => {
    fc.assert(
      fc.property(ratings, (values) => {
        const around = averageDeviation(values, "mean");
        const least = averageDeviation(values, "median");
        if (around === null || least === null) return;
        expect(least).toBeLessThanOrEqual(around + 1e-12);
        expect(around).toBeLessThanOrEqual(2 + 1e-12);
      }),
    );
  });
});

describe("averageDeviationJ", () => {
  it("is the mean over the items that have two answers", () => {
    const rows = [
      [1, 2, null],
      [5, 2, 4],
    ];
    expect(averageDeviationJ(rows, "mean", "available")).toBe(1);
    expect(averageDeviationJ(rows, "mean", "listwise")).toBeNull();
  });

  it("does not depend on the order of people or items", () => {
    fc.assert(
      fc.property(table(maybe), (rows) => {
        const turned = rows.map((row) => row.toReversed()).toReversed();
        const before = averageDeviationJ(rows, "median", "available");
        const after = averageDeviationJ(turned, "median", "available");
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeCloseTo(before ?? 0, 12);
      }),
    );
  });
});

describe("vanDerEijkA", () => {
  it("has the published value for its worked example", () => {
    expect(vanDerEijkA([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113, 4);
  });

  it.each([
    [[0, 0, 8, 0, 0], 1],
    [[1, 0, 0, 0, 1], -1],
    [[3, 3, 3, 3, 3], 0],
    [[0, 0, 4, 4, 0], 0.75],
    [[0, 2, 4, 2, 0], 0.625],
    [[4, 0, 0, 4, 0], -0.4166666666666667],
    [[0, 5, 0, 0, 3], -0.0625],
    [[2, 0], 1],
    [[2, 2], 0],
  ])("of %j is %d", (counts, expected) => {
    expect(vanDerEijkA(counts)).toBeCloseTo(expected, 14);
  });

  it("is undefined without answers and on a scale of one option", () => {
    expect(vanDerEijkA([0, 0, 0])).toBeNull();
    expect(vanDerEijkA([])).toBeNull();
    expect(vanDerEijkA([4])).toBeNull();
  });

  it("lies within −1..1, mirrors, and does not change when everyone counts twice", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(counts, (group) => {
        const agreement = vanDerEijkA(group);
        if (agreement === null) return;
        expect(Math.abs(agreement)).toBeLessThanOrEqual(1 + 1e-12);
        expect(vanDerEijkA(group.toReversed())).toBeCloseTo(agreement, 12);
        expect(vanDerEijkA(group.map((count) => 2 * count))).toBeCloseTo(agreement, 12);
      }),
    );
  });
});
