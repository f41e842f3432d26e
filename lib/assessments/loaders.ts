import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { formatToken } from "@/lib/auth/tokens";
import type { Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";
import { answersByItem } from "./answers";
import { invitationSecret } from "./invitations";
import { joinedCookie } from "./joined-cookie";
import { type OpenedLink, openLink } from "./links";
import { countResponses, findOpenAnswers } from "./queries";
import { readMoment, readPreviousMoment, viewsOf } from "./result";
import { mayAnswer, mayJoin, mayManage } from "./rules";
import { type StepId, walkSteps } from "./steps";
import { openContent, walkContent } from "./walk-content";

/** Everything the walk shows; people who may not answer (any more) are led to where they may be. */
export async function loadWalk(token: string, locale: Locale, step: string | undefined) {
  const link = await openLink(token);
  if (!link?.response) notFound();
  if (!mayAnswer(link)) redirect(`/${locale}/assessments/${token}`);
  const { questionnaire, response } = link;
  const { socialSystem } = link.round.unit;
  const wording = wordingFor(locale);
  const steps = walkSteps(questionnaire);
  const shown = steps.find(({ id }) => id === step) ?? steps[0];
  return {
    responseId: response.id,
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
  const link = await openLink(token);
  if (link?.purpose !== "invitation") notFound();
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
  const link = await openLink(token);
  if (!link || link.purpose === "invitation") notFound();
  const views = viewsOf(link);
  if (views.length === 0) redirect(`/${locale}/assessments/${token}/walk`);
  const view = views.find((candidate) => candidate === asked) ?? views[0] ?? "own";
  const { scope, round } = link;
  const [moment, previous, counts] = await Promise.all([
    readMoment(link, view),
    readPreviousMoment(link, view),
    countResponses(scope, round.id),
  ]);
  if (!moment) notFound();
  const mayReadOpenAnswers = moment.release?.all.comments === true;
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
    invitation: mayManage(link) ? invitationToken(link) : null,
  };
}

export type LoadedResult = Awaited<ReturnType<typeof loadResult>>;

function invitationToken({ token }: OpenedLink): string {
  return formatToken({
    organizationId: token.organizationId,
    secret: invitationSecret(token.secret),
  });
}
