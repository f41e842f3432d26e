import { closeSync, existsSync, openSync, readSync, writeSync } from "node:fs";
import path from "node:path";
import { randomWholes } from "./random";

/** The persons, items and departments of the files. */
export const PERSONS = 1_000_000;
export const ITEMS = 60;
export const DEPARTMENTS = 2000;

/** So many persons are in memory at a time. */
const CHUNK = 65_536;

/** The one buffer that the answers pass through, whether written or read. */
const ANSWERS = new Uint8Array(CHUNK * ITEMS);
const DEPARTMENT_NUMBERS = new Uint8Array(CHUNK * 2);

/** Some persons: their answers, item by item, and their departments, two bytes each. */
export type Chunk = {
  readonly persons: number;
  readonly answers: Uint8Array;
  readonly departments: Uint8Array;
};

/** Row by row, a byte an answer: 1..5, or 0 where there is none. */
const answersFile = (folder: string) => path.join(folder, "matrix.u8");
/** A department number a person, the low byte first. */
const departmentsFile = (folder: string) => path.join(folder, "dept.u16le");

export function hasMatrix(folder: string): boolean {
  return existsSync(answersFile(folder)) && existsSync(departmentsFile(folder));
}

/**
 * Reads the first so many persons, a chunk at a time. The chunk is used again: what is to be kept
 * of it must be copied.
 */
export function* readMatrix(folder: string, persons: number): Generator<Chunk> {
  const files = [
    openSync(answersFile(folder), "r"),
    openSync(departmentsFile(folder), "r"),
  ] as const;
  try {
    for (let done = 0; done < persons; done += CHUNK) {
      const next = Math.min(CHUNK, persons - done);
      readFully(files[0], ANSWERS.subarray(0, next * ITEMS));
      readFully(files[1], DEPARTMENT_NUMBERS.subarray(0, next * 2));
      yield { persons: next, answers: ANSWERS, departments: DEPARTMENT_NUMBERS };
    }
  } finally {
    files.forEach(closeSync);
  }
}

function readFully(file: number, into: Uint8Array): void {
  for (let read = 0; read < into.length; ) {
    const more = readSync(file, into, read, into.length - read, null);
    if (more === 0) throw new Error("A file of the matrix is too short.");
    read += more;
  }
}

/** Writes the files: the same ones every time, of departments of unequal sizes that do differ. */
export function writeMatrix(folder: string): void {
  const below = randomWholes(7);
  const means = Float32Array.from({ length: DEPARTMENTS * ITEMS }, () => 2.4 + below(1600) / 1000);
  const files = [
    openSync(answersFile(folder), "w"),
    openSync(departmentsFile(folder), "w"),
  ] as const;
  for (let done = 0; done < PERSONS; done += CHUNK) {
    const persons = Math.min(CHUNK, PERSONS - done);
    for (let person = 0; person < persons; person++) {
      const department = done + person < DEPARTMENTS ? done + person : anyDepartment(below);
      DEPARTMENT_NUMBERS[2 * person] = department & 255;
      DEPARTMENT_NUMBERS[2 * person + 1] = department >> 8;
      const own = below(2000) / 1000 - 1;
      for (let item = 0; item < ITEMS; item++) {
        const level = (means[department * ITEMS + item] ?? 0) + own + (below(3000) / 1000 - 1.5);
        const answer = Math.min(5, Math.max(1, Math.round(level)));
        ANSWERS[person * ITEMS + item] = below(20) === 0 ? 0 : answer;
      }
    }
    writeSync(files[0], ANSWERS, 0, persons * ITEMS);
    writeSync(files[1], DEPARTMENT_NUMBERS, 0, persons * 2);
  }
  files.forEach(closeSync);
}

/** The lower its number, the larger a department is. */
function anyDepartment(below: (limit: number) => number): number {
  return Math.floor(below(1e6) ** 2 * 1e-12 * DEPARTMENTS);
}
