import type { Axis } from "./axis";
import type { Storey } from "./ceiling";
import {
  figureBlock,
  nameBlock,
  type TextBlock,
  type TextColumn,
  type TextSizes,
  wantedWidths,
} from "./floor-text";
import { type PeoplePlan, planPeople } from "./people";
import type { BuildingPicture, Floor } from "./picture";

/** From this width (margin excluded) names and figures stand beside the bars. */
const WIDE_FROM = 640;

interface Measures {
  readonly sizes: TextSizes;
  readonly stageSize: number;
  readonly padding: number;
  readonly bar: number;
  readonly pitch: number;
  readonly peopleHeight: number;
}

const WIDE: Measures = {
  sizes: { name: 21, figure: 24, small: 13.5 },
  stageSize: 12.5,
  padding: 15,
  bar: 26,
  pitch: 7.5,
  peopleHeight: 54,
};

const NARROW: Measures = {
  sizes: { name: 19, figure: 21, small: 12.5 },
  stageSize: 11,
  padding: 13,
  bar: 20,
  pitch: 6.5,
  peopleHeight: 46,
};

const EARLIER_BAR = 8;
const EARLIER_GAP = 2;
const WHISKER_ROOM = 11;
const TARGET_ROOM = 12;
const PEOPLE_GAP = 7;
/** Between the people and the line that they stand on. */
const PEOPLE_FOOT = 3.5;
const SHORT_MARK = 28;
/** How far a dot or a mark on score 0 or 100 stands out. */
const OVERHANG = 4;

/** Where everything of one floor stands. */
export interface FloorPlace extends Storey {
  readonly texts: TextBlock;
  readonly textTop: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly earlierTop: number;
  readonly earlierBottom: number;
  readonly whisker: number;
  readonly peopleGround: number;
}

export interface BuildingLayout {
  readonly wide: boolean;
  readonly width: number;
  readonly axis: Axis;
  /** How far the mark of the priority level reaches. */
  readonly markRight: number;
  readonly stageBaseline: number;
  readonly stageSize: number;
  readonly smallSize: number;
  readonly headBottom: number;
  readonly people: PeoplePlan;
  readonly floors: readonly FloorPlace[];
  readonly ground: number;
}

/**
 * Places a building in a width. Wide: every floor is as high as the fullest one. Narrow: every
 * floor is as high as its own text asks.
 */
export function layOutBuilding(picture: BuildingPicture, width: number): BuildingLayout {
  const wide = width >= WIDE_FROM;
  const measures = wide ? WIDE : NARROW;
  const wideText = wideColumns(picture.floors, width);
  const axis = wide ? wideText.axis : { left: OVERHANG, right: width - OVERHANG };
  const people = planPeople(
    picture.floors.map((floor) => floor.people),
    { axis, pitch: measures.pitch, maxHeight: measures.peopleHeight },
  );
  const texts = picture.floors.map((floor) =>
    floorTexts(floor, wide ? wideText : narrowColumns(floor, width), measures.sizes),
  );
  const graph = graphHeights(picture.floors, people, measures);
  const headBottom = measures.stageSize + 17;
  const floors = wide
    ? placeBeside(texts, graph, measures, headBottom)
    : placeAbove(texts, graph, measures, headBottom);
  return {
    wide,
    width,
    axis,
    markRight: wide ? wideText.name.width : SHORT_MARK,
    stageBaseline: measures.stageSize,
    stageSize: measures.stageSize,
    smallSize: measures.sizes.small,
    headBottom,
    people,
    floors,
    ground: floors.at(-1)?.bottom ?? headBottom,
  };
}

interface Columns {
  readonly name: TextColumn;
  readonly figure: TextColumn;
}

