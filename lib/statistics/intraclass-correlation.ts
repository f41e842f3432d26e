import type { Sample } from "./observed";
import { type OneWayAnova, oneWayAnova } from "./one-way-anova";

/** How much of what people say depends on the group they are in. */
export type IntraclassCorrelation = {
  readonly anova: OneWayAnova;
  /**
   * ICC(1), the share of the variance that lies between groups:
   * (MSB − MSW)/(MSB + (n̄ − 1)·MSW), n̄ the arithmetic mean group size.
   */
  readonly icc1: number | null;
  /** ICC(1) with the effective group size in the place of n̄. */
  readonly icc1EffectiveSize: number | null;
  /** ICC(2), the reliability of the group means: (MSB − MSW)/MSB. */
  readonly icc2: number | null;
};

/**
 * The intraclass correlations of unequal groups, as Bliese (2000, in Klein & Kozlowski) takes
 * them. Negative values stay negative.
 *
 * @param groups the values of each group; missing values are left out, groups of one stay in
 * @returns `null` for fewer than two groups, when no group has a second value, when all values are
 *   equal; `icc2` also when all group means are equal
 * @example intraclassCorrelation([[1, 2, 3], [2, 3, 4]]).icc2 // 0.3333333333333333
 */
export function intraclassCorrelation(groups: readonly Sample[]): IntraclassCorrelation {
  const anova = oneWayAnova(groups);
  const { meanGroupSize, variation } = anova;
  if (variation === null || variation.f === null || meanGroupSize === null) {
    return { anova, icc1: null, icc1EffectiveSize: null, icc2: null };
  }
  const { between, within, effectiveGroupSize } = variation;
  const shareBetween = (size: number) => (between - within) / (between + (size - 1) * within);
  return {
    anova,
    icc1: shareBetween(meanGroupSize),
    icc1EffectiveSize: shareBetween(effectiveGroupSize),
    icc2: between === 0 ? null : (between - within) / between,
  };
}
