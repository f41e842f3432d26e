import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { type Finding, findings } from "@/lib/scoring/findings";
import { coins, type Given, profileOf, quickAnswers } from "./respondents";

const { quick } = QUESTIONNAIRES;

const found = (...persons: Given[]) => findings(profileOf(persons, quick));
const kinds = (list: readonly Finding[]) => list.map(({ kind }) => kind);
const times = (n: number, given: Given) => Array.from({ length: n }, () => given);

const high = quickAnswers([5, 5, 5, 5, 5, 5, 5]);

describe("findings", () => {
  it("come in the order of their importance", () => {
    const low = { ...quickAnswers([5, 5, 1, 5, 5, 5, 5]), ...coins(0, 0, 0, 0, 0, 0, 10) };
    const dontKnow = { ...high, "skills-1": DONT_KNOW };
    const list = found(...times(6, low), ...times(4, dontKnow));
    expect(kinds(list)).toEqual([
      ...["priority", "divided", "effort", "unsupported", "unsupported", "unsupported"],
      ...["unsupported", "dont-know", "strong", "agreed", "agreed"],
    ]);
    // The level is low as well; that people differ is said first.
    expect(list[0]).toEqual({ kind: "priority", level: "values", reason: "divided" });
    expect(list[1]).toEqual({
      ...{ kind: "divided", level: "values", agreement: "two-camps", low: 6, high: 4 },
      ...{ respondents: 10, indication: false },
    });
    expect(list[2]).toEqual({ kind: "effort", level: "values", belowPriority: 1 });
    expect(list[7]).toEqual({ kind: "dont-know", level: "skills", share: 0.4 });
    expect(list[8]).toEqual({ kind: "strong", levels: ["mission", "identity"] });
  });

  it("name the largest unsupported part first, and none of less than five points", () => {
    const list = found(quickAnswers([3, 3, 3, 5, 4, 3, 4]));
    expect(list.flatMap((finding) => (finding.kind === "unsupported" ? [finding] : []))).toEqual([
      { kind: "unsupported", level: "competencies", score: 100, supported: 70 },
      { kind: "unsupported", level: "skills", score: 75, supported: 63.75 },
      { kind: "unsupported", level: "context", score: 75, supported: 63.75 },
    ]);
  });

  it("call a level strong of which less than five points are not supported", () => {
    // 75 on both levels, and 62.5 shared on mission: a ceiling of 72.5 leaves 1.875 unsupported.
    const list = found(quickAnswers([3, 3]), quickAnswers([5, 5]));
    expect(kinds(list)).not.toContain("unsupported");
    expect(list).toContainEqual({ kind: "strong", levels: ["mission", "identity"] });
  });

  it("speak of no agreement of one person, and say so of two to four", () => {
    expect(kinds(found(high))).not.toContain("too-few");
    expect(kinds(found(high))).not.toContain("agreed");
    expect(found(high, high)).toContainEqual({ kind: "too-few", respondents: 2 });
    expect(kinds(found(...times(5, high)))).not.toContain("too-few");
  });

  it("call agreement of five to seven persons an indication", () => {
    expect(found(...times(5, high))).toContainEqual({
      ...{ kind: "agreed", respondents: 5, indication: true },
      levels: ["mission", "identity", "values", "competencies", "skills", "behavior", "context"],
    });
    expect(found(...times(8, high)).find(({ kind }) => kind === "agreed")).toMatchObject({
      indication: false,
    });
  });

  it("tell why the effort says nothing", () => {
    expect(found(quickAnswers([1, 1, 1, 1, 1, 1, 1]))).toContainEqual({
      kind: "effort-undefined",
      because: "no-coins",
    });
    expect(found({ ...high, ...coins(2, 2, 2, 2, 2, 0, 0) })).toContainEqual({
      kind: "effort-undefined",
      because: "no-leverage",
    });
  });

  it("do not call a divided level strong, nor one that is not supported", () => {
    const divided = quickAnswers([5, 2, 5, 5, 5, 5, 5]);
    const list = found(...times(4, divided), ...times(4, high));
    expect(list).toContainEqual({ kind: "strong", levels: ["mission"] });
  });

  it("name a larger unsupported part first, also when it is lower in the building", () => {
    const list = found(quickAnswers([3, 3, 3, 4, 3, 5, 3]));
    expect(list.flatMap((finding) => (finding.kind === "unsupported" ? [finding] : []))).toEqual([
      { kind: "unsupported", level: "behavior", score: 100, supported: 70 },
      { kind: "unsupported", level: "competencies", score: 75, supported: 63.75 },
    ]);
  });

  it("call shades neither agreed nor divided, and a spread divided", () => {
    const shades = [2, 3, 3, 4, 4, 3, 4, 2].map((answer) => quickAnswers([answer]));
    expect(kinds(found(...shades))).toEqual(["priority", "effort-undefined"]);
    const spread = [1, 2, 3, 4, 5, 3, 1, 5, 3, 3, 3].map((answer) => quickAnswers([answer]));
    expect(found(...spread)).toContainEqual(
      expect.objectContaining({ kind: "divided", agreement: "spread", respondents: 11 }),
    );
  });

  it("are only where there is something to say", () => {
    expect(kinds(found(quickAnswers([1, 1, 1, 1, 1, 1, 1])))).toEqual([
      ...["priority", "effort-undefined"],
    ]);
    expect(kinds(found())).toEqual(["priority"]);
  });

  it("put first that a level is unknown, even when those who know it differ", () => {
    const split = [1, 1, 5, 5, 1].map((answer) => quickAnswers([answer]));
    const list = found(...split, ...times(6, { "mission-1": DONT_KNOW }));
    expect(list[0]).toEqual({ kind: "priority", level: "mission", reason: "unknown" });
    expect(kinds(list)).not.toContain("divided");
  });

  it("say of an unknown level no agreement, no strength and no support", () => {
    const blank = quickAnswers([5, 5, 5, DONT_KNOW, 5, 5, 5]);
    const list = found(...times(5, quickAnswers([2, 5, 5, 5, 5, 5, 5])), ...times(6, blank));
    const about = list.filter(
      (finding) =>
        ("level" in finding && finding.level === "competencies") ||
        ("levels" in finding && finding.levels.includes("competencies")),
    );
    expect(kinds(about)).toEqual(["dont-know"]);
  });
});
