import {
  type Cell,
  scoreDepartments,
  sharedTallies,
  talliesIn,
  tallyDepartments,
} from "./departments";
import { medianMs, peakMemory, print, rounded } from "./figure";
import { matrixFolder, PERSONS, readMatrix } from "./matrix";

const SIZES = [PERSONS / 100, PERSONS / 10, PERSONS];
const RUNS = 3;

/**
 * How the time of the bench `scoring` grows, on one thread: reading and tallying with the number of
 * persons, scoring with that of the departments, which stays the same.
 */
export function bench([named]: readonly string[]): void {
  const folder = matrixFolder(named);
  const all = sharedTallies();
  const tallies = talliesIn(all);
  for (const persons of SIZES) {
    const tallyMs = medianMs(RUNS, () => {
      new Uint32Array(all).fill(0);
      tallyDepartments(tallies, readMatrix(folder, persons));
    });
    let cells: readonly Cell[] = [];
    const scoreMs = medianMs(RUNS, () => {
      cells = scoreDepartments(tallies);
    });
    print({
      name: "scoring-growth",
      n: persons,
      ms: rounded(tallyMs + scoreMs),
      tallyMs,
      scoreMs,
      runs: RUNS,
      rss: peakMemory(),
      cells: cells.length,
    });
  }
}
