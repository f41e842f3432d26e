import { type SpawnOptions, spawn } from "node:child_process";

/** How a program ended, and all that it printed. */
export interface ProgramResult {
  succeeded: boolean;
  output: string;
}

/**
 * Runs a program to its end, keeping what it prints to itself.
 *
 * @param options `signal` ends it early, as a failure
 * @throws the system's error when the program cannot be started at all
 */
export function runToEnd(
  program: string,
  programArguments: readonly string[],
  options: SpawnOptions,
): Promise<ProgramResult> {
  const child = spawn(program, programArguments, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  child.stdout?.on("data", (chunk) => printed.push(chunk));
  child.stderr?.on("data", (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ succeeded: code === 0, output: Buffer.concat(printed).toString().trim() });
    });
  });
}
