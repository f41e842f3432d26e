import { describe, expect, it } from "vitest";
import { drawDots } from "@/lib/drawing/dots";
import { STAGES } from "./sample-pictures";
import { find, number, rolePaint } from "./svg-tree";

const picture = {
  title: "Waarden",
  description: "Twee groepen.",
  stages: STAGES,
  people: {
    kind: "bins",
    bins: [
      { score: 0, count: 2, camp: "low" },
      { score: 75, count: 3, camp: "high" },
      { score: 100, count: 1, camp: "high" },
    ],
  },
} as const;

describe("drawDots", () => {
  const svg = drawDots(picture, { paint: rolePaint, width: 1600, idPrefix: "p" });

  it("draws one large dot for every person, in the color of the camp", () => {
    expect(find(svg, { name: "circle", fill: "camp-low" })).toHaveLength(2);
    expect(find(svg, { name: "circle", fill: "camp-high" })).toHaveLength(4);
    expect(number(find(svg, { name: "circle" })[0]?.attributes["r"])).toBeGreaterThan(25);
  });

  it("stacks dots without letting them touch", () => {
    const [first, second] = find(svg, { name: "circle", fill: "camp-low" });
    const apart = number(first?.attributes["cy"]) - number(second?.attributes["cy"]);
    expect(apart).toBeGreaterThan(2 * number(first?.attributes["r"]));
  });

  it("names the five stages under the line", () => {
    expect(find(svg, { name: "text" }).map(({ text }) => text)).toEqual(
      STAGES.map(({ name }) => name),
    );
  });

  it("draws the people of a third in a row, all alike, where only their number may be seen", () => {
    const thirds = [
      { from: 0, to: 37.5, count: 3 },
      { from: 37.5, to: 62.5, count: 0 },
      { from: 62.5, to: 100, count: 1 },
    ];
    const coarse = { ...picture, people: { kind: "thirds", thirds } as const };
    const drawn = drawDots(coarse, { paint: rolePaint, width: 1600, idPrefix: "p" });
    const circles = find(drawn, { name: "circle", fill: "quiet" });
    expect(circles).toHaveLength(4);
    expect(new Set(circles.map(({ attributes }) => attributes["cy"])).size).toBe(1);
  });
});
