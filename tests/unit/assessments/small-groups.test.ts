import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { releaseOfGroup } from "@/lib/assessments/released";
import { withoutSmallGroups } from "@/lib/assessments/small-groups";
import { PARAMETERS } from "@/lib/scoring/parameters";
import type { Profile } from "@/lib/scoring/profile";
import { coins, type Given, profileOf } from "../scoring/respondents";
import { anyTeam, onLevel, profileOfTeam, releaseOf } from "./teams";

// Room for a slow machine; nothing here depends on the time it takes.
vi.setConfig({ testTimeout: 60_000 });

function shown(...people: readonly Given[]): Profile {
  const profile = profileOf(people);
  return withoutSmallGroups(profile, releaseOf(profile));
}

const HIGH: Given = {
  ...onLevel("mission", 4),
  ...onLevel("identity", 5),
  ...onLevel("values", 4),
  ...onLevel("context", 3),
};
const SIX_BELOW = coins(0, 0, 4, 0, 0, 0, 6);

describe("a profile without small groups", () => {
  it("has no score, no spread and no agreement on a level that fewer than three answered", () => {
    const [mission, identity] = shown(
      { ...HIGH, ...onLevel("mission", -1) },
      { ...HIGH, ...onLevel("mission", -1) },
      HIGH,
      HIGH,
    ).levels;
    expect(mission).toMatchObject({
      ...{ score: null, shared: null, standardDeviation: null, interval: null },
      ...{ supported: null, leverage: null, stage: null, unknown: true, respondents: 2 },
      camps: { low: 0, middle: 0, high: 0 },
      expert: { items: [] },
    });
    expect(identity).toMatchObject({ score: 100, respondents: 4 });
  });

  it("begins at a level on which too few answered, as at any that is unknown", () => {
    const profile = shown(
      { ...HIGH, ...onLevel("identity", -1) },
      { ...HIGH, ...onLevel("identity", 1) },
      { ...HIGH, ...onLevel("identity", 1) },
    );
    expect(profile.priority).toEqual({ level: "identity", reason: "unknown" });
  });

  it("lets the levels below such a level carry a range", () => {
    const people = [-1, 5, 5, -1].map((mission) => ({ ...HIGH, ...onLevel("mission", mission) }));
    const [, identity] = shown(...people).levels;
    expect(identity?.supportedRange).toEqual({ low: 32.5, high: 100 });
  });

  it("counts the coins below the level that now comes first", () => {
    const people = [-1, 1, 1].map((identity) => {
      return { ...HIGH, ...onLevel("identity", identity), ...SIX_BELOW };
    });
    expect(shown(...people).effort.belowPriority).toBe(1);
    const otherwise = [-1, 1, 1].map((values) => {
      return { ...HIGH, ...onLevel("values", values), ...SIX_BELOW };
    });
    expect(shown(...otherwise).effort.belowPriority).toBe(0.6);
  });

  it("has no coins when fewer than three divided theirs", () => {
    const { effort } = shown({ ...HIGH, ...SIX_BELOW }, { ...HIGH, ...SIX_BELOW }, HIGH);
    expect(effort).toEqual({
      respondents: 0,
      coins: [0, 0, 0, 0, 0, 0, 0],
      belowPriority: null,
      inversion: null,
    });
  });

  it("has the default target where fewer than three gave one", () => {
    const profile = shown(
      { ...HIGH, "target-mission": 2, "target-identity": 3 },
      { ...HIGH, "target-mission": 2, "target-identity": 3 },
      { ...HIGH, "target-identity": 3 },
    );
    const [mission, identity] = profile.levels;
    expect(mission?.target).toBe(PARAMETERS.defaultTarget);
    expect(identity?.target).toBe(50);
  });

  it("has no shift that fewer than three answered, and no gap with one", () => {
    const profile = shown(
      { "trust-now": 2, "trust-wanted": 6, "partners-now": 2 },
      { "trust-now": 3, "trust-wanted": 6, "partners-now": 2 },
      { "trust-now": 4 },
    );
    const trust = profile.shifts.find(({ shift }) => shift === "trust");
    expect(trust).toMatchObject({ now: { respondents: 3 }, wanted: null, gap: null });
    const partners = profile.shifts.find(({ shift }) => shift === "partners");
    expect(partners?.now).toBeNull();
  });

  it("is the profile itself where all of at least three people answered everything", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const profile = profileOfTeam(team);
        const { effort, ...others } = withoutSmallGroups(profile, releaseOf(profile));
        expect({ ...others, effort: { ...effort, inversion: profile.effort.inversion } }).toEqual(
          profile,
        );
      }),
    );
  });

  it("does not change when it is made again", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const profile = profileOfTeam(team);
        const release = releaseOfGroup(profile, { threshold: 6, anonymous: true });
        const once = withoutSmallGroups(profile, release);
        expect(withoutSmallGroups(once, release)).toEqual(once);
      }),
    );
  });
});
