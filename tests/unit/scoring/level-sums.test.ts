import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import {
  areUnanimous,
  levelSums,
  numbersOfSums,
  sharedOfSums,
  summaryOfSums,
  sumsFromNumbers,
  together,
  withoutPart,
} from "@/lib/scoring/level-sums";
import { profile } from "@/lib/scoring/profile";
import { sumTallies, type Tally } from "@/lib/scoring/tally";
import { anyGroup, tallyOf } from "./respondents";

const { full } = QUESTIONNAIRES;
const tallies = anyGroup.map((people) => tallyOf(people, full));

describe("levelSums", () => {
  test("say of every level what its profile says", () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const { levels } = profile(tally);
        for (const [at, sums] of levelSums(tally).entries()) {
          const own = levels[at];
          const summary = summaryOfSums(sums);
          expect(summary.n).toBe(own?.respondents);
          expectNear(summary.mean, own?.score);
          expectNear(summary.standardDeviation, own?.standardDeviation);
          expectNear(sharedOfSums(sums), own?.shared);
          expect(sums.agreement).toBe(own?.agreement);
          expect(areUnanimous(sums)).toBe(own?.histogram.filter((n) => n > 0).length === 1);
        }
      }),
    );
  });

  test("add, and are taken from each other again", () => {
    fc.assert(
      fc.property(tallies, tallies, (a: Tally, b: Tally) => {
        const whole = levelSums(sumTallies(full, [a, b]));
        const [partsA, partsB] = [levelSums(a), levelSums(b)];
        for (const [at, sums] of whole.entries()) {
          const [one, other] = [partsA[at], partsB[at]];
          if (!one || !other) continue;
          const { persons, sum, squares } = sums;
          expect(together(one, other)).toEqual({ persons, sum, squares });
          const rest = withoutPart(sums, one);
          expect(rest).toEqual({ persons: other.persons, sum: other.sum, squares: other.squares });
        }
      }),
    );
  });

  test("are read back as they were stored", () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const sums = levelSums(tally);
        expect(sumsFromNumbers(numbersOfSums(sums))).toEqual(sums);
      }),
    );
    expect(() => sumsFromNumbers([1, 2, 3])).toThrow(RangeError);
  });
});

function expectNear(found: number | null, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
}
