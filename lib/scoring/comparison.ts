import { LEVELS } from "@/lib/framework/levels";
import { holm } from "@/lib/statistics/holm";
import { type Shrinkage, shrinkMeans } from "@/lib/statistics/shrinkage";
import { summarizedAnova } from "@/lib/statistics/summarized-anova";
import type { Summary } from "@/lib/statistics/summary";
import { type DifferenceWord, differenceWords, FALSE_AMONG_MANY } from "./difference";
import { CONFIDENCE } from "./spread";

/** A group that is laid beside others. `null`, mission to context, where there is no score to show. */
export type ComparedGroup = {
  readonly levels: readonly (Summary | null)[];
  /** Whom it is compared with: people who are not in it. */
  readonly others: readonly (Summary | null)[];
  /**
   * Whether it is one of those that have nobody in common with each other. Of a unit and its parts,
   * the parts are: from these it is told how much groups differ.
   */
  readonly apart: boolean;
};

/** One group's score on a level as it stands beside those of other groups. */
export type ComparedScore = {
  /** The group's own mean, 0..100. */
  readonly own: number;
  /** Drawn toward the common mean as far as it is uncertain; the own mean among fewer than six groups. */
  readonly compared: number;
  /** How it lies to whom it is compared with; `unknown` where there is nobody else. */
  readonly word: DifferenceWord;
};

/** Groups beside each other on the seven levels. */
export type Comparison = {
  /** A group a row, mission to context; `null` where a score is unknown or may not be shown. */
  readonly groups: readonly (readonly (ComparedScore | null)[])[];
  /** The levels on which scores were drawn together, and what varies is no more than chance. */
  readonly alike: readonly boolean[];
};

/** Of fewer groups it cannot be told how much true scores differ. */
export const FEWEST_TO_SHRINK = 6;

/**
 * Compares groups level by level, each with the people outside it. A difference is named as
 * `levelDifferences` says, after Holm over all groups and levels, and only on a level where the
 * groups that are apart differ by more than chance (F, after Holm over the levels): far out in its
 * tails, t of small groups with few possible scores names too much. From six such groups on, scores
 * are shrunken (see `shrinkMeans`).
 *
 * @param groups all that is shown together, whatever of it is looked at
 */
export function compareGroups(groups: readonly ComparedGroup[]): Comparison {
  const apart = groups.filter((group) => group.apart);
  const columns = LEVELS.map((_, at) => apart.flatMap(({ levels }) => levels[at] ?? []));
  const shrinkages = columns.map(shrinkageOf);
  const chances = columns.map((column) => summarizedAnova(column)?.p ?? null);
  const differing = holm(chances).map((p) => p !== null && p < 1 - CONFIDENCE);
  const words = differenceWords(
    groups.flatMap(({ levels, others }) =>
      LEVELS.map((_, at) => {
        const [own, other] = [levels[at], others[at]];
        return own && other ? ([own, other] as const) : null;
      }),
    ),
    FALSE_AMONG_MANY,
  );
  return {
    groups: groups.map(({ levels }, row) =>
      LEVELS.map((_, at): ComparedScore | null => {
        const own = levels[at]?.mean ?? null;
        if (own === null) return null;
        const word = words[row * LEVELS.length + at] ?? "unknown";
        return {
          own,
          compared: shrunkenMean(own, levels[at]?.n ?? 0, shrinkages[at] ?? null),
          word: word === "unknown" || differing[at] ? word : "not-demonstrable",
        };
      }),
    ),
    alike: shrinkages.map((shrinkage) => shrinkage?.betweenVariance === 0),
  };
}

/** How groups that have nobody in common are drawn together; `null` for too few of them. */
export function shrinkageOf(apart: readonly Summary[]): Shrinkage | null {
  const known = apart.filter(({ mean }) => mean !== null);
  return known.length < FEWEST_TO_SHRINK ? null : shrinkMeans(known);
}

/** A group's mean, drawn toward the common one; also of a group that holds several of those compared. */
export function shrunkenMean(own: number, n: number, shrinkage: Shrinkage | null): number {
  if (shrinkage === null) return own;
  const { betweenVariance, withinVariance, commonMean } = shrinkage;
  if (betweenVariance === 0) return commonMean;
  const weight = betweenVariance / (betweenVariance + withinVariance / n);
  return commonMean + weight * (own - commonMean);
}
