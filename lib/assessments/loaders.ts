import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { lookUpLink } from "@/lib/auth/rate-limits";
import { formatToken } from "@/lib/auth/tokens";
import type { Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";
import { loadPerson } from "@/lib/organizations/loaders";
import { answersByItem } from "./answers";
import { invitationSecret } from "./invitations";
import { joinedCookie } from "./joined-cookie";
import { type OpenedLink, openLink } from "./links";
import { countResponses, findOpenAnswers, isClaimed, type ResponseRecord } from "./queries";
import { readMoment, readPreviousMoment, viewsOf } from "./result";
import { mayAnswer, mayJoin, mayManage } from "./rules";
import { type StepId, walkSteps } from "./steps";
import { openContent, walkContent } from "./walk-content";

/** Everything the walk shows; people who may not answer (any more) are led to where they may be. */
export async function loadWalk(token: string, locale: Locale, step: string | undefined) {
  const link = await lookUpLink(await headers(), () => openLink(token));
  if (!link?.response) notFound();
  if (!mayAnswer(link)) redirect(afterWalk(link, token, locale));
  return walkOf(link, link.response, locale, step);
}

/** A closed survey has nothing to show to who had not finished. */
function afterWalk({ round, response }: OpenedLink, token: string, locale: Locale): string {
  const isLate = round.kind === "survey" && !response?.finishedOn;
  return isLate ? `/${locale}/join/refused/closed` : `/${locale}/assessments/${token}`;
}

/** A walk through a round's questionnaire, in one language, with what was answered before. */
export function walkOf(
  { questionnaire, round }: OpenedLink,
  response: ResponseRecord,
  locale: Locale,
  step: string | undefined,
) {
  const { socialSystem } = round;
  const wording = wordingFor(locale);
  const steps = walkSteps(questionnaire);
  const shown = steps.find(({ id }) => id === step) ?? steps[0];
  const other: Locale = locale === "nl" ? "en" : "nl";
  return {
    responseId: response.id,
    /** The other language, if the round is asked in it. */
    otherLocale: round.languages.includes(other) ? other : null,
    steps: walkContent(questionnaire, socialSystem, wording),
    open: openContent(socialSystem, wording),
    initialStep: shown?.id ?? ("review" satisfies StepId),
    initialAnswers: answersByItem(questionnaire, response.answers),
    initialOpen: {
      story: response.story ?? "",
      storyKinds: response.storyKinds,
      improvement: response.improvement ?? "",
      improvementLevel: response.improvementLevel,
    },
  };
}

/** What an invited colleague is told before anything is asked. */
export async function loadInvitation(token: string) {
  const link = await lookUpLink(await headers(), () => openLink(token));
  if (link?.purpose !== "invitation" || link.round.kind !== "self") notFound();
  const jar = await cookies();
  const known = jar.get(joinedCookie(link.round.id))?.value;
  return {
    name: link.round.unit.name,
    minutes: link.questionnaire.minutes,
    threshold: link.round.threshold,
    open: mayJoin(link),
    // Who has withdrawn begins anew.
    joined: known !== undefined && (await openLink(known)) !== null,
  };
}

/**
 * The result behind a link: the joint one once the round is closed, one's own before that or when it
 * is asked for. Whoever has not finished yet is led back to the questions.
 */
export async function loadResult(token: string, locale: Locale, asked: string | undefined) {
  const link = await lookUpLink(await headers(), () => openLink(token));
  if (!link || link.purpose === "invitation" || link.purpose === "kiosk") notFound();
  // Of a group that is too small there is nothing to see, and no door to it either.
  const joint = viewsOf(link).includes("joint") ? await readMoment(link, "joint") : null;
  const views = viewsOf(link).filter((view) => view !== "joint" || joint !== null);
  if (views.length === 0) redirect(`/${locale}/assessments/${token}/walk`);
  const view = views.find((candidate) => candidate === asked) ?? views[0] ?? "own";
  const { scope, round } = link;
  const [moment, previous, counts] = await Promise.all([
    view === "joint" ? joint : readMoment(link, view),
    readPreviousMoment(link, view),
    countResponses(scope, round.id),
  ]);
  if (!moment) notFound();
  // What people of a survey wrote is read by who may see the unit, not by everyone who answered.
  const mayReadOpenAnswers = round.kind !== "survey" && moment.release?.all.comments === true;
  return {
    link,
    round,
    questionnaire: link.questionnaire,
    views,
    view,
    moment,
    previous,
    counts,
    openAnswers: mayReadOpenAnswers ? await findOpenAnswers(scope, round.id) : null,
    manages: mayManage(link),
    claimable: mayManage(link) && (await isClaimable(link)),
    invitation: mayManage(link) ? invitationToken(link) : null,
  };
}

export type LoadedResult = Awaited<ReturnType<typeof loadResult>>;

/** Whether the assessment is nobody's yet, and somebody is signed in whose it could be. */
async function isClaimable({ scope }: OpenedLink): Promise<boolean> {
  return (await loadPerson()) !== null && !(await isClaimed(scope));
}

function invitationToken({ token }: OpenedLink): string {
  return formatToken({
    organizationId: token.organizationId,
    secret: invitationSecret(token.secret),
  });
}
