import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { queueMails } from "@/lib/organizations/mail-mutations";
import { MOST_REMINDERS } from "./limits";
import { dayText } from "./round-days";
import { BY_SCHEDULE, lockSurvey, record } from "./round-mutations";
import { isRemindedOn, mayRemind, remindersDue } from "./round-rules";

/**
 * Reminds everybody who has not answered of a round whose day for it has come, unless she has had
 * that many reminders already: calling it again changes nothing.
 *
 * @returns the ids of the mails that are to go
 */
export async function remindDue(
  scope: OrganizationScope,
  roundId: string,
  today: Date,
): Promise<string[]> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const round = await lockSurvey(database, organizationId, roundId);
    const due = round ? remindersDue(round, today) : 0;
    if (!round || due === 0) return [];
    const ids = await remind(database, scope, roundId, { least: due, most: due }, today);
    if (ids.length > 0) {
      await record(database, organizationId, BY_SCHEDULE, "round.reminded", round.name);
    }
    return ids;
  });
}

export type Reminding =
  | { readonly ok: true; readonly mailIds: readonly string[] }
  | { readonly ok: false; readonly reason: "not-open" | "reminded-today" | "nobody-left" };

/**
 * Reminds by hand everybody who has not answered and has had fewer than three reminders. A round
 * reminds once a day: a second click, or two people at the same time, send no second mail.
 */
export async function remindByHand(
  scope: OrganizationScope,
  roundId: string,
  today: Date,
  actor: string,
): Promise<Reminding> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database): Promise<Reminding> => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayRemind(round)) return { ok: false, reason: "not-open" };
    if (isRemindedOn(round, today)) return { ok: false, reason: "reminded-today" };
    const any = { least: 0, most: MOST_REMINDERS };
    const mailIds = await remind(database, scope, roundId, any, today);
    if (mailIds.length === 0) return { ok: false, reason: "nobody-left" };
    await record(database, organizationId, actor, "round.reminded", round.name);
    return { ok: true, mailIds };
  });
}

/**
 * Counts one more reminder, and `least` at the least, for whoever has not answered and has had fewer
 * than `most`. After days on which nothing ran, one reminder makes up for all that were due.
 */
async function remind(
  database: OrganizationDatabase,
  scope: OrganizationScope,
  roundId: string,
  { least, most }: { readonly least: number; readonly most: number },
  today: Date,
): Promise<string[]> {
  const reminded = await database.$queryRaw<{ id: string; email: string }[]>`
    UPDATE "Invitation" SET reminders = GREATEST(reminders + 1, ${least})
    WHERE "organizationId" = ${scope.organizationId}::uuid AND "roundId" = ${roundId}::uuid
      AND NOT answered AND reminders < ${most} AND reminders < ${MOST_REMINDERS}
    RETURNING id, email`;
  const mails = reminded.map(({ id, email }) => {
    return { id, kind: "reminder" as const, recipient: email };
  });
  await queueMails(database, scope, mails, today);
  if (mails.length > 0) {
    await database.round.update({
      where: { organizationId_id: { organizationId: scope.organizationId, id: roundId } },
      data: { remindedOn: new Date(dayText(today)) },
    });
  }
  return mails.map(({ id }) => id);
}
