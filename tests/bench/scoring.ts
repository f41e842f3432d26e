import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import {
  type Cell,
  checksum,
  emptyDepartments,
  scoreDepartments,
  tallyDepartments,
} from "./departments";
import { medianMs, peakMemory, print, rounded } from "./figure";
import { hasMatrix, PERSONS, readMatrix, writeMatrix } from "./matrix";

const GROWTH = [PERSONS / 100, PERSONS / 10, PERSONS];
const RUNS = 3;

/**
 * A million people answer 60 items, in 2,000 departments: reads them from files, tallies them, and
 * scores every department on every level.
 *
 * With a folder: once, as a program that does nothing else, from the files in the folder; where it
 * has none, they are written first. Without: how the time grows, from files of its own.
 */
export function bench([folder]: readonly string[]): void {
  if (folder === undefined) measureGrowth();
  else measureProcess(folder);
}

function measureProcess(folder: string): void {
  if (!hasMatrix(folder)) {
    mkdirSync(folder, { recursive: true });
    writeMatrix(folder);
  }
  const { cells, ...figures } = measure(emptyDepartments(), folder, PERSONS, 1);
  // The clock of a process starts with it, so that this one counts loading the program, too.
  const processMs = rounded(performance.now());
  print({ name: "scoring", ...figures, processMs, rss: peakMemory(), checksum: checksum(cells) });
}

function measureGrowth(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "sevenfold-bench-"));
  try {
    writeMatrix(folder);
    const tallies = emptyDepartments();
    for (const persons of GROWTH) {
      const { cells, ...figures } = measure(tallies, folder, persons, RUNS);
      print({ name: "scoring", ...figures, rss: peakMemory(), cells: cells.length });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reading and tallying grow with the number of persons, scoring with that of the departments. */
function measure(tallies: readonly Uint32Array[], folder: string, persons: number, runs: number) {
  const tallyMs = medianMs(runs, () => {
    for (const counts of tallies) counts.fill(0);
    tallyDepartments(tallies, readMatrix(folder, persons));
  });
  let cells: readonly Cell[] = [];
  const scoreMs = medianMs(runs, () => {
    cells = scoreDepartments(tallies);
  });
  return { n: persons, ms: rounded(tallyMs + scoreMs), tallyMs, scoreMs, runs, cells };
}
