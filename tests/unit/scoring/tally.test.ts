import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import {
  addTally,
  countsOf,
  emptyTally,
  respondentCount,
  scoreBins,
  tallyCounts,
  tallyFromCounts,
} from "@/lib/scoring/tally";
import { coins, quickAnswers, response, tallyOf } from "./respondents";

const { quick, full } = QUESTIONNAIRES;

/** The occupied bins of a level, as answers from 1 to 5. */
function occupied(bins: readonly number[]) {
  return bins.flatMap((count, bin) => (count === 0 ? [] : [[1 + bin / 12, count]]));
}

describe("a tally", () => {
  it("has 49 bins a level, a twelfth of an answer step apart", () => {
    expect(scoreBins(emptyTally(full), "behavior")).toHaveLength(49);
    const tally = tallyOf([
      response({ "behavior-1": 4, "behavior-2": 4, "behavior-3": 5 }),
      response({ "mission-1": 1, "mission-2": 2 }),
    ]);
    expect(occupied(scoreBins(tally, "behavior"))).toEqual([[1 + 40 / 12, 1]]);
    expect(occupied(scoreBins(tally, "mission"))).toEqual([[1.5, 1]]);
    expect(respondentCount(tally)).toBe(2);
  });

  it("counts the answers to every item, and don't know apart", () => {
    const tally = tallyOf([
      response({ "mission-1": 1, "purpose-wanted": 7, "target-skills": 5 }),
      response({ "mission-1": 5, "purpose-wanted": 7, "target-skills": DONT_KNOW }),
      response({ "mission-1": DONT_KNOW }),
    ]);
    const mission = countsOf(tally, "level").find(({ item }) => item.id === "mission-1");
    expect(Array.from(mission?.counts.answers ?? [])).toEqual([1, 0, 0, 0, 1]);
    expect(mission?.counts.dontKnow).toBe(1);
    const purpose = countsOf(tally, "shift").find(({ item }) => item.id === "purpose-wanted");
    expect(Array.from(purpose?.counts.answers ?? [])).toEqual([0, 0, 0, 0, 0, 0, 2]);
    const target = countsOf(tally, "target").find(({ item }) => item.id === "target-skills");
    expect(Array.from(target?.counts.answers ?? [])).toEqual([0, 0, 0, 0, 1]);
    expect(target?.counts.dontKnow).toBe(1);
  });

  it("scores one of two items in three as missing, and two of four as a score", () => {
    const tally = tallyOf([
      response({ "mission-1": 5, "mission-2": DONT_KNOW }),
      response({ "behavior-1": 5, "behavior-4": 4 }),
    ]);
    expect(occupied(scoreBins(tally, "mission"))).toEqual([]);
    expect(occupied(scoreBins(tally, "behavior"))).toEqual([[4.5, 1]]);
  });

  it("counts coins only of a response in which all seven make exactly ten", () => {
    const given = [
      coins(0, 0, 1, 1, 2, 2, 4),
      coins(0, 0, 1, 1, 2, 2, 3),
      coins(0, 0, 1, 1, 2, 6),
      coins(5, 5, 0, 0, 0, 0, DONT_KNOW),
    ];
    const tally = tallyOf(given.map((answers) => response(answers)));
    const sums = countsOf(tally, "effort").map(({ counts }) =>
      counts.answers.reduce((sum, count, coin) => sum + count * coin, 0),
    );
    expect(sums).toEqual([0, 0, 1, 1, 2, 2, 4]);
    expect(countsOf(tally, "effort").map(({ counts }) => counts.answers[0])).toEqual([
      1, 1, 0, 0, 0, 0, 0,
    ]);
  });

  it("comes back from its stored counts", () => {
    const tally = tallyOf([response(quickAnswers([1, 2, 3, 4, 5, 4, 3]), quick)], quick);
    expect(tallyFromCounts(quick, tallyCounts(tally))).toEqual(tally);
  });

  it("refuses counts that cannot be its own", () => {
    const counts = tallyCounts(emptyTally(quick));
    expect(() => tallyFromCounts(full, counts)).toThrow(RangeError);
    expect(() => tallyFromCounts(quick, counts.with(3, -1))).toThrow(RangeError);
    expect(() => tallyFromCounts(quick, counts.with(3, 0.5))).toThrow(RangeError);
    expect(() => tallyFromCounts(quick, counts.with(3, Number.NaN))).toThrow(RangeError);
    expect(() => tallyFromCounts(quick, counts.with(3, 2 ** 32))).toThrow(RangeError);
  });

  it("holds counts up to the largest that it can, and says what else is wrong", () => {
    const largest = tallyCounts(emptyTally(quick)).with(3, 2 ** 32 - 1);
    expect(tallyCounts(tallyFromCounts(quick, largest))).toEqual(largest);
    expect(() => tallyFromCounts(quick, [1, 2])).toThrow(`${largest.length} counts, not 2`);
    expect(() => tallyFromCounts(quick, largest.with(5, 0.5))).toThrow("whole number, not 0.5");
  });

  it("does not add to one of another questionnaire, or of another version of it", () => {
    expect(() => addTally(emptyTally(quick), emptyTally(full))).toThrow("same questionnaire");
    expect(() => addTally(emptyTally(quick), emptyTally({ ...quick, id: "full" }))).toThrow(
      RangeError,
    );
    const shorter = { ...quick, items: quick.items.slice(1) };
    expect(() => addTally(emptyTally(quick), emptyTally(shorter))).toThrow(RangeError);
    expect(() => addTally(emptyTally(quick), emptyTally({ ...quick, version: 2 }))).toThrow(
      RangeError,
    );
  });

  it("holds a million respondents", () => {
    const tally = tallyOf([response({ "mission-1": 3, "mission-2": 4 })]);
    const million = tallyFromCounts(
      full,
      tallyCounts(tally).map((count) => count * 1_000_000),
    );
    addTally(million, million);
    expect(respondentCount(million)).toBe(2_000_000);
  });
});
