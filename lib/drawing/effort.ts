import {
  COIN_GAP,
  type EffortLayout,
  FIGURE_GAP,
  layOutEffort,
  type Side,
  wholeCoins,
} from "./effort-layout";
import { drawLegend } from "./legend";
import { fitLine, wrapText } from "./lettering";
import { formatNumber } from "./markup";
import type { Paint } from "./paint";
import type { EffortLevel, EffortPicture } from "./picture";
import {
  box,
  contentWidth,
  type DrawingOptions,
  disc,
  horizontal,
  line,
  type Pen,
  type Point,
  shape,
  svgDocument,
  text,
  upright,
} from "./shapes";

const COIN: Pen = { fill: "stage-2", stroke: "ink", width: 1.25 };
const PART_OF_COIN: Pen = { fill: "paper", stroke: "quiet", width: 1, dash: "2 2" };
const LEVERAGE: Pen = { fill: "stage-4", stroke: "ink", width: 1.5 };
const BAR = 18;
const BEAM_END = 4;
const BEAM_SAMPLE = 32;
/** Length of the mark over the priority level where names stand above. */
const SHORT_MARK = 28;

/**
 * Effort against leverage, level by level: the coins to the left, the leverage to the right, on
 * one scale (all leverage together is as long as ten coins). The beam in the middle ties the mean
 * level of both sides: level when effort goes where it does most, rising when it sits too low.
 */
export function drawEffort(picture: EffortPicture, options: DrawingOptions): string {
  const { paint } = options;
  const layout = layOutEffort(picture, contentWidth(options));
  const { width, ground } = layout;
  const beam = beamEnds(layout);
  const sample = {
    label: picture.legend.center,
    width: BEAM_SAMPLE,
    sample: (at: Point) => beamSample(paint, at),
  };
  const legend = drawLegend(paint, beam === null ? [] : [sample], {
    left: layout.wide ? layout.coins.foot - BEAM_END : 0,
    right: width,
    top: ground + 22,
    size: layout.small,
    aligned: false,
  });
  const foot = ({ foot: x }: Side) =>
    upright(paint, { x, top: layout.top, bottom: ground }, { stroke: "quiet", width: 1 });
  return svgDocument(picture, options, beam === null ? ground + 2 : legend.bottom, [
    drawHeads(paint, picture, layout),
    ...picture.levels.map((level, index) => drawLevelLine(paint, level, layout, index)),
    ...picture.levels.map((level, index) => drawLevel(paint, level, layout, index)),
    foot(layout.coins),
    foot(layout.leverage),
    beam === null ? "" : drawBeam(paint, beam),
    drawEmptySides(paint, picture, layout),
    horizontal(paint, { left: 0, right: width, y: ground }, { stroke: "ink", width: 2.5 }),
    legend.markup,
  ]);
}

function drawHeads(paint: Paint, { legend }: EffortPicture, layout: EffortLayout): string {
  const { coins, leverage, top, small, sideWidth } = layout;
  const lettering = { face: "sans", size: small, role: "quiet" } as const;
  const head = (label: string, { foot }: Side, anchor: "start" | "end") => {
    const parts = wrapText(label, "sans", small, sideWidth, 3);
    return parts.map((part, index) => {
      const y = top - 11 - (parts.length - 1 - index) * small * 1.3;
      return text(paint, part, { x: foot, y }, lettering, anchor);
    });
  };
  return [...head(legend.coins, coins, "end"), ...head(legend.leverage, leverage, "start")].join(
    "",
  );
}

/** The line over a level; on the priority level it begins in the accent. */
function drawLevelLine(
  paint: Paint,
  { priority }: EffortLevel,
  { top, row, width, wide, nameWidth }: EffortLayout,
  index: number,
): string {
  const y = top + index * row;
  const rule = horizontal(paint, { left: 0, right: width, y }, { stroke: "rule", width: 1 });
  if (priority === null) return rule;
  const mark = { left: 0, right: wide ? nameWidth : SHORT_MARK, top: y - 1.25, bottom: y + 1.25 };
  return rule + box(paint, mark, { fill: "accent" });
}

