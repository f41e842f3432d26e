import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { LOCALES } from "@/lib/framework/locales";
import type { MemberInvitationDetails } from "./member-mails";

/** What the mail about an invitation says, or `null` when it is not pending (any more). */
export async function findMemberInvitationDetails(
  scope: OrganizationScope,
  id: string,
  now: Date,
): Promise<MemberInvitationDetails | null> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const invitation = await database.memberInvitation.findFirst({
      where: { organizationId, id, status: "pending", expiresAt: { gt: now } },
      select: { email: true, inviterId: true, organization: { select: { name: true } } },
    });
    if (!invitation) return null;
    const { email, inviterId, organization } = invitation;
    // Who has left is not to be seen any more, and then the organization itself invites.
    const inviter = await database.user.findUnique({
      where: { id: inviterId },
      select: { name: true, locale: true },
    });
    return {
      id,
      email,
      organization: organization.name,
      inviter: inviter?.name ?? organization.name,
      locale: LOCALES.find((locale) => locale === inviter?.locale) ?? "nl",
    };
  });
}

/** Who the members are, and who is asked to become one. */
export async function findMembers(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => ({
    members: await database.member.findMany({
      where: { organizationId },
      orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
      select: {
        id: true,
        userId: true,
        role: true,
        user: { select: { name: true, email: true, twoFactorEnabled: true } },
        manages: { select: { unitId: true } },
      },
    }),
    invitations: await database.memberInvitation.findMany({
      where: { organizationId, status: "pending" },
      orderBy: [{ email: "asc" }],
      select: { id: true, email: true, role: true, unitIds: true, expiresAt: true },
    }),
    mails: await database.mail.findMany({
      where: { organizationId, kind: "member-invitation", state: "failed" },
      select: { id: true },
    }),
  }));
}

/** A member, or `null`. */
export async function findMember(scope: OrganizationScope, id: string) {
  return inOrganization(scope, (database) =>
    database.member.findFirst({
      where: { organizationId: scope.organizationId, id },
      select: { id: true, userId: true, role: true, user: { select: { name: true, email: true } } },
    }),
  );
}

/** An invitation that nobody has accepted yet, or `null`. */
export async function findPendingInvitation(scope: OrganizationScope, id: string) {
  return inOrganization(scope, (database) =>
    database.memberInvitation.findFirst({
      where: { organizationId: scope.organizationId, id, status: "pending" },
      select: { id: true, email: true, role: true, unitIds: true },
    }),
  );
}
