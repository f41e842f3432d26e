"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import type { Membership } from "@/lib/auth/gate";
import { enqueueMails } from "@/lib/mail/queue";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { closeRound } from "./closing-mutations";
import { daysBetween } from "./round-days";
import { arrangeRound, createDraft, deleteDraft, openRound, updateDraft } from "./round-mutations";
import {
  arrangementSchema,
  draftSchema,
  type RoundDraft,
  roundPlaceSchema,
  sureSchema,
} from "./round-schema";
import { takingPart } from "./round-tree";

/** Drafts a round and leads to it. */
export async function draftRound(_before: FormState, form: FormData): Promise<FormState> {
  const slug = String(form.get("slug") ?? "");
  const membership = await requireMembership(slug, "manage-rounds");
  const parsed = parseForm(draftSchema, form);
  if (!parsed.ok) return parsed.state;
  const problem = await draftProblem(membership, parsed.data);
  if (problem) return refused(form, problem);
  const id = await createDraft(membership.scope, parsed.data, actorOf(membership));
  redirect(await roundPath(slug, id));
}

/** Changes a draft. */
export async function changeDraft(_before: FormState, form: FormData): Promise<FormState> {
  const { slug, roundId } = roundPlaceSchema.parse(Object.fromEntries(form));
  const membership = await requireMembership(slug, "manage-rounds");
  const parsed = parseForm(draftSchema, form);
  if (!parsed.ok) return parsed.state;
  const problem = await draftProblem(membership, parsed.data);
  if (problem) return refused(form, problem);
  const { scope } = membership;
  const changed = await updateDraft(scope, roundId, parsed.data, actorOf(membership));
  if (!changed) return refused(form, { round: "not-a-draft" });
  redirect(`${await roundPath(slug, roundId)}?saved=1`);
}

/** Deletes a draft, after a second yes. */
export async function removeDraft(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(sureSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, roundId } = parsed.data;
  const membership = await requireMembership(slug, "manage-rounds");
  const deleted = await deleteDraft(membership.scope, roundId, actorOf(membership));
  if (!deleted) return refused(form, { round: "not-a-draft" });
  redirect(`/${await getLocale()}/organizations/${slug}/rounds`);
}

/** Opens a round, after a second yes, and sends its invitations. */
export async function startRound(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(sureSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, roundId } = parsed.data;
  const membership = await requireMembership(slug, "manage-rounds");
  const { scope } = membership;
  const opening = await openRound(scope, roundId, new Date(), actorOf(membership));
  if (!opening.ok) return refused(form, { round: opening.reason });
  const { organizationId } = scope;
  await enqueueMails(opening.mailIds.map((mailId) => ({ organizationId, mailId })));
  const path = await roundPath(slug, roundId);
  revalidatePath(path);
  redirect(path);
}

/** Closes a round for good, after a second yes, and leads to its results. */
export async function endRound(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(sureSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, roundId } = parsed.data;
  const membership = await requireMembership(slug, "manage-rounds");
  const { scope } = membership;
  const closed = await closeRound(scope, roundId, new Date(), { actor: actorOf(membership) });
  if (!closed) return refused(form, { round: "not-open" });
  redirect(`${await roundPath(slug, roundId)}/units`);
}

/** Arranges an open round anew. */
export async function changeArrangement(_before: FormState, form: FormData): Promise<FormState> {
  const { slug, roundId } = roundPlaceSchema.parse(Object.fromEntries(form));
  const membership = await requireMembership(slug, "manage-rounds");
  const parsed = parseForm(arrangementSchema, form);
  if (!parsed.ok) return parsed.state;
  const { closesOn } = parsed.data;
  if (hasPassed(closesOn)) return refused(form, { closesOn: "in-the-past" });
  const { scope } = membership;
  const arranged = await arrangeRound(scope, roundId, parsed.data, actorOf(membership));
  if (!arranged.ok) {
    const { reason } = arranged;
    return refused(form, reason === "not-open" ? { round: reason } : { [reason]: "promised" });
  }
  redirect(`${await roundPath(slug, roundId)}?saved=1`);
}

async function draftProblem(
  { scope }: Membership,
  { unitId, opensOn, closesOn }: RoundDraft,
): Promise<Record<string, string> | null> {
  if (takingPart(await listUnits(scope), unitId).length === 0) return { unitId: "choose-one" };
  if (hasPassed(opensOn)) return { opensOn: "in-the-past" };
  return hasPassed(closesOn) ? { closesOn: "in-the-past" } : null;
}

function hasPassed(day: Date | null): boolean {
  return day !== null && daysBetween(day, new Date()) > 0;
}

function refused(form: FormData, problems: Record<string, string>): FormState {
  const values = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { problems, values: Object.fromEntries(values) };
}

function actorOf({ person }: Membership): string {
  return person?.name ?? "";
}

async function roundPath(slug: string, roundId: string): Promise<string> {
  return `/${await getLocale()}/organizations/${slug}/rounds/${roundId}`;
}
