import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { type Profile, profile } from "@/lib/scoring/profile";
import { emptyTally, tallyFromCounts, tallyResponse } from "@/lib/scoring/tally";
import type { OpenedLink } from "./links";
import { findOwnersResponse, findRound, findTally, type RoundRecord } from "./queries";
import { type GroupRelease, releaseFromCodes } from "./released";
import { mayManage, mayReadJointResult } from "./rules";

/** Which picture of a round: one person's own, or everybody's together. */
export const RESULT_VIEWS = ["own", "joint"] as const;

export type ResultView = (typeof RESULT_VIEWS)[number];

/** One moment of measuring. */
export type Moment = {
  readonly profile: Profile;
  readonly date: Date | null;
  /** What may be shown of a group; `null` for one's own answers. */
  readonly release: GroupRelease | null;
};

/** What the holder of a link may look at, the most telling first. */
export function viewsOf(link: OpenedLink): ResultView[] {
  const own = link.response?.finishedOn ? (["own"] as const) : [];
  // In a survey it is promised to who has answered.
  const isTold = link.round.kind !== "survey" || own.length > 0;
  return isTold && mayReadJointResult(link) ? ["joint", ...own] : [...own];
}

/** The moment of the link's own round, or `null` when its holder may not look at it that way. */
export async function readMoment(link: OpenedLink, view: ResultView): Promise<Moment | null> {
  if (!viewsOf(link).includes(view)) return null;
  const { response, questionnaire } = link;
  if (view === "joint") return readJointMoment(link, link.round, response?.unitId ?? null);
  return (
    response && {
      profile: ownProfile(questionnaire, response.answers),
      date: response.finishedOn,
      release: null,
    }
  );
}

/** The same picture one round earlier, or `null`. Only an owner knows which of those answers were hers. */
export async function readPreviousMoment(
  link: OpenedLink,
  view: ResultView,
): Promise<Moment | null> {
  const { scope, round } = link;
  const previous = round.previousRoundId ? await findRound(scope, round.previousRoundId) : null;
  if (!previous) return null;
  if (view === "joint") return readJointMoment(link, previous, null);
  const response = mayManage(link) ? await findOwnersResponse(scope, previous.id) : null;
  return (
    response && {
      profile: ownProfile(QUESTIONNAIRES[previous.questionnaire], response.answers),
      date: response.finishedOn,
      release: null,
    }
  );
}

/** @param unitId whose result it is in a survey; without one, that of everybody */
async function readJointMoment(
  { scope }: OpenedLink,
  round: RoundRecord,
  unitId: string | null,
): Promise<Moment | null> {
  const frozen = await findTally(scope, round.id, unitId ?? round.unit.id);
  if (!frozen) return null;
  const release = releaseFromCodes(frozen.released);
  if (!release.all.scores) return null;
  const tally = tallyFromCounts(QUESTIONNAIRES[round.questionnaire], frozen.counts);
  return { profile: profile(tally), date: round.closedOn, release };
}

/** One person's answers as a profile: a group of one. */
function ownProfile(questionnaire: Questionnaire, answers: readonly number[]): Profile {
  const tally = emptyTally(questionnaire);
  tallyResponse(tally, answers);
  return profile(tally);
}
