import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { keepFolderLock, takeFolderLock } from "./folder-lock";
import { freePort } from "./free-port";
import { findPostgresPrograms, type PostgresPrograms } from "./postgres-package";
import { choosePostgresUser, type PostgresUser, runProgram } from "./postgres-user";
import { connectAsOwner, connectToRunning, type PostgresAccess } from "./postmaster";
import { errorCode, StartupError } from "./startup-error";

/** A running PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  /** The address of Sevenfold's database, with its password. */
  url: string;
  /** Fires when the server is gone without having been stopped. */
  lost: AbortSignal;
  stop(): Promise<void>;
}

/** One PostgreSQL server's files and programs. */
interface Installation {
  /** PostgreSQL's own data folder. */
  cluster: string;
  passwordFile: string;
  logFile: string;
  programs: PostgresPrograms;
  user: PostgresUser | null;
}

const OWNER = "sevenfold";
const DATABASE = "sevenfold";

/** Only what differs from PostgreSQL's own choices. Values must not hold spaces. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "50",
  timezone: "UTC",
  log_checkpoints: "off",
};

/**
 * Starts a PostgreSQL server with its files under `postgres/` in the data folder, creating them the
 * first time. What an earlier run left behind, killed at whatever moment, is recovered.
 *
 * @param dataFolder an existing folder, its path without symbolic links
 * @param settings PostgreSQL settings on top of the ordinary ones
 * @throws StartupError when another Sevenfold uses the folder or the server does not start
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const folder = path.join(dataFolder, "postgres");
  const programs = await findPostgresPrograms();
  const user = await choosePostgresUser(folder, programs.postgres);
  const installation = { ...filesIn(folder), programs, user };
  if (!(await exists(folder))) await initialize(folder, installation, settings);

  const access = { user: OWNER, password: await readPassword(installation) };
  await stopOrphan(installation, access, dataFolder);
  const port = await freePort();
  await start(installation, { ...SETTINGS, ...settings, port: String(port) }, dataFolder);
  const client = await takePossession(installation, access, port, dataFolder);
  const lock = keepFolderLock(client, () => connectToRunning(installation.cluster, access));
  const postgres = {
    url: `postgresql://${OWNER}:${access.password}@127.0.0.1:${port}/${DATABASE}`,
    lost: lock.lost,
    async stop() {
      await lock.release();
      if (!lock.lost.aborted) await stop(installation);
    },
  };
  await createDatabase(client).catch(async (error) => {
    await postgres.stop();
    throw error;
  });
  return postgres;
}

function filesIn(folder: string): Pick<Installation, "cluster" | "passwordFile" | "logFile"> {
  return {
    cluster: path.join(folder, "cluster"),
    passwordFile: path.join(folder, "password"),
    logFile: path.join(folder, "log"),
  };
}

/** Under another name first: a start killed halfway leaves nothing that looks like a database. */
async function initialize(
  folder: string,
  { programs, user }: Installation,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const { cluster, passwordFile } = filesIn(unfinished);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user !== null) {
    for (const file of [unfinished, passwordFile]) await chown(file, user.uid, user.gid);
  }
  const result = await runProgram(user, programs.initdb, [
    ...["--pgdata", cluster, "--username", OWNER],
    ...["--auth", "scram-sha-256", "--pwfile", passwordFile],
    // The same on every machine, whatever languages its system has.
    ...["--encoding", "UTF8", "--locale", "C"],
    ...["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ...(settings.fsync === "off" ? ["--no-sync"] : []),
  ]);
  if (!result.succeeded) throw failure("PostgreSQL could not make its files", result.output);
  await rename(unfinished, folder);
}

async function readPassword({ passwordFile }: Installation): Promise<string> {
  try {
    return await readFile(passwordFile, "utf8");
  } catch (error) {
    throw new StartupError(
      `PostgreSQL's password cannot be read from ${passwordFile} (${errorCode(error)}).`,
    );
  }
}

/** Stops a server whose Sevenfold was killed; leaves alone one whose Sevenfold lives. */
async function stopOrphan(
  installation: Installation,
  access: PostgresAccess,
  dataFolder: string,
): Promise<void> {
  const client = await connectToRunning(installation.cluster, access);
  if (client === null) return;
  // No answer: somebody else has just stopped it.
  const orphan = await takeFolderLock(client).catch(() => true);
  await client.end();
  if (!orphan) throw new StartupError(inUse(dataFolder));
  await stop(installation);
}

async function start(
  { cluster, logFile, programs, user }: Installation,
  settings: Readonly<Record<string, string>>,
  dataFolder: string,
): Promise<void> {
  await rm(logFile, { force: true });
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const { succeeded } = await runProgram(user, programs.pg_ctl, [
    ...["start", "--wait", "--silent", "--timeout", "300", "--pgdata", cluster],
    ...["--log", logFile, "--options", options.join(" ")],
  ]);
  if (succeeded) return;
  const log = await readFile(logFile, "utf8").catch(() => "");
  if (log.includes("postmaster.pid")) throw new StartupError(inUse(dataFolder));
  throw failure("PostgreSQL did not start", log);
}

/**
 * Takes the lock of a server just started. Another start may have been quicker and have stopped it,
 * having seen a server without an owner.
 */
async function takePossession(
  installation: Installation,
  access: PostgresAccess,
  port: number,
  dataFolder: string,
): Promise<pg.Client> {
  try {
    const client = await connectAsOwner(port, access);
    if (await takeFolderLock(client)) return client;
  } catch (error) {
    if (errorCode(error) === "28P01") {
      await stop(installation);
      throw new StartupError(`PostgreSQL has another password than ${installation.passwordFile}.`);
    }
  }
  throw new StartupError(inUse(dataFolder));
}

async function stop({ cluster, programs, user }: Installation): Promise<void> {
  const result = await runProgram(user, programs.pg_ctl, [
    ...["stop", "--wait", "--silent", "--timeout", "60", "--mode", "fast", "--pgdata", cluster],
  ]);
  if (result.succeeded || !(await exists(path.join(cluster, "postmaster.pid")))) return;
  throw failure("PostgreSQL did not stop", result.output);
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}

function inUse(dataFolder: string): string {
  return `Another Sevenfold is running on the data folder ${dataFolder}: stop it, or set DATA_DIR to a folder of its own.`;
}

/** What PostgreSQL said last is the reason, nearly always. */
function failure(what: string, output: string): StartupError {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const reason =
    lines.findLast((line) => /FATAL|error/i.test(line)) ?? lines.at(-1) ?? "no reason given";
  return new StartupError(`${what}: ${reason.trim()}`);
}
