import { closeRound } from "@/lib/assessments/closing-mutations";
import { hashSecret } from "@/lib/auth/tokens";
import { callInOrganization, inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Locale } from "@/lib/framework/locales";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { responsesOf } from "./ballots";
import type { PlanStep, StepId } from "./plan";
import { CHANNEL, findBallots } from "./queries";
import { WORKSHOP_POLICY } from "./rules";
import { sessionSchema } from "./schema";
import { advance, type Command, newSession, type Session } from "./session";

/** What a workshop begins with. */
export type WorkshopBeginning = {
  readonly name: string;
  readonly questionnaire: Questionnaire;
  readonly socialSystem: SocialSystem;
  readonly plan: readonly PlanStep[];
  readonly named: boolean;
  readonly moderated: boolean;
  readonly locale: Locale;
  readonly code: string;
  /** Of the round; also what its links are made from. */
  readonly roundId: string;
  /** Of the facilitator's link, and of the projector's. */
  readonly secrets: { readonly owner: Uint8Array; readonly projector: Uint8Array };
  readonly today: Date;
};

/**
 * Begins a workshop, open to whoever knows its code.
 *
 * @param unitId the unit it is for; without one, an organization is made for it alone
 * @throws when the code is taken, which among a thousand million does not happen twice in a row
 */
export async function createWorkshop(
  scope: OrganizationScope,
  unitId: string | null,
  beginning: WorkshopBeginning,
): Promise<void> {
  const { organizationId } = scope;
  const { roundId, name, questionnaire, socialSystem, secrets, today } = beginning;
  await inOrganization(scope, async (database) => {
    const ofUnit = unitId ?? (await createOwnUnit(database, organizationId, beginning));
    await database.round.create({
      data: {
        organizationId,
        id: roundId,
        unitId: ofUnit,
        kind: "workshop",
        state: "open",
        name,
        socialSystem,
        questionnaire: questionnaire.id,
        questionnaireVersion: questionnaire.version,
        threshold: WORKSHOP_POLICY.threshold,
        openedOn: today,
      },
    });
    const { code, named, moderated, locale, plan } = beginning;
    const session = newSession(plan);
    await database.workshop.create({
      data: { organizationId, roundId, code, named, moderated, locale, session },
    });
    await database.link.createMany({
      data: (["owner", "projector"] as const).map((purpose) => {
        return { organizationId, roundId, purpose, secretHash: hashSecret(secrets[purpose]) };
      }),
    });
  });
}

async function createOwnUnit(
  database: OrganizationDatabase,
  organizationId: string,
  { name, socialSystem }: WorkshopBeginning,
): Promise<string> {
  await database.organization.create({ data: { id: organizationId } });
  const unit = await database.unit.create({
    data: { organizationId, socialSystem, name },
    select: { id: true },
  });
  return unit.id;
}

/**
 * Lets one more person in.
 *
 * @param secret that her phone will hold
 * @returns `false` when the workshop is over
 */
export async function joinWorkshop(
  scope: OrganizationScope,
  roundId: string,
  { secret, name }: { readonly secret: Uint8Array; readonly name: string | null },
): Promise<boolean> {
  const joined = await callInOrganization<boolean>(scope, {
    name: "join-workshop",
    text: "SELECT join_workshop($1::uuid, $2::uuid, $3::bytea, $4::text, $5::text)",
    values: [roundId, Buffer.from(hashSecret(secret)), name, CHANNEL],
  });
  return joined ?? false;
}

/** What became of a vote: saved, too late or too early for it, or of nobody in the room. */
export type Casting = "saved" | "not-now" | "closed" | "not-found";

/**
 * Casts a vote, or changes it as long as the vote is open: one statement, so that however often it is
 * sent it counts once, and none counts after the facilitator has seen how votes lie.
 */
export async function castBallot(
  scope: OrganizationScope,
  by: { readonly roundId: string; readonly secretHash: Buffer },
  ballot: { readonly step: StepId; readonly vote: number; readonly answers: readonly number[] },
): Promise<Casting> {
  const casting = await callInOrganization<Casting>(scope, {
    name: "cast-ballot",
    text: "SELECT cast_ballot($1::uuid, $2::uuid, $3::bytea, $4::text, $5::smallint, $6::smallint[])",
    values: [by.roundId, by.secretHash, ballot.step, ballot.vote, `{${ballot.answers.join()}}`],
  });
  return casting ?? "not-found";
}

/** What became of a command. */
export type Commanding = "done" | "not-now" | "closed";

/** Does what a facilitator asks, once, however many ask it at the same time. */
export async function commandWorkshop(
  scope: OrganizationScope,
  roundId: string,
  command: Command,
  now: Date,
): Promise<Commanding> {
  return changeSession(scope, roundId, (session) => advance(session, command, now.getTime()));
}

async function changeSession(
  scope: OrganizationScope,
  roundId: string,
  change: (session: Session) => Session | "not-now",
): Promise<Commanding> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    // Votes hold it shared: none is under way once it is ours.
    await database.$executeRaw`SELECT pg_advisory_xact_lock(answering_lock(${roundId}::uuid))`;
    if (!(await isOpen(database, organizationId, roundId))) return "closed";
    const key = { organizationId_roundId: { organizationId, roundId } };
    const stored = await database.workshop.findUniqueOrThrow({
      where: key,
      select: { session: true },
    });
    const before = sessionSchema.parse(stored.session);
    const after = change(before);
    if (after === "not-now") return "not-now";
    if (after === before) return "done";
    const data = { session: after, revision: { increment: 1 } };
    await database.workshop.update({ where: key, data });
    await notify(database, scope, roundId);
    return "done";
  });
}

/**
 * Ends a workshop for good: everybody's last votes become responses that nobody's name or phone is
 * tied to, and are counted and frozen like those of any round.
 *
 * @returns whether this call did it
 */
export async function closeWorkshop(
  scope: OrganizationScope,
  roundId: string,
  questionnaire: Questionnaire,
  today: Date,
): Promise<boolean> {
  const { organizationId } = scope;
  const closed = await closeRound(scope, roundId, today, {
    async before(database) {
      const ballots = await findBallots(database, { organizationId, roundId });
      const responses = responsesOf(questionnaire, ballots, () => Number.POSITIVE_INFINITY);
      await database.response.createMany({
        data: responses.map((answers) => ({ organizationId, roundId, answers, finishedOn: today })),
      });
      const key = { organizationId_roundId: { organizationId, roundId } };
      await database.workshop.update({ where: key, data: { revision: { increment: 1 } } });
    },
  });
  if (closed) await announce(scope, roundId);
  return closed;
}

/** Tells every instance that something changed in a workshop. */
export async function announce(scope: OrganizationScope, roundId: string): Promise<void> {
  await inOrganization(scope, (database) => notify(database, scope, roundId));
}

/** The same within a transaction: told when it is done, and not if it fails. */
export async function notify(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  roundId: string,
): Promise<void> {
  await database.$executeRaw`SELECT pg_notify(${CHANNEL}, ${`${organizationId} ${roundId}`})`;
}

/** Whether a workshop still goes on. */
export async function isOpen(
  database: OrganizationDatabase,
  organizationId: string,
  roundId: string,
): Promise<boolean> {
  const where = { organizationId, id: roundId, kind: "workshop", state: "open" } as const;
  return (await database.round.count({ where })) > 0;
}
