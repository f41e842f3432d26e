import { EnvironmentError } from "@/lib/env";
import { StartupError } from "./startup-error";

/**
 * Runs a command of the terminal to its end and leaves the process: with 0 when it is done or was
 * asked to stop, with 1 when it failed, having said why.
 *
 * @param command stops what it started when the signal fires (Ctrl-C, a closed terminal, `kill`)
 */
export async function runCommand(command: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop.abort());
  // Who reads what we print may be gone. Unheard, that would be an error to print, and so on for ever.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  // What is broken unawares stops cleanly too: whoever watches over the process starts it anew.
  process.on("uncaughtException", (error) => {
    fail(error);
    stop.abort();
  });
  try {
    await command(stop.signal);
  } catch (error) {
    if (error !== stop.signal.reason) fail(error);
  }
  process.exit();
}

function fail(error: unknown): void {
  const foreseen = error instanceof StartupError || error instanceof EnvironmentError;
  console.error(foreseen ? error.message : error);
  process.exitCode = 1;
}

/** Settings of libraries that are read from the environment when they are loaded. */
export function setMode(mode: "production" | "development"): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" });
}
