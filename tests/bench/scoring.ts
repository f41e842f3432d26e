import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
  checksum,
  scoreDepartments,
  sharedTallies,
  talliesIn,
  tallyDepartments,
} from "./departments";
import { peakMemory, print, rounded } from "./figure";
import { matrixFolder, PERSONS, readMatrix } from "./matrix";

/** What the second thread is told: whose answers, which chunks are taken, where its tallies go. */
type Shared = {
  readonly folder: string;
  readonly taken: Int32Array;
  readonly tallies: SharedArrayBuffer;
};

if (!isMainThread) tallyAlong(workerData);

/**
 * A million people answer 60 items, in 2,000 departments: reads them from files, tallies them, and
 * scores every department on every level. Once, as a program that does nothing else, from the files
 * in the folder that is named; where it has none, they are written first.
 *
 * Two threads take chunks of people in turn; what they counted adds up, as tallies do.
 */
export async function bench([named]: readonly string[]): Promise<void> {
  const folder = matrixFolder(named);
  const start = performance.now();
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const along: Shared = { folder, taken, tallies: sharedTallies() };
  const worker = new Worker(new URL(import.meta.url), { workerData: along });
  const finished = once(worker, "message");

  const all = sharedTallies();
  tallyDepartments(talliesIn(all), readMatrix(folder, PERSONS, taken));
  await finished;
  addCounts(new Uint32Array(all), new Uint32Array(along.tallies));
  const tallied = performance.now();

  const cells = scoreDepartments(talliesIn(all));
  const scored = performance.now();
  print({
    name: "scoring",
    n: PERSONS,
    ms: rounded(scored - start),
    tallyMs: rounded(tallied - start),
    scoreMs: rounded(scored - tallied),
    runs: 1,
    // The clock of a process starts with it, so that this one counts loading the program, too.
    processMs: rounded(performance.now()),
    cpuMs: rounded(cpuMs()),
    rss: peakMemory(),
    checksum: checksum(cells),
  });
  // Ending the thread in an orderly way takes longer than the process has to live.
  process.exit();
}

function tallyAlong({ folder, taken, tallies }: Shared): void {
  tallyDepartments(talliesIn(tallies), readMatrix(folder, PERSONS, taken));
  parentPort?.postMessage("done");
}

function addCounts(into: Uint32Array, more: Uint32Array): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + (more[at] ?? 0);
}

/** What all threads together have used of the processors. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
