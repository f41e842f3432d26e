import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type DirectTally,
  type FrozenTally,
  freezeTallies,
  type RoundTree,
} from "@/lib/assessments/closing";
import { releaseFromCodes } from "@/lib/assessments/released";
import { parseAnswers } from "@/lib/assessments/stored-answers";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { PERSPECTIVES } from "@/lib/framework/social-systems";
import { emptyTally, respondentCount, sumTallies, tallyResponse } from "@/lib/scoring/tally";
import { quickAnswers, response } from "../scoring/respondents";

// Room for a slow machine; nothing here depends on the time it takes.
vi.setConfig({ testTimeout: 60_000 });

const { quick } = QUESTIONNAIRES;
const POLICY = { threshold: 5, anonymous: true };

/** So many people who all answer the same, on a unit. */
function direct(unitId: string, persons: number, answer = 3, perspective = null): DirectTally {
  const tally = emptyTally(quick);
  const answers = response(quickAnswers(Array<number>(7).fill(answer)), quick);
  for (let person = 0; person < persons; person++) tallyResponse(tally, answers);
  return { unitId, perspective, tally };
}

function frozenOf(...round: Parameters<typeof freezeTallies>): FrozenTally[] {
  return [...freezeTallies(...round)];
}

const TREE: RoundTree = {
  units: [
    { id: "whole", parentId: null },
    { id: "a", parentId: "whole" },
    { id: "b", parentId: "whole" },
  ],
  perspectives: [],
};

describe("what is kept of a round", () => {
  it("is a tally a unit with all below it, and of its own members where that is something else", () => {
    const frozen = frozenOf(quick, TREE, [direct("whole", 5), direct("a", 6)], POLICY);
    const kept = frozen.map(({ unitId, scope, tally }) => [unitId, scope, respondentCount(tally)]);
    expect(kept.sort()).toEqual([
      ["a", "with-below", 6],
      ["whole", "direct", 5],
      ["whole", "with-below", 11],
    ]);
  });

  it("says of each part of each group what may be shown", () => {
    const frozen = frozenOf(quick, TREE, [direct("a", 9), direct("b", 4)], POLICY);
    const released = Object.fromEntries(
      frozen.map(({ unitId, released }) => [unitId, releaseFromCodes(released)]),
    );
    // 13 = 9 + 4: beside the whole, the nine would give the four away.
    expect(released.whole?.all.scores).toBe(true);
    expect(released.whole?.levels.mission.distribution).toBe("dots");
    expect(released.whole?.shifts.trust.now.scores).toBe(false);
    expect(released.a?.all.scores).toBe(false);
    expect(released.b?.all.scores).toBe(false);
  });

  it("holds everybody once among all, and once more in her own perspective", () => {
    const anyDirect = fc.record({
      unitId: fc.constantFrom("whole", "a", "b"),
      perspective: fc.constantFrom(null, ...PERSPECTIVES),
      persons: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(anyDirect, { maxLength: 8 }), (groups) => {
        const tallies = groups.map(({ unitId, perspective, persons }) => {
          return { ...direct(unitId, persons), perspective };
        });
        const tree = { ...TREE, perspectives: PERSPECTIVES };
        const frozen = frozenOf(quick, tree, tallies, POLICY);
        const whole = frozen.filter(
          ({ unitId, scope }) => unitId === "whole" && scope === "with-below",
        );
        for (const group of [null, ...PERSPECTIVES]) {
          const members = tallies.filter(
            ({ perspective }) => group === null || perspective === group,
          );
          const sum = sumTallies(
            quick,
            members.map(({ tally }) => tally),
          );
          const kept = whole.find(({ perspective }) => perspective === group);
          expect(kept?.tally ?? emptyTally(quick)).toEqual(sum);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("answers as PostgreSQL writes them", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 10 })), (answers) => {
        const read = new Int8Array(answers.length);
        parseAnswers(`{${answers.join(",")}}`, read);
        expect([...read]).toEqual(answers);
      }),
    );
  });

  it("are refused when they are not as many as there should be", () => {
    expect(() => parseAnswers("{1,2}", new Int8Array(3))).toThrow(RangeError);
    expect(() => parseAnswers("{1,2,3,4}", new Int8Array(3))).toThrow(RangeError);
  });
});
