import type { Cell, RoundGroups } from "@/lib/disclosure/cells";

/**
 * Somebody who knows the tree, the rules and everything that is shown, and calculates. Written
 * without the code under test: the shown cells are linear equations over the smallest disjoint
 * groups (one unit's direct members of one perspective), solved exactly.
 *
 * The groups with nobody in them are taken as known to be empty, which helps the attacker.
 */
export type Finding = {
  /** The groups, each with the factor (1 or −1) with which its total is known. */
  readonly combination: readonly { readonly group: string; readonly factor: number }[];
  /** How many persons the known total is about. */
  readonly persons: number;
};

/**
 * Looks for a combination of groups, of `threshold` − 1 persons together at most, whose total is
 * determined by the published cells. A total of counts or of answers comes to the same.
 *
 * @returns one such combination, or `null` when there is none
 */
export function attack(
  round: Omit<RoundGroups, "open">,
  published: readonly Cell[],
  threshold: number,
): Finding | null {
  const groups = nonEmptyGroups(round);
  const equations = toEquations(round, groups, published);
  const pivots = eliminate(equations);
  const solution = randomSolution(pivots, groups.length);
  const small = [...groups.keys()].filter((index) => personsIn(groups, index) < threshold);

  // A combination is the sum or the difference of two parts, so these, or one and the other's
  // negation, have the same total; a part and its own negation need not both be tried.
  const seen = new Map<number, Part>();
  const most = { groups: Math.ceil((threshold - 1) / 2), persons: threshold - 1 };
  for (const part of parts(small, groups, solution, most)) {
    for (const sign of [1, -1]) {
      let other = seen.get(sign * part.total) ?? null;
      for (; other !== null; other = other.sameTotal) {
        const difference = subtract(part, other, sign);
        const persons = [...difference.keys()].reduce(
          (n, index) => n + personsIn(groups, index),
          0,
        );
        if (persons < 1 || persons >= threshold) continue;
        if (isDetermined(pivots, groups.length, difference)) {
          const combination = [...difference].map(([index, factor]) => {
            const { unitId, perspective } = groups[index] ?? {};
            return { group: `${unitId}/${perspective}`, factor };
          });
          return { combination, persons };
        }
      }
    }
    part.sameTotal = seen.get(part.total) ?? null;
    seen.set(part.total, part);
  }
  return null;
}

type Group = { unitId: string; perspective: string | null; persons: number };

function nonEmptyGroups(round: Omit<RoundGroups, "open">): Group[] {
  const groups = new Map<string, Group>();
  for (const { unitId, perspective, persons } of round.respondents) {
    const key = `${unitId}/${perspective}`;
    const before = groups.get(key)?.persons ?? 0;
    groups.set(key, { unitId, perspective, persons: before + persons });
  }
  return [...groups.values()].filter((group) => group.persons > 0);
}

function personsIn(groups: readonly Group[], index: number): number {
  return groups[index]?.persons ?? 0;
}

/** One equation a published cell: 1 for every group in it. */
function toEquations(
  round: Omit<RoundGroups, "open">,
  groups: readonly Group[],
  published: readonly Cell[],
): Int32Array[] {
  const parent = new Map(round.units.map((unit) => [unit.id, unit.parentId]));
  const nameOf = ({ scope, unitId, perspective }: Cell) => `${scope}/${unitId}/${perspective}`;
  const equations = new Map(published.map((cell) => [nameOf(cell), new Int32Array(groups.length)]));
  for (const [index, group] of groups.entries()) {
    for (const perspective of new Set([null, group.perspective])) {
      const count = (scope: Cell["scope"], unitId: string) =>
        equations.get(nameOf({ scope, unitId, perspective }))?.fill(1, index, index + 1);
      count("direct", group.unitId);
      let at: string | null = group.unitId;
      for (; at !== null; at = parent.get(at) ?? null) count("with-below", at);
    }
  }
  return [...equations.values()];
}

type Pivot = { readonly column: number; readonly row: Int32Array };

/**
 * Gaussian elimination, small cells first. All numbers stay whole, because every pivot is 1 or −1 (a
 * tree times perspectives gives totally unimodular equations); were one not, it would say so.
 */
