import { once } from "node:events";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { applyMigrations } from "@/lib/db/migrate";
import { type Environment, setDatabaseUrl, setPort } from "@/lib/env";
import type { Application } from "./application";
import { prepareDataFolder } from "./data-folder";
import { startEmbeddedPostgres } from "./embedded-postgres";
import { checkGivenDatabase } from "./given-database";
import { type HttpServer, listen, portOf } from "./http-server";
import type { Jobs } from "./jobs";
import { ensureBuild, ensureClient } from "./product";
import { StartupError } from "./startup-error";

/** A PostgreSQL, our own or somebody's. */
type Database = Awaited<ReturnType<typeof startEmbeddedPostgres>>;

const JOBS_RETRY_MS = 15_000;

/** The top folder of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, "../..");

/**
 * Sevenfold's process, from start to stop. What can be refused is tried first, what takes long last.
 *
 * @param stop stops it cleanly, at whatever point it is
 * @throws StartupError when it cannot start or its database is lost
 */
export async function run(
  environment: Environment,
  development: boolean,
  stop: AbortSignal,
): Promise<void> {
  let database: Database | undefined;
  let http: HttpServer | undefined;
  let application: Application | undefined;
  let jobs: Promise<Jobs | undefined> | undefined;
  let demo: Promise<void> | undefined;
  try {
    database = await openDatabase(environment);
    http = await listen(environment.HOST, environment.PORT);
    stop.throwIfAborted();
    await (development ? ensureClient(ROOT, stop) : ensureBuild(ROOT, announceBuild, stop));
    await migrate(database.url);
    stop.throwIfAborted();
    application = await startApplication(database, development, http);
    console.log(`Sevenfold is ready: ${http.address}`);
    const end = AbortSignal.any([stop, database.lost]);
    jobs = beginJobs(database.url, end);
    if (environment.DEMO === "on") demo = beginDemo(end);
    await fired(end);
    if (!stop.aborted)
      throw new StartupError(
        "Sevenfold stopped because its PostgreSQL did: see postgres/log in its data folder.",
      );
  } finally {
    try {
      await http?.close();
      await (await jobs)?.stop();
      await demo;
      await application?.close();
    } finally {
      await database?.stop();
    }
  }
}

async function openDatabase({ DATABASE_URL, DATA_DIR }: Environment): Promise<Database> {
  if (DATABASE_URL === undefined) return startEmbeddedPostgres(await prepareDataFolder(DATA_DIR));
  await checkGivenDatabase(DATABASE_URL);
  return { url: DATABASE_URL, lost: new AbortController().signal, stop: async () => {} };
}

export function announceBuild(): void {
  console.log("Building Sevenfold, as after every change of its sources: about a minute.");
}

async function migrate(url: string): Promise<void> {
  try {
    await applyMigrations(url, path.join(ROOT, "prisma", "migrations"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The engine adds a trace of its own, indented.
    const lines = message.split("\n").filter((line) => line.trim() !== "" && !/^\s/.test(line));
    throw new StartupError(`The database could not be migrated: ${lines.join(": ")}`);
  }
}

/** Its modules are loaded only now, when the database client they need is there. */
async function startApplication(
  database: Database,
  development: boolean,
  http: HttpServer,
): Promise<Application> {
  setDatabaseUrl(database.url);
  setPort(portOf(http.server));
  const { openApplication } = await import("./application");
  const application = await openApplication(ROOT, development, http.server);
  http.answerWith(application.listener);
  return application;
}

/** Tries until it can: without jobs answers are still taken, and what the jobs do waits. */
async function beginJobs(url: string, end: AbortSignal): Promise<Jobs | undefined> {
  const { startJobs } = await import("./jobs");
  while (!end.aborted) {
    try {
      return await startJobs(url);
    } catch (error) {
      await setTimeout(JOBS_RETRY_MS, undefined, { signal: end }).catch(() => {});
      if (!end.aborted) console.error("Mails and what rounds do by themselves wait:", error);
    }
  }
}

async function beginDemo(stop: AbortSignal): Promise<void> {
  const { prepareDemo } = await import("./demo");
  await prepareDemo(stop);
}

async function fired(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}
