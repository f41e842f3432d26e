import { LEVELS } from "@/lib/framework/levels";
import type { Effort } from "@/lib/scoring/effort";
import type { MeasuredLevel } from "@/lib/scoring/level";
import type { LevelProfile, Profile } from "@/lib/scoring/profile";
import type { ShiftProfile } from "@/lib/scoring/shifts";
import { topDown } from "@/lib/scoring/top-down";
import type { GroupRelease } from "./released";

/**
 * The profile as if nobody had given the answers that too few people gave to be shown: on a level, as
 * its target, about a shift, in coins. Whatever follows from it tells nothing of those people; only
 * how many there were stays known.
 */
export function withoutSmallGroups(profile: Profile, release: GroupRelease): Profile {
  const { defaultTarget } = profile.parameters;
  const own = profile.levels.map((level): LevelProfile => {
    const unknown = !release.levels[level.level].scores && NOTHING_KNOWN;
    const noTarget = !release.targets[level.level].scores && {
      target: defaultTarget,
      targetHistogram: [],
    };
    return { ...level, ...unknown, ...noTarget };
  });
  const placed = topDown(own, profile.parameters);
  return {
    ...profile,
    ...placed,
    shifts: profile.shifts.map((shift) => shiftWithout(shift, release)),
    effort: effortWithout({ ...profile, ...placed }, release),
  };
}

const NOTHING_KNOWN = {
  score: null,
  shared: null,
  standardDeviation: null,
  interval: null,
  averageDeviation: null,
  itemDeviation: null,
  histogram: [],
  agreement: "too-few",
  divided: false,
  indication: false,
  camps: { low: 0, middle: 0, high: 0 },
  unknown: true,
  expert: { rwgJ: null, averageDeviationJ: null, items: [] },
  stage: null,
  stages: [],
} as const satisfies Partial<MeasuredLevel>;

function shiftWithout(
  { shift, now, wanted, gap }: ShiftProfile,
  release: GroupRelease,
): ShiftProfile {
  const group = release.shifts[shift];
  const shown = {
    now: group.now.scores ? now : null,
    wanted: group.wanted.scores ? wanted : null,
  };
  return { shift, ...shown, gap: shown.now && shown.wanted && gap };
}

/** The share of the coins is that below the level which now comes first. */
function effortWithout({ effort, levels, priority }: Profile, release: GroupRelease): Effort {
  const { respondents, coins } = effort;
  if (!release.effort.scores) {
    return { respondents: 0, coins: coins.map(() => 0), belowPriority: null, inversion: null };
  }
  const isDefined = priority.level !== null && levels.some(({ leverage }) => leverage);
  const below = coins.slice(priority.level === null ? 0 : LEVELS.indexOf(priority.level) + 1);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    respondents,
    coins,
    belowPriority: isDefined ? sum(below) / sum(coins) : null,
    inversion: null,
  };
}
