import { spawnSync } from "node:child_process";
import path from "node:path";
import { quantile } from "@/lib/statistics/quantile";
import { print, rounded } from "./figure";
import { matrixFolder } from "./matrix";

const TURNS = 7;

/** Whole processes that take turns. The last does nothing: its time is that of npm and of Node. */
const PROCESSES = {
  scoring: (folder: string) => `npm run --silent bench -- scoring "${folder}"`,
  scoringWithoutNpm: (folder: string) => `node tests/bench/run.mjs scoring "${folder}"`,
  numpy: (folder: string) => `python3 "${path.join(import.meta.dirname, "peer.py")}" "${folder}"`,
  npmAlone: () => `npm run --silent bench -- nothing`,
};

type Name = keyof typeof PROCESSES;

/**
 * The bench `scoring` beside the same in numpy, process by process and in turns, so that what else the
 * machine does burdens all of them. Where there is no numpy, its times are left out.
 */
export function bench([named]: readonly string[]): void {
  const folder = matrixFolder(named);
  const names = (Object.keys(PROCESSES) as Name[]).filter((name) => name !== "numpy" || hasNumpy());
  const times = Object.fromEntries(names.map((name) => [name, [] as Timing[]]));
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const name of names) {
      const timing = timed(PROCESSES[name](folder));
      // In the first turn files are read into memory, and the bench may be compiled.
      if (turn > 0) times[name]?.push(timing);
    }
  }
  const median = (name: Name, of: keyof Timing) =>
    rounded(quantile(times[name]?.map((timing) => timing[of]) ?? [], 0.5) ?? 0);
  for (const name of names) {
    const ms = median(name, "ms");
    const numpyMs = names.includes("numpy") ? median("numpy", "ms") : undefined;
    print({
      name: `scoring-peer: ${name}`,
      n: 1,
      ms,
      cpuMs: median(name, "cpuMs"),
      runs: TURNS,
      ...(numpyMs !== undefined && { timesAsFastAsNumpy: rounded(numpyMs / ms) }),
    });
  }
}

/** What a process took: by the clock, and of the processors. */
type Timing = { readonly ms: number; readonly cpuMs: number };

function timed(command: string): Timing {
  const script = `TIMEFORMAT="%R %U %S"; time ${command} >/dev/null 2>&1`;
  const { stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  const [real = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { ms: 1000 * real, cpuMs: 1000 * (user + system) };
}

function hasNumpy(): boolean {
  return spawnSync("python3", ["-c", "import numpy"]).status === 0;
}
