import { describe, expect, it } from "vitest";
import type { BuildingPicture, Floor } from "@/lib/drawing/picture";
import { axisOf, draw, outlines } from "./drawn-building";
import {
  ALL_HIGH,
  building,
  LEGEND,
  ONE_PERSON,
  people,
  THIRDS,
  TWO_HUNDRED,
  TWO_MOMENTS,
  TYPICAL,
} from "./sample-pictures";
import { allElements, edges, find, number, parseSvg } from "./svg-tree";

describe("people", () => {
  it("become columns on all floors when a stack does not fit, as high as they are many", () => {
    const svg = draw(TWO_HUNDRED);
    expect(find(svg, { name: "circle", stroke: "paper" })).toEqual([]);
    const floor = TWO_HUNDRED.floors[0];
    const bins = floor?.people?.kind === "bins" ? floor.people.bins : [];
    const present = bins.filter(({ count }) => count > 0);
    const columns = find(svg, { name: "rect", fill: "quiet" }).slice(0, present.length);
    const units = columns.map(
      ({ attributes }, index) => number(attributes["height"]) / (present[index]?.count ?? 0),
    );
    for (const unit of units) expect(unit).toBeCloseTo(units[0] ?? Number.NaN, 1);
  });

  it("are rows over three brackets where only three bins may be shown", () => {
    const svg = draw(THIRDS);
    const brackets = find(svg, { name: "path", stroke: "quiet", width: 1 });
    expect(brackets).toHaveLength(7 * 3 + 1);
    // Two more in the legend.
    expect(find(svg, { name: "circle", fill: "quiet" })).toHaveLength(7 * 6 + 2);
  });

  it("are written as a number over a bracket when their row does not fit", () => {
    const crowd = { from: 0, to: 37.5, count: 4000 };
    const svg = draw(building([{ people: { kind: "thirds", thirds: [crowd] } }]));
    expect(find(svg, { name: "text" }).map(({ text }) => text)).toContain("4000");
  });

  it("take the colors of their camps, and the words the accent", () => {
    const svg = draw(TYPICAL);
    expect(find(svg, { name: "circle", fill: "camp-low" })).toHaveLength(6);
    expect(find(svg, { name: "circle", fill: "camp-high" })).toHaveLength(6);
    const accented = find(svg, { name: "text", fill: "accent" }).map(({ text }) => text);
    expect(accented).toEqual(["begin hier", "twee kampen"]);
  });

  it("may be left out", () => {
    const svg = draw(building([]));
    expect(find(svg, { name: "circle" })).toEqual([]);
  });
});

describe("the ceiling", () => {
  it("is not drawn where it limits nothing", () => {
    expect(find(draw(ALL_HIGH), { stroke: "accent" })).toEqual([]);
  });

  it("is interrupted behind text in the narrow layout", () => {
    const line = { name: "Wat een lange naam van een laag", ceiling: 30, figure: "50" };
    const narrow = find(draw(building([{}, line]), 350), { name: "rect", fill: "paper" });
    const short = find(draw(building([{}, { ...line, name: "W", gloss: "W" }]), 350), {
      name: "rect",
      fill: "paper",
    });
    expect(narrow.length).toBeGreaterThan(short.length);
  });
});

describe("two moments", () => {
  it("draws the earlier one as a slighter bar under each bar", () => {
    const svg = draw(TWO_MOMENTS);
    const x = axisOf(svg);
    const slight = find(svg, { name: "rect", fill: null, stroke: "quiet", width: 1 });
    // The last one is the sample in the legend.
    expect(slight.slice(0, 7).map((bar) => edges(bar).right)).toEqual(
      [61, 66, 37, 58, 67, 51, 70].map((score) => expect.closeTo(x(score), 1)),
    );
    const bars = outlines(svg, 1040);
    for (const [index, bar] of bars.entries()) {
      const under = slight[index];
      if (under) expect(edges(under).top).toBeGreaterThan(edges(bar).bottom);
    }
  });

  it("says what changed", () => {
    const words = find(draw(TWO_MOMENTS), { name: "text" }).map(({ text }) => text);
    expect(words.filter((word) => word === "+12, duidelijk hoger")).toHaveLength(2);
  });
});

describe("the legend", () => {
  const labelsIn = (picture: BuildingPicture) => {
    const words = new Set(find(draw(picture), { name: "text" }).map(({ text }) => text));
    return Object.entries(LEGEND).flatMap(([key, label]) => (words.has(label) ? [key] : []));
  };
  const one = (floor: Partial<Floor>) => labelsIn(building([floor]));

  it("explains what the picture has, and nothing else", () => {
    expect(labelsIn(building([]))).toEqual(["supported"]);
    expect(one({ supported: 40 })).toEqual(["supported", "unsupported"]);
    expect(one({ supported: { low: 20, high: 50 } })).toEqual(["supported", "undecided"]);
    expect(one({ score: { low: 25, high: 50 }, supported: 20 })).toContain("band");
    expect(one({ ceiling: 60 })).toContain("ceiling");
    expect(one({ ceiling: 100 })).not.toContain("ceiling");
    expect(one({ interval: { low: 45, high: 55 } })).toContain("interval");
    expect(one({ target: 80 })).toContain("target");
    expect(one({ people: people(50, [3]) })).toContain("person");
    expect(labelsIn(TWO_HUNDRED)).toContain("people");
    expect(labelsIn(TWO_HUNDRED)).not.toContain("person");
    expect(labelsIn(THIRDS)).toContain("thirds");
    expect(one({ earlier: { score: 40, supported: 40 } })).toContain("earlier");
  });
});

describe("the priority level", () => {
  it("is named, and its line begins in the accent", () => {
    const svg = draw(ONE_PERSON);
    const [mark, ...others] = find(svg, { name: "rect", fill: "accent" });
    expect(others).toEqual([]);
    expect(mark && edges(mark).left).toBe(0);
    expect(find(svg, { name: "text", fill: "accent" }).map(({ text }) => text)).toEqual([
      "begin hier",
    ]);
  });
});

describe("accessibility", () => {
  it("names and describes the picture, with ids of its own", () => {
    const root = parseSvg(draw(TYPICAL));
    const [title, description] = root.children;
    expect(root.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "p-title",
      "aria-describedby": "p-desc",
    });
    expect(title).toMatchObject({
      name: "title",
      attributes: { id: "p-title" },
      text: TYPICAL.title,
    });
    expect(description).toMatchObject({
      name: "desc",
      attributes: { id: "p-desc" },
      text: TYPICAL.description,
    });
    const ids = allElements(root).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual(["p-title", "p-desc"]);
  });
});
