import { element } from "./markup";
import { contentWidth, type DrawingOptions, svgDocument, text } from "./shapes";

/** Pictures beside each other, each under its name. */
export interface BesidePicture {
  readonly title: string;
  readonly description: string;
  readonly parts: readonly {
    readonly name: string;
    /** The picture at a width; `null` where nothing may be shown. */
    readonly draw: ((options: DrawingOptions) => string) | null;
    readonly missing: string;
  }[];
}

const GAP = 40;
const HEAD = 40;
const HEIGHT = /^<svg[^>]* height="([\d.]+)"/;

/** Draws several pictures in one. */
export function drawBeside(picture: BesidePicture, options: DrawingOptions): string {
  const { paint, idPrefix } = options;
  const count = Math.max(1, picture.parts.length);
  const width = (contentWidth(options) - GAP * (count - 1)) / count;
  // Without ground and margin: those are of the whole.
  const inner = { ...paint, ground: false };
  const drawn = picture.parts.map(({ name, draw, missing }, index) => {
    const svg = draw?.({ paint: inner, width, idPrefix: `${idPrefix}-${index}` }) ?? null;
    const height = Number(HEIGHT.exec(svg ?? "")?.[1] ?? 40);
    const heading = text(paint, name, { x: 0, y: 16 }, { face: "serif", size: 17, role: "ink" });
    const body =
      svg === null
        ? text(paint, missing, { x: 0, y: HEAD + 16 }, { face: "sans", size: 12, role: "quiet" })
        : element("g", { transform: `translate(0 ${HEAD})` }, svg);
    const left = index * (width + GAP);
    const markup = element("g", { transform: `translate(${left} 0)` }, heading, body);
    return { markup, height: HEAD + height };
  });
  const height = Math.max(...drawn.map((part) => part.height));
  return svgDocument(
    picture,
    options,
    height,
    drawn.map(({ markup }) => markup),
  );
}
