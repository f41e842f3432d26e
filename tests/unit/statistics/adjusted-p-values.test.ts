import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "@/lib/statistics/benjamini-hochberg";
import { holm } from "@/lib/statistics/holm";

const pValues = fc.array(
  fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 9 }),
  { maxLength: 25 },
);
const known = (values: (number | null)[]) => values.filter((p) => p !== null);

describe("holm", () => {
  it("multiplies the smallest by m, the next by m − 1, and never falls", () => {
    expect(holm([0.01, null, 0.04, 0.03])).toEqual([0.03, null, 0.06, 0.06]);
    expect(holm([0.05, 0.05, 0.05])[2]).toBeCloseTo(0.15, 15);
  });

  it("leaves a single p-value, and nothing, as they are", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
    expect(holm([null])).toEqual([null]);
  });
});

describe("benjaminiHochberg", () => {
  it("multiplies the i-th smallest by m/i, and never exceeds a larger one's", () => {
    expect(benjaminiHochberg([0.01, null, 0.04, 0.03])).toEqual([0.03, null, 0.04, 0.04]);
    expect(benjaminiHochberg([0.05, 0.05, 0.05])).toEqual([0.05, 0.05, 0.05]);
  });
});

describe("adjusted p-values", () => {
  it("keep missing ones missing and do not count them", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(values);
          expect(adjusted.map((p) => p === null)).toEqual(values.map((p) => p === null));
          expect(known(adjusted)).toEqual(adjust(known(values)));
        }
      }),
    );
  });

  it("are not below the raw one, not above 1, in the same order, Holm's not below the other", () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const raw = known(values);
        const [strict, mild] = [known(holm(raw)), known(benjaminiHochberg(raw))];
        const order = raw.map((_, i) => i).sort((a, b) => (raw[a] ?? 0) - (raw[b] ?? 0));
        raw.forEach((p, i) => {
          expect(mild[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(strict[i]).toBeGreaterThanOrEqual((mild[i] ?? 0) * (1 - 1e-12));
          expect(strict[i]).toBeLessThanOrEqual(1);
        });
        for (const adjusted of [strict, mild]) {
          const sorted = order.map((i) => adjusted[i] ?? 0);
          expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