function eliminate(equations: readonly Int32Array[]): Pivot[] {
  const size = (row: Int32Array) => row.reduce((sum, value) => sum + value, 0);
  const bySize = equations.map((row) => ({ row, size: size(row) })).sort((a, b) => a.size - b.size);
  const pivots: Pivot[] = [];
  for (const { row } of bySize) {
    reduce(row, pivots);
    const column = row.findIndex((value) => value !== 0);
    if (column === -1) continue;
    if (Math.abs(row[column] ?? 0) !== 1) throw new Error("A pivot is not 1 or −1.");
    pivots.push({ column, row });
  }
  return pivots;
}

/** Subtracts from a row, in place, what the pivots explain of it. */
function reduce(row: Int32Array, pivots: readonly Pivot[]): void {
  for (const pivot of pivots) {
    const value = row[pivot.column] ?? 0;
    if (value === 0) continue;
    const factor = value * (pivot.row[pivot.column] ?? 0);
    for (let column = 0; column < row.length; column++) {
      row[column] = (row[column] ?? 0) - factor * (pivot.row[column] ?? 0);
    }
  }
}

function isDetermined(
  pivots: readonly Pivot[],
  width: number,
  factors: ReadonlyMap<number, number>,
): boolean {
  const row = new Int32Array(width);
  for (const [index, factor] of factors) row[index] = factor;
  reduce(row, pivots);
  return row.every((value) => value === 0);
}

/**
 * Answers that could be added to everybody's without changing anything published. A combination that
 * is determined is 0 on every such solution, so one at random rules out nearly all others.
 */
function randomSolution(pivots: readonly Pivot[], width: number): number[] {
  const next = pseudorandom(20261121);
  const solution = Array.from({ length: width }, () => Math.floor(next() * 2 ** 40));
  for (const { column, row } of pivots.toReversed()) {
    let sum = 0;
    for (const [index, value] of row.entries()) {
      if (value !== 0 && index !== column) sum += value * (solution[index] ?? 0);
    }
    solution[column] = -sum * (row[column] ?? 0);
  }
  return solution;
}

/** A generator of numbers in 0..1 (mulberry32). */
export function pseudorandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some groups, with their factors: 1 for the first. */
type Part = {
  readonly indices: readonly number[];
  readonly signs: readonly number[];
  /** By the random solution. */
  readonly total: number;
  /** The next of the parts with the same total. */
  sameTotal: Part | null;
};

/** All parts of none to so many groups, with factors 1 and −1, and no more than so many persons. */
function* parts(
  small: readonly number[],
  groups: readonly Group[],
  solution: readonly number[],
  most: { readonly groups: number; readonly persons: number },
): Generator<Part> {
  const none: Part = { indices: [], signs: [], total: 0, sameTotal: null };
  yield none;
  let last = [{ part: none, persons: 0, from: 0 }];
  for (let size = 1; size <= most.groups; size++) {
    const longer: typeof last = [];
    for (const { part, persons, from } of last) {
      for (let at = from; at < small.length; at++) {
        const index = small[at] ?? 0;
        const together = persons + personsIn(groups, index);
        if (together > most.persons) continue;
        for (const sign of size === 1 ? [1] : [1, -1]) {
          const next: Part = {
            indices: [...part.indices, index],
            signs: [...part.signs, sign],
            total: part.total + sign * (solution[index] ?? 0),
            sameTotal: null,
          };
          yield next;
          if (size < most.groups) longer.push({ part: next, persons: together, from: at + 1 });
        }
      }
    }
    last = longer;
  }
}

/** A part and another one, times −`sign`, as factors by index; groups that cancel out are gone. */
function subtract(part: Part, other: Part, sign: number): Map<number, number> {
  const factors = new Map(part.indices.map((index, at) => [index, part.signs[at] ?? 0]));
  for (const [at, index] of other.indices.entries()) {
    const factor = (factors.get(index) ?? 0) - sign * (other.signs[at] ?? 0);
    if (factor === 0) factors.delete(index);
    else factors.set(index, factor);
  }
  return factors;
}
