import { summarizedAnova } from "./summarized-anova";
import type { Summary } from "./summary";

/** Group means, each drawn toward the common mean as far as it is uncertain. */
export type Shrinkage = {
  /** τ², the variance of the true group means; 0 when the groups do not differ demonstrably. */
  readonly betweenVariance: number;
  /** σ², the pooled variance within the groups. */
  readonly withinVariance: number;
  /** μ, the mean of the group means, each counted by its weight. */
  readonly commonMean: number;
  /** In the order of the input. */
  readonly groups: readonly ShrunkenMean[];
};

export type ShrunkenMean = {
  /** How much the group's own mean counts, τ²/(τ² + σ²/n), 0..1. */
  readonly weight: number;
  /** weight·x̄ + (1 − weight)·μ. */
  readonly mean: number;
};

/**
 * Empirical Bayes shrinkage of group means (Efron & Morris 1975), with τ² by the method of moments:
 * (MSB − MSW)/n₀, at least 0, MSB and MSW from a one-way analysis of variance, n₀ the effective
 * group size (see `oneWayAnova`). A group without values gets the common mean.
 *
 * @param groups summarized (see `summarize`)
 * @returns `null` for fewer than two groups with values, and when no group has a second value
 * @example shrinkMeans([{ n: 5, mean: 40, standardDeviation: 10 }, { n: 5, mean: 60, standardDeviation: 10 }])?.groups[0]?.weight // 0.9
 */
export function shrinkMeans(groups: readonly Summary[]): Shrinkage | null {
  const filled = groups.filter((group) => group.mean !== null);
  const variation = summarizedAnova(filled);
  if (!variation) return null;
  const { between, within, effectiveGroupSize } = variation;
  const betweenVariance = Math.max(0, (between - within) / effectiveGroupSize);
  const weightOf = (size: number) =>
    betweenVariance === 0 || size === 0 ? 0 : betweenVariance / (betweenVariance + within / size);
  const weights = filled.reduce((sum, group) => sum + weightOf(group.n), 0);
  // Weighted by size where the groups are alike, else by how much each counts.
  const commonMean = weightedMean(filled, weights === 0 ? ({ n }) => n : ({ n }) => weightOf(n));
  return {
    betweenVariance,
    withinVariance: within,
    commonMean,
    groups: groups.map((group) => {
      const weight = weightOf(group.n);
      return { weight, mean: commonMean + weight * ((group.mean ?? commonMean) - commonMean) };
    }),
  };
}

function weightedMean(groups: readonly Summary[], weightOf: (group: Summary) => number): number {
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  return groups.reduce((sum, group) => sum + weightOf(group) * (group.mean ?? 0), 0) / total;
}
