"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type FieldProblems, type FormState, parseForm } from "@/lib/action";
import { auth } from "@/lib/auth/auth";
import { refuse, withoutSecrets } from "@/lib/auth/form-state";
import type { Membership } from "@/lib/auth/gate";
import { openMemberInvitation } from "@/lib/auth/invitation-gate";
import { confirmAddress } from "@/lib/auth/mutations";
import { findAccount } from "@/lib/auth/queries";
import { ROLES } from "@/lib/auth/roles";
import { enqueueMails } from "@/lib/mail/queue";
import { requireMembership } from "./loaders";
import {
  assignUnits,
  cancelInvitation,
  changeMembers,
  queueMemberInvitation,
  wouldLeaveNoOwner,
} from "./member-mutations";
import { findMember, findPendingInvitation } from "./member-queries";
import { mayChangeRole, mayManage } from "./member-rules";
import {
  acceptSchema,
  goingSchema,
  inviteMemberSchema,
  joinSchema,
  memberInvitationSchema,
  memberRoleSchema,
  unitIdsSchema,
} from "./member-schema";

/** Invites somebody by mail to become a member. */
export async function inviteMember(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(inviteMemberSchema, form);
  if (!parsed.ok) return again(form, parsed.state.problems);
  const { slug, email, role } = parsed.data;
  const membership = await requireMembership(slug, "manage-members");
  if (!mayManage(membership, role)) return again(form, { role: "role-not-yours" });
  const unitIds = role === "manager" ? unitIdsSchema.parse(form.getAll("unitId")) : [];
  if (role === "manager" && unitIds.length === 0) return again(form, { unitId: "units-missing" });
  const body = { email, role, organizationId: membership.organization.id, unitIds };
  const sent = await invite(membership, "member.invited", email, body);
  return sent ? leadTo(slug, "invited") : again(form, { email: "already-member" });
}

/** Sends an invitation again; from now on it works as long as a new one. */
export async function resendMemberInvitation(form: FormData): Promise<void> {
  const { slug, invitationId } = memberInvitationSchema.parse(Object.fromEntries(form));
  const membership = await requireMembership(slug, "manage-members");
  const { email, role, unitIds } = await manageable(membership, invitationId);
  const organizationId = membership.organization.id;
  const body = { email, role, organizationId, unitIds, resend: true };
  await invite(membership, "member.invited-again", email, body, invitationId);
  await leadTo(slug, "invited");
}

/** Takes an invitation back: its link works no more. */
export async function cancelMemberInvitation(form: FormData): Promise<void> {
  const { slug, invitationId } = memberInvitationSchema.parse(Object.fromEntries(form));
  const membership = await requireMembership(slug, "manage-members");
  const { email } = await manageable(membership, invitationId);
  const { api } = await auth();
  const asked = await headers();
  await change(membership, "member.invitation-cancelled", email, () =>
    api.cancelInvitation({ body: { invitationId }, headers: asked }),
  );
  await leadTo(slug, "cancelled");
}

/** Gives a member another role, and a manager her units. */
export async function changeMemberRole(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(memberRoleSchema, form);
  if (!parsed.ok) return again(form, parsed.state.problems);
  const { slug, memberId, role } = parsed.data;
  const membership = await requireMembership(slug, "manage-members");
  const { scope, organization } = membership;
  const member = (await findMember(scope, memberId)) ?? notFound();
  if (!mayChangeRole(membership, roleOf(member.role), role)) {
    return again(form, { role: "role-not-yours" });
  }
  const unitIds = role === "manager" ? unitIdsSchema.parse(form.getAll("unitId")) : [];
  if (role === "manager" && unitIds.length === 0) return again(form, { unitId: "units-missing" });
  const { api } = await auth();
  const asked = await headers();
  const subject = `${member.user.name}: ${role}`;
  const changed = await change(membership, "member.changed", subject, async (database) => {
    if (role !== "owner" && (await wouldLeaveNoOwner(database, scope, memberId))) return null;
    const body = { memberId, role, organizationId: organization.id };
    await api.updateMemberRole({ body, headers: asked });
    await assignUnits(database, scope, memberId, unitIds);
    return true;
  });
  return changed ? leadTo(slug, "changed") : again(form, { role: "last-owner" });
}

/** Lets a member go. What she did stays; she sees nothing of the organization any more. */
export async function removeMember(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(goingSchema, form);
  if (!parsed.ok) return parsed.state;
  const { slug, memberId } = parsed.data;
  const membership = await requireMembership(slug, "manage-members");
  const { scope, organization } = membership;
  const member = (await findMember(scope, memberId)) ?? notFound();
  if (!mayManage(membership, roleOf(member.role))) return refuse(form, { form: "role-not-yours" });
  const { api } = await auth();
  const asked = await headers();
  const removed = await change(membership, "member.removed", member.user.name, async (database) => {
    if (await wouldLeaveNoOwner(database, scope, memberId)) return null;
    const body = { memberIdOrEmail: memberId, organizationId: organization.id };
    return api.removeMember({ body, headers: asked });
  });
  if (!removed) return refuse(form, { form: "last-owner" });
  return member.userId === membership.person?.id
    ? redirect(`/${await getLocale()}/organizations`)
    : leadTo(slug, "removed");
}

