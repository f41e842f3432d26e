import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { momentsContent } from "@/lib/assessments/moments";
import { type ResultContent, resultContent } from "@/lib/assessments/result-content";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import type { Profile } from "@/lib/scoring/profile";
import { coins, type Given, profileOf } from "../scoring/respondents";
import {
  anyTeam,
  fewCoinsTwins,
  fewTwins,
  inJoint,
  momentOf,
  OWN,
  onLevel,
  profileOfTeam,
  shiftTwins,
  TEAM_WORDS,
  targetTwins,
  unanimousTwins,
} from "./teams";

// Room for a slow machine; nothing here depends on the time it takes.
vi.setConfig({ testTimeout: 60_000 });

const { full } = QUESTIONNAIRES;
const CHANGE_WORDS = { change: String, sameStage: "same stage" };

/**
 * Whether two profiles say to begin at the same level: it is chosen by the real scores. That the coins
 * lie below it is only said where some level asks for effort.
 */
function beginsAlike(one: Profile, other: Profile): boolean {
  const choice = ({ priority, effort }: Profile) => [priority, effort.belowPriority === null];
  return JSON.stringify(choice(one)) === JSON.stringify(choice(other));
}

/** All that a joint result says, to the reader and to whoever reads what was sent to the browser. */
function everythingShown(profile: Profile, before: Profile): string {
  const all = {
    result: resultContent(profile, inJoint(profile)),
    asNow: momentsContent(momentOf(profile), momentOf(before), TEAM_WORDS, CHANGE_WORDS),
    asBefore: momentsContent(momentOf(before), momentOf(profile), TEAM_WORDS, CHANGE_WORDS),
  };
  return JSON.stringify(all, null, 1);
}

// Whoever reads a joint result knows the rules, and can compute whatever follows from what is shown.
// So what may not be shown must make no difference to anything that is.
describe("a joint result is the same to the last digit, whatever", () => {
  it("one or two people answered on a level, or gave it as target", () => {
    fc.assert(
      fc.property(fewTwins, anyTeam, ({ one, other }, before) => {
        const earlier = profileOfTeam(before);
        expect(everythingShown(profileOfTeam(one), earlier)).toBe(
          everythingShown(profileOfTeam(other), earlier),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("one or two people did with their coins", () => {
    fc.assert(
      fc.property(fewCoinsTwins, anyTeam, ({ one, other }, before) => {
        const earlier = profileOfTeam(before);
        expect(everythingShown(profileOfTeam(one), earlier)).toBe(
          everythingShown(profileOfTeam(other), earlier),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("a small group was unanimous on, within its band; but for the choice of where to begin", () => {
    fc.assert(
      fc.property(unanimousTwins, anyTeam, ({ one, other }, before) => {
        const earlier = profileOfTeam(before);
        const [first, second] = [profileOfTeam(one), profileOfTeam(other)];
        fc.pre(beginsAlike(first, second));
        expect(everythingShown(first, earlier)).toBe(everythingShown(second, earlier));
      }),
      { numRuns: 150 },
    );
  });

  it("a small group all wanted on a level; but for the choice of where to begin", () => {
    fc.assert(
      fc.property(targetTwins, anyTeam, ({ one, other }, before) => {
        const earlier = profileOfTeam(before);
        const [first, second] = [profileOfTeam(one), profileOfTeam(other)];
        fc.pre(beginsAlike(first, second));
        expect(everythingShown(first, earlier)).toBe(everythingShown(second, earlier));
      }),
      { numRuns: 100 },
    );
  });

  it("a small group was unanimous on, or one or two answered, about a shift", () => {
    fc.assert(
      fc.property(shiftTwins, anyTeam, ({ one, other }, before) => {
        const earlier = profileOfTeam(before);
        expect(everythingShown(profileOfTeam(one), earlier)).toBe(
          everythingShown(profileOfTeam(other), earlier),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("a joint result", () => {
  /** Five people who agree on one level and on one shift, and on nothing else. */
  const people = [1, 2, 3, 4, 5].map((person): Given => {
    const answers = full.items.map(({ id, kind }, index) => {
      return [id, kind === "effort" ? -2 : ((person + index) % 5) + 1];
    });
    return {
      ...Object.fromEntries(answers),
      ...coins(0, 0, 1, 2, 2, person % 3, 5 - (person % 3)),
      ...onLevel("identity", 5),
      "identity-1": 4,
      "trust-now": 6,
    };
  });
  const team = profileOf(people);
  const content = resultContent(team, inJoint(team));

  it("holds the exact score of a unanimous level or shift nowhere, not even rounded", () => {
    for (const hidden of [(100 * (3 + 4 + 4)) / 3 / 4, (100 * 5) / 6]) {
      expect(numbersIn(content).filter((number) => Math.abs(number - hidden) < 1)).toEqual([]);
    }
  });

  it("shows what is unanimous as a band, in the picture and in its description", () => {
    const [, identity] = content.building.floors;
    expect(identity).toMatchObject({ score: { low: 62.5, high: 100 }, figure: "63–100" });
    expect(identity).toMatchObject({ people: null, supported: null, ceiling: null });
    expect(content.building.description).toContain("Identity: 63–100");
    expect(content.shifts.shifts[4]?.now).toEqual({ low: 62.5, high: 100 });
    expect(content.shifts.description).toContain("now 63–100");
  });

  it("gives a browser nothing to compute a hidden score with", () => {
    expect(content.whatIf).toBeNull();
    expect(content.overall).toBeNull();
    expect(content.effort.levels.every(({ leverage }) => leverage === null)).toBe(true);
  });

  it("does not tell by what it calls firm ground how high a unanimous level is", () => {
    const lead = (unanimous: number) => {
      const answers = [3, 4, 4].map((mission, person) => ({
        ...onLevel("mission", mission),
        ...onLevel("identity", unanimous),
        ...onLevel("values", person + 1),
      }));
      const profile = profileOf(answers);
      return resultContent(profile, inJoint(profile)).lead;
    };
    expect(lead(5)).toEqual(lead(4));
  });

  it("of a varied team holds everything, as one's own result does, but for the people", () => {
    const varied = profileOf(
      people.map((person, index) => ({
        ...person,
        ...onLevel("identity", index + 1),
        "trust-now": index + 1,
      })),
    );
    const joint = resultContent(varied, inJoint(varied));
    const own = resultContent(varied, OWN);
    const withoutPicture = ({ building: _, shifts: __, ...texts }: ResultContent) => texts;
    expect(withoutPicture(joint)).toEqual(withoutPicture(own));
    expect(joint.shifts).toEqual(own.shifts);
    expect(joint.whatIf).not.toBeNull();
  });
});

describe("one's own result", () => {
  it("is shown whole: one's own answers are one's own", () => {
    const own = resultContent(profileOf([{ ...onLevel("mission", 2), "trust-now": 5 }]), OWN);
    expect(own.building.floors[0]).toMatchObject({ score: 25, figure: "25" });
    expect(own.shifts.shifts[4]?.now).toBeCloseTo(200 / 3);
    expect(own.whatIf).not.toBeNull();
  });

  it("has no dot: one person's would say nothing", () => {
    const own = resultContent(profileOf([onLevel("mission", 2)]), OWN);
    expect(own.building.floors.every(({ people }) => people === null)).toBe(true);
  });
});

/** Every number in a value, also those in its texts. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return (value.match(/\d+([.,]\d+)?/g) ?? []).map(Number);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
