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
