import { describe, expect, it } from "vitest";
import { DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { countingLayout, countResponse } from "@/lib/scoring/counting";

const fivePoint = { min: 1, max: 5 };

/** Two levels of nine and eight items, no coins: nothing of Sevenfold's own questionnaires. */
const layout = countingLayout({
  items: Array.from({ length: 17 }, () => fivePoint),
  levels: [
    { first: 0, end: 9 },
    { first: 9, end: 17 },
  ],
  coins: null,
  grid: 2520,
});

function counted(...answers: number[][]) {
  const counts = new Uint32Array(layout.length);
  for (const row of answers) countResponse(layout, counts, row);
  return counts;
}

function bins(counts: Uint32Array, index: number) {
  const { at = 0, bins: length = 0 } = layout.levels[index] ?? {};
  return Array.from(counts.subarray(at, at + length)).flatMap((count, bin) =>
    count === 0 ? [] : [{ score: 1 + bin / 2520, count }],
  );
}

describe("counting responses of any layout", () => {
  it("puts a person's mean exactly on its step of the grid", () => {
    const answers = [1, 2, 3, 4, 5, 5, NOT_ANSWERED, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5];
    const counts = counted(answers);
    expect(bins(counts, 0)).toEqual([{ score: 3.5, count: 1 }]);
    expect(bins(counts, 1)).toEqual([{ score: 5, count: 1 }]);
  });

  it("scores a person who answered half of a level, rounded up, and nobody who answered less", () => {
    const four = [3, 3, 3, 3, ...Array.from({ length: 13 }, () => NOT_ANSWERED)];
    const five = [3, 3, 3, 3, 3, ...Array.from({ length: 12 }, () => DONT_KNOW)];
    expect(bins(counted(four), 0)).toEqual([]);
    expect(bins(counted(five), 0)).toEqual([{ score: 3, count: 1 }]);
    const ofEight = [...Array.from({ length: 9 }, () => NOT_ANSWERED), 2, 2, 2, 4, -1, -1, -1, -1];
    expect(bins(counted(ofEight), 1)).toEqual([{ score: 2.5, count: 1 }]);
  });

  it("reads a response from the middle of a larger array", () => {
    const matrix = Int8Array.from([
      ...Array.from({ length: 17 }, () => 1),
      ...Array.from({ length: 17 }, () => 4),
    ]);
    const counts = new Uint32Array(layout.length);
    countResponse(layout, counts, matrix, 17);
    expect(bins(counts, 0)).toEqual([{ score: 4, count: 1 }]);
    expect(counts[layout.respondents]).toBe(1);
  });

  it("refuses an answer that the item does not have, and a response that is too short", () => {
    const answers = Array.from({ length: 17 }, () => 3);
    expect(() => counted(answers.with(4, 6))).toThrow(RangeError);
    expect(() => counted(answers.with(16, 0))).toThrow(RangeError);
    expect(() => counted(answers.slice(1))).toThrow(RangeError);
  });

  it("refuses a grid on which some mean does not fall", () => {
    const plan = { items: [fivePoint, fivePoint, fivePoint], coins: null };
    expect(() =>
      countingLayout({ ...plan, levels: [{ first: 0, end: 3 }], grid: 6 }),
    ).not.toThrow();
    expect(() => countingLayout({ ...plan, levels: [{ first: 0, end: 3 }], grid: 4 })).toThrow(
      RangeError,
    );
  });
});
