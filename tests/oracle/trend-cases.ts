import { mannKendall } from "@/lib/statistics/mann-kendall";
import { olsTrend } from "@/lib/statistics/ols-trend";
import { senSlope } from "@/lib/statistics/sen-slope";
import type { Calculations } from "./calculations";

/** Trends, as the reference cases name them. */
export const TREND: Calculations = {
  ols_trend: (input) => {
    const { n, line, test } = olsTrend(input.vector("t"), input.vector("y"), input.param("conf"));
    return {
      n,
      intercept: line?.intercept ?? null,
      slope: line?.slope ?? null,
      se: test?.standardError ?? null,
      t: test?.t ?? null,
      df: test?.df ?? null,
      p: test?.p ?? null,
      ci_low: test?.interval?.low ?? null,
      ci_high: test?.interval?.high ?? null,
      r2: test?.rSquared ?? null,
    };
  },

  mann_kendall: (input) => {
    const [t, y] = [input.vector("t"), input.vector("y")];
    const { n, s, variance, z, p, exactP, tauB } = mannKendall(t, y);
    return { n, s, var_s: variance, z, p, p_exact: exactP, tau_b: tauB, sen_slope: senSlope(t, y) };
  },
};
