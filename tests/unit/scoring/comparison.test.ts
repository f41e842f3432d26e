import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { LEVELS } from "@/lib/framework/levels";
import { compareGroups } from "@/lib/scoring/comparison";
import { type Spread, spreadOf } from "@/lib/scoring/spread";

/** People who score on 0, 25, 50, 75 and 100. */
const people = (...counts: number[]) => spreadOf(counts);

/** The same on all seven levels. */
const everywhere = (spread: Spread | null) => LEVELS.map(() => spread);

let low: Spread;
let high: Spread;
let middle: Spread;

beforeEach(() => {
  low = people(4, 5, 1, 0, 0);
  high = people(0, 0, 1, 5, 4);
  middle = people(0, 2, 6, 2, 0);
});

describe("compareGroups", () => {
  test("names who lies clearly lower or higher than all others together", () => {
    const { groups } = compareGroups([low, middle, middle, high].map(everywhere));
    const words = groups.map(([cell]) => cell?.word);
    expect(words).toEqual(["lower", "not-demonstrable", "not-demonstrable", "higher"]);
  });

  test("compares own scores among fewer than six groups, shrunken ones from six on", () => {
    const own = compareGroups([low, middle, middle, middle, high].map(everywhere));
    for (const [cell] of own.groups) expect(cell?.compared).toBe(cell?.own);
    const { groups, alike } = compareGroups(
      [low, middle, middle, middle, middle, high].map(everywhere),
    );
    const [first, last] = [groups[0]?.[0], groups[5]?.[0]];
    expect(first?.compared).toBeGreaterThan(first?.own ?? 100);
    expect(last?.compared).toBeLessThan(last?.own ?? 0);
    expect(alike).toEqual(LEVELS.map(() => false));
  });

  test("draws groups that differ by no more than chance wholly together, and says so", () => {
    const { groups, alike } = compareGroups(Array.from({ length: 8 }, () => everywhere(middle)));
    expect(alike).toEqual(LEVELS.map(() => true));
    expect(new Set(groups.map(([cell]) => cell?.compared)).size).toBe(1);
  });

  test("leaves a group that may not be shown out of everything", () => {
    const hidden = compareGroups([everywhere(low), everywhere(null), everywhere(high)]);
    const without = compareGroups([everywhere(low), everywhere(high)]);
    expect(hidden.groups[1]).toEqual(LEVELS.map(() => null));
    expect([hidden.groups[0], hidden.groups[2]]).toEqual(without.groups);
  });

  test("has nothing to say of a group that stands alone", () => {
    const { groups } = compareGroups([everywhere(low), everywhere(null)]);
    expect(groups[0]?.[0]).toEqual({ own: low.score, compared: low.score, word: "unknown" });
  });

  test("says the same whatever order groups come in", () => {
    const spread = fc
      .array(fc.nat(6), { minLength: 5, maxLength: 5 })
      .map((counts) => (counts.some((count) => count > 0) ? spreadOf(counts) : null));
    fc.assert(
      fc.property(fc.array(spread, { minLength: 2, maxLength: 9 }), (spreads) => {
        const forward = compareGroups(spreads.map(everywhere)).groups;
        const backward = compareGroups(spreads.toReversed().map(everywhere)).groups.toReversed();
        for (const [row, group] of forward.entries()) {
          const other = backward[row]?.[0];
          expect(other?.word).toBe(group[0]?.word);
          if (group[0]) expect(other?.compared).toBeCloseTo(group[0].compared, 9);
        }
      }),
    );
  });

  test("among groups that are truly the same, claims a difference on at most 5% of pages", () => {
    const random = mulberry(20261122);
    const pages = 400;
    let claims = 0;
    for (let page = 0; page < pages; page++) {
      const groups = Array.from({ length: 12 }, () => LEVELS.map(() => sample(15, random)));
      const words = compareGroups(groups)
        .groups.flat()
        .map((cell) => cell?.word);
      if (words.includes("higher") || words.includes("lower")) claims++;
    }
    expect(claims / pages).toBeLessThanOrEqual(0.05);
  });
});

/** Scores of so many people from the same population. */
function sample(persons: number, random: () => number): Spread {
  const counts = [0, 0, 0, 0, 0];
  for (let person = 0; person < persons; person++) {
    const bin = Math.min(4, Math.floor((random() + random()) * 2.5));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return spreadOf(counts);
}

/** Chance that is the same at every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
