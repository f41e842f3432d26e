import type { Interval } from "@/lib/statistics/interval";
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
 * its ceiling counts for the carry-over only:
 *
 *     E_i = min(s_i, a·s_i + (1 − a)·C_i),   C_i = d + min of the shared scores above
 *
 * A level without a score is passed over in that minimum.
 *
 * @param levels top to bottom; `null` for a level on which nobody has a score
 * @returns aligned with `levels`
 */
export function supportedScores(
  levels: readonly (OwnScore | null)[],
  { tolerance, carryOver }: Pick<ScoringParameters, "tolerance" | "carryOver">,
): Support[] {
  let weakest = Number.POSITIVE_INFINITY;
  let someMissing = false;
  return levels.map((level) => {
    const support = supportUnder(tolerance + weakest, level, carryOver);
    const asIf = ({ score }: OwnScore, missing: number) =>
      carried(score, tolerance + Math.min(weakest, missing), carryOver);
    const range =
      someMissing && level !== null ? { low: asIf(level, 0), high: asIf(level, 100) } : null;
    if (level === null) someMissing = true;
    else weakest = Math.min(weakest, level.shared);
    return { ...support, range };
  });
}

function supportUnder(
  ceiling: number,
  level: OwnScore | null,
  carryOver: number,
): Omit<Support, "range"> {
  const shown = Number.isFinite(ceiling) ? ceiling : null;
  if (level === null) return { ceiling: shown, supported: null, unsupported: null };
  const supported = carried(level.score, ceiling, carryOver);
  return { ceiling: shown, supported, unsupported: level.score - supported };
}

function carried(score: number, ceiling: number, carryOver: number): number {
  if (score <= ceiling) return score;
  return Math.min(score, carryOver * score + (1 - carryOver) * ceiling);
}
