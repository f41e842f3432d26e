import { callInOrganization, inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";

/** What a link opens, as stored. */
export type LinkRecord = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** The round and what is measured in it. */
export type RoundRecord = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** One person's stored answers. */
export type ResponseRecord = NonNullable<LinkRecord["response"]>;

export const roundFields = {
  id: true,
  kind: true,
  state: true,
  name: true,
  socialSystem: true,
  questionnaire: true,
  questionnaireVersion: true,
  threshold: true,
  perspectives: true,
  languages: true,
  sharing: true,
  respondentView: true,
  closesOn: true,
  openedOn: true,
  closedOn: true,
  previousRoundId: true,
  unit: { select: { id: true, name: true, socialSystem: true } },
} as const;

const responseFields = {
  id: true,
  answers: true,
  story: true,
  storyKinds: true,
  improvement: true,
  improvementLevel: true,
  finishedOn: true,
  invited: true,
  unitId: true,
} as const;

/** A round with its unit, or `null`. */
export function findRound(scope: OrganizationScope, id: string) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: roundFields,
    }),
  );
}

/** A link with its round and response, or `null`. */
export function findLink(scope: OrganizationScope, secretHash: Uint8Array<ArrayBuffer>) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.link.findUnique({
      where: { organizationId_secretHash: { organizationId, secretHash } },
      select: {
        purpose: true,
        unitId: true,
        perspective: true,
        round: { select: roundFields },
        response: { select: responseFields },
      },
    }),
  );
}

/** How many people answer in a round, and how many of them have finished. */
export async function countResponses(
  scope: OrganizationScope,
  roundId: string,
): Promise<{ started: number; finished: number }> {
  const where = { organizationId: scope.organizationId, roundId };
  const { _count } = await inOrganization(scope, (database) =>
    database.response.aggregate({ where, _count: { _all: true, finishedOn: true } }),
  );
  return { started: _count._all, finished: _count.finishedOn };
}

/** The frozen counts of a closed round's whole unit, or `null` while it is open. */
export async function findTally(
  scope: OrganizationScope,
  roundId: string,
  unitId: string,
): Promise<{ counts: number[]; released: number[] } | null> {
  const key = { organizationId: scope.organizationId, roundId, unitId };
  return inOrganization(scope, (database) =>
    database.tally.findFirst({
      where: { ...key, scope: "withBelow", group: "all" },
      select: { counts: true, released: true },
    }),
  );
}

/** The response that the owner of a round gave, or `null` when it was withdrawn or never finished. */
export async function findOwnersResponse(
  scope: OrganizationScope,
  roundId: string,
): Promise<ResponseRecord | null> {
  const { organizationId } = scope;
  const finished = { response: { finishedOn: { not: null } } };
  const link = await inOrganization(scope, (database) =>
    database.link.findFirst({
      where: { organizationId, roundId, purpose: "owner", ...finished },
      select: { response: { select: responseFields } },
    }),
  );
  return link?.response ?? null;
}

/** What people wrote in a round in their own words: each question by itself, in no order of theirs. */
export async function findOpenAnswers(
  scope: OrganizationScope,
  roundId: string,
): Promise<{ stories: string[]; improvements: string[] }> {
  const where = { organizationId: scope.organizationId, roundId, finishedOn: { not: null } };
  const responses = await inOrganization(scope, (database) =>
    database.response.findMany({ where, select: { story: true, improvement: true } }),
  );
  // Sorted by their own text, so that nothing tells which story and which improvement belong together.
  const texts = (field: "story" | "improvement") =>
    responses
      .map((response) => response[field])
      .filter((text) => text !== null)
      .sort();
  return { stories: texts("story"), improvements: texts("improvement") };
}

/** Whether an assessment belongs to somebody with an account. */
export async function isClaimed(scope: OrganizationScope): Promise<boolean> {
  const where = { id: scope.organizationId, slug: { not: null } };
  return inOrganization(
    scope,
    async (database) => (await database.organization.count({ where })) > 0,
  );
}

/** The self-assessments of an organization, the newest first. */
export function findSelfAssessments(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findMany({
      where: { organizationId, kind: "self" },
      select: { id: true, state: true, openedOn: true, unit: { select: { name: true } } },
      orderBy: [{ openedOn: "desc" }, { id: "asc" }],
    }),
  );
}

/** Which questionnaire a link for answering is about, in one round trip; `null` when it is none. */
export async function findAnsweringQuestionnaire(
  scope: OrganizationScope,
  secretHash: Buffer,
): Promise<QuestionnaireId | null> {
  const questionnaire = await callInOrganization<QuestionnaireId | null>(scope, {
    name: "answering-questionnaire",
    text: "SELECT answering_questionnaire($1::uuid, $2::bytea)",
    values: [secretHash],
  });
  return questionnaire ?? null;
}
