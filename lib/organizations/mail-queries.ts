import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

const SHOWN = 200;

/** About a round: whoever gets a reminder has not answered. */
const OF_ROUNDS = ["invitation", "reminder"];

/**
 * The mails of an organization, and how many there are in each state. Of those about rounds only a
 * failed invitation is told by address; of the others nothing, or who was reminded, and when, would
 * tell who has answered.
 */
export async function findMails(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const mails = await database.mail.findMany({
      where: {
        organizationId,
        OR: [{ kind: { notIn: OF_ROUNDS } }, { kind: "invitation", state: "failed" }],
      },
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
    const rows = await database.mail.groupBy({
      by: ["kind", "state"],
      where: { organizationId },
      _count: true,
    });
    const count = (state: "queued" | "sent" | "failed") =>
      rows.reduce((sum, row) => sum + (row.state === state ? row._count : 0), 0);
    const [ofRounds, failedReminders] = [
      rows.filter(({ kind }) => OF_ROUNDS.includes(kind)),
      rows.find(({ kind, state }) => kind === "reminder" && state === "failed"),
    ];
    return {
      mails,
      counts: { queued: count("queued"), sent: count("sent"), failed: count("failed") },
      ofRounds: ofRounds.reduce((sum, { _count }) => sum + _count, 0),
      failedReminders: failedReminders?._count ?? 0,
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
