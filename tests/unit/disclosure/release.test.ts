import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellKey, type RoundGroups } from "@/lib/disclosure/cells";
import { discloseTo } from "@/lib/disclosure/decide";
import { discloseGroup } from "@/lib/disclosure/detail";
import { DEFAULT_DISCLOSURE_POLICY } from "@/lib/disclosure/policy";
import { decideAnswered, decideRelease, type Release } from "@/lib/disclosure/release";
import { generateAnswered, generateRound } from "./generated-rounds";

const POLICY = DEFAULT_DISCLOSURE_POLICY;

function decisionAt(release: Release, unitId: string) {
  const key = cellKey({ unitId, scope: "with-below", perspective: null });
  return discloseTo(release, { units: "all" }).get(key);
}

const ROUND: RoundGroups = {
  open: false,
  perspectives: [],
  units: [
    { id: "root", parentId: null },
    { id: "a", parentId: "root" },
    { id: "b", parentId: "root" },
  ],
  respondents: [
    { unitId: "a", perspective: null, persons: 14 },
    { unitId: "b", perspective: null, persons: 6 },
  ],
};

function answered(a: number, b: number) {
  return [
    { unitId: "a", perspective: null, persons: a },
    { unitId: "b", perspective: null, persons: b },
  ];
}

describe("decideAnswered", () => {
  test("withholds a level in a shown group where fewer than k have a score on it", () => {
    const release = decideRelease(ROUND, POLICY);
    expect(decisionAt(release, "b")).toMatchObject({ shown: true, persons: 6 });
    expect(decisionAt(decideAnswered(release, answered(14, 4)), "b")).toMatchObject({
      shown: false,
      reason: "too-few-here-or-beside",
    });
  });

  test("withholds a level where the rest of the parent has too few scores on it", () => {
    const level = decideAnswered(decideRelease(ROUND, POLICY), answered(13, 2));
    expect(decisionAt(level, "root")).toMatchObject({ shown: true, persons: 15 });
    expect(decisionAt(level, "a")).toMatchObject({ shown: false });
  });

  test("decides on dots by the number of answers, not of respondents", () => {
    const level = decideAnswered(decideRelease(ROUND, POLICY), answered(7, 5));
    expect(decisionAt(level, "a")).toMatchObject({ detail: { distribution: "three-bins" } });
  });

  test("says that a question has too few answers when nothing of it can be shown", () => {
    const level = decideAnswered(decideRelease(ROUND, POLICY), answered(2, 2));
    expect(decisionAt(level, "root")).toMatchObject({ shown: false, reason: "too-few" });
  });

  test("shows nothing that the release does not show", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const round = generateRound(seed, 20);
        const release = decideRelease(round, POLICY);
        const level = decideAnswered(release, generateAnswered(round, seed));
        for (const set of ["scores", "histogram", "comments"] as const) {
          expect([...level[set]].every((cell) => release[set].has(cell))).toBe(true);
        }
      }),
    );
  });
});

describe("decideRelease", () => {
  test("of a single unit without perspectives is discloseGroup", () => {
    for (let persons = 0; persons <= 30; persons++) {
      for (let threshold = 3; threshold <= 12; threshold++) {
        const policy = { threshold, anonymous: true };
        const respondents = [{ unitId: "team", perspective: null, persons }];
        const units = [{ id: "team", parentId: null }];
        const round = { open: false, perspectives: [], units, respondents };
        const decision = decisionAt(decideRelease(round, policy), "team");
        const expected = discloseGroup(persons, policy);
        if (decision?.shown) expect(decision.detail).toEqual(expected);
        else expect(expected.scores).toBe(false);
      }
    }
  });

  test("counts the same group given in two parts as one", () => {
    const parts = [...answered(3, 0), ...answered(5, 0)];
    const release = decideRelease({ ...ROUND, respondents: parts }, POLICY);
    expect(decisionAt(release, "a")).toMatchObject({ shown: true, persons: 8 });
  });
});
