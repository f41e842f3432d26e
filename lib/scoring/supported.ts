import type { Interval } from "@/lib/statistics/interval";
import { evaluate } from "./expression";
import { ceilingUnder, supportedScore, unsupportedPart } from "./formulas";
import type { ScoringParameters } from "./parameters";

/** A level's own score and shared score, 0..100. */
export type OwnScore = { readonly score: number; readonly shared: number };

/** What the levels above can carry of a level. */
export type Support = {
  /**
   * `null` where no level above has a score. May be above 100: then it limits nothing. Also given
   * for a level without a score.
   */
  readonly ceiling: number | null;
  /** The part of the score that counts as supported; `null` without a score. */
  readonly supported: number | null;
  /** The rest of the score; `null` without a score. */
  readonly unsupported: number | null;
  /**
   * Below levels without a score: the supported score as if those scored 0, and as if they scored
   * 100. `null` where no level above lacks one, and for a level without a score.
   */
  readonly range: Interval | null;
};

/**
 * How much of each level the levels above it can carry. The top level is all supported. Under it
 * lies a ceiling: the tolerance above the weakest shared score overhead. What a level scores above
 * its ceiling counts for the carry-over only. The formulas are `ceilingUnder` and `supportedScore`.
 * A level without a score is passed over in that minimum.
 *
 * @param levels top to bottom; `null` for a level on which nobody has a score
 * @returns aligned with `levels`
 */
export function supportedScores(
  levels: readonly (OwnScore | null)[],
  parameters: Pick<ScoringParameters, "tolerance" | "carryOver">,
): Support[] {
  const sharedAbove: number[] = [];
  let someMissing = false;
  return levels.map((level) => {
    const ceiling = ceilingUnder(sharedAbove, parameters);
    const shownCeiling = ceiling === null ? null : evaluate(ceiling);
    if (level === null) {
      someMissing = true;
      return { ceiling: shownCeiling, supported: null, unsupported: null, range: null };
    }
    const asIf = (missing: number) =>
      evaluate(
        supportedScore(
          level.score,
          ceilingUnder([...sharedAbove, missing], parameters),
          parameters,
        ),
      );
    const supported = evaluate(supportedScore(level.score, ceiling, parameters));
    const unsupported = evaluate(unsupportedPart(level.score, supported));
    const range = someMissing ? { low: asIf(0), high: asIf(100) } : null;
    sharedAbove.push(level.shared);
    return { ceiling: shownCeiling, supported, unsupported, range };
  });
}
