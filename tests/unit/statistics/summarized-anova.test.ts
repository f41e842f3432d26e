import fc from "fast-check";
import { expect, test } from "vitest";
import { oneWayAnova } from "@/lib/statistics/one-way-anova";
import { summarizedAnova } from "@/lib/statistics/summarized-anova";
import { summarize } from "@/lib/statistics/summary";

test("summarizedAnova says of summaries what oneWayAnova says of their values", () => {
  const group = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
      const { variation } = oneWayAnova(groups);
      const summarized = summarizedAnova(groups.map((values) => summarize(values)));
      expect(summarized === null).toBe(variation === null);
      if (variation === null) return;
      expect(summarized?.effectiveGroupSize).toBeCloseTo(variation.effectiveGroupSize, 9);
      expect(summarized?.between).toBeCloseTo(variation.between, 8);
      expect(summarized?.within).toBeCloseTo(variation.within, 8);
    }),
  );
});

test("the chance of three groups that lie apart", () => {
  const groups = [1, 2, 4].map((mean) => ({ n: 3, mean, standardDeviation: 1 }));
  const { f, p } = summarizedAnova(groups) ?? {};
  // With two degrees of freedom between, the upper tail is (1 + 2F/df)^(−df/2): here (10/3)⁻³.
  expect(f).toBeCloseTo(7, 12);
  expect(p).toBeCloseTo(0.027, 10);
});