/** Becomes a member, as who is invited and signed in. */
export async function acceptMemberInvitation(form: FormData): Promise<void> {
  const { invitationId } = acceptSchema.parse(Object.fromEntries(form));
  await accept(invitationId, await headers());
}

/** Makes an account for who is invited, and makes her a member. */
export async function joinAsMember(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinSchema, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { invitationId, name, newPassword } = parsed.data;
  const invitation = await openMemberInvitation(await headers(), invitationId);
  if (!invitation) return refuse(form, { form: "invitation-spent" });
  const { email } = invitation;
  if (await findAccount(email)) return refuse(form, { form: "account-exists" });
  const locale = await getLocale();
  const { api } = await auth();
  const { response, headers: answered } = await api.signUpEmail({
    body: { email, name, password: newPassword, locale },
    headers: await headers(),
    returnHeaders: true,
  });
  // Only who reads her mail has the link.
  await confirmAddress(response.user.id);
  const cookie = answered
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  await accept(invitationId, new Headers({ cookie }));
  return refuse(form, { form: "invitation-spent" });
}

async function accept(invitationId: string, asked: Headers): Promise<void> {
  const { api } = await auth();
  const locale = await getLocale();
  const back = `/${locale}/accept-invitation/${invitationId}`;
  const invitation = await openMemberInvitation(await headers(), invitationId);
  if (!invitation) redirect(back);
  const session = await api.getSession({ headers: asked });
  if (session?.user.email !== invitation.email) redirect(back);
  const entry = { actor: session.user.name, action: "member.joined", subject: invitation.role };
  const accepted = await changeMembers(invitation.scope, entry, async (database) => {
    const made = await refusable(() =>
      api.acceptInvitation({ body: { invitationId }, headers: asked }),
    );
    if (!made) return null;
    await assignUnits(database, invitation.scope, made.member.id, invitation.unitIds);
    return made;
  });
  const { slug } = invitation.organization;
  redirect(accepted ? `/${locale}/organizations/${slug}` : back);
}

type Database = Parameters<Parameters<typeof changeMembers>[2]>[0];

type InvitationBody = {
  readonly email: string;
  readonly role: string;
  readonly organizationId: string;
  readonly unitIds: string[];
  readonly resend?: boolean;
};

/** @param before the invitation that makes way when this is another one */
async function invite(
  membership: Membership,
  action: string,
  email: string,
  body: InvitationBody,
  before?: string,
): Promise<boolean> {
  const { api } = await auth();
  const asked = await headers();
  const { scope } = membership;
  const invitation = await change(membership, action, email, async (database) => {
    const made = await api.createInvitation({
      body: { ...body, role: roleOf(body.role) },
      headers: asked,
    });
    // Of one that has expired better-auth makes a new one.
    if (before && before !== made.id) await cancelInvitation(database, scope, before);
    await queueMemberInvitation(database, scope, { id: made.id, email }, new Date());
    return made;
  });
  if (!invitation) return false;
  await enqueueMails([{ organizationId: scope.organizationId, mailId: invitation.id }]);
  return true;
}

function change<T>(
  { scope, person }: Membership,
  action: string,
  subject: string,
  work: (database: Database) => Promise<T | null>,
): Promise<T | null> {
  const entry = { actor: person?.name ?? "", action, subject };
  return changeMembers(scope, entry, (database) => refusable(() => work(database)));
}

/** What better-auth refuses is `null`; what goes wrong is thrown. */
async function refusable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

/** A pending invitation that somebody may send again or take back. */
async function manageable(membership: Membership, invitationId: string) {
  const invitation = await findPendingInvitation(membership.scope, invitationId);
  if (!invitation || !mayManage(membership, roleOf(invitation.role))) notFound();
  return invitation;
}

function roleOf(text: string) {
  return ROLES.find((role) => role === text) ?? "owner";
}

/** The form with what was wrong, and with every unit that was chosen. */
function again(form: FormData, problems: FieldProblems): FormState {
  const { values } = refuse(form, problems);
  return { problems, values: { ...values, unitIds: form.getAll("unitId").join(" ") } };
}

async function leadTo(slug: string, said: string): Promise<never> {
  redirect(`/${await getLocale()}/organizations/${slug}/members?said=${said}`);
}
