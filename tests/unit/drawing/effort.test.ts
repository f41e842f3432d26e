import { describe, expect, it } from "vitest";
import { drawEffort } from "@/lib/drawing/effort";
import type { EffortPicture } from "@/lib/drawing/picture";
import { EFFORT } from "./sample-pictures";
import { corners, edges, find, number, rolePaint } from "./svg-tree";

function draw(picture: EffortPicture, width = 920): string {
  return drawEffort(picture, { paint: rolePaint, width, idPrefix: "p" });
}

function effort(coins: readonly (number | null)[], leverage: readonly (number | null)[]) {
  const levels = EFFORT.levels.map((level, index) => ({
    ...level,
    coins: coins[index] ?? null,
    leverage: leverage[index] ?? null,
  }));
  return { ...EFFORT, levels };
}

const WHOLE = effort([0, 0, 1, 0, 4, 2, 3], [0, 0, 40, 0, 0, 0, 40]);
const bars = (svg: string) => find(svg, { name: "rect", fill: "stage-4", stroke: "ink" });
const beam = (svg: string) => find(svg, { name: "path", stroke: "accent", width: 2 });

describe.each([920, 350])("effort %d wide", (width) => {
  it("draws a disc for every coin", () => {
    expect(find(draw(WHOLE, width), { name: "circle", fill: "stage-2" })).toHaveLength(10);
  });

  it("draws a part of a coin as a part of a disc", () => {
    const svg = draw(EFFORT, width);
    expect(find(svg, { name: "circle", fill: "stage-2" })).toHaveLength(1 + 1 + 2 + 1 + 2);
    expect(find(svg, { name: "path", fill: "stage-2" })).toHaveLength(6);
  });

  it.each([0.2, 0.8])("fills a coin as wide as the share of it that was given (%d)", (share) => {
    const svg = draw(effort([share], [1]), width);
    const [whole] = find(svg, { name: "circle", fill: "paper", stroke: "quiet" });
    const [part] = find(svg, { name: "path", fill: "stage-2" });
    const { left, right } = whole === undefined ? { left: 0, right: 0 } : edges(whole);
    const [, chord, large] =
      /^M([\d.]+) .*A\S+ \S+ 0 ([01]) 1 /.exec(part?.attributes["d"] ?? "") ?? [];
    expect(Number(chord)).toBeCloseTo(right - share * (right - left), 1);
    expect(large).toBe(share > 0.5 ? "1" : "0");
  });

  it("draws leverage on the scale of the coins: half of it is as long as five", () => {
    const svg = draw(WHOLE, width);
    const [disc, next] = find(svg, { name: "circle", fill: "stage-2" }).slice(1);
    const unit = number(disc?.attributes["cx"]) - number(next?.attributes["cx"]);
    expect(bars(svg).map((bar) => edges(bar).right - edges(bar).left)).toEqual([
      expect.closeTo(5 * unit, 1),
      expect.closeTo(5 * unit, 1),
    ]);
  });

  it("ties the mean level of the coins to that of the leverage", () => {
    const svg = draw(effort([0, 0, 0, 0, 0, 0, 10], [0, 0, 8, 0, 0, 0, 0]), width);
    const [line] = beam(svg);
    const [coins, leverage] = line === undefined ? [] : corners(line);
    const coin = find(svg, { name: "circle", fill: "stage-2" })[0];
    const [bar] = bars(svg);
    expect(coins?.y).toBeCloseTo(number(coin?.attributes["cy"]), 1);
    expect(leverage?.y).toBeCloseTo(bar ? (edges(bar).top + edges(bar).bottom) / 2 : 0, 1);
    expect(coins?.x).toBeLessThan(leverage?.x ?? 0);
  });

  it("keeps the tie level when effort goes where it does most", () => {
    const same = [1, 1, 4, 1, 1, 1, 1];
    const [line] = beam(draw(effort(same, same), width));
    const [start, end] = line === undefined ? [] : corners(line);
    expect(start?.y).toBeCloseTo(end?.y ?? Number.NaN, 5);
  });
});

describe("effort without figures", () => {
  const words = (svg: string) => find(svg, { name: "text" }).map(({ text }) => text);

  it("says that no coins were given, and ties nothing", () => {
    const svg = draw(effort([], [1, 2, 3, 4, 5, 6, 7]));
    expect(words(svg)).toContain(EFFORT.legend.noCoins);
    expect(beam(svg)).toEqual([]);
  });

  it("says that no level has leverage", () => {
    const svg = draw(effort([1, 2, 3, 4, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]));
    expect(words(svg)).toContain(EFFORT.legend.noLeverage);
    expect(bars(svg)).toEqual([]);
  });

  it("draws no disc for a sliver that comes from rounding", () => {
    const svg = draw(effort([3.0000000000000004, 7], [1]));
    expect(find(svg, { name: "circle", fill: "stage-2" })).toHaveLength(10);
    expect(find(svg, { name: "path", fill: "stage-2" })).toEqual([]);
  });
});

describe("the priority level", () => {
  it("is named, and its line begins in the accent", () => {
    const svg = draw(EFFORT);
    expect(find(svg, { name: "rect", fill: "accent" })).toHaveLength(1);
    expect(find(svg, { name: "text", fill: "accent" }).map(({ text }) => text)).toEqual([
      "begin hier",
    ]);
  });
});
