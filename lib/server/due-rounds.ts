import { unscopedDatabase } from "@/lib/db/client";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";

/** What is to be done with a round today. */
export type DueRound = {
  readonly scope: OrganizationScope;
  readonly roundId: string;
  readonly due: "open" | "close" | "remind";
};

/**
 * The rounds of all organizations that open, close or remind today. The last day of a round is for
 * answering: it closes when that is over. Which reminders went already, the round knows itself.
 *
 * @param today its date in UTC counts
 */
export async function findDueRounds(today: Date): Promise<DueRound[]> {
  const day = today.toISOString().slice(0, "yyyy-mm-dd".length);
  const rows = await unscopedDatabase().$queryRaw<
    { organizationId: string; id: string; due: DueRound["due"] }[]
  >`
    SELECT "Round"."organizationId", "Round"."id",
      CASE WHEN "state" = 'draft' THEN 'open' WHEN "closesOn" < ${day}::date THEN 'close'
        ELSE 'remind' END AS due
    FROM "Round" JOIN "Organization" ON "Organization"."id" = "organizationId"
    WHERE NOT "demo" AND "kind" = 'survey' AND (
      ("state" = 'draft' AND "opensOn" <= ${day}::date)
      OR ("state" = 'open' AND ("closesOn" < ${day}::date
        OR EXISTS (SELECT FROM unnest("reminderDays") AS days
          WHERE "openedOn" + days::integer <= ${day}::date))))
    ORDER BY "Round"."organizationId", "Round"."id"`;
  return rows.map(({ organizationId, id, due }) => ({
    scope: mintScope(organizationId),
    roundId: id,
    due,
  }));
}
