import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

const SHOWN = 200;

/** The mails of an organization, what failed first, and how many there are in each state. */
export async function findMails(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const mails = await database.mail.findMany({
      where: { organizationId },
      // The enumeration's own order is queued, sent, failed.
      orderBy: [{ state: "desc" }, { queuedOn: "desc" }, { recipient: "asc" }],
      take: SHOWN,
      select: {
        id: true,
        kind: true,
        recipient: true,
        state: true,
        failure: true,
        queuedOn: true,
      },
    });
    const counts = await database.mail.groupBy({
      by: ["state"],
      where: { organizationId },
      _count: true,
    });
    const count = (state: "queued" | "sent" | "failed") =>
      counts.find((row) => row.state === state)?._count ?? 0;
    return {
      mails,
      counts: { queued: count("queued"), sent: count("sent"), failed: count("failed") },
    };
  });
}

/** A mail that waits to go, or `null` when it is gone already or there is none. */
export async function findQueuedMail(scope: OrganizationScope, id: string) {
  return inOrganization(scope, (database) =>
    database.mail.findFirst({
      where: { organizationId: scope.organizationId, id, state: "queued" },
      select: { kind: true },
    }),
  );
}
