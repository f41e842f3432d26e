import { describe, expect, it } from "vitest";
import type { ShiftLine, ShiftsPicture } from "@/lib/drawing/picture";
import { drawShifts } from "@/lib/drawing/shifts";
import { SHIFTS } from "./sample-pictures";
import { corners, edges, find, number, rolePaint } from "./svg-tree";

function draw(picture: ShiftsPicture, width = 920): string {
  return drawShifts(picture, { paint: rolePaint, width, idPrefix: "p" });
}

function one(shift: Partial<ShiftLine>): ShiftsPicture {
  const line = { from: "product", to: "beleving", now: 20, wanted: 80, spread: null };
  return { ...SHIFTS, shifts: [{ ...line, ...shift }] };
}

function axisOf(svg: string): (score: number) => number {
  const [rail] = find(svg, { name: "path", stroke: "rule", width: 1.5 });
  const [start, end] = rail === undefined ? [] : corners(rail);
  return (score) => (start?.x ?? 0) + (((end?.x ?? 0) - (start?.x ?? 0)) * score) / 100;
}

/** Without the sample in the legend, which comes first. */
const nowDots = (svg: string) => find(svg, { name: "circle", fill: "stage-5" }).slice(1);
const wantedDots = (svg: string) =>
  find(svg, { name: "circle", fill: "paper", stroke: "stage-5" }).slice(1);

describe.each([920, 350])("shifts %d wide", (width) => {
  it("draws a solid dot for now and an open one for wanted on every line", () => {
    const svg = draw(SHIFTS, width);
    const x = axisOf(svg);
    expect(nowDots(svg).map(({ attributes }) => number(attributes["cx"]))).toEqual(
      SHIFTS.shifts.map(({ now }) => expect.closeTo(x(Number(now)), 1)),
    );
    expect(wantedDots(svg).map(({ attributes }) => number(attributes["cx"]))).toEqual(
      SHIFTS.shifts.map(({ wanted }) => expect.closeTo(x(Number(wanted)), 1)),
    );
  });

  it("ties now to wanted", () => {
    const ties = find(draw(SHIFTS, width), { name: "path", stroke: "stage-5", width: 2 });
    expect(ties).toHaveLength(10);
  });

  it("draws a spread as a band with its ends marked", () => {
    const svg = draw(one({ spread: { low: 10, high: 35 } }), width);
    const x = axisOf(svg);
    const band = find(svg, { name: "rect", fill: "rule" }).at(-1);
    expect(band && edges(band).left).toBeCloseTo(x(10), 1);
    expect(band && edges(band).right).toBeCloseTo(x(35), 1);
  });

  it("draws a reading that is a band as a capsule as long as the band", () => {
    const svg = draw(one({ now: { low: 20, high: 40 } }), width);
    const x = axisOf(svg);
    const [capsule] = find(svg, { name: "rect", fill: "stage-5" });
    const radius = number(capsule?.attributes["rx"]);
    expect(capsule && edges(capsule).left + radius).toBeCloseTo(x(20), 1);
    expect(capsule && edges(capsule).right - radius).toBeCloseTo(x(40), 1);
  });
});

describe("a shift without answers", () => {
  it("says so on its line and has no dots", () => {
    const svg = draw(one({ now: null, wanted: null }));
    expect(find(svg, { name: "circle" })).toEqual([]);
    expect(find(svg, { name: "text" }).map(({ text }) => text)).toContain("niet beantwoord");
  });

  it("leaves out the tie when only one of both is known", () => {
    const svg = draw(one({ wanted: null }));
    expect(find(svg, { name: "path", stroke: "stage-5" })).toEqual([]);
    expect(nowDots(svg)).toHaveLength(1);
  });
});

describe("layouts of shifts", () => {
  const pole = (width: number) =>
    find(draw(SHIFTS, width), { name: "text" }).find(({ text }) => text === "product")?.attributes;
  const dot = (width: number) => number(nowDots(draw(SHIFTS, width))[0]?.attributes["cy"]);

  it("sets the poles at the ends of the line when wide, above it when narrow", () => {
    expect(Math.abs(number(pole(920)?.["y"]) - dot(920))).toBeLessThan(8);
    expect(number(pole(350)?.["y"])).toBeLessThan(dot(350) - 8);
  });
});
