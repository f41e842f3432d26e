import type { OrganizationScope } from "@/lib/auth/scope";
import { database } from "@/lib/db/client";

/** What a link opens, as stored. */
export type LinkRecord = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** The round and what is measured in it. */
export type RoundRecord = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** One person's stored answers. */
export type ResponseRecord = NonNullable<LinkRecord["response"]>;

const roundFields = {
  id: true,
  kind: true,
  state: true,
  questionnaire: true,
  questionnaireVersion: true,
  threshold: true,
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
} as const;

/** A round with its unit, or `null`. */
export function findRound({ organizationId }: OrganizationScope, id: string) {
  return database().round.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: roundFields,
  });
}

/**
 * A link with its round and response, or `null`. It takes no scope because it is what a scope is made
 * from; only the gate in `links.ts` calls it.
 */
export function findLink(organizationId: string, secretHash: Uint8Array<ArrayBuffer>) {
  return database().link.findUnique({
    where: { organizationId_secretHash: { organizationId, secretHash } },
    select: {
      purpose: true,
      round: { select: roundFields },
      response: { select: responseFields },
    },
  });
}

/** How many people answer in a round, and how many of them have finished. */
export async function countResponses(
  { organizationId }: OrganizationScope,
  roundId: string,
): Promise<{ started: number; finished: number }> {
  const { _count } = await database().response.aggregate({
    where: { organizationId, roundId },
    _count: { _all: true, finishedOn: true },
  });
  return { started: _count._all, finished: _count.finishedOn };
}

/** The frozen counts of a closed round's whole unit, or `null` while it is open. */
export async function findTally(
  { organizationId }: OrganizationScope,
  roundId: string,
  unitId: string,
): Promise<number[] | null> {
  const tally = await database().tally.findUnique({
    where: {
      organizationId_roundId_unitId_group: { organizationId, roundId, unitId, group: "all" },
    },
    select: { counts: true },
  });
  return tally?.counts ?? null;
}

/** The response that the owner of a round gave, or `null` when it was withdrawn or never finished. */
export async function findOwnersResponse(
  { organizationId }: OrganizationScope,
  roundId: string,
): Promise<ResponseRecord | null> {
  const link = await database().link.findFirst({
    where: { organizationId, roundId, purpose: "owner", response: { finishedOn: { not: null } } },
    select: { response: { select: responseFields } },
  });
  return link?.response ?? null;
}

/** Answers when the database does; throws when it does not. Reads nobody's data, so needs no scope. */
export async function pingDatabase(): Promise<void> {
  await database().$queryRaw`SELECT 1`;
}

/** What people wrote in a round in their own words: each question by itself, in no order of theirs. */
export async function findOpenAnswers(
  { organizationId }: OrganizationScope,
  roundId: string,
): Promise<{ stories: string[]; improvements: string[] }> {
  const responses = await database().response.findMany({
    where: { organizationId, roundId, finishedOn: { not: null } },
    select: { story: true, improvement: true },
  });
  // Sorted by their own text, so that nothing tells which story and which improvement belong together.
  const texts = (field: "story" | "improvement") =>
    responses
      .map((response) => response[field])
      .filter((text) => text !== null)
      .sort();
  return { stories: texts("story"), improvements: texts("improvement") };
}
