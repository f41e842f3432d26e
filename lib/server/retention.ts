import { unscopedDatabase } from "@/lib/db/client";

/** For how many days it stays visible that a mail went. */
const MAIL_DAYS = 90;

/**
 * Deletes the single answers, the votes and the invitations of surveys and workshops that closed longer
 * ago than their organization keeps them. The tallies stay. What people measured by themselves, in an
 * organization without a name, is theirs to delete.
 *
 * @param today its date in UTC counts
 */
export async function deleteOldResponses(today: Date): Promise<void> {
  const database = unscopedDatabase();
  const day = today.toISOString().slice(0, "yyyy-mm-dd".length);
  // With a participant go her ballots.
  for (const table of ["Response", "Invitation", "Participant"]) {
    await database.$executeRawUnsafe(
      `DELETE FROM "${table}" USING "Round", "Organization"
      WHERE "Round"."organizationId" = "${table}"."organizationId"
        AND "Round"."id" = "${table}"."roundId"
        AND "Organization"."id" = "Round"."organizationId"
        AND NOT "demo" AND "kind" <> 'self' AND "slug" IS NOT NULL AND "state" = 'closed'
        AND "closedOn" + make_interval(months => "retentionMonths"::integer) <= $1::date`,
      day,
    );
  }
  await database.$executeRaw`
    DELETE FROM "Mail" WHERE "state" <> 'queued' AND "queuedOn" < ${day}::date - ${MAIL_DAYS}::integer`;
}
