import { roundFields } from "@/lib/assessments/queries";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import { listenTo } from "@/lib/db/notifications";
import type { OrganizationScope } from "@/lib/db/scope";
import { NOT_ANSWERED } from "@/lib/framework/items";
import type { Ballot } from "./ballots";
import type { StepId } from "./plan";
import type { Names } from "./reveal";
import { sessionSchema } from "./schema";

/** On which PostgreSQL tells every instance that something changed in a workshop. */
export const CHANNEL = "sevenfold_workshop";

/** A workshop at one moment, as stored. */
export type Room = NonNullable<Awaited<ReturnType<typeof readRoom>>>;

/** What is kept in words. */
export type KeptNote = Room["notes"][number];

export type KeptAction = Room["actions"][number];

/**
 * Everything of a workshop but its votes: where it stands, how many are in, how many have voted, and
 * what was written. `null` when there is no such workshop.
 */
export function readRoom(scope: OrganizationScope, roundId: string) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const workshop = await database.workshop.findUnique({
      where: { organizationId_roundId: { organizationId, roundId } },
      select: {
        code: true,
        named: true,
        moderated: true,
        locale: true,
        session: true,
        revision: true,
        round: { select: roundFields },
        _count: { select: { participants: true } },
      },
    });
    if (!workshop) return null;
    const { _count, session: stored, ...kept } = workshop;
    const session = sessionSchema.parse(stored);
    const of = { where: { organizationId, roundId }, orderBy: { id: "asc" } } as const;
    const notes = await database.note.findMany({ ...of, select: noteFields });
    const actions = await database.action.findMany({ ...of, select: actionFields });
    const voted = await countBallots(database, { organizationId, roundId }, session);
    return { ...kept, session, notes, actions, joined: _count.participants, voted };
  });
}

const noteFields = {
  id: true,
  kind: true,
  level: true,
  storyKinds: true,
  text: true,
  shown: true,
} as const;

const actionFields = {
  id: true,
  level: true,
  what: true,
  owner: true,
  dueOn: true,
  customerNotices: true,
} as const;

/** How many have answered everything in the vote that is open, or was last. */
async function countBallots(
  database: OrganizationDatabase,
  place: { organizationId: string; roundId: string },
  { step, vote }: { step: StepId | null; vote: number },
): Promise<number> {
  if (step === null || vote === 0) return 0;
  return database.ballot.count({
    where: { ...place, step, vote, NOT: { answers: { has: NOT_ANSWERED } } },
  });
}

/** All votes of a workshop. Who cast them is told only where votes carry names. */
export function readBallots(
  scope: OrganizationScope,
  roundId: string,
): Promise<{ ballots: Ballot[]; names: Names }> {
  const where = { organizationId: scope.organizationId, roundId };
  return inOrganization(scope, async (database) => {
    // As text: the client takes a dozen times as long to make rows of arrays.
    const rows = await database.$queryRaw<
      { id: string; step: string; vote: number; answers: string }[]
    >`
      SELECT "participantId" AS id, step, vote, array_to_string(answers, ',') AS answers
      FROM "Ballot"
      WHERE "organizationId" = ${where.organizationId}::uuid AND "roundId" = ${roundId}::uuid`;
    const named = await database.participant.findMany({
      where: { ...where, name: { not: null } },
      select: { id: true, name: true },
    });
    const ballots = rows.map(({ id, step, vote, answers }): Ballot => {
      // Steps are checked when a ballot is cast.
      return {
        participantId: id,
        step: step as StepId,
        vote,
        answers: answers.split(",").map(Number),
      };
    });
    const names = new Map(named.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
    return { ballots, names: names.size > 0 ? names : null };
  });
}

/** Somebody in the room, by the secret that her phone holds; `null` when nobody has it. */
export function findParticipant(scope: OrganizationScope, secretHash: Uint8Array<ArrayBuffer>) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.participant.findUnique({
      where: { organizationId_secretHash: { organizationId, secretHash } },
      select: { id: true, name: true, roundId: true },
    }),
  );
}

/** What somebody has voted so far at a step, in its last vote; `null` when nothing. */
export async function findOwnBallot(
  scope: OrganizationScope,
  participant: { readonly id: string; readonly roundId: string },
  { step, vote }: { readonly step: string; readonly vote: number },
): Promise<number[] | null> {
  const { organizationId } = scope;
  const where = { organizationId, roundId: participant.roundId, participantId: participant.id };
  const ballot = await inOrganization(scope, (database) =>
    database.ballot.findFirst({ where: { ...where, step, vote }, select: { answers: true } }),
  );
  return ballot?.answers ?? null;
}

/** The workshops of an organization, the newest first. */
export function findWorkshops(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findMany({
      where: { organizationId, kind: "workshop" },
      select: {
        id: true,
        name: true,
        state: true,
        openedOn: true,
        closedOn: true,
        unit: { select: { id: true, name: true } },
        workshop: { select: { code: true, _count: { select: { participants: true } } } },
      },
      orderBy: [{ openedOn: "desc" }, { id: "asc" }],
    }),
  );
}

/**
 * Hears of every change in any workshop, made by whichever instance.
 *
 * @param listener gets whose workshop it is, or `null` when changes may have been missed
 * @returns stops it
 */
export function watchWorkshops(
  listener: (changed: { organizationId: string; roundId: string } | null) => void,
): () => void {
  return listenTo(CHANNEL, (payload) => {
    const [organizationId, roundId] = payload?.split(" ") ?? [];
    listener(organizationId && roundId ? { organizationId, roundId } : null);
  });
}
