import pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { type OpenedLink, openLink } from "@/lib/assessments/links";
import { joinRound } from "@/lib/assessments/response-mutations";
import { formatToken } from "@/lib/auth/tokens";
import { environment } from "@/lib/env";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { emptyTally, tallyCounts, tallyResponse } from "@/lib/scoring/tally";
import {
  closed,
  finished,
  finishedRound,
  joined,
  newSecret,
  opened,
  placeOf,
  saved,
  startAssessment,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const { quick } = QUESTIONNAIRES;
const ANSWERS = { "mission-1": 4, "values-1": 2, "trust-now": 6 } as const;

/** All tallies of a round's organization. */
function tallies({ scope }: OpenedLink) {
  return database().tally.findMany({ where: scope });
}

/** What a round's tally must be: that of the finished answers as they are stored now. */
async function countsOfFinished({ scope, round }: OpenedLink): Promise<number[]> {
  const responses = await database().response.findMany({
    where: { ...scope, roundId: round.id, finishedOn: { not: null } },
  });
  const tally = emptyTally(quick);
  for (const { answers } of responses) tallyResponse(tally, answers);
  return tallyCounts(tally);
}

describe("closing a round", () => {
  test("freezes the tally of all who have finished, and their answers with it", async () => {
    const { owner, others } = await finishedRound(ANSWERS);
    await saved(others[0] ?? owner, { "values-1": DONT_KNOW, "effort-context": 10 });
    expect(await closed(owner)).toBe(true);
    const [tally, ...more] = await tallies(owner);
    expect(more).toEqual([]);
    expect(tally).toMatchObject({
      roundId: owner.round.id,
      unitId: owner.round.unit.id,
      group: "all",
    });
    expect(tally?.counts).toEqual(await countsOfFinished(owner));
    expect(tally?.counts[0]).toBe(3);
  });

  test("is refused as long as fewer than three have finished, and changes nothing", async () => {
    const owner = await opened(await startAssessment());
    const others = [await opened(await joined(owner)), await opened(await joined(owner))];
    await finished(owner);
    await finished(others[0] ?? owner);
    expect(await closed(owner)).toBe(false);
    expect(await tallies(owner)).toEqual([]);
    expect(await saved(others[1] ?? owner, ANSWERS)).toBe(true);
  });

  test("leaves out who is still under way", async () => {
    const { owner } = await finishedRound(ANSWERS);
    const late = await opened(await joined(owner));
    await saved(late, { "mission-1": 1 });
    await closed(owner);
    const [tally] = await tallies(owner);
    expect(tally?.counts[0]).toBe(3);
    expect(tally?.counts).toEqual(await countsOfFinished(owner));
  });

  test("happens once, however often it is asked for at once", async () => {
    const { owner } = await finishedRound(ANSWERS);
    const results = await Promise.all([1, 2, 3, 4].map(() => closed(owner)));
    expect(results.filter((didClose) => didClose)).toHaveLength(1);
    expect(await tallies(owner)).toHaveLength(1);
    expect(await closed(owner)).toBe(false);
  });

  test("that dies halfway has not happened: it can be done again, and counts everybody once", async () => {
    const { owner } = await finishedRound(ANSWERS);
    const blocking = new pg.Client(environment().DATABASE_URL);
    await blocking.connect();
    // Everything is counted, and waits to be stored, when its connection is cut.
    await blocking.query('BEGIN; LOCK TABLE "Tally" IN EXCLUSIVE MODE');
    const closing = closed(owner);
    const failed = expect(closing).rejects.toThrow();
    await vi.waitFor(async () => {
      const { rowCount } = await blocking.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
      );
      expect(rowCount).toBe(1);
    });
    await failed;
    await blocking.query("ROLLBACK");
    await blocking.end();
    expect(await tallies(owner)).toEqual([]);
    expect(await closed(owner)).toBe(true);
    expect((await tallies(owner)).map(({ respondents }) => respondents)).toEqual([3]);
  });

  test("is for good: nobody can answer, finish or join afterwards", async () => {
    const { owner, others } = await finishedRound(ANSWERS);
    const late = await opened(await joined(owner));
    await closed(owner);
    const before = await database().response.findMany({ where: owner.scope });
    for (const link of [owner, ...others, late]) {
      expect(await saved(link, { "mission-1": 1 })).toBe(false);
      expect(await finished(link)).toBe(false);
    }
    expect(await joinRound(owner.scope, owner.round.id, quick, newSecret())).toBeNull();
    expect(await database().response.findMany({ where: owner.scope })).toEqual(before);
  });

  test("amid many answers counts each that was acknowledged, and no other", async () => {
    for (let round = 0; round < 5; round++) {
      const { owner, others } = await finishedRound(ANSWERS);
      const links = [owner, ...others];
      const given = quick.items
        .filter(({ kind }) => kind !== "effort")
        .flatMap(({ id }, index) => links.map((link) => ({ link, id, answer: (index % 5) + 1 })));
      const half = Math.floor((given.length * (round + 1)) / 6);
      const save = ({ link, id, answer }: (typeof given)[number]) => saved(link, { [id]: answer });
      const saves = given.slice(0, half).map(save);
      const closing = closed(owner);
      saves.push(...given.slice(half).map(save));
      expect(await closing).toBe(true);

      const acknowledged = await Promise.all(saves);
      const [tally] = await tallies(owner);
      expect(tally?.counts).toEqual(await countsOfFinished(owner));
      for (const [index, { link, id, answer }] of given.entries()) {
        if (!acknowledged[index]) continue;
        const { response } = (await openLink(formatToken(link.token))) ?? {};
        const at = quick.items.findIndex((item) => item.id === id);
        expect(response?.answers[at]).toBe(answer);
      }
    }
  });
});

