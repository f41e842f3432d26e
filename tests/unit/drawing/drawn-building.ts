import { expect } from "vitest";
import { drawBuilding } from "@/lib/drawing/building";
import type { BuildingPicture } from "@/lib/drawing/picture";
import { edges, find, number, rolePaint, STAGE_ROLES } from "./svg-tree";

/** The building in roles instead of colors. */
export function draw(picture: BuildingPicture, width = 1040): string {
  return drawBuilding(picture, { paint: rolePaint, width, idPrefix: "p" });
}

/** The x of a score, by the strip of stage colors that spans the axis. */
export function axisOf(svg: string): (score: number) => number {
  const strip = find(svg, { name: "rect" }).filter(
    ({ attributes }) => attributes["height"] === "4.5",
  );
  const left = Math.min(...strip.map((part) => edges(part).left));
  const right = Math.max(...strip.map((part) => edges(part).right));
  expect(strip).toHaveLength(5);
  return (score) => left + ((right - left) * score) / 100;
}

/** Shapes of one height: tells the bars of the floors from the samples in the legend. */
export const hasHeight =
  (height: number) => (shape: { attributes: Readonly<Record<string, string>> }) =>
    number(shape.attributes["height"]) === height;

/** The bars of the floors, without the smaller ones in the legend. */
export function outlines(svg: string, width: number) {
  return find(svg, { name: "rect", fill: null, stroke: "ink", width: 1.5 }).filter(
    hasHeight(width > 700 ? 26 : 20),
  );
}

export function solids(svg: string, width: number) {
  return STAGE_ROLES.flatMap((fill) => find(svg, { name: "rect", fill }))
    .filter(hasHeight(width > 700 ? 26 : 20))
    .sort((a, b) => edges(a).top - edges(b).top);
}
