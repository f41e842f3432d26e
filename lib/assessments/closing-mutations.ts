import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { emptyTally, respondentCount, tallyResponse } from "@/lib/scoring/tally";
import { type DirectTally, type FrozenTally, freezeTallies, type RoundTree } from "./closing";
import { lockOpenRound } from "./response-mutations";
import { record } from "./round-mutations";
import { parseAnswers } from "./stored-answers";

/** A million answers are counted within the minute; who closes the largest round still waits for it. */
const PATIENCE_MS = 10 * 60_000;

/** Responses read at a time: enough to be fast, few enough to need little memory. */
const READ_AT_ONCE = 10_000;

/** Tallies written at a time. */
const WRITTEN_AT_ONCE = 200;

/**
 * Closes a round for good: counts the finished responses, decides what may be shown, and freezes
 * both, in one transaction and at most once. Answers that arrive meanwhile wait, and are refused.
 *
 * @param options `least`: how many must have finished; with fewer the round stays open. `actor`: who
 *   closes it, for the audit log; empty when its last day is over. `before`: done in the same
 *   transaction, once nobody can answer any more and before answers are counted
 * @returns whether it was closed by this call; `false` when it was closed already or too few have finished
 */
export async function closeRound(
  scope: OrganizationScope,
  roundId: string,
  today: Date,
  { least = 0, actor = "", before }: Closure = {},
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(
    scope,
    async (database) => {
      // Two locks: answers that are saved by the function of the migrations know only the first.
      await database.$executeRaw`SELECT pg_advisory_xact_lock(answering_lock(${roundId}::uuid))`;
      if (!(await lockOpenRound(database, organizationId, roundId, "UPDATE"))) return false;
      await before?.(database);
      const round = await database.round.findUniqueOrThrow({
        where: { organizationId_id: { organizationId, id: roundId } },
        select: {
          id: true,
          kind: true,
          name: true,
          unitId: true,
          questionnaire: true,
          threshold: true,
          perspectives: true,
          units: { select: { unitId: true, parentId: true } },
        },
      });
      const questionnaire = QUESTIONNAIRES[round.questionnaire];
      const tallies = await tallyResponses(database, scope, round, questionnaire);
      const finished = tallies.reduce((sum, { tally }) => sum + respondentCount(tally), 0);
      if (finished < least) return false;
      const policy = { threshold: round.threshold, anonymous: true };
      const frozen = freezeTallies(questionnaire, treeOf(round), tallies, policy);
      await storeTallies(database, { organizationId, roundId }, frozen);
      await database.round.update({
        where: { organizationId_id: { organizationId, id: roundId } },
        data: { state: "closed", closedOn: today },
      });
      if (round.kind === "survey") {
        await untieInvitations(database, { organizationId, roundId });
        await record(database, organizationId, actor, "round.closed", round.name);
      }
      return true;
    },
    { timeout: PATIENCE_MS },
  );
}

type Closure = {
  readonly least?: number;
  readonly actor?: string;
  readonly before?: (database: OrganizationDatabase) => Promise<void>;
};

type Closing = {
  readonly id: string;
  readonly unitId: string;
  readonly perspectives: readonly Perspective[];
  readonly units: readonly { readonly unitId: string; readonly parentId: string | null }[];
};

/** The tree of a survey as it was at opening; an assessment of a single unit is a tree of one. */
function treeOf({ unitId, perspectives, units }: Closing): RoundTree {
  if (units.length === 0) return { units: [{ id: unitId, parentId: null }], perspectives };
  return { units: units.map(({ unitId: id, parentId }) => ({ id, parentId })), perspectives };
}

type ReadResponse = { unitId: string | null; perspective: Perspective | null; answers: string };

/** Counts the finished responses of a round by unit and perspective, some thousands at a time. */
async function tallyResponses(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  round: Closing,
  questionnaire: Questionnaire,
): Promise<DirectTally[]> {
  const tallies = new Map<string, DirectTally>();
  const answers = new Int8Array(questionnaire.items.length);
  await database.$executeRaw`
    DECLARE finished NO SCROLL CURSOR FOR
    SELECT "unitId", perspective::text, answers::text FROM "Response"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${round.id}::uuid
      AND "finishedOn" IS NOT NULL`;
  for (;;) {
    const responses = await database.$queryRawUnsafe<ReadResponse[]>(
      `FETCH ${READ_AT_ONCE} FROM finished`,
    );
    for (const response of responses) {
      const unitId = response.unitId ?? round.unitId;
      // Who was not asked for a perspective has none, whatever the invitation said.
      const perspective = round.perspectives.length > 0 ? response.perspective : null;
      const key = `${unitId}/${perspective}`;
      const direct = tallies.get(key) ?? { unitId, perspective, tally: emptyTally(questionnaire) };
      tallies.set(key, direct);
      parseAnswers(response.answers, answers);
      tallyResponse(direct.tally, answers);
    }
    if (responses.length < READ_AT_ONCE) return [...tallies.values()];
  }
}

/**
 * Whoever finishes spends her invitation in the same transaction, and PostgreSQL notes on every row
 * which transaction wrote it last: one of all rows takes away by what they could be matched.
 */
async function untieInvitations(
  database: OrganizationDatabase,
  place: { organizationId: string; roundId: string },
): Promise<void> {
  const { organizationId, roundId } = place;
  await database.$executeRaw`
    UPDATE "Invitation" SET answered = answered
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${roundId}::uuid`;
}

/** Stores tallies, some at a time, as one statement over columns: rows by themselves take ten times as long. */
async function storeTallies(
  database: OrganizationDatabase,
  { organizationId, roundId }: { organizationId: string; roundId: string },
  frozen: Iterable<FrozenTally>,
): Promise<void> {
  for (const tallies of batchesOf(frozen, WRITTEN_AT_ONCE)) {
    const units = tallies.map(({ unitId }) => unitId);
    const scopes = tallies.map(({ scope }) => (scope === "direct" ? "direct" : "withBelow"));
    const groups = tallies.map(({ perspective }) => perspective ?? EVERYBODY);
    const respondents = tallies.map(({ tally }) => respondentCount(tally));
    const counts = tallies.map(({ tally }) => `{${tally.counts.join()}}`);
    const released = tallies.map((tally) => `{${tally.released.join()}}`);
    const sums = tallies.map((tally) => `{${tally.sums.join()}}`);
    await database.$executeRaw`
      INSERT INTO "Tally"
        ("organizationId", "roundId", "unitId", scope, "group", respondents, counts, released, sums)
      SELECT ${organizationId}::uuid, ${roundId}::uuid, unit::uuid, scope::"TallyScope", grouped,
        respondents, counts::int[], released::smallint[], sums::bigint[]
      FROM unnest(${units}::text[], ${scopes}::text[], ${groups}::text[], ${respondents}::int[],
        ${counts}::text[], ${released}::text[], ${sums}::text[])
        AS tally (unit, scope, grouped, respondents, counts, released, sums)`;
  }
}

function* batchesOf<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How the group of all perspectives is stored. */
const EVERYBODY = "all";
