import { describe, expect, it } from "vitest";
import { STAGE_CUTS } from "@/lib/framework/stages";
import { stageOf, stagesSpanned } from "@/lib/scoring/stage";

describe("the stage of a score", () => {
  it.each([
    [0, 1],
    [12.49, 1],
    [12.5, 2],
    [37.5, 3],
    [62.4, 3],
    [62.5, 4],
    [87.5, 5],
    [100, 5],
  ])("of %d is %d: a cut belongs to the higher stage", (score, stage) => {
    expect(stageOf(score, STAGE_CUTS)).toBe(stage);
  });

  it("is not lowered by a rounding error on a cut", () => {
    expect(stageOf(62.5 - 1e-13, STAGE_CUTS)).toBe(4);
  });
});

describe("the stages an interval spans", () => {
  it("are all between its ends, and the score's own without an interval", () => {
    expect(stagesSpanned(50, { low: 30, high: 70 }, STAGE_CUTS)).toEqual([2, 3, 4]);
    expect(stagesSpanned(50, { low: 40, high: 60 }, STAGE_CUTS)).toEqual([3]);
    expect(stagesSpanned(50, { low: 40, high: 62.5 }, STAGE_CUTS)).toEqual([3, 4]);
    expect(stagesSpanned(90, null, STAGE_CUTS)).toEqual([5]);
  });
});
