import { LEVELS } from "@/lib/framework/levels";
import { holm } from "@/lib/statistics/holm";
import { shrinkMeans } from "@/lib/statistics/shrinkage";
import { summarizedAnova } from "@/lib/statistics/summarized-anova";
import { type DifferenceWord, levelDifferences, pairedLevels, summaryOf } from "./difference";
import { CONFIDENCE, type Spread, spreadOf } from "./spread";

/** One group's score on a level as it stands beside those of other groups. */
export type ComparedScore = {
  /** The group's own mean, 0..100. */
  readonly own: number;
  /** Drawn toward the common mean as far as it is uncertain; the own mean among fewer than six groups. */
  readonly compared: number;
  /** How it lies to that of all others together; `unknown` where there is nobody else. */
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
const FEWEST_TO_SHRINK = 6;

/**
 * Compares disjoint groups level by level: each with all the others that are shown, taken together.
 * A difference is named as `levelDifferences` says, after Holm over all groups and levels, and only
 * on a level where the groups as a whole differ by more than chance (F, after Holm over the levels):
 * far out in its tails, t of small groups with few possible scores names too much. From six groups
 * on, scores are shrunken (see `shrinkMeans`).
 *
 * @param groups per group the spread on each level, mission to context; `null` where it has no score
 *   or may not be shown. All have the same number of bins on a level.
 */
export function compareGroups(groups: readonly (readonly (Spread | null)[])[]): Comparison {
  const columns = LEVELS.map((_, at) => groups.map((group) => group[at] ?? null));
  const shrunken = columns.map(shrunkenScores);
  const pairs = groups.flatMap((_, row) =>
    pairedLevels((level) => {
      const column = columns[LEVELS.indexOf(level)] ?? [];
      const own = column[row] ?? null;
      const others = together(column.filter((_, index) => index !== row));
      return own && others ? [own, others] : null;
    }),
  );
  const differences = levelDifferences(pairs);
  const differing = holm(columns.map(chanceOf)).map((p) => p !== null && p < 1 - CONFIDENCE);
  const wordOf = (row: number, at: number): DifferenceWord => {
    const word = differences[row * LEVELS.length + at]?.word ?? "unknown";
    return word === "unknown" || differing[at] ? word : "not-demonstrable";
  };
  return {
    groups: groups.map((group, row) =>
      LEVELS.map((_, at) => {
        const own = group[at]?.score ?? null;
        if (own === null) return null;
        const compared = shrunken[at]?.scores[row] ?? own;
        return { own, compared, word: wordOf(row, at) };
      }),
    ),
    alike: shrunken.map(({ alike }) => alike),
  };
}

function shrunkenScores(column: readonly (Spread | null)[]) {
  const shown = column.flatMap((spread, row) =>
    spread && spread.score !== null ? [{ row, spread }] : [],
  );
  const shrinkage =
    shown.length < FEWEST_TO_SHRINK
      ? null
      : shrinkMeans(shown.map(({ spread }) => summaryOf(spread)));
  const scores: (number | null)[] = column.map((spread) => spread?.score ?? null);
  for (const [index, { row }] of shown.entries()) {
    const group = shrinkage?.groups[index];
    if (group) scores[row] = group.mean;
  }
  return { scores, alike: shrinkage?.betweenVariance === 0 };
}

/** How likely the groups would lie this far apart by chance alone. */
function chanceOf(column: readonly (Spread | null)[]): number | null {
  return (
    summarizedAnova(column.flatMap((spread) => (spread ? [summaryOf(spread)] : [])))?.p ?? null
  );
}

/** Groups as one; `null` when there is none. */
function together(column: readonly (Spread | null)[]): Spread | null {
  const shown = column.filter((spread) => spread !== null);
  const [first] = shown;
  if (!first) return null;
  return spreadOf(
    first.histogram.map((_, bin) =>
      shown.reduce((sum, { histogram }) => sum + (histogram[bin] ?? 0), 0),
    ),
  );
}
