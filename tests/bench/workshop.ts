import { readFile } from "node:fs/promises";
import { Agent } from "node:http";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { closeDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrate";
import { setDatabaseUrl } from "@/lib/env";
import { ANSWER_RANGE } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { quantile } from "@/lib/statistics/quantile";
import { itemsOf } from "@/lib/workshops/plan";
import { type Following, follow } from "../support/exchange";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT, start } from "../support/process";
import { castVote, command, countLost, joinByForm, type Phone } from "../support/workshop-phones";
import { begunWorkshop, type TestWorkshop } from "../support/workshops";
import { percentiles, print, rounded } from "./figure";
import { randomWholes } from "./random";
import { compareFanOut } from "./workshop-fan-out";

const CROWD = 500;
/** People come in during this time, and vote on everything during that. */
const JOINING_MS = 30_000;
const VOTING_MS = 120_000;
/** The levels whose votes are shown to everybody, as in the short plans. */
const REVEALED: readonly Level[] = ["mission", "identity", "values"];

const { full } = QUESTIONNAIRES;
const ITEMS = LEVELS.reduce((count, level) => count + itemsOf(level, full).length, 0);

const below = randomWholes(500);

/** One workshop on a running product, with everybody's connections. */
type Session = {
  readonly address: string;
  readonly room: TestWorkshop;
  readonly agent: Agent;
  readonly errors: { count: number };
};

/** When each of the people and the projector saw what was revealed last. */
type Seen = { level: Level | null; readonly at: number[]; projectorAt: number };

/**
 * A workshop of 500 people: all come in, follow, vote on the 22 items of the full questionnaire
 * within two minutes, and see three reveals. PostgreSQL and the people are on the same machine.
 * Afterwards every acknowledged vote must be there.
 *
 * With the address of another server's event stream and of its database as arguments, the product
 * takes turns with it at sending events to everybody: it sends on what is told on channel `live`.
 */
export async function bench([peer, peerDatabase]: readonly string[]): Promise<void> {
  const folder = await temporaryFolder();
  const postgres = await startEmbeddedPostgres(folder);
  await applyMigrations(postgres.url, path.join(ROOT, "prisma", "migrations"));
  setDatabaseUrl(postgres.url);
  const product = start(process.execPath, ["--import", "tsx", "lib/server/main.ts"], {
    PORT: "0",
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
  });
  const agent = new Agent({ keepAlive: true, maxSockets: CROWD });
  try {
    const [, address = ""] = await product.printed(/Sevenfold is ready: (\S+)/);
    const room = await begunWorkshop({ questionnaire: "full" });
    const session = { address, room, agent, errors: { count: 0 } };
    const memoryBefore = await memoryOf(product.pid);
    const phones = await comeIn(session);
    const seen: Seen = { level: null, at: [], projectorAt: 0 };
    const streams = await followAll(session, phones, seen);
    await voteOnEverything(session, phones, seen);
    const lost = await countLost(phones, room);
    const bytes = streams.map((stream) => stream.bytes());
    for (const stream of streams) stream.close();
    print({
      name: "workshop",
      part: "as a whole",
      n: CROWD,
      ms: VOTING_MS,
      runs: 1,
      lost,
      errors: session.errors.count,
      eventBytes: quantile(bytes.slice(1), 0.5) ?? 0,
      projectorBytes: bytes[0],
      ...memoryBefore,
      ...(await memoryOf(product.pid, "After")),
    });
    if (peer && peerDatabase) {
      const own = { address, room, phones, database: postgres.url };
      await compareFanOut(own, { peer, peerDatabase });
    }
  } finally {
    agent.destroy();
    product.kill("SIGTERM");
    await product.ended;
    await closeDatabase();
    await postgres.stop();
    await removeFolder(folder);
  }
}

