import { averageDeviationJ } from "@/lib/statistics/average-deviation-j";
import { completeRows } from "@/lib/statistics/complete-rows";
import { lindellRwg } from "@/lib/statistics/lindell-rwg";
import { observed } from "@/lib/statistics/observed";
import { rwg } from "@/lib/statistics/rwg";
import { rwgJ } from "@/lib/statistics/rwg-j";
import { splitByGroup } from "@/lib/statistics/split-by-group";
import { byGroup, type Calculations } from "./calculations";

/** Agreement within groups, as the reference cases name it. */
export const AGREEMENT: Calculations = {
  rwg: (input) => {
    const groups = [...splitByGroup(input.column(), input.groups())];
    const nullVariance = input.param("null_variance");
    return byGroup(
      groups.map(([group, ratings]) => {
        const agreement = rwg(ratings, nullVariance);
        const n = observed(ratings).length;
        const raw = agreement?.untruncated ?? null;
        return [group, { n, rwg: agreement?.rwg ?? null, rwg_raw: raw }];
      }),
    );
  },

  rwg_j: (input) => {
    const groups = [...splitByGroup(input.rows("columns"), input.groups())];
    const nullVariance = input.param("null_variance");
    return byGroup(
      groups.map(([group, rows]) => [
        group,
        {
          n_complete: completeRows(rows).length,
          rwgj_listwise: rwgJ(rows, nullVariance, "listwise"),
          rwg_lindell_listwise: lindellRwg(rows, nullVariance, "listwise"),
          rwgj_available: rwgJ(rows, nullVariance, "available"),
        },
      ]),
    );
  },

  average_deviation: (input) => {
    const groups = [...splitByGroup(input.rows("columns"), input.groups())];
    return byGroup(
      groups.map(([group, rows]) => [
        group,
        {
          n_complete: completeRows(rows).length,
          ad_mean: averageDeviationJ(rows, "mean", "listwise"),
          ad_median: averageDeviationJ(rows, "median", "listwise"),
          ad_mean_available: averageDeviationJ(rows, "mean", "available"),
          ad_median_available: averageDeviationJ(rows, "median", "available"),
        },
      ]),
    );
  },
};
