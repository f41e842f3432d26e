import { type Axis, position } from "./axis";
import type { Paint, Role } from "./paint";
import type { Range, Reading } from "./picture";
import { type Box, box, hatch, type Pen, shape, stripes, upright } from "./shapes";

/** The two readings that a bar shows. */
export interface BarReadings {
  readonly score: Reading;
  readonly supported: Reading;
}

/** Line weights of a bar; the earlier moment's bar is a slighter one. */
export interface BarStyle {
  readonly outline: Pen;
  readonly hatchStep: number;
}

export const BAR: BarStyle = { outline: { stroke: "ink", width: 1.5 }, hatchStep: 6 };
export const SLIGHT_BAR: BarStyle = { outline: { stroke: "quiet", width: 1 }, hatchStep: 4 };

export function rangeOf(reading: number | Range): Range {
  return typeof reading === "number" ? { low: reading, high: reading } : reading;
}

/** The ends of the parts of a bar, in scores: `solid <= undecided <= score.low <= score.high`. */
export interface BarParts {
  readonly score: Range;
  /** The end of what is supported for certain; `null` when what is supported is not shown. */
  readonly solid: number | null;
  /** The end of what may be supported; beyond it the score is unsupported. */
  readonly undecided: number | null;
}

/** Cuts a bar in parts; `null` for an unknown score. */
export function barParts({ score, supported }: BarReadings): BarParts | null {
  if (score === null) return null;
  const own = rangeOf(score);
  if (supported === null) return { score: own, solid: null, undecided: null };
  const { low, high } = rangeOf(supported);
  return { score: own, solid: Math.min(low, own.low), undecided: Math.min(high, own.low) };
}

/** Outline: own score. Solid: supported. Hatched: not. Striped: undecided. Dashes: a band. */
export function drawBar(
  paint: Paint,
  parts: BarParts,
  fill: Role,
  place: { readonly axis: Axis; readonly top: number; readonly bottom: number },
  style: BarStyle,
): string {
  const { axis, top, bottom } = place;
  const between = (from: number, to: number): Box => ({
    left: position(axis, from),
    right: position(axis, to),
    top,
    bottom,
  });
  const { score, solid, undecided } = parts;
  const body = [box(paint, between(0, score.high), { fill: "paper" })];
  if (solid !== null && undecided !== null) {
    const strokes = { stroke: "quiet", width: 0.9 } as const;
    body.push(
      box(paint, between(0, solid), { fill }),
      stripes(paint, between(solid, undecided), 5, { stroke: fill, width: 2.4 }),
      hatch(paint, between(undecided, score.low), style.hatchStep, strokes),
    );
    for (const end of new Set([solid, undecided])) {
      if (end < score.low)
        body.push(upright(paint, { x: position(axis, end), top, bottom }, style.outline));
    }
  }
  body.push(outline(paint, between(0, score.low), style.outline));
  if (score.high > score.low) {
    body.push(outline(paint, between(score.low, score.high), { ...style.outline, dash: "4 3" }));
  }
  return body.join("");
}

/** An empty place for a score that is unknown. */
export function drawEmptyBar(paint: Paint, area: Box): string {
  return (
    box(paint, area, { fill: "paper" }) +
    outline(paint, area, {
      stroke: "quiet",
      width: 1,
      dash: "4 4",
    })
  );
}

/** Never without width, so that a score of 0 still shows as a line. */
function outline(paint: Paint, { left, right, top, bottom }: Box, pen: Pen): string {
  const width = Math.max(right - left, 0.01);
  return shape(paint, "rect", { x: left, y: top, width, height: bottom - top }, pen);
}
