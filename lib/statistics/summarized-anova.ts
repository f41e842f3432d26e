import { fUpperTail } from "./f-upper-tail";
import type { Variation } from "./one-way-anova";
import type { Summary } from "./summary";

/**
 * One-way analysis of variance (Fisher 1925) of groups of which only size, mean and standard
 * deviation are known: what `oneWayAnova` says of their values.
 *
 * @param groups summarized (see `summarize`); those without values are left out
 * @returns `null` for fewer than two groups with values, and when no group has a second value
 * @example summarizedAnova([{ n: 3, mean: 2, standardDeviation: 1 }, { n: 3, mean: 3, standardDeviation: 1 }])?.f // 1.5
 */
export function summarizedAnova(groups: readonly Summary[]): Variation | null {
  const filled = groups.flatMap(({ n, mean, standardDeviation }) =>
    mean === null ? [] : [{ n, mean, squares: (n - 1) * (standardDeviation ?? 0) ** 2 }],
  );
  const n = filled.reduce((sum, group) => sum + group.n, 0);
  const dfBetween = filled.length - 1;
  const dfWithin = n - filled.length;
  if (dfBetween < 1 || dfWithin < 1) return null;
  const grandMean = filled.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const between =
    filled.reduce((sum, group) => sum + group.n * (group.mean - grandMean) ** 2, 0) / dfBetween;
  const within = filled.reduce((sum, group) => sum + group.squares, 0) / dfWithin;
  const f = between === 0 && within === 0 ? null : between / within;
  return {
    effectiveGroupSize: (n - filled.reduce((sum, group) => sum + group.n ** 2, 0) / n) / dfBetween,
    between,
    within,
    dfBetween,
    dfWithin,
    f,
    p: f === null ? null : fUpperTail(f, dfBetween, dfWithin),
  };
}
