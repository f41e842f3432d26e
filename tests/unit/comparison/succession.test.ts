import { describe, expect, test } from "vitest";
import { isSameGroup } from "@/lib/comparison/followed";
import { type Predecessor, succession } from "@/lib/comparison/succession";

const tree = (parents: Record<string, string | null>) =>
  Object.entries(parents).map(([unitId, parentId]) => ({ unitId, parentId }));

const THEN = tree({ top: null, a: "top", b: "top", a1: "a", a2: "a", b1: "b" });
const NONE = new Map<string, string>();
const plus = (unitId: string) => ({ unitId, sign: 1 });
const minus = (unitId: string) => ({ unitId, sign: -1 });

describe("succession", () => {
  test("of a tree that stayed as it was, every unit comes from itself", () => {
    const predecessorOf = succession(THEN, THEN, NONE);
    for (const { unitId } of THEN) {
      expect(predecessorOf(unitId)).toEqual({ terms: [plus(unitId)], added: [], closed: [] });
    }
  });

  test("a unit that moved is taken from where it was and added where it is", () => {
    const now = tree({ top: null, a: "top", b: "top", a1: "a", a2: "b", b1: "b" });
    const predecessorOf = succession(now, THEN, NONE);
    expect(predecessorOf("a").terms).toEqual([plus("a"), minus("a2")]);
    expect(predecessorOf("b").terms).toEqual(expect.arrayContaining([plus("b"), plus("a2")]));
    expect(predecessorOf("top").terms).toEqual([plus("top")]);
  });

  test("a unit that was merged belongs to the one that it went into", () => {
    const now = tree({ top: null, a: "top", b: "top", a1: "a", b1: "b" });
    const predecessorOf = succession(now, THEN, new Map([["a2", "b1"]]));
    const terms = predecessorOf("b1").terms;
    expect(terms).toHaveLength(2);
    expect(terms).toEqual(expect.arrayContaining([plus("a2"), plus("b1")]));
    expect(predecessorOf("top")).toEqual({ terms: [plus("top")], added: [], closed: [] });
  });

  test("what came from nowhere or went nowhere is named", () => {
    const now = tree({ top: null, a: "top", b: "top", a1: "a", b1: "b", b2: "b" });
    const predecessorOf = succession(now, THEN, NONE);
    expect(predecessorOf("a")).toEqual({ terms: [plus("a")], added: [], closed: ["a2"] });
    expect(predecessorOf("b")).toEqual({ terms: [plus("b")], added: ["b2"], closed: [] });
    expect(predecessorOf("b2")).toEqual({ terms: [], added: ["b2"], closed: [] });
  });
});

describe("isSameGroup", () => {
  const same = (changed: Partial<Predecessor>, answers: number, more = {}) =>
    isSameGroup({
      predecessor: { terms: [{ unitId: "a", sign: 1 }], added: [], closed: [], ...changed },
      isWhole: false,
      before: 100,
      after: 100,
      besideAdded: false,
      answersThen: () => answers,
      answersNow: () => answers,
      ...more,
    });

  test("a fifth that came from nowhere or went nowhere makes another group, but of the whole", () => {
    expect(same({ added: ["n"] }, 19)).toBe(true);
    expect(same({ added: ["n"] }, 20)).toBe(false);
    expect(same({ closed: ["n"] }, 20)).toBe(false);
    expect(same({ added: ["n"] }, 20, { isWhole: true })).toBe(true);
  });

  test("losing more than a fifth beside a new unit may be a split", () => {
    expect(same({}, 0, { after: 79 })).toBe(true);
    expect(same({}, 0, { after: 79, besideAdded: true })).toBe(false);
    expect(same({}, 0, { after: 81, besideAdded: true })).toBe(true);
  });
});
