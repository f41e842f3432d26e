import { closeSync, existsSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { randomWholes } from "./random";

/** The persons, items and departments of the files. */
export const PERSONS = 1_000_000;
export const ITEMS = 60;
export const DEPARTMENTS = 2000;

/** So many persons are in memory at a time. */
const CHUNK = 65_536;

/** Some persons: their answers, item by item, and their departments. */
export type Chunk = {
  readonly persons: number;
  readonly answers: Uint8Array;
  readonly departments: Uint16Array;
};

/** Row by row, a byte an answer: 1..5, or 0 where there is none. */
const answersFile = (folder: string) => path.join(folder, "matrix.u8");
/** A department number a person, the low byte first. */
const departmentsFile = (folder: string) => path.join(folder, "dept.u16le");

/** The folder that is named, or one that stays; where it has no files, they are written. */
export function matrixFolder(named: string | undefined): string {
  const folder = named ?? path.join(tmpdir(), "sevenfold-bench-matrix");
  if (!existsSync(answersFile(folder)) || !existsSync(departmentsFile(folder))) {
    mkdirSync(folder, { recursive: true });
    writeMatrix(folder);
  }
  return folder;
}

/**
 * Reads the first so many persons, a chunk at a time. The chunk is used again: what is to be kept
 * of it must be copied.
 *
 * @param taken how many chunks others took who read along: each chunk is read once, by one of them
 */
export function* readMatrix(
  folder: string,
  persons: number,
  taken: Int32Array = new Int32Array(1),
): Generator<Chunk> {
  const answers = new Uint8Array(CHUNK * ITEMS);
  const departments = new Uint16Array(CHUNK);
  const files = [
    openSync(answersFile(folder), "r"),
    openSync(departmentsFile(folder), "r"),
  ] as const;
  try {
    for (;;) {
      const from = CHUNK * Atomics.add(taken, 0, 1);
      const next = Math.min(CHUNK, persons - from);
      if (next <= 0) return;
      readFully(files[0], answers.subarray(0, next * ITEMS), from * ITEMS);
      readFully(files[1], new Uint8Array(departments.buffer, 0, next * 2), from * 2);
      yield { persons: next, answers, departments };
    }
  } finally {
    files.forEach(closeSync);
  }
}

function readFully(file: number, into: Uint8Array, position: number): void {
  for (let read = 0; read < into.length; ) {
    const more = readSync(file, into, read, into.length - read, position + read);
    if (more === 0) throw new Error("A file of the matrix is too short.");
    read += more;
  }
}

/** Writes the files: the same ones every time, of departments of unequal sizes that do differ. */
function writeMatrix(folder: string): void {
  const answers = new Uint8Array(CHUNK * ITEMS);
  const departments = new Uint16Array(CHUNK);
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
      departments[person] = department;
      const own = below(2000) / 1000 - 1;
      for (let item = 0; item < ITEMS; item++) {
        const level = (means[department * ITEMS + item] ?? 0) + own + (below(3000) / 1000 - 1.5);
        const answer = Math.min(5, Math.max(1, Math.round(level)));
        answers[person * ITEMS + item] = below(20) === 0 ? 0 : answer;
      }
    }
    writeSync(files[0], answers, 0, persons * ITEMS);
    writeSync(files[1], new Uint8Array(departments.buffer, 0, persons * 2));
  }
  files.forEach(closeSync);
}

/** The lower its number, the larger a department is. */
function anyDepartment(below: (limit: number) => number): number {
  return Math.floor(below(1e6) ** 2 * 1e-12 * DEPARTMENTS);
}
