import { discloseAnswers, type GroupDetail } from "@/lib/disclosure/detail";
import type { ItemAgreement } from "@/lib/scoring/expert";
import type { LevelProfile, Profile } from "@/lib/scoring/profile";
import type { ShiftMoment } from "@/lib/scoring/shifts";
import { discloseJoint } from "./disclosed";
import type { GroupRelease } from "./released";

/** What of how one level was measured may be shown. */
export type LevelShown = {
  /** Its score as a point, and what follows from its own answers; else a band stands for it, or nothing. */
  readonly score: "point" | "band" | "none";
  /** What the levels above carry of it. */
  readonly carried: boolean;
  /** The target, and the leverage, from which it can be worked out. */
  readonly target: boolean;
  /** Measures that show how single persons lie. */
  readonly persons: boolean;
  /** The agreement on each single item. */
  readonly items: boolean;
};

export type Shown = {
  readonly levels: readonly LevelShown[];
  /** Every level as a point, and every target: then so may be shown what follows from them all. */
  readonly complete: boolean;
};

/**
 * What may be shown of how a profile was measured; of one's own answers everything.
 *
 * @param profile without its small groups, when it is a group's
 * @param release of the group; `null` for one's own answers
 */
export function shownOf(profile: Profile, release: GroupRelease | null): Shown {
  if (release === null) return { levels: profile.levels.map(() => EVERYTHING), complete: true };
  const disclosure = discloseJoint(profile, release);
  const levels = profile.levels.map((own): LevelShown => {
    const { score, distribution } = disclosure.levels[own.level];
    const persons = distribution === "dots";
    return {
      score,
      carried: disclosure.carried.has(own.level),
      target: isTargetShown(own, release.targets[own.level]),
      persons,
      items: persons && own.expert.items.every((item) => isItemShown(item, own, release)),
    };
  });
  return { levels, complete: disclosure.complete && levels.every(({ target }) => target) };
}

const EVERYTHING = {
  score: "point",
  carried: true,
  target: true,
  persons: true,
  items: true,
} as const;

/** Whether the score of a shift at one moment may be shown as a point. */
export function isShiftShown(moment: ShiftMoment | null, group: GroupDetail | null): boolean {
  if (moment === null) return false;
  return group === null || isPoint(moment.histogram, group);
}

/** Where too few gave a target the default stands in, which is no secret. */
function isTargetShown({ targetHistogram }: LevelProfile, group: GroupDetail): boolean {
  return !group.scores || isPoint(targetHistogram, group);
}

/** Where nobody deviates, everybody knows what the others said. */
function isItemShown(
  { respondents, averageDeviation }: ItemAgreement,
  own: LevelProfile,
  { levels }: GroupRelease,
): boolean {
  // Released were the persons with a score on the level: an item that fewer answered is not.
  if (respondents < own.respondents) return false;
  const alike = averageDeviation === 0 ? [respondents] : [respondents - 1, 1];
  return isPoint(alike, levels[own.level]);
}

function isPoint(counts: readonly number[], group: GroupDetail): boolean {
  return discloseAnswers(counts, group).score === "point";
}
