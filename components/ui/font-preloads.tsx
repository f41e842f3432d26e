import { preload } from "react-dom";

const FONTS = [
  new URL(
    "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/** Fetches the fonts early on pages for reading. The walk does not wait for them, nor hurry them. */
export function FontPreloads() {
  for (const font of FONTS) {
    preload(String(font), { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  return null;
}
