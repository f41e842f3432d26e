import { position, stageCuts, stageNames, stageRole, stageStrip } from "./axis";
import { BAR, type BarParts, barParts, drawBar, drawEmptyBar, SLIGHT_BAR } from "./bar";
import { type BuildingLayout, type FloorPlace, layOutBuilding } from "./building-layout";
import { buildingLegend } from "./building-legend";
import { ceilingLines, drawCeiling, limits } from "./ceiling";
import type { TextLine } from "./floor-text";
import { drawLegend } from "./legend";
import { fitLine, textWidth } from "./lettering";
import { drawTarget, drawWhisker } from "./marks";
import type { Paint, Role } from "./paint";
import { drawPeople } from "./people";
import type { BuildingPicture, Floor, StageBand } from "./picture";
import { box, contentWidth, type DrawingOptions, horizontal, svgDocument, text } from "./shapes";

/**
 * The building: on every floor the own score as outline, what the floors above can carry solid,
 * the rest hatched, the ceiling as a line that steps down, and the people on the same axis. With
 * `earlier` on its floors it compares two moments: the slight bar under each bar is the earlier one.
 */
export function drawBuilding(picture: BuildingPicture, options: DrawingOptions): string {
  const { paint } = options;
  const layout = layOutBuilding(picture, contentWidth(options));
  const { axis, width, ground } = layout;
  const ceiling = ceilingLines(picture.floors, layout.floors, axis);
  const legend = drawLegend(paint, buildingLegend(paint, picture, layout.people), {
    left: layout.wide ? axis.left : 0,
    right: width,
    top: ground + 24,
    size: layout.smallSize,
    aligned: !layout.wide,
  });
  const each = (draw: (floor: Floor, place: FloorPlace) => string) =>
    picture.floors.map((floor, index) => {
      const place = layout.floors[index];
      return place === undefined ? "" : draw(floor, place);
    });
  const people = each((floor, { peopleGround }) =>
    floor.people === null ? "" : drawPeople(paint, floor.people, layout.people, axis, peopleGround),
  ).join("");
  return svgDocument(picture, options, legend.bottom, [
    drawFrame(paint, picture.stages, layout),
    ...each((floor, place) => drawFloorLine(paint, floor, place, layout)),
    ...each((floor, place) => drawBars(paint, floor, place, picture.stages, layout)),
    // In front of columns, which would hide the ceiling, and behind dots, which it would cut.
    layout.people.kind === "columns" ? people : "",
    drawCeiling(paint, ceiling),
    layout.people.kind === "columns" ? "" : people,
    horizontal(paint, { left: 0, right: width, y: ground }, { stroke: "ink", width: 2.5 }),
    ...each((floor, place) => drawMarks(paint, floor, place, layout)),
    ...each((floor, place) => drawTexts(paint, floor, place, layout)),
    legend.markup,
  ]);
}

/** Names, colors and cuts of the stages. */
function drawFrame(paint: Paint, stages: readonly StageBand[], layout: BuildingLayout): string {
  const { axis, headBottom, stageBaseline, stageSize } = layout;
  const cuts = layout.wide
    ? stageCuts(paint, stages, axis, { top: headBottom, bottom: layout.ground })
    : layout.floors
        .map((place) =>
          stageCuts(paint, stages, axis, { top: place.barTop - 5, bottom: place.bottom }),
        )
        .join("");
  return (
    stageNames(paint, stages, axis, { baseline: stageBaseline, size: stageSize }) +
    stageStrip(paint, stages, axis, { top: headBottom - 5, bottom: headBottom - 0.5 }) +
    cuts
  );
}

/** The line over a floor; on the priority level it begins in the accent. */
function drawFloorLine(
  paint: Paint,
  floor: Floor,
  { top }: FloorPlace,
  { width, markRight }: BuildingLayout,
): string {
  const line = { left: 0, right: width, y: top };
  const rule = horizontal(paint, line, { stroke: "rule", width: 1 });
  if (floor.priority === null) return rule;
  const mark = { left: 0, right: markRight, top: top - 1.25, bottom: top + 1.25 };
  return rule + box(paint, mark, { fill: "accent" });
}

function drawBars(
  paint: Paint,
  floor: Floor,
  place: FloorPlace,
  stages: readonly StageBand[],
  { axis }: BuildingLayout,
): string {
  const parts = barParts(floor);
  const span = { top: place.barTop, bottom: place.barBottom };
  const now =
    parts === null
      ? drawEmptyBar(paint, { ...axis, ...span })
      : drawBar(paint, parts, barRole(parts, stages), { axis, ...span }, BAR);
  const before = floor.earlier === null ? null : barParts(floor.earlier);
  if (before === null) return now;
  const slight = { axis, top: place.earlierTop, bottom: place.earlierBottom };
  return now + drawBar(paint, before, barRole(before, stages), slight, SLIGHT_BAR);
}

function barRole({ score }: BarParts, stages: readonly StageBand[]): Role {
  return stageRole(stages, (score.low + score.high) / 2);
}

/** What stands on top of the bars: target and interval. */
function drawMarks(paint: Paint, floor: Floor, place: FloorPlace, layout: BuildingLayout): string {
  const { axis } = layout;
  const at = (score: number) => position(axis, score);
  const target =
    floor.target === null
      ? ""
      : drawTarget(paint, { x: at(floor.target), top: place.barTop, bottom: place.barBottom });
  const interval =
    floor.interval === null
      ? ""
      : drawWhisker(paint, {
          left: at(floor.interval.low),
          right: at(floor.interval.high),
          y: place.whisker,
        });
  return target + interval;
}

function drawTexts(paint: Paint, floor: Floor, place: FloorPlace, layout: BuildingLayout): string {
  const crossing = limits(floor.ceiling) ? position(layout.axis, floor.ceiling) : null;
  const lines = place.texts.lines.map((piece) =>
    drawPiece(paint, { ...piece, y: place.textTop + piece.y }, crossing),
  );
  if (floor.score === null)
    lines.push(drawPiece(paint, unknownPiece(floor, place, layout), crossing));
  return lines.join("");
}

function unknownPiece(floor: Floor, place: FloorPlace, layout: BuildingLayout): TextLine {
  const { axis, smallSize: size } = layout;
  const inset = 10;
  return {
    content: fitLine(floor.unknownWord, "sans", size, axis.right - axis.left - 2 * inset),
    x: axis.left + inset,
    y: (place.barTop + place.barBottom) / 2 + size * 0.35,
    anchor: "start",
    lettering: { face: "sans", size, role: "quiet" },
  };
}

/** Text in front of the ceiling: where they would cross, the line is interrupted. */
function drawPiece(paint: Paint, piece: TextLine, crossing: number | null): string {
  const { content, x, y, anchor, lettering } = piece;
  const width = textWidth(content, lettering.face, lettering.size);
  const left = anchor === "start" ? x : x - width;
  const clear = 5;
  const covers = crossing !== null && crossing > left - clear && crossing < left + width + clear;
  const patch = covers
    ? box(
        paint,
        {
          left: Math.max(crossing - 4, 0),
          right: crossing + 4,
          top: y - lettering.size * 1.05,
          bottom: y + lettering.size * 0.4,
        },
        { fill: "paper" },
      )
    : "";
  return patch + text(paint, content, { x, y }, lettering, anchor);
}