// Halfway is made by holding what the one or the other needs next.
describe("closing a round while", () => {
  const late = {
    saving: (link: OpenedLink) => saved(link, { "mission-1": 1 }),
    finishing: (link: OpenedLink) => finished(link),
  };

  test.each(Object.entries(late))(
    "somebody is %s waits for her, and counts what she is told was accepted",
    async (_, act) => {
      const { owner, others } = await finishedRound(ANSWERS);
      const link = others[0] ?? owner;
      const { responseId } = placeOf(link);
      const outcome = await whileHeld(
        `SELECT FROM "Response" WHERE id = '${responseId}' FOR UPDATE`,
        async () => {
          const acting = act(link);
          await untilWaiting(1);
          const closing = closed(owner);
          await untilWaiting(2);
          return { acting, closing };
        },
      );
      expect(await outcome.acting).toBe(true);
      expect(await outcome.closing).toBe(true);
      const [tally] = await tallies(owner);
      expect(tally?.counts).toEqual(await countsOfFinished(owner));
    },
  );

  test.each([
    ...Object.entries(late),
    [
      "joining",
      async ({ scope, round }: OpenedLink) =>
        (await joinRound(scope, round.id, quick, newSecret())) !== null,
    ] as const,
  ])("it has counted already refuses somebody who is %s", async (_, act) => {
    const { owner } = await finishedRound(ANSWERS);
    const link = await opened(await joined(owner));
    const outcome = await whileHeld('LOCK TABLE "Tally" IN EXCLUSIVE MODE', async () => {
      const closing = closed(owner);
      await untilWaiting(1);
      const acting = act(link);
      await untilWaiting(2);
      return { acting, closing };
    });
    expect(await outcome.closing).toBe(true);
    expect(await outcome.acting).toBe(false);
    const [tally] = await tallies(owner);
    expect(tally?.counts).toEqual(await countsOfFinished(owner));
  });
});

/** Does something while another connection holds a lock; promises in its result wait no longer then. */
async function whileHeld<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(environment().DATABASE_URL);
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(lock);
    return await work();
  } finally {
    await client.end();
  }
}

/** Waits until so many connections wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await database().$queryRaw<unknown[]>`
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    expect(waiting).toHaveLength(count);
  }, 20_000);
}
