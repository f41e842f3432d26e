import { groupMeans } from "@/lib/statistics/group-means";
import { type MeanInterval, meanInterval } from "@/lib/statistics/mean-interval";
import { observed } from "@/lib/statistics/observed";
import { quantile } from "@/lib/statistics/quantile";
import { byGroup, type Calculations } from "./calculations";

/** Means, group means and quantiles, as the reference cases name them. */
export const DESCRIPTION: Calculations = {
  mean_ci: (input) => meanFields(meanInterval(input.vector("x"), input.param("conf"))),

  group_scores: (input) => {
    const scores = input.scores("columns");
    const conf = input.param("conf");
    const means = groupMeans(scores, input.groups(), conf);
    return {
      groups: byGroup(means.map((group) => [group.group, meanFields(group)])),
      overall: meanFields(meanInterval(scores, conf)),
    };
  },

  quantile_type7: (input) => {
    const x = input.vector("x");
    const probabilities = observed(input.vectorParam("probs"));
    return { n: observed(x).length, q: probabilities.map((p) => quantile(x, p)) };
  },
};

function meanFields({ n, mean, standardDeviation, standardError, interval }: MeanInterval) {
  return {
    n,
    mean,
    sd: standardDeviation,
    se: standardError,
    ci_low: interval?.low ?? null,
    ci_high: interval?.high ?? null,
  };
}
