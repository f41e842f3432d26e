import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlationMatrix } from "@/lib/statistics/correlation-matrix";
import { covarianceMatrix } from "@/lib/statistics/covariance-matrix";
import { cronbachAlpha } from "@/lib/statistics/cronbach-alpha";
import { feldtInterval } from "@/lib/statistics/feldt-interval";
import { isPositiveDefinite } from "@/lib/statistics/is-positive-definite";
import { omegaTotal } from "@/lib/statistics/omega-total";
import { maximizeLikelihood } from "@/lib/statistics/one-factor-em";
import { oneFactorMinres } from "@/lib/statistics/one-factor-minres";
import { oneFactorMl } from "@/lib/statistics/one-factor-ml";
import { principalAxis } from "@/lib/statistics/principal-axis";

/** The correlations of variables that have one factor and nothing else in common. */
function oneFactorCorrelations(loadings: readonly number[]): number[][] {
  return loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
}

const loadings = fc.array(fc.double({ min: 0.3, max: 0.9, noNaN: true }), {
  minLength: 3,
  maxLength: 8,
});
const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
  minLength: 8,
  maxLength: 30,
});

describe("covarianceMatrix", () => {
  it("divides by n − 1, variances on the diagonal", () => {
    expect(
      covarianceMatrix(
        [
          [1, 2],
          [3, 6],
        ],
        "listwise",
      ),
    ).toEqual([
      [2, 4],
      [4, 8],
    ]);
  });

  it("uses complete rows, or for each pair the rows that have both", () => {
    const rows = [
      [1, 2],
      [3, 6],
      [null, 4],
      [5, null],
    ];
    expect(covarianceMatrix(rows, "listwise")).toEqual([
      [2, 4],
      [4, 8],
    ]);
    expect(covarianceMatrix(rows, "pairwise")).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  it("is undefined when two variables have fewer than two cases", () => {
    expect(covarianceMatrix([[1, 2]], "listwise")).toBeNull();
    expect(
      covarianceMatrix(
        [
          [1, null],
          [2, null],
          [null, 3],
          [null, 5],
        ],
        "pairwise",
      ),
    ).toBeNull();
    expect(covarianceMatrix([], "pairwise")).toBeNull();
  });
});

describe("correlationMatrix", () => {
  it("has ones on the diagonal, and is undefined without variance", () => {
    expect(
      correlationMatrix([
        [4, 3],
        [3, 9],
      ]),
    ).toEqual([
      [1, 0.5],
      [0.5, 1],
    ]);
    expect(
      correlationMatrix([
        [4, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe("cronbachAlpha", () => {
  it("is 1 for items that say the same, and 0 for items without anything in common", () => {
    expect(
      cronbachAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBe(1);
    expect(
      cronbachAlpha([
        [2, 0],
        [0, 3],
      ]),
    ).toBe(0);
  });

  it("is undefined for one item, and when the sum of the items does not vary", () => {
    expect(cronbachAlpha([[2]])).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
    expect(
      cronbachAlpha([
        [2, -2],
        [-2, 2],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    const opposed =
      covarianceMatrix(
        [
          [0.1, 0.9],
          [0.3, 0.7],
          [0.7, 0.3],
        ],
        "listwise",
      ) ?? [];
    expect(cronbachAlpha(opposed)).toBeNull();
  });

  it("of k items that correlate r is kr/(1 + (k − 1)r)", () => {
    const r = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), r, (k, correlation) => {
        const matrix = Array.from({ length: k }, (_, i) =>
          Array.from({ length: k }, (_, j) => (i === j ? 1 : correlation)),
        );
        const expected = (k * correlation) / (1 + (k - 1) * correlation);
        expect(cronbachAlpha(matrix)).toBeCloseTo(expected, 10);
      }),
    );
  });

  it("is at most 1", () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const covariances = covarianceMatrix(rows, "listwise");
        const alpha = covariances && cronbachAlpha(covariances);
        expect(alpha ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("feldtInterval", () => {
  it("has R's limits", () => {
    // psych::alpha.ci(0.8, n.obs = 30, n.var = 5)
    expect(feldtInterval(0.8, 30, 5, 0.95)?.low).toBeCloseTo(1 - 0.2 * 1.704156238855593, 12);
    expect(feldtInterval(0.8, 30, 5, 0.95)?.high).toBeCloseTo(1 - 0.2 * 0.5294632627888012, 12);
  });

  it("is undefined for one person or one item", () => {
    expect(feldtInterval(0.8, 1, 5, 0.95)).toBeNull();
    expect(feldtInterval(0.8, 30, 1, 0.95)).toBeNull();
  });

  it("holds alpha, for groups that are not tiny", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 0.999, noNaN: true }),
        fc.integer({ min: 5, max: 5000 }),
        fc.integer({ min: 2, max: 22 }),
        (alpha, n, items) => {
          const interval = feldtInterval(alpha, n, items, 0.95);
          expect(interval?.low).toBeLessThan(alpha);
          expect(interval?.high).toBeGreaterThan(alpha);
          expect(interval?.high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("isPositiveDefinite", () => {
  it("tells a combination of other variables", () => {
    expect(
      isPositiveDefinite([
        [1, 0.9],
        [0.9, 1],
      ]),
    ).toBe(true);
    expect(
      isPositiveDefinite([
        [1, 1],
        [1, 1],
      ]),
    ).toBe(false);
    const third = Math.SQRT1_2;
    // Its determinant is 1 + 2·0.8·0.8·0.3 − 0.64 − 0.64 − 0.09 = 0.014.
    expect(
      isPositiveDefinite([
        [1, 0.8, 0.8],
        [0.8, 1, 0.3],
        [0.8, 0.3, 1],
      ]),
    ).toBe(true);
    expect(
      isPositiveDefinite([
        [1, 0.8, 0.8],
        [0.8, 1, 0.2],
        [0.8, 0.2, 1],
      ]),
    ).toBe(false);
    expect(
      isPositiveDefinite([
        [1, 0, third],
        [0, 1, third],
        [third, third, 1],
      ]),
    ).toBe(false);
  });
});

describe("principalAxis", () => {
  it("is the eigenvector of the largest eigenvalue, to its square root", () => {
    const [first, second] = principalAxis([
      [1, 0.5],
      [0.5, 1],
    ]);
    expect(first).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(second).toBeCloseTo(Math.sqrt(0.75), 12);
  });
});

describe("one factor", () => {
  it("is found back by both methods, where there is one", () => {
    fc.assert(
      fc.property(loadings, (truth) => {
        const correlations = oneFactorCorrelations(truth);
        const likely = oneFactorMl(correlations);
        const minres = oneFactorMinres(correlations);
        expect(likely?.heywood).toBe(false);
        truth.forEach((loading, i) => {
          expect(likely?.loadings[i]).toBeCloseTo(loading, 6);
          expect(minres?.[i]).toBeCloseTo(loading, 6);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the sign of an item that runs the other way", () => {
    const truth = [0.8, 0.7, -0.5, 0.6];
    oneFactorMl(oneFactorCorrelations(truth))?.loadings.forEach((loading, i) => {
      expect(loading).toBeCloseTo(truth[i] ?? Number.NaN, 6);
    });
  });

  it("is one of the variables in a Heywood case", () => {
    // r12·r13/r23 is above 1: no loading of the first variable within ±1 fits.
    const correlations = [
      [1, 0.8, 0.7],
      [0.8, 1, 0.3],
      [0.7, 0.3, 1],
    ];
    expect(oneFactorMl(correlations)).toEqual({ loadings: [1, 0.8, 0.7], heywood: true });
    expect(maximizeLikelihood(correlations, [0.9, 0.8, 0.7])).toBeNull();
    expect(oneFactorMinres(correlations)?.[0]).toBe(1);
  });

  it("needs three variables", () => {
    expect(
      oneFactorMl([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeNull();
    expect(
      oneFactorMinres([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeNull();
  });
});

describe("omegaTotal", () => {
  it("is undefined for two items, without variance, and with too few different rows", () => {
    expect(
      omegaTotal([
        [1, 2],
        [2, 3],
        [4, 1],
      ]),
    ).toBeNull();
    expect(
      omegaTotal([
        [1, 2, 3],
        [2, 1, 3],
        [4, 4, 3],
        [5, 3, 3],
      ]),
    ).toBeNull();
    expect(
      omegaTotal([
        [1, 2, 3],
        [2, 4, 1],
      ]),
    ).toBeNull();
    expect(
      omegaTotal([
        [1, 2, null],
        [2, null, 1],
        [null, 4, 1],
      ]),
    ).toBeNull();
    expect(omegaTotal([])).toBeNull();
  });

  it("lies within 0..1, and its standardized form does not depend on units", () => {
    // Answers around a level of one's own, so that the items have something in common.
    const person = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }))
      .map(([level, rest]) => rest.map((answer) => level + answer));
    fc.assert(
      fc.property(fc.array(person, { minLength: 10, maxLength: 25 }), (rows) => {
        const total = omegaTotal(rows);
        if (total === null) return;
        expect(total.omega).toBeGreaterThanOrEqual(0);
        expect(total.omega).toBeLessThanOrEqual(1);
        if (total.heywood) return;
        const scaled = omegaTotal(rows.map((row) => row.map((answer, i) => answer * (i + 1))));
        expect(scaled?.standardized).toBeCloseTo(total.standardized, 6);
      }),
      { numRuns: 20 },
    );
  });
});
