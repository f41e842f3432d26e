"use server";

import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { lookUpLink } from "@/lib/auth/rate-limits";
import { hashSecret, parseToken, SECRET_BYTES } from "@/lib/auth/tokens";
import { newOrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { closeRound } from "./closing-mutations";
import { withdrawInvited } from "./invitation-mutations";
import { invitationCookie, JOINED_COOKIE, joinedCookie } from "./joined-cookie";
import { type OpenedLink, openLink } from "./links";
import { countResponses } from "./queries";
import { deleteResponse, joinRound } from "./response-mutations";
import { mayClose, mayJoin, mayManage, mayWithdraw } from "./rules";
import { confirmSchema, linkSchema, renameSchema, startSchema } from "./schema";
import { createAssessment, deleteRound, renameUnit, repeatRound } from "./self-mutations";

/** Begins a self-assessment and leads to its first question. */
export async function startAssessment(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(startSchema, form);
  if (!parsed.ok) return parsed.state;
  const { socialSystem, questionnaire, name } = parsed.data;
  const token = await createAssessment(newOrganizationScope(), name, {
    questionnaire: QUESTIONNAIRES[questionnaire],
    socialSystem,
    secret: newSecret(),
    today: new Date(),
  });
  redirect(`/${await getLocale()}/assessments/${token}/walk`);
}

/** Lets whoever holds an invitation answer, once a device: a second time leads on where one was. */
export async function joinAssessment(form: FormData): Promise<void> {
  const { token: invitation } = linkSchema.parse(Object.fromEntries(form));
  const locale = await getLocale();
  const link = await lookUp(invitation);
  const invitationPath = `/${locale}/join/${encodeURIComponent(invitation)}`;
  // A survey asks for whom one answers, and has an action of its own.
  if (!link || !mayJoin(link) || link.round.kind !== "self") redirect(invitationPath);
  const jar = await cookies();
  const name = joinedCookie(link.round.id);
  const known = jar.get(name)?.value;
  if (known && (await openLink(known))) redirect(`/${locale}/assessments/${known}/walk`);
  const token = await joinRound(link.scope, link.round.id, link.questionnaire, newSecret());
  if (!token) redirect(invitationPath);
  jar.set(name, token, JOINED_COOKIE);
  redirect(`/${locale}/assessments/${token}/walk`);
}

/** Names the assessment. */
export async function renameAssessment(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(renameSchema, form);
  if (!parsed.ok) return parsed.state;
  const link = await managed(parsed.data.token);
  if (link) await renameUnit(link.scope, link.round.unit.id, parsed.data.name);
  return backTo(parsed.data.token);
}

/** Closes the round for good and shows the joint result. */
export async function closeAssessment(form: FormData): Promise<void> {
  const { token } = linkSchema.parse(Object.fromEntries(form));
  const link = await managed(token);
  if (link) {
    const { finished } = await countResponses(link.scope, link.round.id);
    const { id, threshold } = link.round;
    if (mayClose(link, finished))
      await closeRound(link.scope, id, new Date(), { least: threshold });
  }
  return backTo(token);
}

/** Begins the next moment of the same assessment. */
export async function repeatAssessment(form: FormData): Promise<void> {
  const { token } = linkSchema.parse(Object.fromEntries(form));
  const link = await managed(token);
  if (!link) return backTo(token);
  const next = await repeatRound(
    link.scope,
    { id: link.round.id, unitId: link.round.unit.id },
    {
      questionnaire: link.questionnaire,
      socialSystem: link.round.socialSystem,
      secret: newSecret(),
      today: new Date(),
    },
  );
  redirect(`/${await getLocale()}/assessments/${next}/walk`);
}

/** Deletes what the holder of the link may delete: the owner the round, a participant her own answers. */
export async function deleteAssessment(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(confirmSchema, form);
  if (!parsed.ok) return parsed.state;
  const link = await lookUp(parsed.data.token);
  if (link && mayManage(link)) await deleteRound(link.scope, link.round);
  else if (link?.response && mayWithdraw(link)) await withdraw(link, link.response);
  else if (link) return backTo(parsed.data.token);
  redirect(`/${await getLocale()}/deleted`);
}

async function withdraw(
  { scope, round }: OpenedLink,
  { id, invited }: { id: string; invited: boolean },
): Promise<void> {
  if (!invited) return deleteResponse(scope, id);
  const invitation = parseToken((await cookies()).get(invitationCookie(id))?.value ?? "");
  const hash = invitation && hashSecret(invitation.secret);
  await withdrawInvited(scope, { roundId: round.id, responseId: id }, hash);
}

function newSecret(): Uint8Array {
  return randomBytes(SECRET_BYTES);
}

async function lookUp(token: string): Promise<OpenedLink | null> {
  return lookUpLink(await headers(), () => openLink(token));
}

async function managed(token: string): Promise<OpenedLink | null> {
  const link = await lookUp(token);
  return link && mayManage(link) ? link : null;
}

async function backTo(token: string): Promise<never> {
  // A text that is no token must not become part of an address.
  const path = parseToken(token) ? `/assessments/${token}` : "";
  redirect(`/${await getLocale()}${path}`);
}
