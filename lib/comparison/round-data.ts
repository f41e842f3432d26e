import { isLevelReleased, isReleased } from "@/lib/assessments/released";
import { showsOneAnswer, unanimousBand } from "@/lib/disclosure/detail";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import type { SocialSystem } from "@/lib/framework/social-systems";
import {
  areUnanimous,
  type LevelSums,
  type Moments,
  summaryOfSums,
} from "@/lib/scoring/level-sums";
import type { Summary } from "@/lib/statistics/summary";

/** A unit in the tree of a round. */
export type RoundUnit = {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly socialSystem: SocialSystem;
};

/** What of a closed round can be compared, for one group of its respondents. */
export type RoundData = {
  readonly questionnaire: QuestionnaireId;
  readonly questionnaireVersion: number;
  readonly threshold: number;
  /** The unit that the round is about. */
  readonly unitId: string;
  readonly units: readonly RoundUnit[];
  /** By unit, with all below it. A unit in which nobody answered has none. */
  readonly tallies: ReadonlyMap<string, ReleasedSums>;
};

/** The sums of a group, and what was decided at closing of what may be shown of it. */
export type ReleasedSums = {
  readonly respondents: number;
  readonly levels: readonly LevelSums[];
  readonly released: readonly number[];
};

/** How a group scores on one level, as far as that may be shown. */
export type ShownLevel =
  | { readonly kind: "withheld" }
  | { readonly kind: "unknown" }
  /** Unanimous, in a small group. */
  | { readonly kind: "band"; readonly from: number; readonly to: number }
  | { readonly kind: "point"; readonly summary: Summary; readonly sums: LevelSums };

const WITHHELD: ShownLevel = { kind: "withheld" };
const UNKNOWN: ShownLevel = { kind: "unknown" };

/** What may be shown of a group on the seven levels; `null` where nothing of it may be. */
export function shownLevels(tally: ReleasedSums | undefined): readonly ShownLevel[] | null {
  if (!tally || !isReleased(tally.released)) return null;
  return tally.levels.map((sums, place): ShownLevel => {
    if (!isLevelReleased(tally.released, place)) return WITHHELD;
    const summary = summaryOfSums(sums);
    if (summary.mean === null) return UNKNOWN;
    if (showsOneAnswer(sums.persons, areUnanimous(sums))) {
      return { kind: "band", ...unanimousBand(summary.mean) };
    }
    return { kind: "point", summary, sums };
  });
}

/** The sums of a level that is shown as a point; what is computed from any other would tell of it. */
export function pointSums(level: ShownLevel | undefined): LevelSums | null {
  return level?.kind === "point" ? level.sums : null;
}

/**
 * What may be told of people as a summary. They are put together from groups that are all shown, so
 * that closing has seen to it that they are nobody or enough; should that fail, nothing is told.
 */
export function summaryOfEnough(people: Moments | null, threshold: number): Summary | null {
  return people === null || people.persons < threshold ? null : summaryOfSums(people);
}
