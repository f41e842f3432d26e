import { type Axis, position } from "./axis";
import { rangeOf } from "./bar";
import { drawLegend, type LegendEntry } from "./legend";
import { fitLine, textWidth, wrapText } from "./lettering";
import type { Paint } from "./paint";
import type { Range, Reading, ShiftLine, ShiftsPicture } from "./picture";
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

/** From this width (margin excluded) the poles stand at the ends of their line. */
const WIDE_FROM = 560;
const NOW_RADIUS = 5;
const WANTED_RADIUS = 6.5;
const NOW: Pen = { fill: "stage-5" };
const WANTED: Pen = { fill: "paper", stroke: "stage-5", width: 2 };

/** The shifts: a line each from pole to pole, a solid dot for now, an open one for wanted. */
export function drawShifts(picture: ShiftsPicture, options: DrawingOptions): string {
  const { paint } = options;
  const width = contentWidth(options);
  const layout = layOutShifts(picture.shifts, width);
  const legend = drawLegend(paint, shiftsLegend(paint, picture), {
    left: layout.wide ? layout.axis.left : 0,
    right: width,
    top: 0,
    size: layout.size,
    aligned: false,
  });
  const top = legend.bottom + 16;
  const bottom = top + layout.rows.reduce((sum, row) => sum + row.height, 0);
  let rowTop = top;
  const rows = picture.shifts.map((shift, index) => {
    const row = layout.rows[index];
    if (row === undefined) return "";
    const drawn = drawShift(paint, shift, row, rowTop, layout, picture.legend.unknown);
    rowTop += row.height;
    return drawn;
  });
  const guide = { x: position(layout.axis, 50), top, bottom };
  return svgDocument(picture, options, bottom, [
    legend.markup,
    layout.wide ? upright(paint, guide, { stroke: "rule", width: 1, dash: "2 4" }) : "",
    ...rows,
  ]);
}

interface ShiftRow {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly height: number;
}

