import { describe, expect, it } from "vitest";
import { exampleMoment } from "@/lib/assessments/example";
import { resultContent } from "@/lib/assessments/result-content";
import { wordingFor } from "@/lib/framework/wording";
import { findings } from "@/lib/scoring/findings";

describe("the invented team of the front page", () => {
  const { profile, release } = exampleMoment();

  it("has twelve people, as the page says, and all of them answered every level", () => {
    expect(profile.respondents).toBe(12);
    expect(profile.levels.map(({ respondents }) => respondents)).toEqual([
      12, 12, 12, 12, 12, 12, 12,
    ]);
  });

  it("shows what the product is about: two camps high up, effort below them", () => {
    const [priority, divided] = findings(profile);
    expect(priority).toMatchObject({ kind: "priority", level: "values" });
    expect(divided).toMatchObject({ kind: "divided", level: "values", agreement: "two-camps" });
    expect(profile.effort.respondents).toBe(12);
    expect(profile.effort.belowPriority).toBeGreaterThan(0.9);
  });

  it("is large and varied enough that nothing of it is withheld", () => {
    const context = { wording: wordingFor("en"), locale: "en", socialSystem: "team" } as const;
    const shown = resultContent(profile, { ...context, release });
    expect(shown.building.floors.every(({ score }) => typeof score === "number")).toBe(true);
    expect(shown.building.floors.every(({ people }) => people?.kind === "bins")).toBe(true);
  });

  it("is the same at every look", () => {
    expect(exampleMoment().profile).toEqual(profile);
  });
});
