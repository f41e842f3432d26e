import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "@/lib/statistics/quantile";

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantile", () => {
  it("interpolates as type 7 does", () => {
    expect(quantile([1, 2, 4, 8], 0.25)).toBe(1.75);
    expect(quantile([8, 4, 2, 1], 0.9)).toBeCloseTo(6.8, 14);
    expect(quantile([10, 9, 100], 0.5)).toBe(10);
  });

  it("is the only value there is, and undefined without one", () => {
    expect(quantile([null, 7], 0.3)).toBe(7);
    expect(quantile([null], 0.3)).toBeNull();
    expect(quantile([], 0)).toBeNull();
  });

  it("runs from the smallest to the largest value, and never falls", () => {
    fc.assert(
      fc.property(values, probability, probability, (sample, one, other) => {
        expect(quantile(sample, 0)).toBe(Math.min(...sample) + 0);
        expect(quantile(sample, 1)).toBe(Math.max(...sample) + 0);
        const low = quantile(sample, Math.min(one, other)) ?? Number.NaN;
        const high = quantile(sample, Math.max(one, other)) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the probability %d", (p) => {
    expect(() => quantile([1, 2], p)).toThrow(RangeError);
  });
});