/** By the page of the code and its form, somewhen during the time there is for it. */
async function comeIn({ address, room, agent, errors }: Session): Promise<Phone[]> {
  const times: number[] = [];
  const phones = await Promise.all(
    Array.from({ length: CROWD }, async () => {
      await setTimeout(below(JOINING_MS));
      const begin = performance.now();
      const phone = await joinByForm(address, room.code, agent).catch(() => null);
      if (phone) times.push(performance.now() - begin);
      else errors.count++;
      return phone;
    }),
  );
  print({ name: "workshop", part: "coming in", n: CROWD, ...percentiles(times) });
  return phones.filter((phone) => phone !== null);
}

/** The projector's stream first, then everybody's. */
async function followAll(
  { address, room }: Session,
  phones: readonly Phone[],
  seen: Seen,
): Promise<Following[]> {
  const shows = (data: string) => {
    const { step, phase } = JSON.parse(data) as { step: string; phase: string };
    return phase === "reveal" && step === seen.level;
  };
  const wall = `${address}/api/screens/${room.projector}/events`;
  const projector = await follow(wall, {}, (data) => {
    const now = performance.now();
    if (shows(data) && seen.projectorAt === 0) seen.projectorAt = now;
  });
  const begin = performance.now();
  const streams = await Promise.all(
    phones.map(({ cookie }, index) => {
      const tell = (data: string) => {
        const now = performance.now();
        if (shows(data)) seen.at[index] ??= now;
      };
      return follow(`${address}/api/workshops/${room.code}/events`, { cookie }, tell);
    }),
  );
  const ms = rounded(performance.now() - begin);
  print({ name: "workshop", part: "all streams at once", n: streams.length, ms, runs: 1 });
  return [projector, ...streams];
}

async function voteOnEverything(
  session: Session,
  phones: readonly Phone[],
  seen: Seen,
): Promise<void> {
  const { address, room, agent } = session;
  const votes: number[] = [];
  const reveals: number[] = [];
  const walls: number[] = [];
  const say = (what: Parameters<typeof command>[2]) => command(address, room, what, agent);
  for (const level of LEVELS) {
    await say({ do: "go", step: level });
    await say({ do: "open-vote", step: level, vote: 1 });
    await Promise.all(phones.map((phone) => voteOn(session, phone, level, votes)));
    await say({ do: "stop-vote", step: level, vote: 1 });
    if (!REVEALED.includes(level)) continue;
    Object.assign(seen, { level, at: [], projectorAt: 0 });
    const begin = performance.now();
    await say({ do: "reveal", step: level, vote: 1 });
    while (seen.projectorAt === 0 || Object.keys(seen.at).length < phones.length) {
      if (performance.now() - begin > 30_000) throw new Error("Not everybody saw the reveal.");
      await setTimeout(5);
    }
    reveals.push(...seen.at.map((at) => at - begin));
    walls.push(seen.projectorAt - begin);
  }
  print({ name: "workshop", part: "votes acknowledged", n: CROWD, ...percentiles(votes) });
  print({
    name: "workshop",
    part: "reveals on phones",
    n: CROWD,
    ...percentiles(reveals),
    projector: walls.map(rounded),
  });
}

/** One item after the other, each somewhen during the time there is for it. */
async function voteOn(
  { address, room, agent, errors }: Session,
  phone: Phone,
  level: Level,
  times: number[],
): Promise<void> {
  const base = `${address}/api/workshops/${room.code}`;
  const answers: Record<string, number> = {};
  const each = VOTING_MS / ITEMS;
  const begin = performance.now();
  for (const [index, { id, kind }] of itemsOf(level, full).entries()) {
    const due = begin + each * index + below(each);
    await setTimeout(Math.max(0, due - performance.now()));
    const { min, max } = ANSWER_RANGE[kind];
    answers[id] = min + below(max - min + 1);
    const sent = performance.now();
    const status = await castVote(base, phone, { step: level, vote: 1, answers }, agent);
    if (status === 200) times.push(performance.now() - sent);
    else errors.count++;
  }
}

/** What a process holds and the most it has held, in megabytes, where Linux tells. */
async function memoryOf(pid: number, when = ""): Promise<Record<string, number>> {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const of = (field: string) => {
    return rounded(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  };
  return when === "" ? { rssBefore: of("VmRSS") } : { rss: of("VmRSS"), peak: of("VmHWM") };
}
