import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/statistics/columns-of";
import { completePairs } from "@/lib/statistics/complete-pairs";
import { completeRows } from "@/lib/statistics/complete-rows";
import { observed } from "@/lib/statistics/observed";
import { splitByGroup } from "@/lib/statistics/split-by-group";

describe("missing values", () => {
  it("are left out of a sample, zeros are not", () => {
    expect(observed([0, null, 2, null])).toEqual([0, 2]);
  });

  it("take their pair with them", () => {
    expect(completePairs([1, null, 3, 0], [4, 5, null, 0])).toEqual({ x: [1, 0], y: [4, 0] });
  });

  it("take their row with them", () => {
    expect(
      completeRows([
        [1, 0],
        [null, 2],
        [3, null],
        [5, 6],
      ]),
    ).toEqual([
      [1, 0],
      [5, 6],
    ]);
  });
});

describe("tables", () => {
  it("are turned from rows to columns", () => {
    expect(
      columnsOf([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(columnsOf([])).toEqual([]);
  });

  it("must be rectangular", () => {
    expect(() => columnsOf([[1, 2], [3]])).toThrow(RangeError);
    expect(() => completePairs([1], [1, 2])).toThrow(RangeError);
  });
});

describe("splitByGroup", () => {
  it("keeps groups in order of appearance, with all their values, missing ones too", () => {
    const groups = splitByGroup([1, null, 3, 4], ["b", "a", "b", "a"]);
    expect([...groups]).toEqual([
      ["b", [1, 3]],
      ["a", [null, 4]],
    ]);
  });

  it("leaves out cases without a group", () => {
    expect([...splitByGroup([1, 2], [null, 7])]).toEqual([[7, [2]]]);
  });

  it("wants a label for each case", () => {
    expect(() => splitByGroup([1, 2], ["a"])).toThrow(RangeError);
  });
});
