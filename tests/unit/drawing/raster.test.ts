import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { drawBuilding } from "@/lib/drawing/building";
import { lightPaint } from "@/lib/drawing/paint";
import { svgToPng, svgWithOutlinedText } from "@/lib/drawing/raster";
import { TYPICAL } from "./sample-pictures";
import { allElements, parseSvg } from "./svg-tree";

const SVG = drawBuilding(TYPICAL, { paint: lightPaint, width: 1040, idPrefix: "p" });

function letter(family: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><title>t</title><desc>d</desc><text x="5" y="45" font-size="40" font-family="${family}" font-weight="${weight}">Ra</text></svg>`;
}

/** The families as our pictures write them. */
const FAMILIES = [
  ...new Set(
    allElements(parseSvg(SVG)).flatMap(({ attributes }) => attributes["font-family"] ?? []),
  ),
];

describe("svgToPng", () => {
  it("makes a PNG of the width that was asked, and of the proportions of the picture", () => {
    const png = Buffer.from(svgToPng(SVG, 1560.4));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1560);
    const { height = "0" } = parseSvg(SVG).attributes;
    expect(Math.abs(png.readUInt32BE(20) - Number(height) * 1.5)).toBeLessThanOrEqual(1);
  });

  it("refuses a width that is none", () => {
    for (const width of [0, -3, Number.NaN]) {
      expect(() => svgToPng(SVG, width)).toThrow(RangeError);
    }
  });

  it("finds the product's own fonts under the families that the pictures name", () => {
    expect(FAMILIES).toHaveLength(2);
    const [sans = "", serif = ""] = FAMILIES;
    const drawn = (family: string, weight = 400) =>
      Buffer.from(svgToPng(letter(family, weight), 60)).toString("base64");
    expect(drawn(sans)).toBe(drawn("Instrument Sans"));
    expect(drawn(serif)).toBe(drawn("Newsreader"));
    expect(new Set([drawn(sans), drawn(sans, 600), drawn(serif)]).size).toBe(3);
  });
});

describe("svgWithOutlinedText", () => {
  const outlined = svgWithOutlinedText(SVG);

  it("has no text left, and reads as before for who cannot see it", () => {
    const before = parseSvg(SVG);
    const after = parseSvg(outlined);
    expect(allElements(before).filter(({ name }) => name === "text").length).toBeGreaterThan(20);
    expect(allElements(after).filter(({ name }) => name === "text")).toEqual([]);
    expect(after.attributes).toEqual(before.attributes);
    expect(after.children.slice(0, 2)).toEqual(before.children.slice(0, 2));
  });

  it("looks the same", () => {
    const fontFiles = [
      "newsreader/400Regular/Newsreader_400Regular.ttf",
      "instrument-sans/400Regular/InstrumentSans_400Regular.ttf",
      "instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf",
    ].map((file) => path.resolve("node_modules/@expo-google-fonts", file));
    const before = new Resvg(SVG, { font: { fontFiles, loadSystemFonts: false } }).render().pixels;
    const after = new Resvg(outlined, { font: { loadSystemFonts: false } }).render().pixels;
    expect(after.length).toBe(before.length);
    const differing = before.filter((value, at) => Math.abs(value - (after[at] ?? 0)) > 40).length;
    expect(differing / before.length).toBeLessThan(0.001);
  });

  it("refuses what is not a picture of ours", () => {
    expect(() => svgWithOutlinedText("<p/>")).toThrow(TypeError);
  });
});
