import { type Effort, effortOf } from "./effort";
import { type MeasuredLevel, measuredLevels } from "./level";
import { PARAMETERS, type ScoringParameters } from "./parameters";
import type { Priority } from "./priority";
import { type ShiftProfile, shiftProfiles } from "./shifts";
import { respondentCount, type Tally } from "./tally";
import { type Overall, type PlacedLevel, placeTopDown } from "./top-down";

/** One level: what it scores by itself, and what it is in the building. */
export type LevelProfile = MeasuredLevel & PlacedLevel;

/** Everything the answers of a group say. Plain data. */
export type Profile = {
  readonly respondents: number;
  /** Mission to context. */
  readonly levels: readonly LevelProfile[];
  readonly shifts: readonly ShiftProfile[];
  readonly priority: Priority;
  readonly effort: Effort;
  readonly overall: Overall;
  /** What it was scored with. Printed with every result. */
  readonly parameters: ScoringParameters;
};

/**
 * The profile of a group. It follows from the tally alone, so that one person, a workshop and an
 * organization are scored alike.
 */
export function profile(tally: Tally, parameters: ScoringParameters = PARAMETERS): Profile {
  const measured = measuredLevels(tally, parameters);
  const { levels, priority, overall } = placeTopDown(measured, parameters);
  return {
    respondents: respondentCount(tally),
    levels,
    shifts: shiftProfiles(tally, parameters),
    priority,
    effort: effortOf(
      tally,
      levels.map(({ leverage }) => leverage),
      priority,
    ),
    overall,
    parameters,
  };
}
