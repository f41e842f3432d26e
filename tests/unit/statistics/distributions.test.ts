import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaOdds } from "@/lib/statistics/beta-odds";
import { chiSquareUpperTail } from "@/lib/statistics/chi-square-upper-tail";
import { fQuantile } from "@/lib/statistics/f-quantile";
import { fUpperTail } from "@/lib/statistics/f-upper-tail";
import { noncentralTCdf } from "@/lib/statistics/noncentral-t-cdf";
import { normalCdf } from "@/lib/statistics/normal-cdf";
import { normalQuantile } from "@/lib/statistics/normal-quantile";
import { normalTwoSidedP } from "@/lib/statistics/normal-two-sided-p";
import { tQuantile } from "@/lib/statistics/t-quantile";
import { tTwoSidedP } from "@/lib/statistics/t-two-sided-p";
import { relativeError } from "./relative";

// Reference values from R 4.2.2: qt, pt, qf, pf, pchisq, qnorm, pnorm.

const degrees = fc.oneof(
  fc.integer({ min: 1, max: 2000 }),
  fc.double({ min: 1, max: 200, noNaN: true }),
);

describe("tQuantile", () => {
  it.each([
    [0.975, 1, 12.70620473617469],
    [0.975, 2.5, 3.574654842003692],
    [0.975, 10, 2.228138851986274],
    [0.9995, 30, 3.645958635042063],
    [0.6, 3, 0.2766706623326898],
    [0.95, 5000, 1.64515843759697],
  ])("has R's value at %d with %d degrees of freedom", (probability, df, expected) => {
    expect(relativeError(tQuantile(probability, df), expected)).toBeLessThan(1e-11);
  });

  it("is 0 in the middle and symmetric around it", () => {
    expect(tQuantile(0.5, 7)).toBe(0);
    expect(tQuantile(0.25, 7)).toBe(-tQuantile(0.75, 7));
  });

  it("is where the two-sided p-value is twice the tail", () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 1e-6, max: 0.499, noNaN: true }), (df, tail) => {
        const p = tTwoSidedP(tQuantile(1 - tail, df), df);
        expect(relativeError(p, 2 * tail)).toBeLessThan(1e-8);
      }),
    );
  });

  it.each([0, 1, -0.1, Number.NaN])("refuses the probability %d", (probability) => {
    expect(() => tQuantile(probability, 5)).toThrow(RangeError);
  });

  it.each([0, -1, Number.NaN])("refuses %d degrees of freedom", (df) => {
    expect(() => tQuantile(0.9, df)).toThrow(RangeError);
  });
});

describe("tTwoSidedP", () => {
  it.each([
    [0.3, 4, 0.7791214282774597],
    [2.5, 10, 0.03144684423660878],
    [-8, 1043, 3.291793322739209e-15],
    [40, 58, 6.270252312193233e-44],
    [0.001, 1, 0.9993633804398389],
  ])("has R's value at t = %d with %d degrees of freedom", (t, df, expected) => {
    expect(relativeError(tTwoSidedP(t, df), expected)).toBeLessThan(1e-11);
  });

  it("is 1 at 0 and 0 at infinity", () => {
    expect(tTwoSidedP(0, 3)).toBe(1);
    expect(tTwoSidedP(Number.NEGATIVE_INFINITY, 3)).toBe(0);
  });

  it("is the upper tail of F for the square", () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 0.01, max: 20, noNaN: true }), (df, t) => {
        const tail = fUpperTail(t * t, 1, df);
        expect(Math.abs(tTwoSidedP(t, df) - tail)).toBeLessThan(1e-9 * tail + 1e-300);
      }),
    );
  });
});

describe("fUpperTail", () => {
  it.each([
    [6.476261539029849, 98, 5301, 5.154776965240142e-74],
    [0.1, 3, 7, 0.9574706798180967],
    [203.36, 7, 16, 2.017753858264474e-14],
  ])("has R's value at %d with %d and %d", (f, df1, df2, expected) => {
    expect(relativeError(fUpperTail(f, df1, df2), expected)).toBeLessThan(1e-11);
  });

  it("is 1 at 0 and 0 at infinity", () => {
    expect(fUpperTail(0, 2, 3)).toBe(1);
    expect(fUpperTail(Number.POSITIVE_INFINITY, 2, 3)).toBe(0);
  });
});

