import { type Axis, stageNames } from "./axis";
import { drawPeople, planPeople } from "./people";
import type { DotsPicture } from "./picture";
import { contentWidth, type DrawingOptions, horizontal, svgDocument } from "./shapes";

/** The people of one level, as large as the width allows, over the names of the stages. */
export function drawDots(picture: DotsPicture, options: DrawingOptions): string {
  const { paint } = options;
  const width = contentWidth(options);
  const pitch = width / 22;
  const axis: Axis = { left: pitch / 2, right: width - pitch / 2 };
  const people = { kind: "bins", bins: picture.bins } as const;
  const plan = planPeople([people], { axis, pitch, maxHeight: width / 4 });
  const ground = width / 4;
  const size = Math.max(11, width / 58);
  const floor = { left: 0, right: width, y: ground + size * 0.4 };
  return svgDocument(picture, options, ground + size * 2.6, [
    drawPeople(paint, people, plan, axis, ground),
    horizontal(paint, floor, { stroke: "ink", width: Math.max(1.5, width / 700) }),
    stageNames(paint, picture.stages, axis, { baseline: ground + size * 2.1, size }),
  ]);
}
