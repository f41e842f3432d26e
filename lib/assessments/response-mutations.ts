import { formatToken, hashSecret } from "@/lib/auth/tokens";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import { itemIndex, type Questionnaire } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { dayText } from "./round-days";
import type { OpenAnswers } from "./schema";

/** Where a response is. */
export type ResponsePlace = { readonly roundId: string; readonly responseId: string };

/** For whom somebody answers in a survey, and how she came. */
export type Respondent = {
  readonly unitId?: string | null;
  readonly perspective?: Perspective | null;
  readonly invited?: boolean;
};

/** Adds an empty response to a round. */
export async function createResponse(
  database: OrganizationDatabase,
  place: { organizationId: string; roundId: string },
  questionnaire: Questionnaire,
  respondent: Respondent = {},
): Promise<string> {
  const answers = questionnaire.items.map(() => NOT_ANSWERED);
  const response = await database.response.create({
    data: { ...place, ...respondent, answers },
    select: { id: true },
  });
  return response.id;
}

/**
 * Lets one more person answer in an open round.
 *
 * @param secret of the participant's own link
 * @returns the participant's token, or `null` when the round has closed meanwhile
 */
export async function joinRound(
  scope: OrganizationScope,
  roundId: string,
  questionnaire: Questionnaire,
  secret: Uint8Array,
  respondent: Respondent = {},
): Promise<string | null> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    if (!(await lockOpenRound(database, organizationId, roundId, "SHARE"))) return null;
    const place = { organizationId, roundId };
    const responseId = await createResponse(database, place, questionnaire, respondent);
    await database.link.create({
      data: { ...place, secretHash: hashSecret(secret), purpose: "participant", responseId },
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
  scope: OrganizationScope,
  place: ResponsePlace,
  questionnaire: Questionnaire,
  answers: Partial<Record<ItemId, number>>,
  open: OpenAnswers,
): Promise<boolean> {
  const assignments = [
    ...answerAssignments(questionnaire, answers),
    ...openAnswerAssignments(open),
  ];
  if (assignments.length === 0) return true;
  return inOrganization(scope, (database) => updateResponse(database, scope, place, assignments));
}

/**
 * Marks a response as finished: from now on it counts. Finishing twice changes nothing. An invited
 * one is finished by spending its invitation (`finishInvited`), never by this alone.
 *
 * @returns whether the round was still open
 */
export function finishResponse(
  scope: OrganizationScope,
  place: ResponsePlace,
  today: Date,
): Promise<boolean> {
  return inOrganization(scope, (database) => finish(database, scope, place, today));
}

/**
 * Finishes a response that was given on a shared tablet, and takes its link away: nobody who comes
 * to the tablet afterwards can go back to it.
 *
 * @returns whether the round was still open
 */
export function finishAtKiosk(
  scope: OrganizationScope,
  place: ResponsePlace,
  today: Date,
): Promise<boolean> {
  return inOrganization(scope, async (database) => {
    const finished = await finish(database, scope, place, today);
    await forgetLink(database, scope, place);
    return finished;
  });
}

/** Leaves a shared tablet: what was not finished goes, and the way back to it in any case. */
export async function leaveKiosk(scope: OrganizationScope, place: ResponsePlace): Promise<void> {
  const { organizationId } = scope;
  const { roundId, responseId: id } = place;
  const unfinished = { organizationId, roundId, id, invited: false, finishedOn: null };
  await inOrganization(scope, async (database) => {
    await database.response.deleteMany({ where: unfinished });
    await forgetLink(database, scope, place);
  });
}

function finish(
  database: OrganizationDatabase,
  scope: OrganizationScope,
  place: ResponsePlace,
  today: Date,
): Promise<boolean> {
  const finished = Prisma.sql`"finishedOn" = COALESCE("finishedOn", ${dayText(today)}::date)`;
  return updateResponse(database, scope, place, [finished], Prisma.sql`AND NOT invited`);
}

async function forgetLink(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  { roundId, responseId }: ResponsePlace,
): Promise<void> {
  const where = { organizationId, roundId, responseId, purpose: "participant" as const };
  await database.link.deleteMany({ where });
}

/** Withdraws one response, with its link. What was frozen before stays counted. */
export async function deleteResponse(scope: OrganizationScope, responseId: string): Promise<void> {
  const where = { organizationId: scope.organizationId, id: responseId };
  await inOrganization(scope, (database) => database.response.deleteMany({ where }));
}

/** Locks a round against closing (`SHARE`) or against answers (`UPDATE`); whether it is open. */
export async function lockOpenRound(
  database: OrganizationDatabase,
  organizationId: string,
  roundId: string,
  strength: "SHARE" | "UPDATE",
): Promise<boolean> {
  const lock = strength === "SHARE" ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR UPDATE`;
  const rows = await database.$queryRaw<unknown[]>`
    SELECT id FROM "Round"
    WHERE "organizationId" = ${organizationId}::uuid AND id = ${roundId}::uuid AND state = 'open'
    ${lock}`;
  return rows.length === 1;
}

/** Changes a response in one statement that sees the round open; whether it did. */
async function updateResponse(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  { roundId, responseId }: ResponsePlace,
  assignments: readonly Prisma.Sql[],
  condition = Prisma.empty,
): Promise<boolean> {
  const updated = await database.$executeRaw`
    WITH open_round AS (
      SELECT id FROM "Round"
      WHERE "organizationId" = ${organizationId}::uuid AND id = ${roundId}::uuid
        AND state = 'open'
      FOR SHARE
    )
    UPDATE "Response" SET ${Prisma.join(assignments)}
    FROM open_round
    WHERE "organizationId" = ${organizationId}::uuid AND "Response".id = ${responseId}::uuid
      AND "roundId" = open_round.id ${condition}`;
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