describe("fQuantile", () => {
  it.each([
    [0.025, 29, 116, 0.5294632627888012],
    [0.975, 29, 116, 1.704156238855593],
    [0.5, 1, 9, 0.4938184155347927],
  ])("has R's value at %d with %d and %d", (probability, df1, df2, expected) => {
    expect(relativeError(fQuantile(probability, df1, df2), expected)).toBeLessThan(1e-12);
  });

  it("is one over the quantile of the other side with the degrees of freedom exchanged", () => {
    fc.assert(
      fc.property(degrees, degrees, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, p) => {
        const product = fQuantile(p, a, b) * fQuantile(1 - p, b, a);
        expect(relativeError(product, 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each([0, 1])("refuses the probability %d", (probability) => {
    expect(() => fQuantile(probability, 2, 3)).toThrow(RangeError);
  });
});

describe("betaOdds", () => {
  it("inverts the uniform distribution on both sides", () => {
    expect(betaOdds(1, 1, 0.75, 0.25)).toBeCloseTo(3, 14);
    expect(betaOdds(1, 1, 0.2, 0.8)).toBeCloseTo(0.25, 14);
  });
});

describe("chiSquareUpperTail", () => {
  it.each([
    [6, 2, 0.04978706836786394],
    [821.37, 98, 1.122297637409059e-114],
    [2159, 2215, 0.7991327574165438],
  ])("has R's value at %d with %d degrees of freedom", (x, df, expected) => {
    expect(relativeError(chiSquareUpperTail(x, df), expected)).toBeLessThan(1e-11);
  });

  it("is 1 at 0, and 1 or 0 where a tail is too small for a number", () => {
    expect(chiSquareUpperTail(0, 4)).toBe(1);
    expect(chiSquareUpperTail(0.001, 499)).toBe(1);
    expect(chiSquareUpperTail(5e5, 3)).toBe(0);
  });

  it("never rises with x", () => {
    const xs = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(xs, xs, fc.integer({ min: 1, max: 3000 }), (one, other, df) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [chiSquareUpperTail(low, df), chiSquareUpperTail(high, df)];
        expect(after).toBeLessThanOrEqual(before * (1 + 1e-10));
        expect(after).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the normal distribution", () => {
  it.each([
    [0.5, 0.6170750774519739],
    [-1.96, 0.04999579029644086],
    [8.2, 2.403870308547172e-16],
    [20, 5.507248237212467e-89],
  ])("has R's two-sided p-value at z = %d", (z, expected) => {
    expect(relativeError(normalTwoSidedP(z), expected)).toBeLessThan(1e-12);
  });

  it("has a p-value of 1 at 0 and of 0 far out", () => {
    expect(normalTwoSidedP(0)).toBe(1);
    expect(normalTwoSidedP(-50)).toBe(0);
  });

  it("has a distribution function from 0 to 1, however far out", () => {
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 15);
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(1e9)).toBe(1);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  it("has R's quantiles", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.0005)).toBeCloseTo(-3.290526731491894, 13);
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });
});

describe("noncentralTCdf", () => {
  it.each([
    [2, 10, 1, 0.8076115625303111],
    [-1.5, 3, 0.5, 0.05009736149766797],
    [15, 20, 8, 0.9976247823823573],
    [0.3, 232, -2, 0.9892604203136421],
  ])("has R's value at %d with %d degrees of freedom and δ = %d", (t, df, delta, expected) => {
    expect(Math.abs(noncentralTCdf(t, df, delta) - expected)).toBeLessThan(1e-12);
  });

  // From numerical integration in R, where R's own pt is only an approximation.
  it.each([
    [101, 1, 50, 0.620582302700967],
    [99, 1, 50, 0.613541458365314],
    [300, 400, 290, 0.821303307324863],
    [40, 5000, 39, 0.822935699409307],
    [1e5, 1, 25, 0.999800528861887],
    [20_000, 1000, 19_000, 0.987464537984623],
  ])("is exact at %d with %d degrees of freedom and δ = %d too", (t, df, delta, expected) => {
    expect(Math.abs(noncentralTCdf(t, df, delta) - expected)).toBeLessThan(1e-12);
  });

  it("is certain where noncentrality and t lie far apart", () => {
    expect(noncentralTCdf(1000, 3, -40)).toBe(1);
    expect(noncentralTCdf(-1000, 3, 40)).toBe(0);
  });

  it("without noncentrality is Student's t", () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 0, max: 300, noNaN: true }), (df, t) => {
        const upper = tTwoSidedP(t, df) / 2;
        expect(Math.abs(noncentralTCdf(t, df, 0) - (1 - upper))).toBeLessThan(1e-11);
      }),
    );
  });

  it("falls as the noncentrality rises, and mirrors", () => {
    const values = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(values, degrees, values, (t, df, delta) => {
        const p = noncentralTCdf(t, df, delta);
        expect(noncentralTCdf(t, df, delta + 0.5)).toBeLessThanOrEqual(p + 1e-14);
        expect(Math.abs(noncentralTCdf(-t, df, -delta) - (1 - p))).toBeLessThan(1e-12);
      }),
    );
  });
});
