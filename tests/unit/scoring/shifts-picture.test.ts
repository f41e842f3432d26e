import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { shiftsPicture } from "@/lib/scoring/shifts-picture";
import { type Given, profileOf } from "./respondents";

const { quick, full } = QUESTIONNAIRES;
const wording = wordingFor("en");
const picture = (given: Given, questionnaire: Questionnaire) =>
  shiftsPicture(profileOf([given], questionnaire), wording);

describe("the picture of the shifts", () => {
  it("has the ten shifts from pole to pole, now and wanted", () => {
    const { shifts, title } = picture({ "experience-now": 1, "experience-wanted": 4 }, full);
    expect(title).toBe("The ten shifts");
    expect(shifts).toHaveLength(10);
    const { from, to } = wording.shifts.experience;
    expect(shifts[0]).toEqual({ from, to, now: 0, wanted: 50, spread: null });
    expect(shifts[1]).toMatchObject({ now: null, wanted: null });
  });

  it("has no wanted shifts where they were not asked", () => {
    expect(picture({ "experience-now": 7 }, quick).shifts[0]).toMatchObject({
      now: 100,
      wanted: null,
    });
  });

  it("is described in whole points for who cannot see it", () => {
    const { name } = wording.shifts.experience;
    const asked = picture({ "experience-now": 2, "experience-wanted": DONT_KNOW }, full);
    expect(asked.description.split(". ")[0]).toBe(`${name}: now 17, wanted not known`);
    const notAsked = picture({ "experience-now": 2 }, quick);
    expect(notAsked.description.split(". ")).toHaveLength(10);
    expect(notAsked.description.split(". ")[0]).toBe(`${name}: now 17`);
    expect(picture({}, quick).description.split(". ")[0]).toBe(`${name}: now not known`);
  });

  it("explains its marks", () => {
    expect(picture({}, quick).legend).toEqual({
      now: "now",
      wanted: "wanted",
      spread: "how far the answers lie apart",
      unknown: "not known",
    });
  });
});
