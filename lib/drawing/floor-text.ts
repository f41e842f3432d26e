import { textWidth, wrapText } from "./lettering";
import type { Floor } from "./picture";
import type { Lettering } from "./shapes";

/** One line of text in a floor; `y` is its baseline below the top of the text block. */
export interface TextLine {
  readonly content: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly lettering: Lettering;
}

export interface TextBlock {
  readonly lines: readonly TextLine[];
  /** From the top of the block to under its last descenders. */
  readonly height: number;
}

/** A column of text: it starts, or with `end` ends, at `x`. */
export interface TextColumn {
  readonly x: number;
  readonly width: number;
  readonly anchor: "start" | "end";
}

export interface TextSizes {
  readonly name: number;
  readonly figure: number;
  readonly small: number;
}

interface Piece {
  readonly content: string;
  readonly lettering: Lettering;
}

const LEADING = 1.32;
const DESCENT = 0.3;
const MAX_LINES = 3;

/** The first baseline of both blocks, so that name and figure stand on one line. */
function firstBaseline(sizes: TextSizes): number {
  return sizes.name * 0.8;
}

/** Stacks pieces of text under each other, wrapped in their column. */
function stack(pieces: readonly Piece[], column: TextColumn, sizes: TextSizes): TextBlock {
  const lines: TextLine[] = [];
  let bottom = 0;
  for (const { content, lettering } of pieces) {
    const { face, size } = lettering;
    for (const part of wrapText(content, face, size, column.width, MAX_LINES)) {
      const first = lines.length === 0;
      const y = first ? firstBaseline(sizes) : bottom + size * (LEADING - DESCENT);
      lines.push({ content: part, x: column.x, y, anchor: column.anchor, lettering });
      // Under the first line as deep as under a name, so that the second lines agree as well.
      bottom = y + (first ? sizes.name : size) * DESCENT;
    }
  }
  return { lines, height: bottom };
}

/** Name, gloss and, on the priority level, what it is called. */
export function nameBlock(floor: Floor, column: TextColumn, sizes: TextSizes): TextBlock {
  return stack(namePieces(floor, sizes), column, sizes);
}

function namePieces(floor: Floor, { name, small }: TextSizes): readonly Piece[] {
  return [
    { content: floor.name, lettering: { face: "serif", size: name, role: "ink" } },
    { content: floor.gloss, lettering: { face: "sans", size: small, role: "quiet" } },
    {
      content: floor.priority ?? "",
      lettering: { face: "sans-bold", size: small, role: "accent" },
    },
  ];
}

/** Figure, supported figure (beside it where that fits), agreement in words, and what changed. */
export function figureBlock(floor: Floor, column: TextColumn, sizes: TextSizes): TextBlock {
  const beside = besideFigure(floor, column, sizes);
  const below = beside === null ? floor : { ...floor, supportedFigure: null };
  const block = stack(figurePieces(below, column.width, sizes), column, sizes);
  return beside === null ? block : { ...block, lines: [...block.lines, beside] };
}

function figurePieces(floor: Floor, width: number, sizes: TextSizes): readonly Piece[] {
  const small = { face: "sans", size: sizes.small, role: "quiet" } as const;
  const strong = { face: "sans-bold", size: sizes.small, role: "accent" } as const;
  return [
    {
      content: floor.figure,
      lettering: { face: "serif", size: figureSize(floor.figure, width, sizes), role: "ink" },
    },
    { content: floor.supportedFigure ?? "", lettering: small },
    { content: floor.words ?? "", lettering: floor.divided ? strong : small },
    { content: floor.change ?? "", lettering: { ...small, role: "ink" } },
  ];
}

/** A figure in words, such as a band, is set smaller when it does not fit on one line. */
function figureSize(figure: string, width: number, sizes: TextSizes): number {
  return textWidth(figure, "serif", sizes.figure) <= width ? sizes.figure : sizes.small * 1.15;
}

/** The supported figure on the line of the figure: after it, or before it in an `end` column. */
function besideFigure(floor: Floor, column: TextColumn, sizes: TextSizes): TextLine | null {
  const { figure, supportedFigure } = floor;
  if (supportedFigure === null || figure.trim() === "") return null;
  const size = figureSize(figure, column.width, sizes);
  const advance = figureAdvance(figure, size);
  if (advance + textWidth(supportedFigure, "sans", sizes.small) > column.width) return null;
  return {
    content: supportedFigure,
    x: column.anchor === "start" ? column.x + advance : column.x - advance,
    y: firstBaseline(sizes),
    anchor: column.anchor,
    lettering: { face: "sans", size: sizes.small, role: "quiet" },
  };
}

/** From a figure to what stands beside it; every figure of two digits alike. */
function figureAdvance(figure: string, size: number): number {
  return Math.max(textWidth(figure, "serif", size), textWidth("00", "serif", size)) + size * 0.4;
}

/** The widths that the two blocks of a floor ask for, were nothing wrapped. */
export function wantedWidths(
  floor: Floor,
  sizes: TextSizes,
): { readonly name: number; readonly figure: number } {
  const widest = (pieces: readonly Piece[]) =>
    Math.max(
      ...pieces.map(({ content, lettering }) => textWidth(content, lettering.face, lettering.size)),
    );
  const supported = textWidth(floor.supportedFigure ?? "", "sans", sizes.small);
  return {
    name: widest(namePieces(floor, sizes)),
    figure: Math.max(
      widest(figurePieces(floor, Number.POSITIVE_INFINITY, sizes)),
      figureAdvance(floor.figure, sizes.figure) + supported,
    ),
  };
}
