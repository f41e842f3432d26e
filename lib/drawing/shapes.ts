import type { Face } from "./lettering";
import { type Attributes, element, escapeText, formatNumber } from "./markup";
import type { Paint, Role } from "./paint";

/** What every picture is asked for. */
export interface DrawingOptions {
  readonly paint: Paint;
  /** Width in pixels, margin included. It also chooses the wide or the narrow layout. */
  readonly width: number;
  /** Begins every id in the picture. Without spaces, and different for every picture on a page. */
  readonly idPrefix: string;
}

export interface Pen {
  readonly fill?: Role;
  readonly stroke?: Role;
  readonly width?: number;
  readonly dash?: string;
}

export function shape(
  paint: Paint,
  name: "path" | "rect" | "circle",
  geometry: Attributes,
  pen: Pen,
): string {
  return element(name, {
    ...geometry,
    ...paint.attributes(pen),
    "stroke-width": pen.width ?? null,
    "stroke-dasharray": pen.dash ?? null,
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An open line through the points. */
export function line(paint: Paint, points: readonly Point[], pen: Pen): string {
  const steps = points.map(({ x, y }) => `${formatNumber(x)} ${formatNumber(y)}`);
  return shape(paint, "path", { d: `M${steps.join("L")}` }, pen);
}

export function horizontal(
  paint: Paint,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
  pen: Pen,
): string {
  const start = { x: left, y };
  return line(paint, [start, { x: right, y }], pen);
}

export function upright(
  paint: Paint,
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
  pen: Pen,
): string {
  const start = { x, y: top };
  return line(paint, [start, { x, y: bottom }], pen);
}

/** Left, right, top and bottom of an upright rectangle. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function box(paint: Paint, { left, right, top, bottom }: Box, pen: Pen): string {
  if (right <= left || bottom <= top) return "";
  return shape(paint, "rect", { x: left, y: top, width: right - left, height: bottom - top }, pen);
}

export function disc(paint: Paint, center: Point, radius: number, pen: Pen): string {
  return shape(paint, "circle", { cx: center.x, cy: center.y, r: radius }, pen);
}

/** Strokes through a box, `step` apart, that rise to the right. */
export function hatch(paint: Paint, area: Box, step: number, pen: Pen): string {
  const { left, right, top, bottom } = area;
  if (right <= left) return "";
  const rise = bottom - top;
  const strokes: string[] = [];
  // Strokes stand on multiples of the step, so that hatching lines up from floor to floor.
  for (let foot = Math.floor((left - rise) / step + 1) * step; foot < right; foot += step) {
    const start = Math.max(foot, left);
    const end = Math.min(foot + rise, right);
    strokes.push(stroke(start, bottom - (start - foot), end, bottom - (end - foot)));
  }
  return drawStrokes(paint, strokes, pen);
}

/** Upright stripes through a box, `step` apart, of the width of the pen and whole within it. */
export function stripes(paint: Paint, area: Box, step: number, pen: Pen): string {
  const half = (pen.width ?? 1) / 2;
  const strokes: string[] = [];
  for (let x = Math.ceil((area.left + half) / step) * step; x + half <= area.right; x += step) {
    strokes.push(stroke(x, area.bottom, x, area.top));
  }
  return drawStrokes(paint, strokes, pen);
}

function stroke(x1: number, y1: number, x2: number, y2: number): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(formatNumber);
  return `M${a} ${b}L${c} ${d}`;
}

function drawStrokes(paint: Paint, strokes: readonly string[], pen: Pen): string {
  return strokes.length === 0 ? "" : shape(paint, "path", { d: strokes.join("") }, pen);
}

const SERIF = "Newsreader Variable, Newsreader, Georgia, serif";
const SANS = "Instrument Sans Variable, Instrument Sans, Helvetica, Arial, sans-serif";

export interface Lettering {
  readonly face: Face;
  readonly size: number;
  readonly role: Role;
}

/** One line of text on a baseline. */
export function text(
  paint: Paint,
  content: string,
  at: Point,
  { face, size, role }: Lettering,
  anchor: "start" | "middle" | "end" = "start",
): string {
  if (content === "") return "";
  const attributes = {
    x: at.x,
    y: at.y,
    // Without a family it is the sans of the whole picture.
    "font-family": face === "serif" ? SERIF : null,
    "font-size": size,
    "font-weight": face === "sans-bold" ? 600 : null,
    "text-anchor": anchor === "start" ? null : anchor,
    ...paint.attributes({ fill: role }),
  };
  return element("text", attributes, escapeText(content));
}

/** The margin around a picture that stands alone. */
const GROUND_MARGIN = 28;

/** The width that is left for the picture itself. */
export function contentWidth({ paint, width }: DrawingOptions): number {
  return paint.ground ? width - 2 * GROUND_MARGIN : width;
}

/** The finished picture: described for who cannot see it, on its ground if it has one. */
export function svgDocument(
  described: { readonly title: string; readonly description: string },
  options: DrawingOptions,
  contentHeight: number,
  body: readonly string[],
): string {
  const { paint, width, idPrefix } = options;
  const margin = paint.ground ? GROUND_MARGIN : 0;
  const height = Math.ceil(contentHeight + 2 * margin);
  const titleId = `${idPrefix}-title`;
  const descriptionId = `${idPrefix}-desc`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "drawing",
      width,
      height,
      viewBox: `0 0 ${formatNumber(width)} ${height}`,
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      "font-family": SANS,
      "font-weight": 400,
    },
    element("title", { id: titleId }, escapeText(described.title)),
    element("desc", { id: descriptionId }, escapeText(described.description)),
    paint.ground
      ? box(paint, { left: 0, top: 0, right: width, bottom: height }, { fill: "paper" })
      : "",
    paint.ground
      ? element("g", { transform: `translate(${margin} ${margin})` }, ...body)
      : body.join(""),
  );
}
