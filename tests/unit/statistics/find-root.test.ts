import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRoot } from "@/lib/statistics/find-root";

describe("findRoot", () => {
  it("finds a root of a straight line, a parabola and a steep curve", () => {
    expect(findRoot((x) => 3 - x, 0, 10)).toBeCloseTo(3, 14);
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(findRoot((x) => Math.exp(20 * x) - 1e5, 0, 2)).toBeCloseTo(Math.log(1e5) / 20, 12);
  });

  it("accepts a root on the edge", () => {
    expect(findRoot((x) => x, 0, 5)).toBe(0);
    expect(findRoot((x) => x - 5, 0, 5)).toBe(5);
  });

  it("finds the root of any increasing cubic", () => {
    const inside = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(inside, (root) => {
        const found = findRoot((x) => (x - root) ** 3 + (x - root), -10, 10);
        expect(Math.abs(found - root)).toBeLessThan(1e-12);
      }),
    );
  });

  it("refuses ends without a change of sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
  });
});
