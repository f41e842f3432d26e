import type { OrganizationScope } from "@/lib/auth/scope";
import { formatToken, hashSecret } from "@/lib/auth/tokens";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import { itemIndex, type Questionnaire } from "@/lib/framework/questionnaires";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { emptyTally, tallyCounts, tallyResponse } from "@/lib/scoring/tally";
import { invitationSecret } from "./invitations";
import { SELF_POLICY } from "./rules";
import type { OpenAnswers } from "./schema";

type Transaction = Prisma.TransactionClient;

/** Where a response is. */
type ResponsePlace = { readonly roundId: string; readonly responseId: string };

/** What a new self-assessment is about. */
export type NewAssessment = {
  readonly organizationId: string;
  readonly questionnaire: Questionnaire;
  readonly socialSystem: SocialSystem;
  readonly name: string;
  readonly secret: Uint8Array;
  readonly today: Date;
};

/**
 * Begins a self-assessment without an account, in an organization of its own.
 *
 * @returns the owner's token
 */
export async function createAssessment(assessment: NewAssessment): Promise<string> {
  const { organizationId, questionnaire, socialSystem, name, secret, today } = assessment;
  await database().$transaction(async (transaction) => {
    await transaction.organization.create({ data: { id: organizationId } });
    const unit = await transaction.unit.create({
      data: { organizationId, socialSystem, name },
      select: { id: true },
    });
    const round = { organizationId, unitId: unit.id, previousRoundId: null };
    await createSelfRound(transaction, round, questionnaire, secret, today);
  });
  return formatToken({ organizationId, secret });
}

/**
 * Begins the next moment of the same assessment, to be laid beside the previous one.
 *
 * @returns the new round's owner's token
 */
export async function repeatRound(
  { organizationId }: OrganizationScope,
  previous: { id: string; unitId: string },
  questionnaire: Questionnaire,
  secret: Uint8Array,
  today: Date,
): Promise<string> {
  await database().$transaction((transaction) =>
    createSelfRound(
      transaction,
      { organizationId, unitId: previous.unitId, previousRoundId: previous.id },
      questionnaire,
      secret,
      today,
    ),
  );
  return formatToken({ organizationId, secret });
}

async function createSelfRound(
  transaction: Transaction,
  place: { organizationId: string; unitId: string; previousRoundId: string | null },
  questionnaire: Questionnaire,
  secret: Uint8Array,
  today: Date,
): Promise<void> {
  const { organizationId } = place;
  const round = await transaction.round.create({
    data: {
      ...place,
      kind: "self",
      state: "open",
      questionnaire: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      threshold: SELF_POLICY.threshold,
      openedOn: today,
    },
    select: { id: true },
  });
  const responseId = await createResponse(transaction, organizationId, round.id, questionnaire);
  await transaction.link.createMany({
    data: [
      {
        organizationId,
        secretHash: hashSecret(secret),
        purpose: "owner",
        roundId: round.id,
        responseId,
      },
      {
        organizationId,
        secretHash: hashSecret(invitationSecret(secret)),
        purpose: "invitation",
        roundId: round.id,
      },
    ],
  });
}

async function createResponse(
  transaction: Transaction,
  organizationId: string,
  roundId: string,
  questionnaire: Questionnaire,
): Promise<string> {
  const answers = questionnaire.items.map(() => NOT_ANSWERED);
  const response = await transaction.response.create({
    data: { organizationId, roundId, answers },
    select: { id: true },
  });
  return response.id;
}

/**
 * Lets one more person answer in an open round.
 *
 * @returns the participant's token, or `null` when the round has closed meanwhile
 */
export async function joinRound(
  { organizationId }: OrganizationScope,
  roundId: string,
  questionnaire: Questionnaire,
  secret: Uint8Array,
): Promise<string | null> {
  return database().$transaction(async (transaction) => {
    if (!(await lockOpenRound(transaction, organizationId, roundId, "SHARE"))) return null;
    const responseId = await createResponse(transaction, organizationId, roundId, questionnaire);
    await transaction.link.create({
      data: {
        organizationId,
        secretHash: hashSecret(secret),
        purpose: "participant",
        roundId,
        responseId,
      },
    });
    return formatToken({ organizationId, secret });
  });
}

/**
 * Saves some answers of one response in one statement: element by element, so that two tabs or a
 * repeated request never undo each other, and only while the round is open, so that no answer is
 * acknowledged after the count.
 *
 * @returns whether it was saved; `false` when the round has closed or the response is gone
 */
export async function saveAnswers(
  { organizationId }: OrganizationScope,
  place: ResponsePlace,
  questionnaire: Questionnaire,
  answers: Partial<Record<ItemId, number>>,
  open: OpenAnswers,
): Promise<boolean> {
  const assignments = [
    ...answerAssignments(questionnaire, answers),
    ...openAnswerAssignments(open),
  ];
  return assignments.length === 0 || updateResponse(organizationId, place, assignments);
}

