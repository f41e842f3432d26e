import { countedSpread } from "@/lib/scoring/counted";
import { type CountingLayout, countingLayout, countResponses } from "@/lib/scoring/counting";
import { rwgJ } from "@/lib/scoring/expert";
import { type Chunk, DEPARTMENTS, ITEMS } from "./matrix";

/** The lowest of the five answers, and what the files have where there is none. */
const LOWEST = 1;
const HIGHEST = 5;
const NO_ANSWER = 0;

/** Seven levels, of nine and of eight items. */
const LEVEL_ENDS = [9, 18, 27, 36, 44, 52, 60];

/** What is found for one department on one level; `null` where it is not defined. */
export type Cell = {
  readonly n: number;
  /** 1..5. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly rwgJ: number | null;
};

export const LAYOUT: CountingLayout = countingLayout({
  items: Array.from({ length: ITEMS }, () => ({ min: LOWEST, max: HIGHEST })),
  levels: LEVEL_ENDS.map((end, index) => ({ first: LEVEL_ENDS[index - 1] ?? 0, end })),
  coins: null,
  grid: null,
  notAnswered: NO_ANSWER,
});

/** A place for the tallies of all departments, one after the other, that threads can share. */
export function sharedTallies(): SharedArrayBuffer {
  return new SharedArrayBuffer(DEPARTMENTS * LAYOUT.length * Uint32Array.BYTES_PER_ELEMENT);
}

/** The tally of each department, in such a place. */
export function talliesIn(all: SharedArrayBuffer): Uint32Array[] {
  const bytes = LAYOUT.length * Uint32Array.BYTES_PER_ELEMENT;
  return Array.from(
    { length: DEPARTMENTS },
    (_, department) => new Uint32Array(all, department * bytes, LAYOUT.length),
  );
}

/** Adds persons to the tallies of their departments, in place. */
export function tallyDepartments(tallies: readonly Uint32Array[], chunks: Iterable<Chunk>): void {
  let offsets = new Uint32Array(0);
  for (const { persons, answers, departments } of chunks) {
    if (offsets.length < persons) offsets = new Uint32Array(persons);
    const begins = sortByDepartment(persons, departments, offsets);
    tallies.forEach((counts, department) => {
      const own = offsets.subarray(begins[department], begins[department + 1]);
      if (own.length > 0) countResponses(LAYOUT, counts, answers, own);
    });
  }
}

/**
 * Finds where the answers of each person begin, department by department: while its persons pass,
 * the counts of a department stay close to the processor.
 *
 * @param offsets filled in
 * @returns where each department begins in `offsets`, and where the last one ends
 */
function sortByDepartment(
  persons: number,
  departments: Uint16Array,
  offsets: Uint32Array,
): Uint32Array {
  const begins = endsOf(persons, departments);
  // From the ends, every person takes the place before.
  for (let person = persons - 1; person >= 0; person--) {
    const department = departments[person] ?? 0;
    const place = (begins[department] ?? 0) - 1;
    begins[department] = place;
    offsets[place] = person * ITEMS;
  }
  return begins;
}

/** Where each department ends, when persons stand department by department. */
function endsOf(persons: number, departments: Uint16Array): Uint32Array {
  const ends = new Uint32Array(DEPARTMENTS + 1);
  for (let person = 0; person < persons; person++) {
    const department = departments[person] ?? 0;
    ends[department] = (ends[department] ?? 0) + 1;
  }
  let end = 0;
  for (let department = 0; department <= DEPARTMENTS; department++) {
    end += ends[department] ?? 0;
    ends[department] = end;
  }
  return ends;
}

/** Scores every department on every level. */
export function scoreDepartments(tallies: readonly Uint32Array[]): Cell[] {
  return tallies.flatMap((counts) => LAYOUT.levels.map((level) => scoreLevel(counts, level)));
}

function scoreLevel(counts: Uint32Array, level: CountingLayout["levels"][number]): Cell {
  const { at, bins, grid, steps, items } = level;
  const { persons, mean, variance } = countedSpread(counts, steps, at, at + bins);
  return {
    n: persons,
    mean: mean === null ? null : LOWEST + mean / grid,
    sd: variance === null ? null : Math.sqrt(variance) / grid,
    rwgJ: rwgJ(
      items.map((item) => countedSpread(counts, undefined, item.at, item.dontKnow).variance),
      items.length,
      HIGHEST - LOWEST + 1,
    ),
  };
}

/** The sums of n, mean, SD and r_wg(J) over all cells: a different result shows in them. */
export function checksum(cells: readonly Cell[]): [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const { n, mean, sd, rwgJ } of cells) {
    sums[0] += n;
    sums[1] += mean ?? 0;
    sums[2] += sd ?? 0;
    sums[3] += rwgJ ?? 0;
  }
  return sums;
}
