import { drawLegend, type LegendEntry } from "./legend";
import { fitLine, textWidth } from "./lettering";
import type { Range } from "./picture";
import {
  box,
  contentWidth,
  type DrawingOptions,
  disc,
  hatch,
  line,
  type Pen,
  type Point,
  svgDocument,
  text,
  upright,
} from "./shapes";

/** One score at one moment. */
export interface TrendPoint {
  /** Where the moment stands on the time axis, 0..1. */
  readonly at: number;
  /** `null` where there is nothing to show. */
  readonly reading: number | Range | null;
  readonly interval: Range | null;
  /** Whether a line leads here from the point before. */
  readonly connected: boolean;
}

/** The own line is drawn with its intervals; those around it are there to compare with. */
export interface TrendLine {
  readonly kind: "own" | "near" | "far";
  readonly points: readonly TrendPoint[];
}

export interface TrendPanel {
  readonly name: string;
  /** What can be said of it, such as "clearly higher"; may be empty. */
  readonly words: string;
  /** Whether the words name a difference. */
  readonly stands: boolean;
  readonly lines: readonly TrendLine[];
}

/** Many small pictures of the same moments, one for each subject. */
export interface TrendsPicture {
  readonly title: string;
  readonly description: string;
  readonly panels: readonly TrendPanel[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What happened in between: where it stands on the time axis. */
  readonly marks: readonly number[];
  /** Each stands there only when the picture has what it explains. */
  readonly legend: Readonly<
    Record<TrendLine["kind"] | "interval" | "band" | "mark", string | null>
  >;
}

const NARROW = 560;
const GAP = 26;
const HEAD = 44;
const PLOT = 112;
const FOOT = 34;
const SCALE = 24;
/** Room for half a point at both ends. */
const INSET = 8;

const PENS: Readonly<Record<TrendLine["kind"], Pen>> = {
  own: { stroke: "stage-5", width: 2.2 },
  near: { stroke: "quiet", width: 1.3, dash: "5 3" },
  far: { stroke: "quiet", width: 1.3, dash: "1.5 3" },
};

/** Draws a small picture for each subject, all on the same scales. */
export function drawTrends(picture: TrendsPicture, options: DrawingOptions): string {
  const width = contentWidth(options);
  const columns = width < NARROW ? 2 : 4;
  const panelWidth = (width - GAP * (columns - 1)) / columns;
  const height = HEAD + PLOT + FOOT;
  const panels = picture.panels.map((panel, index) => {
    const left = (index % columns) * (panelWidth + GAP);
    const top = Math.floor(index / columns) * (height + 10);
    return drawPanel(panel, picture, options, { left, top, width: panelWidth });
  });
  const bottom = Math.ceil(picture.panels.length / columns) * (height + 10);
  const legend = drawLegend(options.paint, legendEntries(picture, options), {
    left: 0,
    right: width,
    top: bottom + 6,
    size: 12.5,
    aligned: false,
  });
  return svgDocument(picture, options, legend.bottom + 4, [...panels, legend.markup]);
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function drawPanel(
  panel: TrendPanel,
  picture: TrendsPicture,
  { paint }: DrawingOptions,
  { left, top, width }: Place,
): string {
  const start = left + SCALE;
  const end = left + width;
  const floor = top + HEAD + PLOT;
  const x = (at: number) => start + INSET + at * (end - start - 2 * INSET);
  const y = (score: number) => floor - (Math.min(Math.max(score, 0), 100) / 100) * PLOT;
  const name = fitLine(panel.name, "serif", 16, width);
  const words = fitLine(panel.words, "sans", 11.5, width);
  const scale = [0, 50, 100].map(
    (score) =>
      line(
        paint,
        [
          { x: start, y: y(score) },
          { x: end, y: y(score) },
        ],
        { stroke: "rule", width: 1 },
      ) +
      text(
        paint,
        String(score),
        { x: start - 5, y: y(score) + 3.5 },
        { face: "sans", size: 10, role: "quiet" },
        "end",
      ),
  );
  return [
    text(paint, name, { x: left, y: top + 16 }, { face: "serif", size: 16, role: "ink" }),
    text(
      paint,
      words,
      { x: left, y: top + 32 },
      {
        face: panel.stands ? "sans-bold" : "sans",
        size: 11.5,
        role: panel.stands ? "ink" : "quiet",
      },
    ),
    ...scale,
    ...picture.marks.map((at) =>
      upright(
        paint,
        { x: x(at), top: y(100), bottom: floor },
        { stroke: "accent", width: 1, dash: "2 3" },
      ),
    ),
    // The own line lies over the others.
    ...panel.lines.toReversed().map((trend) => drawLine(trend, { x, y }, paint)),
    ...ticks(picture, { x, start, end }, floor + 15, paint),
  ].join("");
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
}

function drawLine(
  { kind, points }: TrendLine,
  { x, y }: Scales,
  paint: DrawingOptions["paint"],
): string {
  const pen = PENS[kind];
  const spots = points.map((point): Point | null => {
    const { reading } = point;
    if (reading === null) return null;
    const score = typeof reading === "number" ? reading : (reading.low + reading.high) / 2;
    return { x: x(point.at), y: y(score) };
  });
  const parts = points.flatMap((point, index) => {
    const [before, spot] = [spots[index - 1], spots[index]];
    if (!spot) return [];
    const drawn: string[] = [];
    const isPoint = typeof point.reading === "number";
    const wasPoint = typeof points[index - 1]?.reading === "number";
    if (before && point.connected && isPoint && wasPoint)
      drawn.push(line(paint, [before, spot], pen));
    if (kind !== "own")
      return drawn.concat(isPoint ? disc(paint, spot, 1.6, { fill: "quiet" }) : "");
    if (point.interval && isPoint) {
      const bar = { x: spot.x, top: y(point.interval.high), bottom: y(point.interval.low) };
      drawn.push(upright(paint, bar, { stroke: "stage-4", width: 1.2 }));
    }
    drawn.push(
      isPoint ? disc(paint, spot, 3.4, { fill: "stage-5" }) : band(point, spot.x, y, paint),
    );
    return drawn;
  });
  return parts.join("");
}

/** Somewhere in here, and no more is told. */
function band(
  { reading }: TrendPoint,
  center: number,
  y: Scales["y"],
  paint: DrawingOptions["paint"],
): string {
  if (reading === null || typeof reading === "number") return "";
  const area = {
    left: center - 5,
    right: center + 5,
    top: y(reading.high),
    bottom: y(reading.low),
  };
  return (
    hatch(paint, area, 4, { stroke: "stage-4", width: 1 }) +
    box(paint, area, { stroke: "stage-4", width: 1 })
  );
}

/** The first and the last moment, and those between that find room. */
function ticks(
  { ticks: all }: TrendsPicture,
  { x, start, end }: { x: Scales["x"]; start: number; end: number },
  baseline: number,
  paint: DrawingOptions["paint"],
): string[] {
  const size = 10;
  let free = Number.NEGATIVE_INFINITY;
  const last = all.at(-1);
  const limit = last ? end - textWidth(last.label, "sans", size) : end;
  return all.map((tick, index) => {
    const width = textWidth(tick.label, "sans", size);
    const left = Math.min(Math.max(x(tick.at) - width / 2, start), end - width);
    const isLast = index === all.length - 1;
    if (left < free || (!isLast && left + width + 6 > limit)) return "";
    free = left + width + 6;
    return text(paint, tick.label, { x: left, y: baseline }, { face: "sans", size, role: "quiet" });
  });
}

function legendEntries({ legend }: TrendsPicture, { paint }: DrawingOptions): LegendEntry[] {
  const stroke = (pen: Pen) => (left: Point) =>
    line(paint, [left, { x: left.x + 26, y: left.y }], pen);
  const samples: Record<keyof typeof legend, (left: Point) => string> = {
    own: stroke(PENS.own),
    near: stroke(PENS.near),
    far: stroke(PENS.far),
    interval: ({ x, y }) =>
      upright(paint, { x: x + 13, top: y - 8, bottom: y + 8 }, { stroke: "stage-4", width: 1.2 }),
    band: ({ x, y }) => {
      const area = { left: x + 8, right: x + 18, top: y - 8, bottom: y + 8 };
      return (
        hatch(paint, area, 4, { stroke: "stage-4", width: 1 }) +
        box(paint, area, { stroke: "stage-4", width: 1 })
      );
    },
    mark: ({ x, y }) =>
      upright(
        paint,
        { x: x + 13, top: y - 8, bottom: y + 8 },
        { stroke: "accent", width: 1, dash: "2 3" },
      ),
  };
  return (Object.keys(samples) as (keyof typeof legend)[]).flatMap((kind) => {
    const label = legend[kind];
    return label === null ? [] : [{ label, width: 26, sample: samples[kind] }];
  });
}
