import { describe, expect, it } from "vitest";
import { leverage } from "@/lib/scoring/leverage";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { type PriorityCandidate, priority } from "@/lib/scoring/priority";

const fine = { unknown: false, score: 70, divided: false, leverage: 0 };

function first(...levels: Partial<PriorityCandidate>[]) {
  const names = ["mission", "identity", "values"] as const;
  const candidates = levels.flatMap((level, index): PriorityCandidate[] => {
    const name = names[index];
    return name === undefined ? [] : [{ level: name, ...fine, ...level }];
  });
  return priority(candidates, PARAMETERS);
}

describe("the priority level", () => {
  it("is the highest that is unknown, low or divided, whatever its leverage", () => {
    expect(first({}, { divided: true, leverage: 1 }, { score: 10, leverage: 50 })).toEqual({
      level: "identity",
      reason: "divided",
    });
    expect(first({}, {}, { score: null, unknown: true, leverage: null })).toEqual({
      level: "values",
      reason: "unknown",
    });
  });

  it("ranks unknown before low before divided on one level", () => {
    const all = { unknown: true, score: 20, divided: true };
    expect(first(all).reason).toBe("unknown");
    expect(first({ ...all, unknown: false }).reason).toBe("low");
    expect(first({ ...all, unknown: false, score: 62.5 }).reason).toBe("divided");
  });

  it("has most leverage when no level is unknown, low or divided; of equals it is the highest", () => {
    expect(first({ leverage: 3 }, { leverage: 5 }, { leverage: 4 })).toEqual({
      level: "identity",
      reason: "leverage",
    });
    expect(first({ leverage: 3 }, { leverage: 5 }, { leverage: 5 + 1e-12 }).level).toBe("identity");
  });

  it("is none when no level has leverage", () => {
    expect(first({}, {}, {})).toEqual({ level: null, reason: "maintain" });
  });
});

describe("leverage", () => {
  const of = (score: number, shared: number, target: number, index = 0) =>
    leverage({ score, shared }, target, index, 7, PARAMETERS);

  it("is the room to the target, times the share of the building that rests on the level", () => {
    expect(of(50, 50, 85)).toBe(35);
    expect(of(50, 50, 85, 6)).toBeCloseTo(5, 12);
  });

  it("counts disagreement of more than the tolerance as room", () => {
    expect(of(50, 42, 85)).toBe(35);
    expect(of(50, 30, 85)).toBe(45);
  });

  it("is nothing at the target and above it, rounding errors aside", () => {
    expect(of(85, 85, 85)).toBe(0);
    expect(of(95, 95, 85)).toBe(0);
    expect(of(85 - 1e-12, 85, 85)).toBe(0);
  });
});
