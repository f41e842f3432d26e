import { randomBytes, randomUUID } from "node:crypto";
import { closeRound } from "@/lib/assessments/closing-mutations";
import { invitationSecret } from "@/lib/assessments/invitations";
import { type OpenedLink, openLink } from "@/lib/assessments/links";
import { finishResponse, joinRound, saveAnswers } from "@/lib/assessments/response-mutations";
import { createAssessment } from "@/lib/assessments/self-mutations";
import { formatToken, SECRET_BYTES } from "@/lib/auth/tokens";
import { newOrganizationScope } from "@/lib/db/scope";
import type { ItemId } from "@/lib/framework/items";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";

/** Late in the evening in UTC: in the tests' own time zone it is the next day already. */
export const TODAY = new Date("2026-11-21T23:30:00Z");
export const TOMORROW = new Date("2026-11-22T23:30:00Z");

export function newSecret(): Uint8Array {
  return randomBytes(SECRET_BYTES);
}

/** Begins an assessment of a team; gives its owner's token. */
export function startAssessment(questionnaire: QuestionnaireId = "quick"): Promise<string> {
  return createAssessment(newOrganizationScope(), "Team Verhuur", {
    questionnaire: QUESTIONNAIRES[questionnaire],
    socialSystem: "team",
    secret: newSecret(),
    today: TODAY,
  });
}

/** Opens a link that must be there. */
export async function opened(token: string): Promise<OpenedLink> {
  const link = await openLink(token);
  if (!link) throw new Error("There is no such link.");
  return link;
}

/** The invitation to the round of an owner's link. */
export function invitationTo({ token }: OpenedLink): string {
  const { organizationId, secret } = token;
  return formatToken({ organizationId, secret: invitationSecret(secret) });
}

/** Lets one more person answer; gives her token. */
export async function joined({ scope, round, questionnaire }: OpenedLink): Promise<string> {
  const token = await joinRound(scope, round.id, questionnaire, newSecret());
  if (token === null) throw new Error("The round is closed.");
  return token;
}

/** Saves answers of the person who holds a link; whether they were accepted. */
export function saved(
  link: OpenedLink,
  answers: Partial<Record<ItemId, number>>,
): Promise<boolean> {
  return saveAnswers(link.scope, placeOf(link), link.questionnaire, answers, {});
}

/** Finishes for the person who holds a link; whether that was accepted. */
export function finished(link: OpenedLink, today = TODAY): Promise<boolean> {
  return finishResponse(link.scope, placeOf(link), today);
}

/** Closes the round of an owner's link; whether this call closed it. */
export function closed({ scope, round }: OpenedLink): Promise<boolean> {
  return closeRound(scope, round.id, TODAY, { least: round.threshold });
}

/** Where the response of a link is. */
export function placeOf({ round, response }: OpenedLink) {
  return { roundId: round.id, responseId: response?.id ?? randomUUID() };
}

/** A round that its owner and others have finished, all with these answers: three people, or more. */
export async function finishedRound(answers: Partial<Record<ItemId, number>>, people = 3) {
  const owner = await opened(await startAssessment());
  const others: OpenedLink[] = [];
  while (others.length < people - 1) others.push(await opened(await joined(owner)));
  const links = [owner, ...others];
  for (const link of links) {
    await saved(link, answers);
    await finished(link);
  }
  return { owner, others, tokens: links.map(({ token }) => formatToken(token)) };
}