/** Names left, figures right, as wide as their text asks within bounds; the bars take the rest. */
function wideColumns(floors: readonly Floor[], width: number): Columns & { readonly axis: Axis } {
  const wanted = floors.map((floor) => wantedWidths(floor, WIDE.sizes));
  const bounded = (widest: number, low: number, high: number) =>
    Math.min(Math.max(widest, low * width), high * width);
  const gap = width * 0.03;
  const name = bounded(Math.max(...wanted.map((floor) => floor.name)), 0.17, 0.25);
  const figure = bounded(Math.max(...wanted.map((floor) => floor.figure)), 0.12, 0.22);
  return {
    axis: { left: name + gap, right: width - figure - gap },
    name: { x: 0, width: name, anchor: "start" },
    figure: { x: width - figure, width: figure, anchor: "start" },
  };
}

/** Name and figure above the bar: the figure takes what it asks, up to half of the width. */
function narrowColumns(floor: Floor, width: number): Columns {
  const figure = Math.min(wantedWidths(floor, NARROW.sizes).figure, width / 2);
  return {
    name: { x: 0, width: width - figure - 14, anchor: "start" },
    figure: { x: width, width: figure, anchor: "end" },
  };
}

function floorTexts(floor: Floor, { name, figure }: Columns, sizes: TextSizes): TextBlock {
  const left = nameBlock(floor, name, sizes);
  const right = figureBlock(floor, figure, sizes);
  return {
    lines: [...left.lines, ...right.lines],
    height: Math.max(left.height, right.height),
  };
}

/** The room that bars, marks and people take on every floor, in the order from top to bottom. */
interface GraphHeights {
  readonly target: number;
  readonly bar: number;
  readonly earlier: number;
  readonly below: number;
}

function graphHeights(
  floors: readonly Floor[],
  people: PeoplePlan,
  measures: Measures,
): GraphHeights {
  const some = (has: (floor: Floor) => boolean, room: number) => (floors.some(has) ? room : 0);
  const interval = some((floor) => floor.interval !== null, WHISKER_ROOM);
  const stand = people.height > 0 ? PEOPLE_GAP + people.height + PEOPLE_FOOT : measures.padding;
  return {
    target: some((floor) => floor.target !== null, TARGET_ROOM),
    bar: measures.bar,
    earlier: some((floor) => floor.earlier !== null, EARLIER_GAP + EARLIER_BAR),
    below: interval + stand,
  };
}

/** Text at the left and right of the graph. */
function placeBeside(
  texts: readonly TextBlock[],
  graph: GraphHeights,
  { padding }: Measures,
  headBottom: number,
): readonly FloorPlace[] {
  const barOffset = Math.max(padding, graph.target + 3);
  const tallest = Math.max(0, ...texts.map(({ height }) => height));
  const height = Math.max(
    barOffset + graph.bar + graph.earlier + graph.below,
    2 * padding + tallest,
  );
  return texts.map((block, index) => {
    const top = headBottom + index * height;
    return placeFloor(block, graph, { top, bottom: top + height, padding, barOffset });
  });
}

/** Text above the graph. */
function placeAbove(
  texts: readonly TextBlock[],
  graph: GraphHeights,
  { padding }: Measures,
  headBottom: number,
): readonly FloorPlace[] {
  let top = headBottom;
  return texts.map((block) => {
    const barOffset = padding + block.height + Math.max(9, graph.target);
    const bottom = top + barOffset + graph.bar + graph.earlier + graph.below;
    const place = placeFloor(block, graph, { top, bottom, padding, barOffset });
    top = bottom;
    return place;
  });
}

function placeFloor(
  texts: TextBlock,
  graph: GraphHeights,
  storey: Storey & { readonly padding: number; readonly barOffset: number },
): FloorPlace {
  const { top, bottom } = storey;
  const barTop = top + storey.barOffset;
  const barBottom = barTop + graph.bar;
  return {
    top,
    bottom,
    texts,
    textTop: top + storey.padding,
    barTop,
    barBottom,
    earlierTop: barBottom + EARLIER_GAP,
    earlierBottom: barBottom + EARLIER_GAP + EARLIER_BAR,
    whisker: barBottom + graph.earlier + 6,
    peopleGround: bottom - PEOPLE_FOOT,
  };
}
