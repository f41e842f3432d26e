import { callInOrganization, inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import { listenTo } from "@/lib/db/notifications";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Level } from "@/lib/framework/levels";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import type { EngagementKind, SocialSystem } from "@/lib/framework/social-systems";
import type { Ballot } from "./ballots";
import type { StepId } from "./plan";
import type { Names } from "./reveal";
import { sessionSchema } from "./schema";
import type { Session } from "./session";

/** On which PostgreSQL tells every instance that something changed in a workshop. */
export const CHANNEL = "sevenfold_workshop";

/** What is kept in words. */
export type KeptNote = {
  readonly id: string;
  readonly kind: "story" | "together" | "differ" | "parked";
  readonly level: Level | null;
  readonly storyKinds: readonly EngagementKind[];
  readonly text: string;
  readonly shown: boolean;
};

export type KeptAction = {
  readonly id: string;
  readonly level: Level;
  readonly what: string;
  readonly owner: string;
  readonly dueOn: Date | null;
  readonly customerNotices: string;
};

/**
 * Everything of a workshop but its votes, at one moment: where it stands, how many are in, how many have
 * answered everything in the vote that is open or was last, and what was written.
 */
export type Room = {
  readonly code: string;
  readonly named: boolean;
  readonly moderated: boolean;
  readonly locale: string;
  readonly session: Session;
  readonly revision: number;
  readonly round: {
    readonly id: string;
    readonly state: "draft" | "open" | "closed";
    readonly name: string;
    readonly socialSystem: SocialSystem;
    readonly questionnaire: QuestionnaireId;
    readonly closedOn: Date | null;
    readonly unit: { readonly id: string; readonly name: string };
  };
  readonly notes: readonly KeptNote[];
  readonly actions: readonly KeptAction[];
  readonly joined: number;
  readonly voted: number;
};

/** As PostgreSQL makes one text of it, in which a day is text. */
type StoredRoom = Omit<Room, "session" | "round" | "actions"> & {
  readonly session: unknown;
  readonly round: Omit<Room["round"], "closedOn"> & { readonly closedOn: string | null };
  readonly actions: readonly (Omit<KeptAction, "dueOn"> & { readonly dueOn: string | null })[];
};

/** A workshop as it is now; `null` when there is no such workshop. */
export async function readRoom(scope: OrganizationScope, roundId: string): Promise<Room | null> {
  const room = await callInOrganization<StoredRoom | null>(scope, {
    name: "read-workshop",
    text: "SELECT read_workshop($1::uuid, $2::uuid)",
    values: [roundId],
  });
  return room
    ? {
        ...room,
        session: sessionSchema.parse(room.session),
        round: { ...room.round, closedOn: dayOf(room.round.closedOn) },
        actions: room.actions.map((action) => ({ ...action, dueOn: dayOf(action.dueOn) })),
      }
    : null;
}

function dayOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

/** All votes of a workshop. Who cast them is told only where votes carry names. */
export function readBallots(
  scope: OrganizationScope,
  roundId: string,
): Promise<{ ballots: Ballot[]; names: Names }> {
  const place = { organizationId: scope.organizationId, roundId };
  return inOrganization(scope, async (database) => {
    const ballots = await findBallots(database, place);
    const named = await database.participant.findMany({
      where: { ...place, name: { not: null } },
      select: { id: true, name: true },
    });
    const names = new Map(named.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
    return { ballots, names: names.size > 0 ? names : null };
  });
}

/** The votes of a workshop, within a transaction. */
export async function findBallots(
  database: OrganizationDatabase,
  { organizationId, roundId }: { readonly organizationId: string; readonly roundId: string },
): Promise<Ballot[]> {
  // As text: the client takes a dozen times as long to make rows of arrays.
  const rows = await database.$queryRaw<
    { id: string; step: string; vote: number; answers: string }[]
  >`
    SELECT "participantId" AS id, step, vote, array_to_string(answers, ',') AS answers
    FROM "Ballot"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${roundId}::uuid`;
  // Steps are checked when a ballot is cast.
  return rows.map(({ id, step, vote, answers }) => {
    const given = answers.split(",").map(Number);
    return { participantId: id, step: step as StepId, vote, answers: given };
  });
}

/** Somebody in a room, by the secret that her phone holds; `null` when nobody there has it. */
export async function findParticipant(
  scope: OrganizationScope,
  by: { readonly roundId: string; readonly secretHash: Buffer },
): Promise<{ id: string; name: string | null; roundId: string } | null> {
  const found = await callInOrganization<{
    id: string;
    name: string | null;
    roundId: string;
  } | null>(scope, {
    name: "find-participant",
    text: "SELECT find_participant($1::uuid, $2::uuid, $3::bytea)",
    values: [by.roundId, by.secretHash],
  });
  return found ?? null;
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
