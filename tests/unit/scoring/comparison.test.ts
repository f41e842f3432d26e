import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS } from "@/lib/framework/levels";
import { type ComparedGroup, compareGroups } from "@/lib/scoring/comparison";
import { summaryOf } from "@/lib/scoring/difference";
import { spreadOf } from "@/lib/scoring/spread";

/** How many score 0, 25, 50, 75 and 100; `null`: may not be shown. */
type People = readonly number[] | null;

const LOW = [4, 5, 1, 0, 0];
const HIGH = [0, 0, 1, 5, 4];
const MIDDLE = [0, 2, 6, 2, 0];

/** Groups that have nobody in common, each beside all others, with the same scores on every level. */
function beside(groups: readonly People[]): ComparedGroup[] {
  return groups.map((own, at) => {
    const others = groups.filter((other, index) => other !== null && index !== at);
    const sum = [0, 1, 2, 3, 4].map((bin) =>
      others.reduce((total, other) => total + (other?.[bin] ?? 0), 0),
    );
    const level = own && summaryOf(spreadOf(own));
    const other = others.length > 0 ? summaryOf(spreadOf(sum)) : null;
    return {
      levels: LEVELS.map(() => level),
      others: LEVELS.map(() => other),
      apart: true,
    };
  });
}

describe("compareGroups", () => {
  test("names who lies clearly lower or higher than all others together", () => {
    const { groups } = compareGroups(beside([LOW, MIDDLE, MIDDLE, HIGH]));
    const words = groups.map(([cell]) => cell?.word);
    expect(words).toEqual(["lower", "not-demonstrable", "not-demonstrable", "higher"]);
  });

  test("compares own scores among fewer than six groups, shrunken ones from six on", () => {
    const own = compareGroups(beside([LOW, MIDDLE, MIDDLE, MIDDLE, HIGH]));
    for (const [cell] of own.groups) expect(cell?.compared).toBe(cell?.own);
    const { groups, alike } = compareGroups(beside([LOW, MIDDLE, MIDDLE, MIDDLE, MIDDLE, HIGH]));
    const [first, last] = [groups[0]?.[0], groups[5]?.[0]];
    expect(first?.compared).toBeGreaterThan(first?.own ?? 100);
    expect(last?.compared).toBeLessThan(last?.own ?? 0);
    expect(alike).toEqual(LEVELS.map(() => false));
  });

  test("tells from groups that are apart how much they differ; what holds several only joins in", () => {
    const parts = beside([LOW, LOW, LOW, HIGH, HIGH, HIGH]);
    const all = compareGroups(parts);
    const holding = {
      ...parts[0],
      levels: LEVELS.map(() => summaryOf(spreadOf([12, 15, 3, 0, 0]))),
    };
    const more = compareGroups([...parts, { ...(holding as ComparedGroup), apart: false }]);
    for (const [row, group] of all.groups.entries()) {
      expect(more.groups[row]?.map((cell) => cell?.compared)).toEqual(
        group.map((cell) => cell?.compared),
      );
    }
    // Three times as many people with the same mean are drawn less.
    const [part, whole] = [more.groups[0]?.[0], more.groups[6]?.[0]];
    expect(whole?.own).toBe(part?.own);
    expect(whole?.compared).toBeLessThan(part?.compared ?? 0);
    expect(whole?.word).toBe("lower");
  });

  test("draws groups that differ by no more than chance wholly together, and says so", () => {
    const { groups, alike } = compareGroups(beside(Array.from({ length: 8 }, () => MIDDLE)));
    expect(alike).toEqual(LEVELS.map(() => true));
    expect(new Set(groups.map(([cell]) => cell?.compared)).size).toBe(1);
  });

  test("leaves a group that may not be shown out of everything", () => {
    const hidden = compareGroups(beside([LOW, null, HIGH]));
    const without = compareGroups(beside([LOW, HIGH]));
    expect(hidden.groups[1]).toEqual(LEVELS.map(() => null));
    expect([hidden.groups[0], hidden.groups[2]]).toEqual(without.groups);
  });

  test("has nothing to say of a group that stands alone", () => {
    const { groups } = compareGroups(beside([LOW, null]));
    const own = spreadOf(LOW).score;
    expect(groups[0]?.[0]).toEqual({ own, compared: own, word: "unknown" });
  });

  test("says the same whatever order groups come in", () => {
    const people = fc
      .array(fc.nat(6), { minLength: 5, maxLength: 5 })
      .map((counts) => (counts.some((count) => count > 0) ? counts : null));
    fc.assert(
      fc.property(fc.array(people, { minLength: 2, maxLength: 9 }), (groups) => {
        const forward = compareGroups(beside(groups)).groups;
        const backward = compareGroups(beside(groups.toReversed())).groups.toReversed();
        for (const [row, group] of forward.entries()) {
          const other = backward[row]?.[0];
          expect(other?.word).toBe(group[0]?.word);
          if (group[0]) expect(other?.compared).toBeCloseTo(group[0].compared, 9);
        }
      }),
    );
  });
});
