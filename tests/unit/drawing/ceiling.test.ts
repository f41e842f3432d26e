import { describe, expect, it } from "vitest";
import { ceilingLines } from "@/lib/drawing/ceiling";

const AXIS = { left: 0, right: 100 };
const storeys = [0, 1, 2, 3].map((index) => ({ top: index * 10, bottom: index * 10 + 10 }));
const lines = (...ceilings: (number | null)[]) =>
  ceilingLines(
    ceilings.map((ceiling) => ({ ceiling })),
    storeys,
    AXIS,
  ).map((points) => points.map(({ x, y }) => [x, y]));

describe("ceilingLines", () => {
  it("runs along each floor and steps at its top", () => {
    expect(lines(null, 80, 40)).toEqual([
      [
        [80, 10],
        [80, 20],
        [40, 20],
        [40, 30],
      ],
    ]);
  });

  it("comes in from the end of the axis when the floor above has a ceiling beyond it", () => {
    expect(lines(null, 104, 60)).toEqual([
      [
        [100, 20],
        [60, 20],
        [60, 30],
      ],
    ]);
  });

  it("is interrupted by a floor without a ceiling", () => {
    expect(lines(90, null, 60)).toHaveLength(2);
  });

  it("is absent when no ceiling lies within the axis", () => {
    expect(lines(null, 100, 110)).toEqual([]);
  });
});
