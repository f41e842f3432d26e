import { type Axis, position, stageNames } from "./axis";
import type { Paint } from "./paint";
import { drawPeople, planPeople } from "./people";
import type { DotsPicture, Third } from "./picture";
import { contentWidth, type DrawingOptions, disc, horizontal, line, svgDocument } from "./shapes";

/** The people of one level, as large as the width allows, over the names of the stages. */
export function drawDots(picture: DotsPicture, options: DrawingOptions): string {
  const { paint } = options;
  const { people } = picture;
  const width = contentWidth(options);
  const pitch = width / 22;
  const axis: Axis = { left: pitch / 2, right: width - pitch / 2 };
  const plan = planPeople([people], { axis, pitch, maxHeight: width / 4 });
  const ground = width / 4;
  const size = Math.max(11, width / 58);
  const floor = { left: 0, right: width, y: ground + size * 0.4 };
  return svgDocument(picture, options, ground + size * 2.6, [
    people.kind === "bins"
      ? drawPeople(paint, people, plan, axis, ground)
      : people.thirds.map((third) => drawThird(paint, third, { axis, pitch, ground })).join(""),
    horizontal(paint, floor, { stroke: "ink", width: Math.max(1.5, width / 700) }),
    stageNames(paint, picture.stages, axis, { baseline: ground + size * 2.1, size }),
  ]);
}

/** The people of one third in rows over a bracket: how many, not where. */
function drawThird(
  paint: Paint,
  { from, to, count }: Third,
  { axis, pitch, ground }: { readonly axis: Axis; readonly pitch: number; readonly ground: number },
): string {
  const left = position(axis, from) + pitch / 4;
  const right = position(axis, to) - pitch / 4;
  const foot = ground - pitch / 4;
  const bracket = [
    { x: left, y: foot - pitch / 4 },
    { x: left, y: foot },
    { x: right, y: foot },
    { x: right, y: foot - pitch / 4 },
  ];
  const perRow = Math.max(1, Math.floor((right - left) / pitch));
  const dots = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const x = (left + right) / 2 + ((index % perRow) - (inRow - 1) / 2) * pitch;
    return disc(paint, { x, y: foot - (row + 0.6) * pitch }, pitch * 0.42, { fill: "quiet" });
  });
  return line(paint, bracket, { stroke: "quiet", width: pitch / 24 }) + dots.join("");
}
