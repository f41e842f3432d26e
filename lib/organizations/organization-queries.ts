import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

const SHOWN = 200;

/** The latest of who did what in an organization, the newest first. */
export async function findAuditEntries(scope: OrganizationScope) {
  return inOrganization(scope, (database) =>
    database.auditEntry.findMany({
      where: { organizationId: scope.organizationId },
      orderBy: [{ at: "desc" }, { id: "asc" }],
      take: SHOWN,
      select: { id: true, at: true, actor: true, action: true, subject: true },
    }),
  );
}

/** What is going on in an organization: its units, its members and its mails. */
export async function findOverview(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => ({
    units: await database.unit.count({ where: { organizationId, closedOn: null } }),
    members: await database.member.count({ where: { organizationId } }),
    failedMails: await database.mail.count({ where: { organizationId, state: "failed" } }),
  }));
}
