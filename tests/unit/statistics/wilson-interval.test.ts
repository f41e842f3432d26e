import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "@/lib/statistics/wilson-interval";

describe("wilsonInterval", () => {
  it("has R's limits", () => {
    expect(wilsonInterval(1, 1, 0.95)?.low).toBeCloseTo(0.2065493143772375, 14);
    expect(wilsonInterval(0, 10, 0.95)?.high).toBeCloseTo(0.27753279986288915, 14);
    expect(wilsonInterval(24, 59, 0.95)?.low).toBeCloseTo(0.2908903358719277, 14);
    expect(wilsonInterval(24, 59, 0.95)?.high).toBeCloseTo(0.5340659874466261, 14);
  });

  it("is undefined without trials", () => {
    expect(wilsonInterval(0, 0, 0.95)).toBeNull();
  });

  it("holds the proportion, stays within 0..1, has a width, and mirrors", () => {
    const trial = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(trial, fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n);
        const interval = wilsonInterval(successes, n, 0.9) ?? { low: Number.NaN, high: Number.NaN };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(successes / n);
        expect(interval.high).toBeGreaterThanOrEqual(successes / n);
        expect(interval.high).toBeGreaterThan(interval.low);
        expect(wilsonInterval(n - successes, n, 0.9)?.low).toBeCloseTo(1 - interval.high, 12);
      }),
    );
  });
});
