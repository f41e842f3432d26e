import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBuilding } from "@/lib/drawing/building";
import { drawDots } from "@/lib/drawing/dots";
import { drawEffort } from "@/lib/drawing/effort";
import { type Face, textWidth } from "@/lib/drawing/lettering";
import { darkPaint, lightPaint, type Paint, pagePaint, printPaint } from "@/lib/drawing/paint";
import type { DrawingOptions } from "@/lib/drawing/shapes";
import { drawShifts } from "@/lib/drawing/shifts";
import { buildings, dots, efforts, shifts } from "./arbitrary-pictures";
import { allElements, edges, find, number, parseSvg, rolePaint, type SvgElement } from "./svg-tree";

const paints: fc.Arbitrary<Paint> = fc.constantFrom(pagePaint, lightPaint, darkPaint, printPaint);
const widths = fc.integer({ min: 300, max: 1400 });

type Drawing = (options: DrawingOptions) => string;

/** Each kind of picture, filled with anything, still to be drawn in a width and a paint. */
const KINDS: readonly (readonly [string, fc.Arbitrary<Drawing>])[] = [
  ["a building", buildings.map((picture) => (options) => drawBuilding(picture, options))],
  ["shifts", shifts.map((picture) => (options) => drawShifts(picture, options))],
  ["effort", efforts.map((picture) => (options) => drawEffort(picture, options))],
  ["dots", dots.map((picture) => (options) => drawDots(picture, options))],
];

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textExtent({ attributes, text }: SvgElement): Extent {
  const size = number(attributes["font-size"]);
  const serif = attributes["font-family"]?.includes("Newsreader") ?? false;
  const face: Face = attributes["font-weight"] === "600" ? "sans-bold" : serif ? "serif" : "sans";
  const width = textWidth(text, face, size);
  const x = number(attributes["x"]);
  const share = { start: 0, middle: 0.5, end: 1 }[attributes["text-anchor"] ?? "start"] ?? 0;
  const y = number(attributes["y"]);
  const left = x - share * width;
  return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.25 * size };
}

function pathExtent({ attributes }: SvgElement): Extent {
  const ends = [...(attributes["d"] ?? "").matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLAZ]|$)/g)];
  const xs = ends.map(([, x]) => number(x));
  const ys = ends.map(([, , y]) => number(y));
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function extents(svg: string): readonly Extent[] {
  return allElements(parseSvg(svg)).flatMap((element) => {
    if (element.name === "text") return [textExtent(element)];
    if (element.name === "path") return [pathExtent(element)];
    return element.name === "rect" || element.name === "circle" ? [edges(element)] : [];
  });
}

describe.each(KINDS)("%s, whatever is in it", { timeout: 30_000 }, (_, drawings) => {
  it("is well-formed, without style, and the same every time", () => {
    fc.assert(
      fc.property(drawings, paints, widths, (draw, paint, width) => {
        const svg = draw({ paint, width, idPrefix: "any" });
        expect(draw({ paint, width, idPrefix: "any" })).toBe(svg);
        const styled = allElements(parseSvg(svg)).filter(
          ({ name, attributes }) =>
            ["style", "script"].includes(name) || attributes["style"] !== undefined,
        );
        expect(styled).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("stays within its view box, stroke included by a pixel", () => {
    fc.assert(
      fc.property(drawings, widths, (draw, width) => {
        const svg = draw({ paint: rolePaint, width, idPrefix: "any" });
        const height = number(parseSvg(svg).attributes["height"]);
        const outside = extents(svg).filter(({ left, right, top, bottom }) => {
          const isWithin = left >= -0.01 && right <= width + 0.01 && top >= -0.01;
          return !(isWithin && bottom <= height + 1.5);
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("sets no text over other text", () => {
    fc.assert(
      fc.property(drawings, widths, (draw, width) => {
        const texts = find(draw({ paint: rolePaint, width, idPrefix: "any" }), {
          name: "text",
        }).filter(({ text }) => text.trim() !== "");
        const boxes = texts.map((text) => ({ ...textExtent(text), text: text.text }));
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left + 0.01 ||
              other.right <= one.left + 0.01 ||
              one.bottom <= other.top + 0.01 ||
              other.bottom <= one.top + 0.01;
            if (!apart) expect.fail(JSON.stringify([one, other]));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
