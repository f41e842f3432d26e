import { hashSecret } from "@/lib/auth/tokens";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { queueMails } from "@/lib/organizations/mail-mutations";
import { readUnits } from "@/lib/organizations/unit-queries";
import { dayText } from "./round-days";
import { unitLinkSecret } from "./round-links";
import {
  isDueToClose,
  mayArrange,
  mayEditDraft,
  mayOpen,
  misfits,
  promiseProblem,
} from "./round-rules";
import type { RoundArrangement, RoundDraft } from "./round-schema";
import { type StandingUnit, takingPart } from "./round-tree";

/** Who is said to have done what nobody did by hand. */
export const BY_SCHEDULE = "Sevenfold";

/**
 * Drafts a survey.
 *
 * @returns its id
 */
export async function createDraft(
  scope: OrganizationScope,
  draft: RoundDraft,
  actor: string,
): Promise<string> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const round = await database.round.create({
      data: { organizationId, kind: "survey", state: "draft", ...stored(draft) },
      select: { id: true },
    });
    await record(database, organizationId, actor, "round.drafted", draft.name);
    return round.id;
  });
}

/** Changes everything about a draft; whether it still was one. */
export async function updateDraft(
  scope: OrganizationScope,
  roundId: string,
  draft: RoundDraft,
  actor: string,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayEditDraft(round)) return false;
    await database.round.update({ where: keyOf(organizationId, roundId), data: stored(draft) });
    await record(database, organizationId, actor, "round.changed", draft.name);
    return true;
  });
}

/** Deletes a draft with its invitations, of which none has been sent; whether it still was one. */
export async function deleteDraft(
  scope: OrganizationScope,
  roundId: string,
  actor: string,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayEditDraft(round)) return false;
    await database.round.delete({ where: keyOf(organizationId, roundId) });
    await record(database, organizationId, actor, "round.deleted", round.name);
    return true;
  });
}

/** Why a round was not opened. */
export type OpeningProblem = "not-a-draft" | "unit-closed" | "window-passed" | "misfits";

export type Opening =
  | { readonly ok: true; readonly mailIds: readonly string[] }
  | { readonly ok: false; readonly reason: OpeningProblem };

/**
 * Opens a round, in one transaction and at most once: freezes the tree, makes a link and a kiosk for
 * every unit, and notes the invitations' mails.
 *
 * @param actor who opens it; by default nobody does, its day has come
 * @returns the ids of the mails that are to go
 */
export async function openRound(
  scope: OrganizationScope,
  roundId: string,
  today: Date,
  actor = BY_SCHEDULE,
): Promise<Opening> {
  const { organizationId } = scope;
  return inOrganization(
    scope,
    async (database): Promise<Opening> => {
      const round = await lockSurvey(database, organizationId, roundId);
      if (!round || !mayOpen(round)) return { ok: false, reason: "not-a-draft" };
      if (isDueToClose({ state: "open", closesOn: round.closesOn }, today)) {
        return { ok: false, reason: "window-passed" };
      }
      const units = takingPart(await readUnits(database, scope), round.unitId);
      if (units.length === 0) return { ok: false, reason: "unit-closed" };
      const invitations = await database.invitation.findMany({
        where: { organizationId, roundId },
        select: { id: true, email: true, unitId: true, perspective: true, locale: true },
      });
      if (misfits(invitations, units, round).length > 0) return { ok: false, reason: "misfits" };
      await freezeTree(database, organizationId, roundId, units);
      const mails = invitations.map(({ id, email }) => {
        return { id, kind: "invitation" as const, recipient: email };
      });
      await queueMails(database, scope, mails, today);
      await database.round.update({
        where: keyOf(organizationId, roundId),
        data: { state: "open", openedOn: dayOf(today) },
      });
      await record(database, organizationId, actor, "round.opened", round.name);
      return { ok: true, mailIds: mails.map(({ id }) => id) };
    },
    LONG,
  );
}

/** Large trees have thousands of links. */
const LONG = { timeout: 60_000 };

async function freezeTree(
  database: OrganizationDatabase,
  organizationId: string,
  roundId: string,
  units: readonly StandingUnit[],
): Promise<void> {
  await database.roundUnit.createMany({
    data: units.map(({ id, parentId, socialSystem, name }) => {
      return { organizationId, roundId, unitId: id, parentId, socialSystem, name };
    }),
  });
  const links = units.flatMap(({ id }) =>
    (["invitation", "kiosk"] as const).map(async (purpose) => {
      const secretHash = hashSecret(await unitLinkSecret(purpose, roundId, id));
      return { organizationId, roundId, unitId: id, purpose, secretHash };
    }),
  );
  await database.link.createMany({ data: await Promise.all(links) });
}

export type Arranging =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-open" | "threshold" | "sharing" };

/**
 * Arranges an open round anew. Its promise only becomes stricter, and not at all once somebody has
 * begun: nobody can begin meanwhile, because joining waits for this transaction.
 */
export async function arrangeRound(
  scope: OrganizationScope,
  roundId: string,
  arrangement: RoundArrangement,
  actor: string,
): Promise<Arranging> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database): Promise<Arranging> => {
    const round = await lockSurvey(database, organizationId, roundId);
    if (!round || !mayArrange(round)) return { ok: false, reason: "not-open" };
    const first = await database.response.findFirst({ where: { organizationId, roundId } });
    const standing = { state: round.state, begun: first !== null };
    const problem = promiseProblem(round, arrangement, standing);
    if (problem) return { ok: false, reason: problem };
    await database.round.update({ where: keyOf(organizationId, roundId), data: arrangement });
    await record(database, organizationId, actor, "round.changed", arrangement.name);
    return { ok: true };
  });
}

/** A survey, kept from changing until the transaction ends, or `null`. */
export async function lockSurvey(
  database: OrganizationDatabase,
  organizationId: string,
  roundId: string,
) {
  await database.$queryRaw`
    SELECT id FROM "Round"
    WHERE "organizationId" = ${organizationId}::uuid AND id = ${roundId}::uuid FOR UPDATE`;
  return database.round.findFirst({ where: { organizationId, id: roundId, kind: "survey" } });
}

/** Notes in the organization's book who did what. */
export async function record(
  database: OrganizationDatabase,
  organizationId: string,
  actor: string,
  action: string,
  subject: string,
): Promise<void> {
  await database.auditEntry.create({ data: { organizationId, actor, action, subject } });
}

function stored({ questionnaire, ...draft }: RoundDraft) {
  const { version } = QUESTIONNAIRES[questionnaire];
  return { ...draft, questionnaire, questionnaireVersion: version };
}

function keyOf(organizationId: string, id: string) {
  return { organizationId_id: { organizationId, id } };
}

function dayOf(today: Date): Date {
  return new Date(dayText(today));
}
