import { discloseJoint } from "@/lib/assessments/disclosed";
import { isReleased, releasedCodes, releaseFromCodes } from "@/lib/assessments/released";
import type { GroupDetail } from "@/lib/disclosure/detail";
import { LEVELS } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { SHIFTS } from "@/lib/framework/shifts";
import { profile } from "@/lib/scoring/profile";
import { tallyFromCounts } from "@/lib/scoring/tally";
import type { StoredTally } from "./line-moment";

/**
 * Everybody in a whole but those in one of its units. Whoever sees both could subtract them herself:
 * closing saw to it that nobody or enough people remain, part by part. So each part is shown where
 * both show it, and in no more detail than either; a part on which the unit is unanimous and small is
 * not, because with it the unit's answer could be found.
 *
 * @returns `null` when one of the two is not shown, or nobody or too few remain
 */
export function restOf(
  whole: StoredTally | undefined,
  part: StoredTally | undefined,
  questionnaire: Questionnaire,
  threshold: number,
): StoredTally | null {
  if (!whole || !part || !isReleased(whole.released) || !isReleased(part.released)) return null;
  const respondents = whole.respondents - part.respondents;
  if (respondents < threshold) return null;
  const counts = whole.counts.map((count, at) => count - (part.counts[at] ?? 0));
  const [one, other] = [whole, part].map(({ released }) => detailsOf(released));
  const hidden = partsThatWouldTell(part, questionnaire);
  const released = releasedCodes(
    (one ?? []).map((detail, at) => narrower(detail, other?.[at], hidden.has(at))),
  );
  return { respondents, counts, released };
}

/** A release part by part, in the order in which it is stored. */
function detailsOf(released: readonly number[]): GroupDetail[] {
  const { all, levels, targets, shifts, effort } = releaseFromCodes(released);
  return [
    all,
    ...LEVELS.map((level) => levels[level]),
    ...LEVELS.map((level) => targets[level]),
    ...SHIFTS.flatMap((shift) => [shifts[shift].now, shifts[shift].wanted]),
    effort,
  ];
}

/** The parts, by their place in a release, that the unit shows as a band. */
function partsThatWouldTell(part: StoredTally, questionnaire: Questionnaire): ReadonlySet<number> {
  const own = profile(tallyFromCounts(questionnaire, part.counts));
  const { levels } = discloseJoint(own, releaseFromCodes(part.released));
  return new Set(LEVELS.flatMap((level, at) => (levels[level].score === "band" ? [1 + at] : [])));
}

function narrower(a: GroupDetail, b: GroupDetail | undefined, hidden: boolean): GroupDetail {
  const scores = a.scores && b?.scores === true && !hidden;
  if (!scores) return { scores: false, distribution: "none", comments: false };
  const areDots = a.distribution === "dots" && b.distribution === "dots";
  return { scores, distribution: areDots ? "dots" : "three-bins", comments: false };
}
