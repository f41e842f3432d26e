import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { errorCode, StartupError } from "./startup-error";

/** The main process of a PostgreSQL server, as it describes itself in its data folder. */
interface Postmaster {
  pid: number;
  port: number;
}

/** How a PostgreSQL server of ours is reached. */
export interface PostgresAccess {
  user: string;
  password: string;
}

/** Enough for a recovery after a crash, and not so much that a person gives up. */
const PATIENCE_MS = 60_000;

/**
 * Connects to the PostgreSQL server that runs on a data folder, waiting for one that is on its way
 * up or down.
 *
 * @param cluster PostgreSQL's data folder, without symbolic links on the way
 * @returns null when none runs there
 * @throws StartupError when one runs that does not let us in
 */
export async function connectToRunning(
  cluster: string,
  access: PostgresAccess,
): Promise<pg.Client | null> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster);
    if (postmaster === null) return null;
    if (!(await isPostgres(postmaster.pid))) {
      disown(cluster, postmaster.pid);
      return null;
    }
    const client = await tryConnect(cluster, postmaster, access);
    if (client !== null) return client;
    await wait(100);
  }
  throw new StartupError(
    `A PostgreSQL is running on ${cluster} but does not answer: stop it first.`,
  );
}

/** Opens a connection to the maintenance database of a server that listens on this machine. */
export async function connectAsOwner(port: number, access: PostgresAccess): Promise<pg.Client> {
  const client = new pg.Client({ ...access, host: "127.0.0.1", port, database: "postgres" });
  // A server that goes away says so here as well as in the query that fails.
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** The lines of postmaster.pid: process id, data folder, start time, port and more. */
function readPostmaster(cluster: string): (Postmaster & { text: string }) | null {
  try {
    const text = readFileSync(pidFile(cluster), "utf8");
    const lines = text.split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), text };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function pidFile(cluster: string): string {
  return path.join(cluster, "postmaster.pid");
}

/** Null while the server starts, stops or recovers, when a connection may fail in many ways. */
async function tryConnect(
  cluster: string,
  { pid, port }: Postmaster,
  access: PostgresAccess,
): Promise<pg.Client | null> {
  if (Number.isNaN(port)) return null;
  try {
    const client = await connectAsOwner(port, access);
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    if (rows[0]?.data_directory === cluster) return client;
    // The folder was copied, postmaster.pid and all, while its server ran: that one is not ours.
    await client.end();
    disown(cluster, pid);
  } catch (error) {
    if (errorCode(error) === "28P01") {
      throw new StartupError(`A PostgreSQL that is not Sevenfold's is running on ${cluster}.`);
    }
  }
  return null;
}

/** Whether a process is alive and is a PostgreSQL; another may have got the number since. */
export async function isPostgres(pid: number): Promise<boolean> {
  const command =
    process.platform === "linux"
      ? readFile(`/proc/${pid}/cmdline`, "utf8").then((text) => text.split("\0")[0] ?? "")
      : promisify(execFile)("ps", ["-o", "comm=", "-p", String(pid)]).then(({ stdout }) => stdout);
  return /postgres/.test(path.basename(await command.catch(() => "")));
}

/**
 * Tells PostgreSQL that the process named in postmaster.pid is none of its own, by putting there the
 * number of the process that starts it, which it knows not to mind. Removing the file would also
 * remove PostgreSQL's protection against backends that outlived their postmaster.
 *
 * In one go from the look to the write, because another start may put a live server's file there.
 */
function disown(cluster: string, pid: number): void {
  const postmaster = readPostmaster(cluster);
  if (postmaster?.pid !== pid) return;
  writeFileSync(pidFile(cluster), postmaster.text.replace(/^-?\d*/, String(process.pid)));
}
