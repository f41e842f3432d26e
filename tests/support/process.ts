import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** The top folder of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, "../..");

/** How a process ended and all that it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A real process of a test's own. */
export interface Started {
  pid: number;
  ended: Promise<Ended>;
  /** Resolves with the first match in its standard output; rejects when it ends without one. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Reads no more of what it prints, like a terminal that is closed. */
  hangUp(): void;
  kill(signal: NodeJS.Signals): void;
  /** Sends the signal to all that it started too, as Ctrl-C in a terminal does. */
  killGroup(signal: NodeJS.Signals): void;
}

/** What a program needs to run at all; nothing else of this process's environment reaches it. */
const { PATH = "", HOME = "" } = process.env;

/** Set, if to nothing, so that a developer's .env does not reach it either. */
const UNSET = {
  DATABASE_URL: "",
  DATA_DIR: "",
  HOST: "",
  PUBLIC_URL: "",
  AUTH_SECRET: "",
  OIDC_ISSUER: "",
  SMTP_URL: "",
  // It takes longer to make than a start does.
  DEMO: "off",
};

/** Starts a program in a process group of its own. */
export function start(
  program: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(program, programArguments, {
    cwd: ROOT,
    env: { PATH, HOME, NODE_ENV: "production", ...UNSET, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (said.stdout += chunk));
  child.stderr.on("data", (chunk) => (said.stderr += chunk));
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} cannot be started.`);
  return {
    pid,
    ended: once(child, "close").then(([code, signal]) => ({ code, signal, ...said })),
    printed: (pattern) => untilPrinted(child, said, pattern),
    hangUp: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    kill: (signal) => child.kill(signal),
    killGroup: (signal) => process.kill(-pid, signal),
  };
}

function untilPrinted(
  child: ChildProcess,
  said: { readonly stdout: string; readonly stderr: string },
  pattern: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(said.stdout);
      if (match !== null) resolve(match);
    };
    child.stdout?.on("data", look);
    child.on("close", () => reject(new Error(`It ended without ${pattern}: ${said.stderr}`)));
    look();
  });
}
