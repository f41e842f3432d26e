import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { note } from "./organization-mutations";

/** What is mailed in an organization's name. */
export type MailKind = "invitation" | "reminder" | "member-invitation";

/** A mail that is to go: its id is that of the invitation which it is about. */
export type QueuedMail = {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipient: string;
};

/**
 * Notes that mails are to go, in the transaction of what causes them; `enqueueMails` of lib/mail
 * sends them on their way afterwards. A second mail about the same takes the place of the first.
 */
export async function queueMails(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  mails: readonly QueuedMail[],
  today: Date,
): Promise<void> {
  if (mails.length === 0) return;
  await database.$executeRaw`
    INSERT INTO "Mail" ("organizationId", "id", "kind", "recipient", "queuedOn")
    SELECT ${organizationId}::uuid, id, kind, recipient, ${today.toISOString().slice(0, 10)}::date
    FROM unnest(${mails.map(({ id }) => id)}::uuid[], ${mails.map(({ kind }) => kind)}::text[],
      ${mails.map(({ recipient }) => recipient)}::text[]) AS mail (id, kind, recipient)
    ON CONFLICT ("organizationId", "id") DO UPDATE SET
      "kind" = excluded."kind", "recipient" = excluded."recipient", "state" = 'queued',
      "attempts" = 0, "failure" = NULL, "queuedOn" = excluded."queuedOn"`;
}

/** Notes that a mail has been handed to the mail server. */
export async function recordSent(scope: OrganizationScope, id: string): Promise<void> {
  await inOrganization(scope, (database) =>
    database.mail.updateMany({
      where: { organizationId: scope.organizationId, id },
      data: { state: "sent", attempts: { increment: 1 }, failure: null },
    }),
  );
}

/** Notes why a mail did not go; `final` when nobody tries again by herself. */
export async function recordFailure(
  scope: OrganizationScope,
  id: string,
  failure: string,
  final: boolean,
): Promise<void> {
  await inOrganization(scope, (database) =>
    database.mail.updateMany({
      where: { organizationId: scope.organizationId, id },
      data: { ...(final && { state: "failed" }), attempts: { increment: 1 }, failure },
    }),
  );
}

/** Forgets a mail about what is not there any more. */
export async function dropMail(scope: OrganizationScope, id: string): Promise<void> {
  await inOrganization(scope, (database) =>
    database.mail.deleteMany({ where: { organizationId: scope.organizationId, id } }),
  );
}

/**
 * Lets mails that failed for good be tried again.
 *
 * @param id one of them, or `null` for all
 * @returns the ids of those that are waiting now
 */
export async function retryMails(
  scope: OrganizationScope,
  id: string | null,
  today: Date,
  actor: string,
): Promise<string[]> {
  const { organizationId } = scope;
  const where = { organizationId, state: "failed" as const, ...(id !== null && { id }) };
  const data = { state: "queued" as const, attempts: 0, queuedOn: today };
  return inOrganization(scope, async (database) => {
    const rows = await database.mail.updateManyAndReturn({ where, data, select: { id: true } });
    if (rows.length > 0) {
      await note(database, scope, { actor, action: "mail.retried", subject: String(rows.length) });
    }
    return rows.map((row) => row.id);
  });
}
