import type { Level } from "@/lib/framework/levels";
import { intraclassCorrelation } from "@/lib/statistics/intraclass-correlation";
import { scoreBins, type Tally } from "./tally";

/** How much of what people say about a level depends on the group they are in. */
export type Intraclass = {
  /** ICC(1): the share of the variance that lies between groups. */
  readonly icc1: number | null;
  /** ICC(2): the reliability of the groups' scores. */
  readonly icc2: number | null;
};

/**
 * The intraclass correlations of the persons' scores on a level, over groups without common
 * members (Bliese 2000). Both are `null` where they are not defined: for fewer than two groups,
 * groups of one person only, or no differences at all.
 */
export function intraclass(groups: readonly Tally[], level: Level): Intraclass {
  const { icc1, icc2 } = intraclassCorrelation(
    groups.map((tally) => valuesOf(scoreBins(tally, level))),
  );
  return { icc1, icc2 };
}

/** The counted values one by one, in twelfths: the correlations do not depend on the unit. */
function valuesOf(bins: readonly number[]): number[] {
  return bins.flatMap((count, value) => Array<number>(count).fill(value));
}
