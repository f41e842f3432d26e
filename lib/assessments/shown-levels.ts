import { discloseAnswers, discloseGroup } from "@/lib/disclosure/detail";
import type { ItemAgreement } from "@/lib/scoring/expert";
import type { LevelProfile, Profile } from "@/lib/scoring/profile";
import type { ShiftMoment } from "@/lib/scoring/shifts";
import { discloseJoint } from "./disclosed";
import type { ResultView } from "./result";
import { SELF_POLICY } from "./rules";

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
 * @param profile without its small groups, when it is a joint one
 */
export function shownOf(profile: Profile, view: ResultView): Shown {
  if (view === "own") return { levels: profile.levels.map(() => EVERYTHING), complete: true };
  const disclosure = discloseJoint(profile, SELF_POLICY);
  const levels = profile.levels.map((own): LevelShown => {
    const { score, distribution } = disclosure.levels[own.level];
    const persons = distribution === "dots";
    return {
      score,
      carried: disclosure.carried.has(own.level),
      target: isTargetShown(own),
      persons,
      items: persons && own.expert.items.every(isItemShown),
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
export function isShiftShown(moment: ShiftMoment | null, view: ResultView): boolean {
  if (moment === null) return false;
  return view === "own" || isPoint(moment.histogram, moment.respondents);
}

/** Where too few gave a target the default stands in, which is no secret. */
function isTargetShown({ targetHistogram, targetRespondents }: LevelProfile): boolean {
  const isDefault = targetRespondents < SELF_POLICY.threshold;
  return isDefault || isPoint(targetHistogram, targetRespondents);
}

/** Where nobody deviates, everybody knows what the others said. */
function isItemShown({ respondents, averageDeviation }: ItemAgreement): boolean {
  const alike = averageDeviation === 0 ? [respondents] : [respondents - 1, 1];
  return isPoint(alike, respondents);
}

function isPoint(counts: readonly number[], respondents: number): boolean {
  return discloseAnswers(counts, discloseGroup(respondents, SELF_POLICY)).score === "point";
}
