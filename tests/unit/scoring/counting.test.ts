import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { countedSpread } from "@/lib/scoring/counted";
import {
  type CountingLayout,
  countingLayout,
  countResponse,
  countResponses,
} from "@/lib/scoring/counting";

const fivePoint = { min: 1, max: 5 };

/** Two levels of nine and eight items, no coins: nothing of Sevenfold's own questionnaires. */
const twoLevels = {
  items: Array.from({ length: 17 }, () => fivePoint),
  levels: [
    { first: 0, end: 9 },
    { first: 9, end: 17 },
  ],
  coins: null,
};
let layout: CountingLayout;
let sparse: CountingLayout;

beforeEach(() => {
  layout = countingLayout({ ...twoLevels, grid: 2520 });
  sparse = countingLayout({ ...twoLevels, grid: null });
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
    expect(() => counted(answers.with(4, 6))).toThrow("Item 4 has no answer 6");
    expect(() => counted(answers.with(16, 0))).toThrow(RangeError);
    expect(() => counted(answers.slice(1))).toThrow(RangeError);
    expect(() => counted(answers.with(2, 2.5))).toThrow("Only whole numbers");
  });

  it("refuses a grid on which some mean does not fall", () => {
    const plan = { items: [fivePoint, fivePoint, fivePoint], coins: null };
    expect(() =>
      countingLayout({ ...plan, levels: [{ first: 0, end: 3 }], grid: 6 }),
    ).not.toThrow();
    expect(() => countingLayout({ ...plan, levels: [{ first: 0, end: 3 }], grid: 4 })).toThrow(
      "The mean of 3 answers does not fit a grid of 4.",
    );
  });

  it("counts many at once as it counts them one by one", () => {
    const anyResponses = fc.array(
      fc.array(fc.constantFrom(1, 2, 3, 4, 5, DONT_KNOW, NOT_ANSWERED), {
        minLength: 17,
        maxLength: 17,
      }),
    );
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const [together, apart] = [new Uint32Array(sparse.length), new Uint32Array(sparse.length)];
        const offsets = responses.map((_, person) => 17 * person).reverse();
        countResponses(sparse, together, responses.flat(), offsets);
        for (const answers of responses) countResponse(sparse, apart, answers);
        expect(together).toEqual(apart);
        expect(together[sparse.respondents]).toBe(responses.length);
      }),
    );
  });

  it("knows another sign for no answer, and then no longer its own", () => {
    const zeros = countingLayout({
      items: [fivePoint, fivePoint],
      levels: [{ first: 0, end: 2 }],
      coins: null,
      grid: 2,
      notAnswered: 0,
    });
    const counts = new Uint32Array(zeros.length);
    countResponse(zeros, counts, [0, 4]);
    const { at = 0, bins: length = 0 } = zeros.levels[0] ?? {};
    expect(counts.subarray(at, at + length).indexOf(1)).toBe(6);
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(() => countResponse(zeros, counts, [NOT_ANSWERED, 4])).toThrow(RangeError);
  });
});

describe("bins only where a mean can fall", () => {
  it("are as many as there are means of five to nine or four to eight answers, in order", () => {
    expect(sparse.levels.map(({ bins, grid }) => ({ bins, grid }))).toEqual([
      { bins: 113, grid: 2520 },
      { bins: 89, grid: 840 },
    ]);
    for (const { steps, grid } of sparse.levels) {
      expect(Array.from(steps)).toEqual(Array.from(steps).sort((a, b) => a - b));
      expect(steps[steps.length - 1]).toBe(4 * grid);
    }
  });

  it("give the mean and the variance that a bin for every step gives", () => {
    const responses = Array.from({ length: 30 }, (_, person) =>
      Array.from({ length: 17 }, (_, item) => (person * item + item * item) % 6 || NOT_ANSWERED),
    );
    const dense = counted(...responses);
    const counts = new Uint32Array(sparse.length);
    for (const answers of responses) countResponse(sparse, counts, answers);
    sparse.levels.forEach(({ at, bins: length, steps, grid }, index) => {
      const own = counts.subarray(at, at + length);
      const { at: from = 0, bins: all = 0 } = layout.levels[index] ?? {};
      const every = dense.subarray(from, from + all);
      const [found, expected] = [countedSpread(own, steps), countedSpread(every)];
      expect((found.mean ?? 0) / grid).toBeCloseTo((expected.mean ?? 0) / 2520, 12);
      expect((found.variance ?? 0) / grid ** 2).toBeCloseTo(
        (expected.variance ?? 0) / 2520 ** 2,
        12,
      );
      expect(found.variance).toBeGreaterThan(0);
      expect(countedSpread(counts, steps, at, at + length)).toEqual(found);
    });
  });
});
