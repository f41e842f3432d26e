import { describe, expect, it } from "vitest";
import { axisOf, draw, hasHeight, outlines, solids } from "./drawn-building";
import { building, LONG_LABELS, TYPICAL, UNKNOWN_LEVEL, WITH_MARGINS } from "./sample-pictures";
import { corners, edges, find, number, STAGE_ROLES } from "./svg-tree";

const WIDTHS = [1040, 350];

describe.each(WIDTHS)("a building %d wide", (width) => {
  it("outlines every floor from 0 to its own score", () => {
    const svg = draw(TYPICAL, width);
    const x = axisOf(svg);
    const bars = outlines(svg, width);
    expect(bars).toHaveLength(7);
    for (const [index, bar] of bars.entries()) {
      expect(edges(bar).left).toBeCloseTo(x(0), 1);
      expect(edges(bar).right).toBeCloseTo(x(Number(TYPICAL.floors[index]?.score)), 1);
    }
  });

  it("fills a floor as far as it is supported, never beyond its outline", () => {
    const svg = draw(TYPICAL, width);
    const x = axisOf(svg);
    const bars = outlines(svg, width);
    const filled = solids(svg, width);
    expect(filled).toHaveLength(7);
    for (const [index, solid] of filled.entries()) {
      expect(edges(solid).right).toBeCloseTo(x(Number(TYPICAL.floors[index]?.supported)), 1);
      const bar = bars[index];
      expect(bar).toBeDefined();
      if (bar) expect(edges(solid).right).toBeLessThanOrEqual(edges(bar).right);
    }
  });

  it("hatches what is unsupported, between the solid part and the outline", () => {
    const svg = draw(TYPICAL, width);
    const x = axisOf(svg);
    const hatched = find(svg, { name: "path", stroke: "quiet", width: 0.9 });
    // The last one is the sample in the legend.
    expect(hatched).toHaveLength(4 + 1);
    const [competencies] = hatched;
    const places =
      competencies === undefined ? [] : corners(competencies).map((corner) => corner.x);
    expect(Math.min(...places)).toBeCloseTo(x(49.4), 0);
    expect(Math.max(...places)).toBeCloseTo(x(63.2), 0);
  });

  it("steps the ceiling down where one floor goes over into the next", () => {
    const svg = draw(TYPICAL, width);
    const x = axisOf(svg);
    const [line] = find(svg, { name: "path", stroke: "accent" });
    const points = line === undefined ? [] : corners(line);
    expect(points.map((point) => point.x)).toEqual(
      [80.4, 80.4, 74.2, 74.2, ...Array.from({ length: 8 }, () => 44.8)].map((score) =>
        expect.closeTo(x(score), 1),
      ),
    );
    const rules = find(svg, { name: "path", stroke: "rule", width: 1 })
      .map(corners)
      .filter(([a, b]) => a?.y === b?.y)
      .map(([a]) => a?.y);
    expect(rules).toHaveLength(7);
    expect(points[0]?.y).toBe(rules[1]);
    expect(points[2]?.y).toBe(rules[2]);
    expect(points[4]?.y).toBe(rules[3]);
  });

  it("draws one dot for every person, over the person's score", () => {
    const svg = draw(TYPICAL, width);
    const x = axisOf(svg);
    const dots = [...find(svg, { name: "circle", fill: "quiet", stroke: "paper" })];
    const camps = [
      ...find(svg, { name: "circle", fill: "camp-low" }),
      ...find(svg, { name: "circle", fill: "camp-high" }),
    ];
    expect(dots).toHaveLength(6 * 12);
    expect(camps).toHaveLength(12);
    const first = dots[0];
    expect(number(first?.attributes["cx"])).toBeCloseTo(x(800 / 12), 1);
  });

  it("marks the ends of an interval and the place of a target", () => {
    const svg = draw(WITH_MARGINS, width);
    const x = axisOf(svg);
    const [whisker] = find(svg, { name: "path", stroke: "ink", width: 1.25 });
    expect(whisker && corners(whisker).map((corner) => corner.x)).toEqual([
      expect.closeTo(x(65), 1),
      expect.closeTo(x(81), 1),
    ]);
    const rings = find(svg, { name: "circle", fill: "paper", stroke: "ink" });
    expect(rings).toHaveLength(7 + 1);
    expect(number(rings[0]?.attributes["cx"])).toBeCloseTo(x(88), 1);
  });

  it("sets no text smaller than 11", () => {
    const sizes = find(draw(LONG_LABELS, width), { name: "text" }).map(({ attributes }) =>
      number(attributes["font-size"]),
    );
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

describe("layouts", () => {
  const places = (width: number) => {
    const svg = draw(TYPICAL, width);
    const name = find(svg, { name: "text" }).find(({ text }) => text === "Competenties");
    const bar = outlines(svg, width)[3];
    return { name: name?.attributes ?? {}, bar: bar === undefined ? undefined : edges(bar) };
  };

  it("sets the name beside the bar when wide", () => {
    const { name, bar } = places(1040);
    expect(number(name["y"])).toBeGreaterThan(bar?.top ?? Number.NaN);
    expect(bar?.left).toBeGreaterThan(150);
  });

  it("sets the name above the bar when narrow", () => {
    const { name, bar } = places(350);
    expect(number(name["y"])).toBeLessThan(bar?.top ?? Number.NaN);
    expect(bar?.left).toBeLessThan(10);
  });

  it("gives every floor the same height when wide", () => {
    const tops = outlines(draw(LONG_LABELS), 1040).map((bar) => edges(bar).top);
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    expect(new Set(steps.map((step) => step.toFixed(1))).size).toBe(1);
  });
});

describe("stages", () => {
  const colorAt = (score: number) => {
    const [solid] = solids(draw(building([{ score, supported: score }])), 1040);
    return solid?.attributes["data-fill"];
  };

  it("colors a floor by the stage of its own score, a cut belonging to the higher stage", () => {
    expect([0.1, 12.4, 12.5, 37.5, 62.4, 62.5, 87.5, 100].map(colorAt)).toEqual(
      [1, 1, 2, 3, 3, 4, 5, 5].map((stage) => `stage-${stage}`),
    );
  });
});

describe("a floor that is unknown", () => {
  it("is an empty dashed outline over the whole axis, with a word in it", () => {
    const svg = draw(UNKNOWN_LEVEL);
    const x = axisOf(svg);
    const [empty, ...others] = find(svg, { name: "rect", fill: null, stroke: "quiet", width: 1 });
    expect(others).toEqual([]);
    expect(empty?.attributes["stroke-dasharray"]).toBeDefined();
    expect(empty && edges(empty).left).toBeCloseTo(x(0), 1);
    expect(empty && edges(empty).right).toBeCloseTo(x(100), 1);
    const word = find(svg, { name: "text" }).find(({ text }) => text === "nog niet bekend");
    expect(number(word?.attributes["y"])).toBeGreaterThan(empty ? edges(empty).top : Number.NaN);
    expect(number(word?.attributes["y"])).toBeLessThan(empty ? edges(empty).bottom : Number.NaN);
  });

  it("leaves the floors under it striped between the two ends of what may be supported", () => {
    const svg = draw(UNKNOWN_LEVEL);
    const x = axisOf(svg);
    const striped = STAGE_ROLES.flatMap((stroke) =>
      find(svg, { name: "path", stroke, width: 2.4 }),
    );
    const competencies = striped
      .map((path) => corners(path).map((corner) => corner.x))
      .find((places) => Math.max(...places) > x(60.5));
    expect(Math.min(...(competencies ?? []))).toBeGreaterThanOrEqual(x(23.3));
    expect(Math.max(...(competencies ?? []))).toBeLessThanOrEqual(x(62.1));
  });
});

describe("hatching", () => {
  it("begins where nothing more can be supported", () => {
    const svg = draw(building([{ score: 80, supported: { low: 30, high: 60 } }]));
    const x = axisOf(svg);
    const [hatched] = find(svg, { name: "path", stroke: "quiet", width: 0.9 });
    const places = hatched === undefined ? [] : corners(hatched).map((corner) => corner.x);
    expect(Math.min(...places)).toBeCloseTo(x(60), 0);
    expect(Math.max(...places)).toBeCloseTo(x(80), 0);
  });
});

describe("a floor without a figure", () => {
  it("keeps the supported figure clear of the words", () => {
    const floor = { figure: "", supportedFigure: "gedragen 40", words: "nuances" };
    const baseline = (word: string) =>
      number(
        find(draw(building([floor]), 350), { name: "text" }).find(({ text }) => text === word)
          ?.attributes["y"],
      );
    expect(baseline("nuances") - baseline("gedragen 40")).toBeGreaterThan(12);
  });
});

describe("a score that may only be shown as a band", () => {
  it("is solid-lined up to the band and dashed along it", () => {
    const svg = draw(building([{ score: { low: 50, high: 75 }, supported: null }]));
    const x = axisOf(svg);
    const dashed = find(svg, { name: "rect", stroke: "ink" }).filter(
      (shape) => shape.attributes["stroke-dasharray"] !== undefined && hasHeight(26)(shape),
    );
    expect(dashed.map(edges)).toEqual([
      expect.objectContaining({
        left: expect.closeTo(x(50), 1),
        right: expect.closeTo(x(75), 1),
      }),
    ]);
  });
});