/** Changes a response in one statement that sees the round open; whether it did. */
async function updateResponse(
  organizationId: string,
  { roundId, responseId }: ResponsePlace,
  assignments: readonly Prisma.Sql[],
): Promise<boolean> {
  const updated = await database().$executeRaw`
    WITH open_round AS (
      SELECT id FROM "Round"
      WHERE "organizationId" = ${organizationId}::uuid AND id = ${roundId}::uuid AND state = 'open'
      FOR SHARE
    )
    UPDATE "Response" SET ${Prisma.join(assignments)}
    FROM open_round
    WHERE "organizationId" = ${organizationId}::uuid AND "Response".id = ${responseId}::uuid
      AND "roundId" = open_round.id`;
  return updated === 1;
}

function answerAssignments(
  questionnaire: Questionnaire,
  answers: Partial<Record<ItemId, number>>,
): Prisma.Sql[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const index = itemIndex(questionnaire, id as ItemId);
    if (index === null) return [];
    return [Prisma.sql`answers[${index + 1}::int] = ${answer}::smallint`];
  });
}

function openAnswerAssignments(open: OpenAnswers): Prisma.Sql[] {
  const { story, storyKinds, improvement, improvementLevel } = open;
  return [
    story !== undefined && Prisma.sql`story = NULLIF(${story}, '')`,
    storyKinds !== undefined && Prisma.sql`"storyKinds" = ${storyKinds}::"EngagementKind"[]`,
    improvement !== undefined && Prisma.sql`improvement = NULLIF(${improvement}, '')`,
    improvementLevel !== undefined && Prisma.sql`"improvementLevel" = ${improvementLevel}::"Level"`,
  ].filter((assignment) => assignment !== false);
}

/**
 * Marks a response as finished: from now on it counts. Finishing twice changes nothing.
 *
 * @returns whether the round was still open
 */
export async function finishResponse(
  { organizationId }: OrganizationScope,
  place: ResponsePlace,
  today: Date,
): Promise<boolean> {
  const day = today.toISOString().slice(0, "yyyy-mm-dd".length);
  const finished = Prisma.sql`"finishedOn" = COALESCE("finishedOn", ${day}::date)`;
  return updateResponse(organizationId, place, [finished]);
}

/**
 * Closes a round for good: counts the finished responses and freezes the tally, in one transaction
 * and at most once.
 *
 * @returns whether it was closed by this call; `false` when it was closed already or too few have finished
 */
export async function closeRound(
  { organizationId }: OrganizationScope,
  round: { id: string; unitId: string; threshold: number },
  questionnaire: Questionnaire,
  today: Date,
): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    if (!(await lockOpenRound(transaction, organizationId, round.id, "UPDATE"))) return false;
    const responses = await transaction.response.findMany({
      where: { organizationId, roundId: round.id, finishedOn: { not: null } },
      select: { answers: true },
    });
    if (responses.length < round.threshold) return false;
    const tally = emptyTally(questionnaire);
    for (const { answers } of responses) tallyResponse(tally, answers);
    await transaction.tally.create({
      data: {
        organizationId,
        roundId: round.id,
        unitId: round.unitId,
        group: "all",
        counts: tallyCounts(tally),
      },
    });
    await transaction.round.update({
      where: { organizationId_id: { organizationId, id: round.id } },
      data: { state: "closed", closedOn: today },
    });
    return true;
  });
}

/** Locks a round against closing (`SHARE`) or against answers (`UPDATE`); whether it is open. */
async function lockOpenRound(
  transaction: Transaction,
  organizationId: string,
  roundId: string,
  strength: "SHARE" | "UPDATE",
): Promise<boolean> {
  const lock = strength === "SHARE" ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR UPDATE`;
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT id FROM "Round"
    WHERE "organizationId" = ${organizationId}::uuid AND id = ${roundId}::uuid AND state = 'open'
    ${lock}`;
  return rows.length === 1;
}

/** Names what is measured. */
export async function renameUnit(
  { organizationId }: OrganizationScope,
  unitId: string,
  name: string,
): Promise<void> {
  await database().unit.updateMany({ where: { organizationId, id: unitId }, data: { name } });
}

/** Withdraws one response, with its link. What was frozen before stays counted. */
export async function deleteResponse(
  { organizationId }: OrganizationScope,
  responseId: string,
): Promise<void> {
  await database().response.deleteMany({ where: { organizationId, id: responseId } });
}

/** Deletes a round with all its answers and links; with the last round goes the whole assessment. */
export async function deleteRound(
  { organizationId }: OrganizationScope,
  { id }: { id: string },
): Promise<void> {
  await database().$transaction(async (transaction) => {
    // One at a time: of two that delete the last two rounds, one must see that nothing is left.
    await transaction.$queryRaw`
      SELECT id FROM "Organization" WHERE id = ${organizationId}::uuid FOR UPDATE`;
    const round = await transaction.round.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: { previousRoundId: true },
    });
    if (!round) return;
    await transaction.round.updateMany({
      where: { organizationId, previousRoundId: id },
      data: { previousRoundId: round.previousRoundId },
    });
    await transaction.round.deleteMany({ where: { organizationId, id } });
    const left = await transaction.round.count({ where: { organizationId } });
    if (left === 0) await transaction.organization.delete({ where: { id: organizationId } });
  });
}
