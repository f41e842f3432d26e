import { benjaminiHochberg } from "@/lib/statistics/benjamini-hochberg";
import { hedgesG } from "@/lib/statistics/hedges-g";
import { holm } from "@/lib/statistics/holm";
import { kendall } from "@/lib/statistics/kendall";
import { kruskalWallis } from "@/lib/statistics/kruskal-wallis";
import { noncentralInterval } from "@/lib/statistics/noncentral-interval";
import { pairedTTest } from "@/lib/statistics/paired-t-test";
import { spearman } from "@/lib/statistics/spearman";
import { summarize } from "@/lib/statistics/summary";
import { welchTTest } from "@/lib/statistics/welch-t-test";
import { wilsonInterval } from "@/lib/statistics/wilson-interval";
import type { Calculations } from "./calculations";

/** Tests, effect sizes and rank correlations, as the reference cases name them. */
export const COMPARISON: Calculations = {
  welch_t: (input) => {
    const [x, y] = [summarize(input.vector("x")), summarize(input.vector("y"))];
    const { difference, t, df, p, interval } = welchTTest(x, y, input.param("conf"));
    return {
      t,
      df,
      p,
      diff: difference,
      ci_low: interval?.low ?? null,
      ci_high: interval?.high ?? null,
    };
  },

  paired_t: (input) => {
    const before = input.vector("before");
    const test = pairedTTest(before, input.vector("after"), input.param("conf"));
    return {
      n: test.n,
      mean_diff: test.difference,
      t: test.t,
      df: test.df,
      p: test.p,
      ci_low: test.interval?.low ?? null,
      ci_high: test.interval?.high ?? null,
      d_z: test.standardized?.d ?? null,
      j: test.standardized?.correction ?? null,
      g_z: test.standardized?.g ?? null,
      var_g_z: test.standardized?.variance ?? null,
    };
  },

  hedges_g: (input) => {
    const conf = input.param("conf");
    const [x, y] = [summarize(input.vector("x")), summarize(input.vector("y"))];
    const effect = hedgesG(x, y, conf);
    const exact = effect && noncentralInterval(effect, conf);
    return {
      n1: x.n,
      n2: y.n,
      d: effect?.d ?? null,
      j: effect?.correction ?? null,
      g: effect?.g ?? null,
      var_g: effect?.variance ?? null,
      ci_low: effect?.interval.low ?? null,
      ci_high: effect?.interval.high ?? null,
      ci_low_nct: exact?.low ?? null,
      ci_high_nct: exact?.high ?? null,
    };
  },

  p_adjust: (input) => {
    const p = input.vector("p");
    return { holm: holm(p), bh: benjaminiHochberg(p) };
  },

  wilson: (input) => {
    const conf = input.param("conf");
    const trials = input.vector("n");
    const cases = input.vector("successes").map((successes, i) => {
      const n = trials[i] ?? null;
      if (successes === null || n === null || n === 0) return null;
      return { proportion: successes / n, interval: wilsonInterval(successes, n, conf) };
    });
    return {
      p_hat: cases.map((found) => found?.proportion ?? null),
      ci_low: cases.map((found) => found?.interval?.low ?? null),
      ci_high: cases.map((found) => found?.interval?.high ?? null),
    };
  },

  rank_correlation: (input) => {
    const [x, y] = [input.vector("x"), input.vector("y")];
    const { n, rho, p } = spearman(x, y);
    const tau = kendall(x, y);
    return { n, rho, rho_p_t: p, tau_b: tau.tauB, tau_z: tau.z, tau_p_normal: tau.p };
  },

  kruskal_wallis: (input) => kruskalWallis(input.groupedValues()),
};
