import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { queueMails } from "./mail-mutations";
import { isLastOwner } from "./member-rules";
import { type AuditNote, note } from "./organization-mutations";

/**
 * Changes who the members are, one change at a time, and notes who did it. The change itself is made
 * by better-auth, over a connection of its own; what is refused or goes wrong leaves no note.
 *
 * @param change gives `null` when it is refused
 */
export async function changeMembers<T>(
  scope: OrganizationScope,
  entry: AuditNote,
  change: (database: OrganizationDatabase) => Promise<T | null>,
): Promise<T | null> {
  return inOrganization(scope, async (database) => {
    // Others wait here, so that of two owners who let each other go one stays.
    await database.$executeRaw`
      SELECT FROM "Organization" WHERE "id" = ${scope.organizationId}::uuid FOR NO KEY UPDATE`;
    const outcome = await change(database);
    if (outcome !== null) await note(database, scope, entry);
    return outcome;
  });
}

/** Whether a member is the last owner there is. */
export async function wouldLeaveNoOwner(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  memberId: string,
): Promise<boolean> {
  const members = await database.member.findMany({
    where: { organizationId },
    select: { id: true, role: true },
  });
  return isLastOwner(members, members.find(({ id }) => id === memberId)?.role ?? "");
}

/** Notes the mail of an invitation to become a member. */
export async function queueMemberInvitation(
  database: OrganizationDatabase,
  scope: OrganizationScope,
  { id, email }: { readonly id: string; readonly email: string },
  today: Date,
): Promise<void> {
  await queueMails(database, scope, [{ id, kind: "member-invitation", recipient: email }], today);
}

/** Makes an invitation work no more. */
export async function cancelInvitation(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  id: string,
): Promise<void> {
  await database.memberInvitation.updateMany({
    where: { organizationId, id },
    data: { status: "canceled" },
  });
}

/** Makes a member the manager of exactly these units, as far as they exist. */
export async function assignUnits(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  memberId: string,
  unitIds: readonly string[],
): Promise<void> {
  await database.unitManager.deleteMany({ where: { organizationId, memberId } });
  const units = await database.unit.findMany({
    where: { organizationId, id: { in: [...unitIds] } },
    select: { id: true },
  });
  await database.unitManager.createMany({
    data: units.map(({ id }) => ({ organizationId, memberId, unitId: id })),
  });
}
