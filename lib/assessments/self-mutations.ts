import { formatToken, hashSecret } from "@/lib/auth/tokens";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { invitationSecret } from "./invitations";
import { createResponse } from "./response-mutations";
import { SELF_POLICY } from "./rules";

/** What a round of a self-assessment is about, and who owns it. */
export type SelfRound = {
  readonly questionnaire: Questionnaire;
  readonly socialSystem: SocialSystem;
  /** Of the owner's link. */
  readonly secret: Uint8Array;
  readonly today: Date;
};

/**
 * Begins a self-assessment without an account, in an organization of its own.
 *
 * @param scope of an organization that does not exist yet
 * @returns the owner's token
 */
export async function createAssessment(
  scope: OrganizationScope,
  name: string,
  round: SelfRound,
): Promise<string> {
  const { organizationId } = scope;
  const { socialSystem, secret } = round;
  await inOrganization(scope, async (database) => {
    await database.organization.create({ data: { id: organizationId } });
    const unit = await database.unit.create({
      data: { organizationId, socialSystem, name },
      select: { id: true },
    });
    const place = { organizationId, unitId: unit.id, previousRoundId: null };
    await createSelfRound(database, place, round);
  });
  return formatToken({ organizationId, secret });
}

/**
 * Begins the next moment of the same assessment, to be laid beside the previous one.
 *
 * @returns the new round's owner's token
 */
export async function repeatRound(
  scope: OrganizationScope,
  previous: { id: string; unitId: string },
  round: SelfRound,
): Promise<string> {
  const { organizationId } = scope;
  const place = { organizationId, unitId: previous.unitId, previousRoundId: previous.id };
  await inOrganization(scope, (database) => createSelfRound(database, place, round));
  return formatToken({ organizationId, secret: round.secret });
}

async function createSelfRound(
  database: OrganizationDatabase,
  place: { organizationId: string; unitId: string; previousRoundId: string | null },
  { questionnaire, socialSystem, secret, today }: SelfRound,
): Promise<void> {
  const { organizationId } = place;
  const round = await database.round.create({
    data: {
      ...place,
      kind: "self",
      state: "open",
      socialSystem,
      questionnaire: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      threshold: SELF_POLICY.threshold,
      openedOn: today,
    },
    select: { id: true },
  });
  const roundId = round.id;
  const responseId = await createResponse(database, { organizationId, roundId }, questionnaire);
  await database.link.createMany({
    data: [
      { organizationId, secretHash: hashSecret(secret), purpose: "owner", roundId, responseId },
      {
        organizationId,
        secretHash: hashSecret(invitationSecret(secret)),
        purpose: "invitation",
        roundId,
      },
    ],
  });
}

/** Names what is measured. */
export async function renameUnit(
  scope: OrganizationScope,
  unitId: string,
  name: string,
): Promise<void> {
  const where = { organizationId: scope.organizationId, id: unitId };
  await inOrganization(scope, (database) => database.unit.updateMany({ where, data: { name } }));
}

/**
 * Deletes a round with all its answers and links; with the last round goes the whole assessment, unless
 * it is in somebody's organization.
 */
export async function deleteRound(scope: OrganizationScope, { id }: { id: string }): Promise<void> {
  const { organizationId } = scope;
  await inOrganization(scope, async (database) => {
    // One at a time: of two that delete the last two rounds, one must see that nothing is left.
    await database.$queryRaw`
      SELECT id FROM "Organization" WHERE id = ${organizationId}::uuid FOR UPDATE`;
    const round = await database.round.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: { previousRoundId: true },
    });
    if (!round) return;
    await database.round.updateMany({
      where: { organizationId, previousRoundId: id },
      data: { previousRoundId: round.previousRoundId },
    });
    await database.round.deleteMany({ where: { organizationId, id } });
    const left = await database.round.count({ where: { organizationId } });
    // Somebody's organization stays, with its people and units.
    if (left === 0) {
      await database.organization.deleteMany({ where: { id: organizationId, slug: null } });
    }
  });
}
