"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FormState, parseForm } from "@/lib/action";
import { LOCALES } from "@/lib/framework/locales";
import { enqueueMails } from "@/lib/mail/queue";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { readListFile } from "./invitation-file";
import { checkInvitationList, countByUnit, type Invitee } from "./invitation-list";
import type { InvitationListState } from "./invitation-list-state";
import { addInvitations, removeInvitations } from "./invitation-mutations";
import { findInvitations } from "./invitation-queries";
import { invitationIdsSchema, invitationListSchema } from "./invitation-schema";
import { remindByHand } from "./reminder-mutations";
import { findRoundTree, findSurvey } from "./round-queries";
import { roundPlaceSchema, sureSchema } from "./round-schema";
import { takingPart } from "./round-tree";

/** Checks a list of people to invite, and adds them once it is right and was looked at. */
export async function invite(
  _before: InvitationListState,
  form: FormData,
): Promise<InvitationListState> {
  const parsed = parseForm(invitationListSchema, form);
  if (!parsed.ok) return { ...parsed.state, rows: [], ready: null };
  const { slug, roundId, step } = parsed.data;
  const membership = await requireMembership(slug, "manage-rounds");
  const file = await readListFile(form.get("file"));
  if (file === "unreadable") return shown("", { problem: "list-unreadable" });
  const list = file ?? parsed.data.list;
  const { scope } = membership;
  const context = await listContext(scope, roundId);
  if (context === null) return shown(list, { problem: "closed" });
  const checked = checkInvitationList(list, context);
  if (!checked.ok) {
    return "rows" in checked
      ? shown(list, { rows: checked.rows })
      : shown(list, { problem: checked.problem });
  }
  if (step === "check" || file !== null) return shown(list, { ready: previewOf(checked, context) });
  const actor = membership.person?.name ?? "";
  const added = await addInvitations(scope, roundId, checked.invitees, new Date(), actor);
  if (!added.ok) return shown(list, { problem: added.reason });
  const { organizationId } = scope;
  await enqueueMails(added.mailIds.map((mailId) => ({ organizationId, mailId })));
  return leadTo(`${slug}/rounds/${roundId}/invitations?added=${checked.invitees.length}`);
}

/** Takes invitations of a draft back. */
export async function uninvite(form: FormData): Promise<void> {
  const { slug, roundId } = roundPlaceSchema.parse(Object.fromEntries(form));
  const { scope, person } = await requireMembership(slug, "manage-rounds");
  const ids = invitationIdsSchema.parse(form.getAll("invitationId"));
  await removeInvitations(scope, roundId, ids, person?.name ?? "");
  return leadTo(`${slug}/rounds/${roundId}/invitations`);
}

/** Reminds whoever has not answered. */
export async function remind(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(sureSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, roundId } = parsed.data;
  const { scope, person } = await requireMembership(slug, "manage-rounds");
  const reminded = await remindByHand(scope, roundId, new Date(), person?.name ?? "");
  if (!reminded.ok) return { problems: { round: reminded.reason }, values: {} };
  const { organizationId } = scope;
  await enqueueMails(reminded.mailIds.map((mailId) => ({ organizationId, mailId })));
  return leadTo(`${slug}/rounds/${roundId}?reminded=1`);
}

type Scope = Awaited<ReturnType<typeof requireMembership>>["scope"];

/** What a list is checked against, or `null` when nobody is invited to this round (any more). */
async function listContext(scope: Scope, roundId: string) {
  const round = await findSurvey(scope, roundId);
  if (!round || round.state === "closed") return null;
  const [standing, invitations] = await Promise.all([
    listUnits(scope),
    findInvitations(scope, roundId),
  ]);
  const codes = new Map(standing.map(({ id, code }) => [id, code]));
  const units =
    round.state === "draft"
      ? takingPart(standing, round.unitId)
      : await findRoundTree(scope, roundId);
  return {
    units: units.map(({ id, name }) => ({ id, name, code: codes.get(id) ?? null })),
    perspectives: round.perspectives,
    languages: LOCALES.filter((locale) => round.languages.includes(locale)),
    invited: new Set(invitations.map(({ email }) => email)),
  };
}

function previewOf(
  { invitees }: { invitees: readonly Invitee[] },
  { units }: { units: readonly { id: string; name: string }[] },
): NonNullable<InvitationListState["ready"]> {
  const counts = countByUnit(invitees);
  const byUnit = units.flatMap(({ id, name }) => {
    const people = counts.get(id);
    return people === undefined ? [] : [{ name, people }];
  });
  return { people: invitees.length, byUnit };
}

function shown(
  list: string,
  found: Partial<Pick<InvitationListState, "rows" | "ready">> & { problem?: string },
): InvitationListState {
  const { problem, rows = [], ready = null } = found;
  return {
    problems: problem === undefined ? {} : { list: problem },
    values: { list },
    rows,
    ready,
  };
}

async function leadTo(place: string): Promise<never> {
  redirect(`/${await getLocale()}/organizations/${place}`);
}
