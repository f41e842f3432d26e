import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import type { Profile } from "@/lib/scoring/profile";
import { whatIf } from "@/lib/scoring/what-if";
import { profileOf, quickAnswers } from "./respondents";

const { quick } = QUESTIONNAIRES;

/** Values low and divided over everything under it: 2 and 4 on values, 4 elsewhere. */
let found: Profile;

beforeEach(() => {
  found = profileOf(
    [quickAnswers([4, 4, 1, 4, 4, 4, 4]), quickAnswers([4, 4, 3, 4, 4, 4, 4])],
    quick,
  );
});

describe("the building as if a level scored otherwise", () => {
  it("is the building itself when nothing is supposed", () => {
    const same = whatIf(found, {});
    expect(same.priority).toEqual(found.priority);
    expect(same.overall).toEqual(found.overall);
    same.levels.forEach((level, index) => {
      expect(found.levels[index]).toMatchObject(level);
    });
  });

  it("moves the shared score along, and with it what the levels below can rest on", () => {
    expect(found.levels[2]).toMatchObject({ score: 25, shared: 12.5 });
    expect(found.levels[3]).toMatchObject({ score: 75, supported: 35.625 });
    const { levels, priority, overall } = whatIf(found, { values: 75 });
    expect(levels[2]).toMatchObject({ score: 75, shared: 62.5, supported: 75 });
    expect(levels[2]?.leverage).toBeCloseTo((2.5 * 5) / 7, 12);
    expect(levels[3]).toMatchObject({ score: 75, supported: 73.125 });
    expect(priority).toEqual({ level: "values", reason: "leverage" });
    expect(overall.score).toBe(75);
  });

  it("leaves the levels above as they are", () => {
    const { levels } = whatIf(found, { values: 100 });
    expect(levels.slice(0, 2).map(({ supported }) => supported)).toEqual([75, 75]);
  });

  it("keeps scores and shared scores within 0..100", () => {
    const { levels } = whatIf(found, { mission: 150, values: -20 });
    expect(levels[0]).toMatchObject({ score: 100, shared: 100 });
    expect(levels[2]).toMatchObject({ score: 0, shared: 0, supported: 0 });
  });

  it("makes a level known on which nobody has a score", () => {
    const blank = profileOf([{ "identity-1": 4 }], quick);
    const { levels, priority } = whatIf(blank, { mission: 80 });
    expect(levels[0]).toMatchObject({ score: 80, shared: 80, unknown: false });
    expect(levels[1]).toMatchObject({ ceiling: 90, supportedRange: null });
    expect(priority.level).toBe("values");
  });
});

describe("what a browser loads to ask what if", () => {
  /** The files a module loads, types aside, its own included. */
  function loaded(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/^import (?!type ).*?from "(.+?)";/gms);
    for (const [, from = ""] of imports) {
      const base = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(file), from);
      loaded(`${base}.ts`, seen);
    }
    return seen;
  }

  it("is the top-down reading and no distribution of statistics", () => {
    const files = [...loaded("lib/scoring/what-if.ts")];
    expect(files).toContain("lib/scoring/supported.ts");
    expect(files).not.toContain("lib/scoring/profile.ts");
    expect(files.filter((file) => file.startsWith("lib/statistics/")).sort()).toEqual([
      "lib/statistics/mean.ts",
    ]);
  });
});
