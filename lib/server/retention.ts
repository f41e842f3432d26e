import { unscopedDatabase } from "@/lib/db/client";

/** For how many days it stays visible that a mail went. */
const MAIL_DAYS = 90;

/**
 * Deletes single answers of rounds that closed longer ago than their organization keeps them. The
 * tallies stay. What people measured without an account is theirs to delete.
 *
 * @param today its date in UTC counts
 */
export async function deleteOldResponses(today: Date): Promise<void> {
  const database = unscopedDatabase();
  const day = today.toISOString().slice(0, "yyyy-mm-dd".length);
  await database.$executeRaw`
    DELETE FROM "Response" USING "Round", "Organization"
    WHERE "Round"."organizationId" = "Response"."organizationId"
      AND "Round"."id" = "Response"."roundId"
      AND "Organization"."id" = "Round"."organizationId"
      AND NOT "demo" AND "slug" IS NOT NULL AND "state" = 'closed'
      AND "closedOn" + make_interval(months => "retentionMonths"::integer) <= ${day}::date`;
  await database.$executeRaw`
    DELETE FROM "Mail" WHERE "state" <> 'queued' AND "queuedOn" < ${day}::date - ${MAIL_DAYS}::integer`;
}
