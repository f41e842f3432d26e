import { formatToken } from "@/lib/auth/tokens";
import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { LOCALES } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import type { InvitationMail } from "./invitation-mails";
import { roundFields } from "./queries";
import { personalSecret } from "./round-links";
import { invitationTextsSchema } from "./round-schema";

/** A personal invitation, or `null`. */
export function findInvitation(scope: OrganizationScope, secretHash: Uint8Array<ArrayBuffer>) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.invitation.findUnique({
      where: { organizationId_secretHash: { organizationId, secretHash } },
      select: {
        id: true,
        unitId: true,
        perspective: true,
        answered: true,
        round: { select: roundFields },
      },
    }),
  );
}

/** Everybody who is invited to a round, by address; not who has answered. */
export function findInvitations(scope: OrganizationScope, roundId: string) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.invitation.findMany({
      where: { organizationId, roundId },
      orderBy: { email: "asc" },
      select: { id: true, email: true, unitId: true, perspective: true, locale: true },
    }),
  );
}

/** How many people are invited. */
export function countInvitations(scope: OrganizationScope, roundId: string): Promise<number> {
  const where = { organizationId: scope.organizationId, roundId };
  return inOrganization(scope, (database) => database.invitation.count({ where }));
}

/**
 * What an invitation's mail says, or `null` when it need not go (any more): it is answered or gone,
 * or the round is not open.
 */
export async function findInvitationMail(
  scope: OrganizationScope,
  id: string,
): Promise<InvitationMail | null> {
  const { organizationId } = scope;
  const [invitation, organization] = await inOrganization(scope, async (database) => [
    await database.invitation.findFirst({
      where: { organizationId, id, answered: false, round: { state: "open" } },
      select: { email: true, locale: true, round: { include: { unit: true } } },
    }),
    await database.organization.findUnique({ where: { id: organizationId } }),
  ]);
  if (!invitation || !organization) return null;
  const { email, round } = invitation;
  return {
    to: email,
    locale: LOCALES.find((locale) => locale === invitation.locale) ?? "nl",
    token: formatToken({ organizationId, secret: await personalSecret(id) }),
    organization: organization.name,
    minutes: QUESTIONNAIRES[round.questionnaire].minutes,
    threshold: round.threshold,
    sharing: round.sharing,
    closesOn: round.closesOn,
    texts: invitationTextsSchema.parse(round.invitationTexts),
  };
}