interface ShiftsLayout {
  readonly wide: boolean;
  readonly size: number;
  readonly axis: Axis;
  /** Where the poles are set: the first ends at `from` when wide, the other starts at `to`. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ShiftRow[];
}

const LEADING = 1.25;
/** Between the middle of a line and the middle of the next. */
const WIDE_ROW = 36;

function layOutShifts(shifts: readonly ShiftLine[], width: number): ShiftsLayout {
  const wide = width >= WIDE_FROM;
  const size = wide ? 14.5 : 13;
  const room = wide ? width * 0.28 : width / 2 - 8;
  const column = (poles: readonly string[]) =>
    Math.min(room, Math.max(0, ...poles.map((pole) => textWidth(pole, "sans", size))));
  const left = wide ? column(shifts.map(({ from }) => from)) : room;
  const right = wide ? column(shifts.map(({ to }) => to)) : room;
  const gap = 20;
  const inset = WANTED_RADIUS + 1;
  return {
    wide,
    size,
    axis: wide
      ? { left: left + gap, right: width - right - gap }
      : { left: inset, right: width - inset },
    from: wide ? left : 0,
    to: wide ? width - right : width,
    rows: shifts.map((shift) => {
      const from = wrapText(shift.from, "sans", size, left, 3);
      const to = wrapText(shift.to, "sans", size, right, 3);
      const text = Math.max(from.length, to.length) * size * LEADING;
      return { from, to, height: wide ? Math.max(WIDE_ROW, text + 12) : text + 34 };
    }),
  };
}

function drawShift(
  paint: Paint,
  shift: ShiftLine,
  row: ShiftRow,
  top: number,
  layout: ShiftsLayout,
  unknownWord: string,
): string {
  const { axis, wide, size } = layout;
  const lines = Math.max(row.from.length, row.to.length);
  const y = wide ? top + row.height / 2 : top + lines * size * LEADING + 12;
  const pole = (parts: readonly string[], side: "from" | "to") =>
    parts.map((part, index) => {
      const middle = wide ? y - ((parts.length - 1) / 2 - index) * size * LEADING : 0;
      const baseline = wide ? middle + size * 0.35 : top + size * (0.9 + index * LEADING);
      const anchor = (side === "from") === wide ? "end" : "start";
      const role = side === "from" ? "quiet" : "ink";
      return text(
        paint,
        part,
        { x: layout[side], y: baseline },
        { face: "sans", size, role },
        anchor,
      );
    });
  return [
    horizontal(paint, { ...axis, y }, { stroke: "rule", width: 1.5 }),
    ...drawReadings(paint, shift, axis, y),
    shift.now === null && shift.wanted === null
      ? drawUnknown(paint, unknownWord, axis, y, size)
      : "",
    ...pole(row.from, "from"),
    ...pole(row.to, "to"),
  ].join("");
}

function drawReadings(
  paint: Paint,
  { now, wanted, spread }: ShiftLine,
  axis: Axis,
  y: number,
): readonly string[] {
  const center = (reading: number | Range) => {
    const { low, high } = rangeOf(reading);
    return { x: position(axis, (low + high) / 2), y };
  };
  const way =
    now === null || wanted === null
      ? ""
      : line(paint, [center(now), center(wanted)], { stroke: "stage-5", width: 2 });
  return [
    spread === null
      ? ""
      : drawSpread(paint, position(axis, spread.low), position(axis, spread.high), y),
    way,
    drawReading(paint, wanted, axis, y, WANTED_RADIUS, WANTED),
    drawReading(paint, now, axis, y, NOW_RADIUS, NOW),
  ];
}

/** A dot for a point, a capsule for a band. */
function drawReading(
  paint: Paint,
  reading: Reading,
  axis: Axis,
  y: number,
  radius: number,
  pen: Pen,
): string {
  if (reading === null) return "";
  const { low, high } = rangeOf(reading);
  const left = position(axis, low);
  const right = position(axis, high);
  if (left === right) return disc(paint, { x: left, y }, radius, pen);
  const area = {
    x: left - radius,
    y: y - radius,
    width: right - left + 2 * radius,
    height: 2 * radius,
    rx: radius,
  };
  return shape(paint, "rect", area, pen);
}

function drawSpread(paint: Paint, left: number, right: number, y: number): string {
  const half = 5;
  const cap = (x: number) =>
    upright(paint, { x, top: y - half, bottom: y + half }, { stroke: "quiet", width: 1.25 });
  const band = { left, right, top: y - half, bottom: y + half };
  return box(paint, band, { fill: "rule" }) + cap(left) + cap(right);
}

function drawUnknown(paint: Paint, word: string, axis: Axis, y: number, size: number): string {
  const middle = (axis.left + axis.right) / 2;
  const shown = fitLine(word, "sans", size, axis.right - axis.left - 16);
  const half = textWidth(shown, "sans", size) / 2 + 8;
  const patch = { left: middle - half, right: middle + half, top: y - size, bottom: y + size };
  const at = { x: middle, y: y + size * 0.35 };
  return (
    box(paint, patch, { fill: "paper" }) +
    text(paint, shown, at, { face: "sans", size, role: "quiet" }, "middle")
  );
}

function shiftsLegend(paint: Paint, { shifts, legend }: ShiftsPicture): readonly LegendEntry[] {
  const dot =
    (radius: number, pen: Pen) =>
    ({ x, y }: Point) =>
      disc(paint, { x: x + WANTED_RADIUS, y }, radius, pen);
  const width = 2 * WANTED_RADIUS;
  const entries = [
    {
      shown: shifts.some(({ now }) => now !== null),
      label: legend.now,
      width,
      sample: dot(NOW_RADIUS, NOW),
    },
    {
      shown: shifts.some(({ wanted }) => wanted !== null),
      label: legend.wanted,
      width,
      sample: dot(WANTED_RADIUS - 1, WANTED),
    },
    {
      shown: shifts.some(({ spread }) => spread !== null),
      label: legend.spread,
      width: 24,
      sample: ({ x, y }: Point) => drawSpread(paint, x + 1, x + 23, y),
    },
  ];
  return entries.filter(({ shown }) => shown);
}
