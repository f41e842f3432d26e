import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { buildingPicture } from "@/lib/scoring/picture";
import { type Given, profileOf, quickAnswers } from "./respondents";

const { quick } = QUESTIONNAIRES;
const picture = (persons: readonly Given[]) =>
  buildingPicture(profileOf(persons, quick), {
    wording: wordingFor("en"),
    socialSystem: "team",
  });
const times = (n: number, given: Given) => Array.from({ length: n }, () => given);
const high = quickAnswers([5, 5, 5, 5, 5, 5, 5]);
const low = quickAnswers([5, 5, 1, 5, 5, 5, 5]);

describe("the picture of a profile", () => {
  it("covers the axis with the five stages", () => {
    const { stages } = picture([high]);
    expect(stages.map(({ name }) => name)).toEqual([...wordingFor("en").stages]);
    expect(stages.map(({ from, to }) => [from, to])).toEqual([
      [0, 12.5],
      [12.5, 37.5],
      [37.5, 62.5],
      [62.5, 87.5],
      [87.5, 100],
    ]);
  });

  it("shows score, support and ceiling, and marks where to begin", () => {
    const { floors } = picture([low]);
    expect(floors[2]).toMatchObject({ name: "Values", figure: "0", priority: "begin here" });
    expect(floors[3]).toMatchObject({
      ...{ score: 100, supported: 32.5, ceiling: 10, figure: "100" },
      ...{ supportedFigure: "supported 33", words: null, priority: null },
    });
    expect(floors[0]).toMatchObject({ supportedFigure: null, ceiling: null });
  });

  it("colors people only where there are two camps", () => {
    const { floors } = picture([...times(4, low), ...times(4, high)]);
    expect(floors[2]).toMatchObject({ words: "two groups", divided: true });
    expect(floors[2]?.people).toEqual({
      kind: "bins",
      bins: [
        { score: 0, count: 4, camp: "low" },
        { score: 100, count: 4, camp: "high" },
      ],
    });
    expect(floors[0]?.people).toEqual({
      kind: "bins",
      bins: [{ score: 100, count: 8, camp: null }],
    });
  });

  it("colors a person on the cut under the middle as none, and on the cut above it as high", () => {
    const on = (first: number, second: number) => ({ "mission-1": first, "mission-2": second });
    const persons = [...times(4, on(1, 1)), ...times(4, on(5, 5)), on(2, 3), on(3, 4)];
    const { floors } = buildingPicture(profileOf(persons, QUESTIONNAIRES.full), {
      wording: wordingFor("en"),
      socialSystem: "team",
    });
    expect(floors[0]?.people).toEqual({
      kind: "bins",
      bins: [
        { score: 0, count: 4, camp: "low" },
        { score: 37.5, count: 1, camp: null },
        { score: 62.5, count: 1, camp: "high" },
        { score: 100, count: 4, camp: "high" },
      ],
    });
  });

  it("calls agreement of five to seven persons an indication", () => {
    expect(picture(times(5, high)).floors[0]?.words).toBe("one picture (indication)");
  });

  it("leaves an unknown floor empty, says why, and gives the floors under it a range", () => {
    const blank = { ...high, "values-1": DONT_KNOW };
    const { floors } = picture([blank]);
    expect(floors[2]).toMatchObject({
      ...{ score: null, supported: null, people: null, figure: "?", supportedFigure: null },
      ...{ words: "no answers yet", priority: "begin here" },
    });
    expect(floors[3]).toMatchObject({
      ...{ supported: { low: 32.5, high: 100 }, supportedFigure: "supported 33 to 100" },
    });
    const few = picture([high, blank, blank]).floors[2];
    expect(few).toMatchObject({ score: null, words: "answers from 1 of 3" });
    expect(few).toMatchObject({ supported: null, people: null, supportedFigure: null });
  });

  it("is described for who cannot see it", () => {
    const { title, description } = picture([low]);
    expect(title).toBe("The building of seven levels");
    expect(description).toContain("Values: 0, begin here. Competencies: 100, supported 33.");
  });
});
