import { cp, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { isPostgres } from "@/lib/server/postmaster";
import { StartupError } from "@/lib/server/startup-error";
import {
  dataFolder,
  kill9,
  killPostmaster,
  launchScript,
  postmasterPid,
  usedDataFolder,
} from "../../support/leftovers";

/** Starts an owner of a PostgreSQL as a process of its own, to be killed. */
async function launchOwner(folder: string) {
  const owner = launchScript("tests/support/postgres-owner.ts", [folder]);
  const [, url = ""] = await owner.printed(/ready (\S+)/);
  return { owner, url };
}

/** Starts a PostgreSQL that is stopped after the test. */
async function startHere(folder: string) {
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function query(url: string, sql: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function untilGone(pid: number): Promise<void> {
  await vi.waitFor(async () => expect(await isPostgres(pid)).toBe(false), 10_000);
}

const WRITE = "CREATE TABLE kept AS SELECT 1 AS number";
const READ = "SELECT number FROM kept";

test("what was written is there at the next start, under the same password", async () => {
  const folder = await usedDataFolder();
  const first = await startEmbeddedPostgres(folder, { fsync: "off" });
  await query(first.url, WRITE);
  await first.stop();
  expect(await postmasterPid(folder)).toBeNull();

  const second = await startHere(folder);
  expect(await query(second.url, READ)).toEqual([{ number: 1 }]);
  expect(new URL(second.url).password).toBe(new URL(first.url).password);
});

test("a PostgreSQL whose owner was killed is taken over with all that was written", async () => {
  const folder = await usedDataFolder();
  const { owner, url } = await launchOwner(folder);
  await query(url, WRITE);
  owner.kill("SIGKILL");
  await owner.ended;
  const orphan = await postmasterPid(folder);
  expect(await query(url, READ)).toEqual([{ number: 1 }]);

  const next = await startHere(folder);
  expect(await query(next.url, READ)).toEqual([{ number: 1 }]);
  expect(await postmasterPid(folder)).not.toBe(orphan);
  await untilGone(orphan ?? 0);
});

test("a PostgreSQL that was killed with its owner is recovered with all that was written", async () => {
  const folder = await usedDataFolder();
  const { owner, url } = await launchOwner(folder);
  await query(url, WRITE);
  owner.kill("SIGKILL");
  const postmaster = await killPostmaster(folder);
  await Promise.all([owner.ended, untilGone(postmaster)]);

  const next = await startHere(folder);
  expect(await query(next.url, READ)).toEqual([{ number: 1 }]);
});

test("a process that has got the number of a killed PostgreSQL is not taken for it", async () => {
  const folder = await usedDataFolder();
  const file = path.join(folder, "postgres", "cluster", "postmaster.pid");
  await writeFile(file, `${process.ppid}\n${path.dirname(file)}\n1\n1\n\n127.0.0.1\n`);

  const next = await startHere(folder);
  expect(await query(next.url, "SELECT 1 AS number")).toEqual([{ number: 1 }]);
});

test("a first start that was killed halfway leaves nothing in the way", async () => {
  const folder = await usedDataFolder();
  await rename(path.join(folder, "postgres"), path.join(folder, "postgres.unfinished"));

  const next = await startHere(folder);
  expect(await query(next.url, "SELECT 1 AS number")).toEqual([{ number: 1 }]);
});

test("a copy of a folder in use is a database of its own", async () => {
  const folder = await usedDataFolder();
  const original = await startHere(folder);
  await query(original.url, WRITE);
  await query(original.url, "CHECKPOINT");
  const copy = await dataFolder();
  await cp(folder, copy, { recursive: true, preserveTimestamps: true });

  const next = await startHere(copy);
  expect(await query(next.url, READ)).toEqual([{ number: 1 }]);
  await query(next.url, "DROP TABLE kept");
  expect(await query(original.url, READ)).toEqual([{ number: 1 }]);
  expect(original.lost.aborted).toBe(false);
});

test("a folder in use is refused, again and again, and its owner keeps it", async () => {
  const folder = await usedDataFolder();
  const { url } = await launchOwner(folder);
  const attempts = [1, 2, 3].map(() => startEmbeddedPostgres(folder));
  for (const attempt of await Promise.allSettled(attempts)) {
    expect(attempt).toMatchObject({ status: "rejected", reason: expect.any(StartupError) });
  }
  expect(await query(url, "SELECT 1 AS number")).toEqual([{ number: 1 }]);
});

test("of several that want an orphan's folder at once, at most one gets it", async () => {
  const folder = await usedDataFolder();
  const { owner } = await launchOwner(folder);
  owner.kill("SIGKILL");
  await owner.ended;

  const attempts = [1, 2, 3].map(() => startEmbeddedPostgres(folder, { fsync: "off" }));
  const results = await Promise.allSettled(attempts);
  const refusals = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : [],
  );
  for (const reason of refusals) expect(reason).toBeInstanceOf(StartupError);
  const winners = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  for (const winner of winners) onTestFinished(() => winner.stop());
  expect(winners.filter(({ lost }) => !lost.aborted).length).toBeLessThanOrEqual(1);
});

test("the owner survives PostgreSQL's restart of itself and hears when it is gone", async () => {
  const folder = await usedDataFolder();
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  const backends = "SELECT pid FROM pg_stat_activity WHERE datname = 'postgres'";
  const [before] = await query(postgres.url, backends);
  kill9(before.pid);
  await vi.waitFor(async () => {
    const [after] = await query(postgres.url, backends);
    expect(after.pid).not.toBe(before.pid);
  }, 20_000);
  expect(postgres.lost.aborted).toBe(false);
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow("Another Sevenfold is running");

  await killPostmaster(folder);
  await vi.waitFor(() => expect(postgres.lost.aborted).toBe(true), 20_000);
});
