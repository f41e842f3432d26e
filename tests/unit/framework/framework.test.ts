import { describe, expect, it } from "vitest";
import { COINS, LEVEL_ITEMS } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { itemIndex, QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { SHIFT_LEVEL_WEIGHTS, SHIFTS, shiftsBearingOn } from "@/lib/framework/shifts";
import { ENGAGEMENT_KINDS, PERSPECTIVES, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { STAGE_CUTS, STAGES } from "@/lib/framework/stages";

const LEVEL_IDS = [
  ...["mission-1", "mission-2", "mission-3"],
  ...["identity-1", "identity-2", "identity-3"],
  ...["values-1", "values-2", "values-3"],
  ...["competencies-1", "competencies-2", "competencies-3"],
  ...["skills-1", "skills-2", "skills-3"],
  ...["behavior-1", "behavior-2", "behavior-3", "behavior-4"],
  ...["context-1", "context-2", "context-3"],
];

const SHIFT_IDS = [
  ...["experience", "relationships", "business-case", "purpose", "trust"],
  ...["engagement", "listening", "innovation", "journeys", "partners"],
];

const LEVEL_NAMES = [
  "mission",
  "identity",
  "values",
  "competencies",
  "skills",
  "behavior",
  "context",
];

const now = SHIFT_IDS.map((shift) => `${shift}-now`);
const wanted = SHIFT_IDS.map((shift) => `${shift}-wanted`);
const targets = LEVEL_NAMES.map((level) => `target-${level}`);
const effort = LEVEL_NAMES.map((level) => `effort-${level}`);

describe("the framework", () => {
  it("has seven levels, from mission down to context", () => {
    expect(LEVELS).toEqual(LEVEL_NAMES);
  });

  it("has ten shifts, in their numbered order", () => {
    expect(SHIFTS).toEqual(SHIFT_IDS);
  });

  it("has 22 level items: three a level, and four for behavior", () => {
    expect(LEVEL_ITEMS.map((item) => item.id)).toEqual(LEVEL_IDS);
    expect(LEVEL_ITEMS.every((item) => item.id.startsWith(`${item.level}-`))).toBe(true);
  });

  it("has the social systems, perspectives and kinds of engagement under their fixed names", () => {
    expect(SOCIAL_SYSTEMS).toEqual(["individual", "team", "organization"]);
    expect(PERSPECTIVES).toEqual(["management", "staff", "partner"]);
    expect(ENGAGEMENT_KINDS).toEqual(["empathy", "extra", "initiative", "repair"]);
  });

  it("has five stages, divided halfway between the scores of two answers", () => {
    expect(STAGES).toEqual([1, 2, 3, 4, 5]);
    expect(STAGE_CUTS).toEqual([12.5, 37.5, 62.5, 87.5]);
  });
});

describe("the questionnaires", () => {
  it("quick asks one item a level, where the shifts are now, and the coins", () => {
    const first = LEVEL_NAMES.map((level) => `${level}-1`);
    const ids = QUESTIONNAIRES.quick.items.map((item) => item.id);
    expect(ids).toEqual([...first, ...now, ...effort]);
    expect(ids).toHaveLength(7 + 10 + 7);
    expect(QUESTIONNAIRES.quick.openQuestions).toBe(false);
  });

  it("full asks all level items, both moments of the shifts, the targets and the coins", () => {
    const ids = QUESTIONNAIRES.full.items.map((item) => item.id);
    expect(ids).toEqual([...LEVEL_IDS, ...now, ...wanted, ...targets, ...effort]);
    expect(ids).toHaveLength(22 + 20 + 7 + 7);
    expect(QUESTIONNAIRES.full.openQuestions).toBe(true);
  });

  it("divide ten coins", () => {
    expect(COINS).toBe(10);
  });

  it("find an item at the place of its answer, and null for an item that is not asked", () => {
    expect(itemIndex(QUESTIONNAIRES.quick, "identity-1")).toBe(1);
    expect(itemIndex(QUESTIONNAIRES.full, "effort-context")).toBe(55);
    expect(itemIndex(QUESTIONNAIRES.quick, "identity-2")).toBeNull();
  });
});

describe("the weights between shifts and levels", () => {
  it.each(SHIFTS)("of %s are whole numbers from 0 that sum to 10", (shift) => {
    const weights = LEVELS.map((level) => SHIFT_LEVEL_WEIGHTS[shift][level]);
    expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10);
  });

  it("add up per level as published", () => {
    const sums = LEVELS.map((level) =>
      SHIFTS.reduce((sum, shift) => sum + SHIFT_LEVEL_WEIGHTS[shift][level], 0),
    );
    expect(sums).toEqual([11, 8, 32, 11, 6, 11, 21]);
  });

  it("put the shift that bears most on a level first", () => {
    expect(shiftsBearingOn("mission")).toEqual(["purpose", "relationships", "business-case"]);
    expect(shiftsBearingOn("values", 5)).toEqual(["business-case", "relationships"]);
    expect(shiftsBearingOn("identity", 4)).toEqual([]);
  });
});
