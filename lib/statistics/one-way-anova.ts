import { fUpperTail } from "./f-upper-tail";
import { mean } from "./mean";
import { observed, type Sample } from "./observed";

/** What varies between groups and within them. */
export type OneWayAnova = {
  /** Groups with at least one value. */
  readonly groups: number;
  /** All values together. */
  readonly n: number;
  /** The arithmetic mean of the group sizes, n / groups; `null` without groups. */
  readonly meanGroupSize: number | null;
  /**
   * The rest, `null` as a whole for fewer than two groups or when no group has a second value:
   * then nothing tells between from within.
   */
  readonly variation: Variation | null;
};

export type Variation = {
  /** The size that unequal groups stand for, (n − Σnᵢ²/n)/(groups − 1). */
  readonly effectiveGroupSize: number;
  /** Mean squares, in the unit of the values squared. */
  readonly between: number;
  readonly within: number;
  /** Degrees of freedom. */
  readonly dfBetween: number;
  readonly dfWithin: number;
  /** between / within: infinite when only groups differ, `null` when all values are equal. */
  readonly f: number | null;
  /** The upper tail of F; `null` when all values are equal. */
  readonly p: number | null;
};

/**
 * One-way analysis of variance (Fisher 1925). Missing values and groups without values are left
 * out; groups of one value stay in.
 *
 * @param groups the values of each group
 * @example oneWayAnova([[1, 2, 3], [2, 3, 4]]).variation?.f // 1.5
 */
export function oneWayAnova(groups: readonly Sample[]): OneWayAnova {
  const filled = groups.map(observed).filter((values) => values.length > 0);
  const n = filled.reduce((sum, values) => sum + values.length, 0);
  return {
    groups: filled.length,
    n,
    meanGroupSize: filled.length === 0 ? null : n / filled.length,
    variation: filled.length < 2 || n === filled.length ? null : variationOf(filled, n),
  };
}

function variationOf(groups: readonly number[][], n: number): Variation {
  const grandMean = mean(groups.flat()) ?? 0;
  let squaresBetween = 0;
  let squaresWithin = 0;
  for (const values of groups) {
    const center = mean(values) ?? 0;
    squaresBetween += values.length * (center - grandMean) ** 2;
    squaresWithin += values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  }
  const dfBetween = groups.length - 1;
  const dfWithin = n - groups.length;
  const between = squaresBetween / dfBetween;
  const within = squaresWithin / dfWithin;
  const f = between === 0 && within === 0 ? null : between / within;
  const squaredSizes = groups.reduce((sum, values) => sum + values.length ** 2, 0);
  return {
    effectiveGroupSize: (n - squaredSizes / n) / dfBetween,
    between,
    within,
    dfBetween,
    dfWithin,
    f,
    p: f === null ? null : fUpperTail(f, dfBetween, dfWithin),
  };
}
