import { textWidth, wrapText } from "./lettering";
import type { Paint } from "./paint";
import { type Lettering, type Point, text } from "./shapes";

/** A sample of what is drawn, and what it is called. */
export interface LegendEntry {
  readonly label: string;
  readonly width: number;
  /** Draws the sample to the right of the point, centered on its height. */
  readonly sample: (left: Point) => string;
}

interface LegendPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  /** Labels line up under each other: every sample gets the room of the widest. */
  readonly aligned: boolean;
}

/** Entries side by side, on as many lines as they need. */
export function drawLegend(
  paint: Paint,
  entries: readonly LegendEntry[],
  { left, right, top, size, aligned }: LegendPlace,
): { readonly markup: string; readonly bottom: number } {
  const lettering: Lettering = { face: "sans", size, role: "quiet" };
  const lineHeight = size * 1.4;
  const rowGap = size * 0.55;
  const widest = Math.max(0, ...entries.map((entry) => entry.width));
  const markup: string[] = [];
  let x = left;
  let y = top;
  let rowHeight = 0;
  for (const { label, width: sampleWidth, sample } of entries) {
    const slot = aligned ? widest : sampleWidth;
    const labelOffset = slot + 8;
    const lines = wrapText(label, "sans", size, right - left - labelOffset, 3);
    const width = labelOffset + Math.max(0, ...lines.map((part) => textWidth(part, "sans", size)));
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    markup.push(sample({ x: x + (slot - sampleWidth) / 2, y: y + lineHeight / 2 }));
    for (const [index, part] of lines.entries()) {
      const baseline = y + lineHeight * (index + 0.5) + size * 0.35;
      markup.push(text(paint, part, { x: x + labelOffset, y: baseline }, lettering));
    }
    rowHeight = Math.max(rowHeight, lineHeight, lines.length * lineHeight);
    x += width + size * 1.7;
  }
  return { markup: markup.join(""), bottom: y + rowHeight };
}
