import { randomUUID } from "node:crypto";
import { hashSecret } from "@/lib/auth/tokens";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { queueMails } from "@/lib/organizations/mail-mutations";
import { readUnits } from "@/lib/organizations/unit-queries";
import type { Invitee } from "./invitation-list";
import { lockOpenRound, type ResponsePlace } from "./response-mutations";
import { dayText } from "./round-days";
import { personalSecret } from "./round-links";
import { lockSurvey, record } from "./round-mutations";
import { mayEditDraft, mayInvite, misfits, remindersDue } from "./round-rules";
import { takingPart } from "./round-tree";

export type Inviting =
  | { readonly ok: true; readonly mailIds: readonly string[] }
  | { readonly ok: false; readonly reason: "closed" | "invited-already" | "misfits" };

/**
 * Invites people to a round: all of them or none. Into an open round the mails go at once, into a
 * draft when it opens. Whoever comes later is not reminded of days that have passed.
 *
 * @returns the ids of the mails that are to go
 */
export async function addInvitations(
  scope: OrganizationScope,
  roundId: string,
  invitees: readonly Invitee[],
  today: Date,
  actor: string,
): Promise<Inviting> {
  const { organizationId } = scope;
  const rows = await Promise.all(
    invitees.map(async (invitee) => {
      const id = randomUUID();
      const secretHash = hashSecret(await personalSecret(id));
      return { organizationId, roundId, id, secretHash, ...invitee };
    }),
  );
  return inOrganization(scope, async (database): Promise<Inviting> => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayInvite(round)) return { ok: false, reason: "closed" };
    const emails = rows.map(({ email }) => email);
    const known = await database.invitation.count({
      where: { organizationId, roundId, email: { in: emails } },
    });
    if (known > 0) return { ok: false, reason: "invited-already" };
    const units = await unitsOf(database, scope, round);
    if (misfits(rows, units, round).length > 0) return { ok: false, reason: "misfits" };
    const reminders = remindersDue(round, today);
    await database.invitation.createMany({ data: rows.map((row) => ({ ...row, reminders })) });
    await record(
      database,
      organizationId,
      actor,
      "round.invited",
      `${round.name} (${rows.length})`,
    );
    if (round.state !== "open") return { ok: true, mailIds: [] };
    const mails = rows.map(({ id, email }) => {
      return { id, kind: "invitation" as const, recipient: email };
    });
    await queueMails(database, scope, mails, today);
    return { ok: true, mailIds: mails.map(({ id }) => id) };
  });
}

async function unitsOf(
  database: OrganizationDatabase,
  scope: OrganizationScope,
  round: { id: string; state: string; unitId: string },
): Promise<{ id: string }[]> {
  if (round.state === "draft") {
    return takingPart(await readUnits(database, scope), round.unitId);
  }
  const units = await database.roundUnit.findMany({
    where: { organizationId: scope.organizationId, roundId: round.id },
    select: { unitId: true },
  });
  return units.map(({ unitId }) => ({ id: unitId }));
}

/** Takes invitations back that have not been sent: those of a draft. Whether it still was one. */
export async function removeInvitations(
  scope: OrganizationScope,
  roundId: string,
  ids: readonly string[],
  actor: string,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayEditDraft(round)) return false;
    const { count } = await database.invitation.deleteMany({
      where: { organizationId, roundId, id: { in: [...ids] } },
    });
    if (count > 0) {
      await record(database, organizationId, actor, "round.uninvited", `${round.name} (${count})`);
    }
    return true;
  });
}

/**
 * What became of finishing: `answered` when somebody has answered with this invitation already,
 * `elsewhere` when this device does not hold it, `closed` when the round has closed or the response
 * is gone.
 */
export type Finishing = "finished" | "answered" | "elsewhere" | "closed";

/**
 * Finishes an invited response and spends its invitation, both or neither. The two are never tied
 * together: the device shows the invitation, and it must be for the same unit and perspective.
 *
 * @param invitationHash of the secret that the device holds, or `null`
 */
export async function finishInvited(
  scope: OrganizationScope,
  { roundId, responseId }: ResponsePlace,
  invitationHash: Uint8Array<ArrayBuffer> | null,
  today: Date,
): Promise<Finishing> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database): Promise<Finishing> => {
    if (!(await lockOpenRound(database, organizationId, roundId, "SHARE"))) return "closed";
    const response = await lockResponse(database, organizationId, roundId, responseId);
    if (!response) return "closed";
    if (response.finishedOn) return "finished";
    if (!invitationHash) return "elsewhere";
    const spent = await database.$executeRaw`
      UPDATE "Invitation" SET answered = true
      WHERE "organizationId" = ${organizationId}::uuid AND "secretHash" = ${invitationHash}
        AND "roundId" = ${roundId}::uuid AND "unitId" = ${response.unitId}::uuid
        AND (perspective IS NULL OR perspective = ${response.perspective}::"Perspective")
        AND NOT answered`;
    if (spent !== 1) return "answered";
    await database.response.update({
      where: { organizationId_id: { organizationId, id: responseId } },
      data: { finishedOn: new Date(dayText(today)) },
    });
    return "finished";
  });
}

/**
 * Withdraws an invited response as long as the round is open. If it was finished and the device
 * holds its invitation, that can be used again.
 *
 * @returns whether it was withdrawn
 */
export async function withdrawInvited(
  scope: OrganizationScope,
  { roundId, responseId }: ResponsePlace,
  invitationHash: Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    if (!(await lockOpenRound(database, organizationId, roundId, "SHARE"))) return false;
    const response = await lockResponse(database, organizationId, roundId, responseId);
    if (!response) return false;
    await database.response.delete({
      where: { organizationId_id: { organizationId, id: responseId } },
    });
    if (!response.finishedOn || !invitationHash) return true;
    await database.$executeRaw`
      UPDATE "Invitation" SET answered = false
      WHERE "organizationId" = ${organizationId}::uuid AND "secretHash" = ${invitationHash}
        AND "roundId" = ${roundId}::uuid AND "unitId" = ${response.unitId}::uuid
        AND (perspective IS NULL OR perspective = ${response.perspective}::"Perspective")`;
    return true;
  });
}

async function lockResponse(
  database: OrganizationDatabase,
  organizationId: string,
  roundId: string,
  id: string,
) {
  await database.$queryRaw`
    SELECT id FROM "Response"
    WHERE "organizationId" = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return database.response.findFirst({
    where: { organizationId, id, roundId, invited: true },
    select: { unitId: true, perspective: true, finishedOn: true },
  });
}