function drawLevel(paint: Paint, level: EffortLevel, layout: EffortLayout, index: number): string {
  const { coins, leverage, unit, small, figureWidth } = layout;
  const top = layout.top + index * layout.row;
  const y = top + layout.graph;
  const lettering = { face: "sans", size: small, role: "quiet" } as const;
  const figure = (content: string, x: number, anchor: "start" | "end") => {
    const shown = fitLine(content, "sans", small, figureWidth);
    return text(paint, shown, { x, y: y + small * 0.35 }, lettering, anchor);
  };
  const drawn = [drawName(paint, level, layout, top)];
  if (coins.lengths !== null) {
    const given = coins.lengths[index] ?? 0;
    const first = coins.foot - COIN_GAP;
    drawn.push(
      drawCoins(paint, given, unit, { x: first, y }),
      figure(level.coinsFigure, first - wholeCoins(given) * unit - FIGURE_GAP, "end"),
    );
  }
  if (leverage.lengths !== null) {
    const end = leverage.foot + (leverage.lengths[index] ?? 0) * unit;
    const bar = { left: leverage.foot, right: end, top: y - BAR / 2, bottom: y + BAR / 2 };
    drawn.push(box(paint, bar, LEVERAGE), figure(level.leverageFigure, end + FIGURE_GAP, "start"));
  }
  return drawn.join("");
}

/** The name, with what the priority level is called under it when wide, opposite it when narrow. */
function drawName(paint: Paint, level: EffortLevel, layout: EffortLayout, top: number): string {
  const { wide, nameSize, nameWidth, small, width, sideWidth } = layout;
  const marked = wide && level.priority !== null;
  const y = top + (wide ? layout.row / 2 + nameSize * 0.33 : 10 + nameSize * 0.8);
  const nameY = y - (marked ? small * 0.6 : 0);
  const name = fitLine(level.name, "serif", nameSize, nameWidth);
  const word = fitLine(level.priority ?? "", "sans-bold", small, wide ? nameWidth : sideWidth);
  const wordAt = wide ? { x: 0, y: nameY + small * 1.35 } : { x: width, y };
  return (
    text(paint, name, { x: 0, y: nameY }, { face: "serif", size: nameSize, role: "ink" }) +
    text(
      paint,
      word,
      wordAt,
      { face: "sans-bold", size: small, role: "accent" },
      wide ? "start" : "end",
    )
  );
}

/** Discs from the foot outward; the last is filled as far as the coin was given. */
function drawCoins(paint: Paint, coins: number, unit: number, foot: Point): string {
  const radius = unit * 0.43;
  return Array.from({ length: wholeCoins(coins) }, (_, index) => {
    const center = { x: foot.x - (index + 0.5) * unit, y: foot.y };
    const part = coins - index;
    if (part >= 1 - 1e-9) return disc(paint, center, radius, COIN);
    return (
      disc(paint, center, radius, PART_OF_COIN) +
      shape(paint, "path", { d: discPart(center, radius, part) }, COIN)
    );
  }).join("");
}

/** The right-hand part of a disc, as wide as the share of its diameter. */
function discPart({ x, y }: Point, radius: number, share: number): string {
  const chord = radius * (1 - 2 * share);
  const half = Math.sqrt(radius ** 2 - chord ** 2);
  const [at, top, bottom, r] = [x + chord, y - half, y + half, radius].map(formatNumber);
  return `M${at} ${top}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${at} ${bottom}Z`;
}

/** Where the mean levels stand at the feet of both sides; `null` when a side has none. */
function beamEnds({
  coins,
  leverage,
  top,
  row,
  graph,
}: EffortLayout): readonly [Point, Point] | null {
  if (coins.center === null || leverage.center === null) return null;
  const y = (center: number) => top + center * row + graph;
  return [
    { x: coins.foot, y: y(coins.center) },
    { x: leverage.foot, y: y(leverage.center) },
  ];
}

function drawBeam(paint: Paint, ends: readonly [Point, Point]): string {
  const pen = { fill: "accent", stroke: "paper", width: 1.5 } as const;
  return (
    line(paint, ends, { stroke: "accent", width: 2 }) +
    ends.map((end) => disc(paint, end, BEAM_END + 1, pen)).join("")
  );
}

function beamSample(paint: Paint, { x, y }: Point): string {
  return drawBeam(paint, [
    { x: x + BEAM_END + 2, y: y + 3 },
    { x: x + BEAM_SAMPLE - BEAM_END - 2, y: y - 3 },
  ]);
}

function drawEmptySides(paint: Paint, { legend }: EffortPicture, layout: EffortLayout): string {
  const { coins, leverage, top, graph, small, sideWidth } = layout;
  const lettering = { face: "sans", size: small, role: "quiet" } as const;
  const say = (label: string, x: number, anchor: "start" | "end") =>
    wrapText(label, "sans", small, sideWidth - FIGURE_GAP, 3)
      .map((part, index) => {
        const y = top + graph + small * (0.35 + index * 1.3);
        return text(paint, part, { x, y }, lettering, anchor);
      })
      .join("");
  return (
    (coins.lengths === null ? say(legend.noCoins, coins.foot - FIGURE_GAP, "end") : "") +
    (leverage.lengths === null ? say(legend.noLeverage, leverage.foot + FIGURE_GAP, "start") : "")
  );
}
