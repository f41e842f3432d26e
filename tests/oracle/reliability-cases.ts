import { completeRows } from "@/lib/statistics/complete-rows";
import { correlationMatrix } from "@/lib/statistics/correlation-matrix";
import { covarianceMatrix } from "@/lib/statistics/covariance-matrix";
import { cronbachAlpha } from "@/lib/statistics/cronbach-alpha";
import { feldtInterval } from "@/lib/statistics/feldt-interval";
import { intraclassCorrelation } from "@/lib/statistics/intraclass-correlation";
import { omegaTotal } from "@/lib/statistics/omega-total";
import { shroutFleissIcc } from "@/lib/statistics/shrout-fleiss-icc";
import type { Calculations } from "./calculations";

/** Reliability of groups and of scales, as the reference cases name it. */
export const RELIABILITY: Calculations = {
  icc_oneway: (input) => {
    const icc = intraclassCorrelation(input.groupedValues());
    const { groups, n, meanGroupSize, variation } = icc.anova;
    return {
      k_groups: groups,
      n_total: n,
      group_size_mean: meanGroupSize,
      n0: variation?.effectiveGroupSize ?? null,
      msb: variation?.between ?? null,
      msw: variation?.within ?? null,
      df1: variation?.dfBetween ?? null,
      df2: variation?.dfWithin ?? null,
      f: variation?.f ?? null,
      p: variation?.p ?? null,
      icc1: icc.icc1,
      icc2: icc.icc2,
      icc1_n0: icc.icc1EffectiveSize,
    };
  },

  icc_psych: (input) => {
    const icc = shroutFleissIcc(input.matrix("matrix_rows"), input.param("conf"));
    return {
      icc1: icc.single,
      icc1_low: icc.singleInterval?.low ?? null,
      icc1_high: icc.singleInterval?.high ?? null,
      icc1k: icc.average,
      icc1k_low: icc.averageInterval?.low ?? null,
      icc1k_high: icc.averageInterval?.high ?? null,
      f: icc.f,
      df1: icc.dfBetween,
      df2: icc.dfWithin,
      p: icc.p,
    };
  },

  cronbach_alpha: (input) => {
    const rows = input.items();
    const items = rows[0]?.length ?? 0;
    const n = completeRows(rows).length;
    const listwise = covarianceMatrix(rows, "listwise");
    const pairwise = covarianceMatrix(rows, "pairwise");
    const correlations = listwise && correlationMatrix(listwise);
    const alpha = listwise && cronbachAlpha(listwise);
    const interval = alpha === null ? null : feldtInterval(alpha, n, items, input.param("conf"));
    return {
      k: items,
      n_complete: n,
      alpha,
      alpha_std: correlations && cronbachAlpha(correlations),
      feldt_low: interval?.low ?? null,
      feldt_high: interval?.high ?? null,
      alpha_pairwise: pairwise && cronbachAlpha(pairwise),
    };
  },

  omega_total: (input) => {
    const rows = input.items();
    const total = omegaTotal(rows);
    return {
      n_complete: completeRows(rows).length,
      heywood: total?.heywood ?? null,
      omega_ml_cov: total?.omega ?? null,
      omega_ml_cor: total?.standardized ?? null,
      omega_minres_cor: total?.standardizedMinres ?? null,
      loadings_ml_cor: total?.loadings ?? null,
    };
  },
};
