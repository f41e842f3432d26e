import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { disclosedBuilding, disclosedShifts, discloseJoint } from "@/lib/assessments/disclosed";
import { withoutSmallGroups } from "@/lib/assessments/small-groups";
import type { Floor } from "@/lib/drawing/picture";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { buildingPicture } from "@/lib/scoring/picture";
import { type Profile } from "@/lib/scoring/profile";
import { shiftsPicture } from "@/lib/scoring/shifts-picture";
import { profileOf, quickAnswers } from "../scoring/respondents";
import { anyTeam, fewTwins, profileOfTeam, releaseOf, TEAM_WORDS, unanimousTwins } from "./teams";

// Room for a slow machine; nothing here depends on the time it takes.
vi.setConfig({ testTimeout: 60_000 });

/** A team of the quick questionnaire: what each person answers on every level, -1 for don't know. */
function team(...answers: readonly number[][]): Profile {
  return profileOf(answers.map(quickAnswers), QUESTIONNAIRES.quick);
}

function floorsOf(profile: Profile): readonly Floor[] {
  const picture = buildingPicture(profile, TEAM_WORDS);
  return disclosedBuilding(picture, profile, discloseJoint(profile, releaseOf(profile))).floors;
}

/** So many people of whom one answers otherwise on every level. */
function almostUnanimous(count: number): number[][] {
  return Array.from({ length: count }, (_, person) => Array<number>(7).fill(person === 0 ? 2 : 4));
}

/** The same people, all of one mind on one level. */
function agreeing(people: readonly number[][], level: number, answer: number): number[][] {
  return people.map((levels) => levels.map((own, index) => (index === level ? answer : own)));
}

const anyProfile = fc.oneof(
  anyTeam.map(profileOfTeam),
  fewTwins.map(({ one }) => profileOfTeam(one)),
  unanimousTwins.map(({ one }) => profileOfTeam(one)),
);

describe("the floors of a joint building", () => {
  it("show a unanimous level of under ten people never as a point, and nothing that follows from it", () => {
    fc.assert(
      fc.property(anyProfile, (measured) => {
        const profile = withoutSmallGroups(measured, releaseOf(measured));
        floorsOf(profile).forEach((floor, index) => {
          const { respondents = 0, histogram = [] } = profile.levels[index] ?? {};
          const isUnanimous = histogram.filter((count) => count > 0).length === 1;
          if (respondents >= 10 || !isUnanimous) return;
          expect(floor).toMatchObject({ supported: null, ceiling: null, people: null });
          expect(typeof floor.score).not.toBe("number");
        });
      }),
      { numRuns: 200 },
    );
  });

  it("show people as dots from six on, and as three bins with the same people below that", () => {
    fc.assert(
      fc.property(anyProfile, (measured) => {
        const profile = withoutSmallGroups(measured, releaseOf(measured));
        floorsOf(profile).forEach(({ people }, index) => {
          const respondents = profile.levels[index]?.respondents ?? 0;
          if (people === null) return;
          expect(people.kind).toBe(respondents >= 6 ? "bins" : "thirds");
          const counted = people.kind === "bins" ? people.bins : people.thirds;
          expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(respondents);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("show nothing of fewer than three people but how many they were", () => {
    const [mission] = floorsOf(team([-1, 4, 4], [-1, 3, 4], [2, 3, 3], [5, 5, 2]));
    expect(mission).toMatchObject({
      score: null,
      supported: null,
      ceiling: null,
      people: null,
      figure: "?",
    });
  });

  it("show a unanimous level of ten as a point, with its people", () => {
    const [mission] = floorsOf(team(...agreeing(almostUnanimous(10), 0, 4)));
    expect(mission).toMatchObject({ score: 75, figure: "75", people: { kind: "bins" } });
  });

  it("show above a hidden level everything, and below it bounds instead of figures", () => {
    const floors = floorsOf(team(...agreeing(almostUnanimous(5), 2, 4)));
    const [mission, identity, values, competencies] = floors;
    for (const floor of [mission, identity]) {
      expect(floor).toMatchObject({ score: 65, people: { kind: "thirds" } });
      expect(typeof floor?.supported).toBe("number");
    }
    expect(identity?.ceiling).not.toBeNull();
    expect(values).toMatchObject({ score: { low: 62.5, high: 100 }, figure: "63–100" });
    expect(competencies).toMatchObject({ score: 65, ceiling: null, supportedFigure: null });
    expect(competencies?.supported).toMatchObject({ low: expect.any(Number) });
  });

  it("show bounds between which the real supported score lies", () => {
    fc.assert(
      fc.property(unanimousTwins, ({ one }) => {
        const profile = profileOfTeam(one);
        floorsOf(profile).forEach(({ supported: bounds }, index) => {
          const supported = profile.levels[index]?.supported ?? null;
          if (bounds === null || typeof bounds === "number" || supported === null) return;
          expect(supported).toBeGreaterThanOrEqual(bounds.low - 1e-9);
          expect(supported).toBeLessThanOrEqual(bounds.high + 1e-9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("are described by what they show", () => {
    const profile = team(...agreeing(almostUnanimous(5), 0, 4));
    const picture = buildingPicture(profile, TEAM_WORDS);
    const shown = disclosedBuilding(picture, profile, discloseJoint(profile, releaseOf(profile)));
    expect(picture.description).toContain("Mission: 75");
    expect(shown.description).toContain("Mission: 63–100");
    expect(shown.description).not.toContain("75");
  });
});

describe("what is told of a joint result", () => {
  it("is complete when every level is shown as a point", () => {
    const profile = team(...almostUnanimous(3));
    const { complete, carried } = discloseJoint(profile, releaseOf(profile));
    expect(complete).toBe(true);
    expect([...carried]).toEqual(LEVELS);
  });

  it("leaves out what is carried of a hidden level and of all levels below it", () => {
    const profile = team(...agreeing(almostUnanimous(3), 2, 1));
    const { complete, carried, levels } = discloseJoint(profile, releaseOf(profile));
    expect(complete).toBe(false);
    expect([...carried]).toEqual(["mission", "identity"]);
    expect(levels.values).toEqual({ score: "band", distribution: "none" });
  });
});

describe("the shifts of a joint result", () => {
  function shiftsOf(...answers: readonly number[]) {
    const people = answers.map((answer) => ({ "experience-now": answer }));
    const profile = profileOf(people, QUESTIONNAIRES.quick);
    const picture = shiftsPicture(profile, TEAM_WORDS.wording);
    const shown = disclosedShifts(picture, profile, releaseOf(profile), TEAM_WORDS.wording);
    return { now: shown.shifts[0]?.now, description: shown.description };
  }

  it("are points where people differ", () => {
    const { now, description } = shiftsOf(4, 4, 7);
    expect(now).toBeCloseTo(200 / 3);
    expect(description).toMatch(/^From product to experience: now 67\./);
  });

  it("are bands where a small group is of one mind, in the description too", () => {
    const { now, description } = shiftsOf(4, 4, 4);
    expect(now).toEqual({ low: 0, high: 62.5 });
    expect(description).toMatch(/^From product to experience: now 0–62\./);
  });

  it("are unknown where fewer than three answered", () => {
    const { now, description } = shiftsOf(4, 7, -1);
    expect(now).toBeNull();
    expect(description).toMatch(/^From product to experience: now not known\./);
  });
});
