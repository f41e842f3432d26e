import { randomBytes, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { formatToken, hashSecret } from "@/lib/auth/tokens";
import { closeDatabase, unscopedDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrate";
import { setDatabaseUrl } from "@/lib/env";
import { ANSWER_RANGE, NOT_ANSWERED } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT, start } from "../support/process";
import { percentiles, print } from "./figure";

const CROWDS = [100, 1000];
const SECONDS = 10;
const ROUNDS = 3;
const { full } = QUESTIONNAIRES;
/** The items that anybody may answer in any order: coins only count together. */
const ITEMS = full.items.filter(({ kind }) => kind !== "effort");

/** One of many who answer: what was acknowledged last on each item. */
type Person = {
  readonly token: string;
  readonly id: string;
  readonly acknowledged: Map<string, number>;
};

/**
 * How many answers a second the product takes from 100 and from 1,000 people at once, who do not
 * think; PostgreSQL and the people are on the same machine. Afterwards every acknowledged answer
 * must be there.
 *
 * With the address of another server as argument, they take turns: it is sent an answer as
 * `POST /answer` with `{ token, question, value }` after `POST /join`.
 */
export async function bench([peer]: readonly string[]): Promise<void> {
  const folder = await temporaryFolder();
  const postgres = await startEmbeddedPostgres(folder);
  await applyMigrations(postgres.url, path.join(ROOT, "prisma", "migrations"));
  setDatabaseUrl(postgres.url);
  const product = start(process.execPath, ["--import", "tsx", "lib/server/main.ts"], {
    PORT: "0",
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
  });
  try {
    const [, address = ""] = await product.printed(/Sevenfold is ready: (\S+)/);
    for (const crowd of CROWDS) {
      for (let round = 0; round < ROUNDS; round++) {
        await measureProduct(address, crowd);
        if (peer !== undefined) await measurePeer(peer, crowd);
      }
    }
  } finally {
    product.kill("SIGTERM");
    await product.ended;
    await closeDatabase();
    await postgres.stop();
    await removeFolder(folder);
  }
}

async function measureProduct(address: string, crowd: number): Promise<void> {
  const people = await joined(crowd);
  const figures = await answerForAWhile(address, crowd, async (send, at, turn) => {
    const person = people[at];
    const item = ITEMS[turn % ITEMS.length];
    if (person === undefined || item === undefined) return;
    const { min, max } = ANSWER_RANGE[item.kind];
    const answer = min + ((at + turn) % (max - min + 1));
    const body = JSON.stringify({ answers: { [item.id]: answer } });
    const isSaved = await send("PATCH", `/api/responses/${person.token}/answers`, body);
    if (isSaved) person.acknowledged.set(item.id, answer);
  });
  print({ name: "answering", server: "sevenfold", n: crowd, ...figures, lost: await lost(people) });
}

async function measurePeer(address: string, crowd: number): Promise<void> {
  const tokens = Array.from({ length: crowd }, () => "");
  const figures = await answerForAWhile(address, crowd, async (send, at, turn) => {
    if (tokens[at] === "") {
      const joining = await fetch(`${address}/join`, { method: "POST", body: '{"name":"x"}' });
      tokens[at] = ((await joining.json()) as { token: string }).token;
    }
    const body = JSON.stringify({ token: tokens[at], question: turn % 65, value: 1 + (turn % 5) });
    await send("POST", "/answer", body);
  });
  print({ name: "answering", server: "peer", n: crowd, ...figures });
}

type Send = (method: string, path: string, body: string) => Promise<boolean>;

/** Everybody answers, one answer after the other, until the time is over. */
async function answerForAWhile(
  address: string,
  crowd: number,
  turn: (send: Send, at: number, turn: number) => Promise<void>,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: crowd });
  const times: number[] = [];
  let errors = 0;
  const send: Send = async (method, path, body) => {
    const begin = performance.now();
    const status = await exchange(agent, `${address}${path}`, method, body);
    if (status < 300) times.push(performance.now() - begin);
    else errors++;
    return status < 300;
  };
  const begin = performance.now();
  const end = begin + 1000 * SECONDS;
  await Promise.all(
    Array.from({ length: crowd }, async (_, at) => {
      for (let count = 0; performance.now() < end; count++) await turn(send, at, count);
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  agent.destroy();
  return { ...percentiles(times), perSecond: Math.round(times.length / seconds), errors };
}

function exchange(agent: Agent, url: string, method: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": body.length };
    const sent = request(url, { agent, method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 500));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** So many people in one open round, each with a link of her own. */
async function joined(crowd: number): Promise<Person[]> {
  const organizationId = randomUUID();
  const roundId = randomUUID();
  const unitId = randomUUID();
  const database = unscopedDatabase();
  const people = Array.from({ length: crowd }, () => ({
    id: randomUUID(),
    secret: randomBytes(16),
  }));
  await database.organization.create({ data: { id: organizationId } });
  await database.unit.create({
    data: { organizationId, id: unitId, socialSystem: "team", name: "Everybody" },
  });
  await database.round.create({
    data: {
      organizationId,
      id: roundId,
      unitId,
      kind: "self",
      state: "open",
      socialSystem: "team",
      questionnaire: full.id,
      questionnaireVersion: full.version,
      threshold: 3,
    },
  });
  const answers = full.items.map(() => NOT_ANSWERED);
  await database.response.createMany({
    data: people.map(({ id }) => ({ organizationId, id, roundId, answers })),
  });
  await database.link.createMany({
    data: people.map(({ id, secret }) => ({
      organizationId,
      secretHash: hashSecret(secret),
      purpose: "participant",
      roundId,
      responseId: id,
    })),
  });
  return people.map(({ id, secret }) => {
    return { id, token: formatToken({ organizationId, secret }), acknowledged: new Map() };
  });
}

/** How many acknowledged answers are not there. */
async function lost(people: readonly Person[]): Promise<number> {
  const stored = await unscopedDatabase().response.findMany({
    where: { id: { in: people.map(({ id }) => id) } },
    select: { id: true, answers: true },
  });
  const byId = new Map(stored.map(({ id, answers }) => [id, answers]));
  return people.reduce((count, { id, acknowledged }) => {
    const answers = byId.get(id);
    const missing = [...acknowledged].filter(
      ([item, answer]) => answers?.[full.items.findIndex((one) => one.id === item)] !== answer,
    );
    return count + missing.length;
  }, 0);
}
