import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { inject, onTestFinished } from "vitest";
import { isPostgres } from "@/lib/server/postmaster";
import { copyFolder, temporaryFolder } from "./folder";
import { type Started, start } from "./process";

/** A data folder for one test. It, and a PostgreSQL that the test left running in it, go with the test. */
export async function dataFolder(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(async () => {
    const pid = await postmasterPid(folder);
    if (pid !== null && (await isPostgres(pid))) kill9(pid);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return folder;
}

/** A data folder that a Sevenfold has used before, for one test: most of a first start is making it. */
export async function usedDataFolder(): Promise<string> {
  const folder = await dataFolder();
  await copyFolder(inject("usedFolder"), folder);
  return folder;
}

/** Starts a program that, with all it started, does not outlive the test. */
export function launch(...program: Parameters<typeof start>): Started {
  const started = start(...program);
  onTestFinished(async () => {
    signalIfAlive(-started.pid);
    await started.ended;
  });
  return started;
}

/** Starts one of the checkout's TypeScript files, which does not outlive the test either. */
export function launchScript(
  file: string,
  scriptArguments: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  return launch(process.execPath, ["--import", "tsx", file, ...scriptArguments], environment);
}

/** The main process of the PostgreSQL in a data folder, null when none was left running. */
export async function postmasterPid(folder: string): Promise<number | null> {
  const file = path.join(folder, "postgres", "cluster", "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : Number.parseInt(text, 10);
}

/** Ends a process at once, if it is there. */
export function kill9(pid: number): void {
  // 0 and below are whole groups of processes, one's own among them.
  if (!Number.isInteger(pid) || pid <= 1) throw new RangeError(`${pid} is no process to kill.`);
  signalIfAlive(pid);
}

/** Ends the PostgreSQL of a data folder at once; there must be one. */
export async function killPostmaster(folder: string): Promise<number> {
  const pid = await postmasterPid(folder);
  if (pid === null) throw new Error(`No PostgreSQL runs in ${folder}.`);
  kill9(pid);
  return pid;
}

function signalIfAlive(target: number): void {
  try {
    process.kill(target, "SIGKILL");
  } catch {
    // It is gone.
  }
}
