import fc from "fast-check";

/**
 * The part of the generated cases that a test tries. All of them, but in a mutation run, where the
 * tests run once for every change to the code: those that can tell, tell soon.
 */
const PART = Number(process.env["GENERATED_PART"] ?? 1);

/** How many of so many generated cases to try. */
export function generated(cases: number): number {
  return Math.ceil(cases * PART);
}

/** How often a property is tried: a mutation run tries the same cases on every mutant. */
export const RUNS = { numRuns: generated(1000), ...(PART < 1 && { seed: 1 }) };

/**
 * Any character there is; no half of a surrogate pair. The library's own `unit: "binary"` makes a
 * table of all million of them first.
 */
export const anyCharacter = fc
  .oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map((code) => String.fromCodePoint(code));
