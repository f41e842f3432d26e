import { fitLine, wrapText } from "./lettering";
import type { Role } from "./paint";
import { box, contentWidth, type DrawingOptions, hatch, svgDocument, text } from "./shapes";

/** One cell: what it says, on which ground; hatched where there is nothing to say. */
export interface HeatCell {
  readonly label: string;
  readonly ground: Role | "hatched" | "none";
}

export interface HeatRow {
  readonly name: string;
  readonly depth: number;
  readonly count: string;
  readonly cells: readonly HeatCell[];
}

/** Many rows of the same columns. */
export interface HeatMapPicture {
  readonly title: string;
  readonly description: string;
  /** Of the round and what is shown of it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  /** What marks mean. */
  readonly note: string;
}

const ROW = 26;
const GAP = 2;
const COUNT = 44;
const SIZE = 12;

/** Draws a heat map as a table, for a file or paper. */
export function drawHeatMap(picture: HeatMapPicture, options: DrawingOptions): string {
  const { paint } = options;
  const width = contentWidth(options);
  const names = Math.max(140, width * 0.3);
  const cell = (width - names - COUNT) / Math.max(1, picture.columns.length);
  const top = 74;
  const left = (column: number) => names + COUNT + column * cell;
  const heading = [
    text(paint, picture.title, { x: 0, y: 20 }, { face: "serif", size: 20, role: "ink" }),
    text(paint, picture.caption, { x: 0, y: 40 }, { face: "sans", size: SIZE, role: "quiet" }),
    ...picture.columns.map((name, column) =>
      text(
        paint,
        fitLine(name, "sans", SIZE, cell - 4),
        { x: left(column) + cell / 2, y: top - 8 },
        { face: "sans", size: SIZE, role: "quiet" },
        "middle",
      ),
    ),
  ];
  const rows = picture.rows.flatMap((row, index) => {
    const y = top + index * ROW;
    const indent = row.depth * 12;
    const baseline = y + ROW / 2 + 4;
    const name = fitLine(row.name, "sans", SIZE, names - indent - 6);
    return [
      text(paint, name, { x: indent, y: baseline }, { face: "sans", size: SIZE, role: "ink" }),
      text(
        paint,
        row.count,
        { x: names + COUNT - 10, y: baseline },
        { face: "sans", size: SIZE, role: "quiet" },
        "end",
      ),
      ...row.cells.map((own, column) => {
        const area = {
          left: left(column),
          right: left(column) + cell - GAP,
          top: y,
          bottom: y + ROW - GAP,
        };
        return drawCell(own, area, baseline, options);
      }),
    ];
  });
  const bottom = top + picture.rows.length * ROW + 18;
  const notes = wrapText(picture.note, "sans", 11, width, 4).map((part, index) =>
    text(paint, part, { x: 0, y: bottom + index * 15 }, { face: "sans", size: 11, role: "quiet" }),
  );
  return svgDocument(picture, options, bottom + notes.length * 15, [...heading, ...rows, ...notes]);
}

function drawCell(
  { label, ground }: HeatCell,
  area: { left: number; right: number; top: number; bottom: number },
  baseline: number,
  { paint }: DrawingOptions,
): string {
  const isDark = ground === "stage-4" || ground === "stage-5";
  const drawn =
    ground === "hatched"
      ? hatch(paint, area, 6, { stroke: "rule", width: 1 })
      : ground === "none"
        ? box(paint, area, { stroke: "rule", width: 1 })
        : box(paint, area, { fill: ground });
  const at = { x: (area.left + area.right) / 2, y: baseline };
  const fitted = fitLine(label, "sans", SIZE, area.right - area.left - 4);
  const lettering = { face: "sans", size: SIZE, role: isDark ? "paper" : "ink" } as const;
  return drawn + text(paint, fitted, at, lettering, "middle");
}
