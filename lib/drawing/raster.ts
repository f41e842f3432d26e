import { createRequire } from "node:module";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";

const FONT_FILES = [
  "@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf",
  "@expo-google-fonts/instrument-sans/400Regular/InstrumentSans_400Regular.ttf",
  "@expo-google-fonts/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf",
];

/** The same letters everywhere: only the product's own fonts, never those of the machine. */
function rendererOptions(): ResvgRenderOptions {
  const { resolve } = createRequire(import.meta.url);
  return {
    font: {
      // Next's bundler would take the fonts for modules and fail: they stay files, found as Node does.
      fontFiles: FONT_FILES.map((file) => resolve(/* turbopackIgnore: true */ file)),
      loadSystemFonts: false,
      defaultFontFamily: "Instrument Sans",
    },
  };
}

/** A PNG of a picture that has literal colors, `width` pixels wide (1 or more, rounded). */
export function svgToPng(svg: string, width: number): Uint8Array {
  const pixels = Math.round(width);
  // Not a whole number, and the renderer drops all its options, fonts included, without a word.
  if (!(pixels >= 1)) throw new RangeError(`not a width in pixels: ${width}`);
  const options = { ...rendererOptions(), fitTo: { mode: "width", value: pixels } as const };
  return new Resvg(svg, options).render().asPng();
}

const ROOT = /<svg\b[^>]*>/;
const DESCRIPTION = /<title\b[^>]*>[^<]*<\/title><desc\b[^>]*>[^<]*<\/desc>/;
/** The renderer writes coordinates to seven decimals and more; hundredths of a pixel will do. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;
const BETWEEN_ELEMENTS = />\s+</g;

/**
 * The same picture with its letters as outlines, for programs that do not have the fonts. Root
 * attributes, title and description stay as they were; the text itself is no longer text.
 */
export function svgWithOutlinedText(svg: string): string {
  const root = ROOT.exec(svg)?.[0];
  const described = DESCRIPTION.exec(svg)?.[0];
  if (root === undefined || described === undefined) {
    throw new TypeError("not a picture of this module");
  }
  const outlined = new Resvg(svg, rendererOptions()).toString();
  return outlined
    .trimEnd()
    .replace(ROOT, () => root)
    .replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(BETWEEN_ELEMENTS, "><")
    .replace(root, () => root + described);
}
