import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneWayAnova } from "@/lib/statistics/one-way-anova";
import { shrinkMeans } from "@/lib/statistics/shrinkage";
import { summarize } from "@/lib/statistics/summary";

const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
const groups = fc.array(group, { minLength: 2, maxLength: 10 });

describe("shrinkMeans", () => {
  it("weighs by τ²/(τ² + σ²/n)", () => {
    const shrunken = shrinkMeans([
      { n: 5, mean: 40, standardDeviation: 10 },
      { n: 5, mean: 60, standardDeviation: 10 },
    ]);
    // MSB = 1000, MSW = 100, n₀ = 5: τ² = 180, σ²/n = 20
    expect(shrunken).toEqual({
      betweenVariance: 180,
      withinVariance: 100,
      commonMean: 50,
      groups: [
        { weight: 0.9, mean: 41 },
        { weight: 0.9, mean: 59 },
      ],
    });
  });

  it("gives every group the common mean when the groups do not differ demonstrably", () => {
    const shrunken = shrinkMeans([summarize([10, 50, 90]), summarize([12, 52, 88, 56])]);
    expect(shrunken?.betweenVariance).toBe(0);
    expect(shrunken?.commonMean).toBeCloseTo(358 / 7, 12);
    for (const { weight, mean } of shrunken?.groups ?? []) {
      expect(weight).toBe(0);
      expect(mean).toBe(shrunken?.commonMean);
    }
  });

  it("gives a group without values the common mean, and counts a group of one", () => {
    const shrunken = shrinkMeans(
      [10, 80].map((x) => summarize([x, x + 2, x + 4])).concat([summarize([]), summarize([30])]),
    );
    expect(shrunken?.groups[2]).toEqual({ weight: 0, mean: shrunken?.commonMean });
    expect(shrunken?.groups[3]?.weight).toBeGreaterThan(0);
  });

  it("is not changed by a group without values", () => {
    const groups = [summarize([10, 14, 20]), summarize([60, 64]), summarize([35, 37, 30])];
    const { groups: _, ...before } = shrinkMeans(groups) ?? { groups: [] };
    expect(shrinkMeans([summarize([]), ...groups])).toMatchObject(before);
  });

  it("leaves means as they are when nothing varies within the groups", () => {
    const shrunken = shrinkMeans([summarize([10, 10]), summarize([30, 30, 30])]);
    expect(shrunken?.groups).toEqual([
      { weight: 1, mean: 10 },
      { weight: 1, mean: 30 },
    ]);
  });

  it("is undefined for one group, and for groups of one", () => {
    expect(shrinkMeans([summarize([1, 2]), summarize([])])).toBeNull();
    expect(shrinkMeans([summarize([1]), summarize([2])])).toBeNull();
    expect(shrinkMeans([])).toBeNull();
  });

  it("takes the variances from the analysis of variance", () => {
    fc.assert(
      fc.property(groups, (values) => {
        const { variation } = oneWayAnova(values);
        const shrunken = shrinkMeans(values.map(summarize));
        expect(shrunken === null).toBe(variation === null);
        if (variation === null) return;
        const { between, within, effectiveGroupSize } = variation;
        expect(shrunken?.withinVariance).toBeCloseTo(within, 8);
        const expected = Math.max(0, (between - within) / effectiveGroupSize);
        expect(shrunken?.betweenVariance).toBeCloseTo(expected, 7);
      }),
    );
  });

  it("moves every mean toward the common one, never past it, larger groups less", () => {
    fc.assert(
      fc.property(groups, (values) => {
        const summaries = values.map(summarize);
        const shrunken = shrinkMeans(summaries);
        shrunken?.groups.forEach(({ weight, mean }, i) => {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
          const own = summaries[i]?.mean ?? 0;
          const [low, high] = [own, shrunken.commonMean].sort((a, b) => a - b);
          expect(mean).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
          expect(mean).toBeLessThanOrEqual((high ?? 0) + 1e-9);
          shrunken.groups.forEach((other, j) => {
            if ((summaries[j]?.n ?? 0) > (summaries[i]?.n ?? 0)) {
              expect(other.weight).toBeGreaterThanOrEqual(weight);
            }
          });
        });
      }),
    );
  });
});
