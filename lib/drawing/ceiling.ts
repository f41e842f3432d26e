import { type Axis, position } from "./axis";
import type { Paint } from "./paint";
import type { Floor } from "./picture";
import { line, type Point } from "./shapes";

/** From the top to the bottom of a floor. */
export interface Storey {
  readonly top: number;
  readonly bottom: number;
}

/** A ceiling limits a floor only within the axis. */
export function limits(ceiling: number | null): ceiling is number {
  return ceiling !== null && ceiling < 100;
}

/**
 * The corners of the ceiling, from floor to floor: upright along a floor, sideways where it steps.
 * Where the floor above has a ceiling beyond the axis, it comes in from the right end. A floor
 * without a ceiling interrupts it.
 */
export function ceilingLines(
  floors: readonly Pick<Floor, "ceiling">[],
  storeys: readonly Storey[],
  axis: Axis,
): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let current: Point[] | null = null;
  for (const [index, { ceiling }] of floors.entries()) {
    const storey = storeys[index];
    if (storey === undefined || ceiling === null) {
      current = null;
      continue;
    }
    if (!limits(ceiling)) {
      current = [{ x: axis.right, y: storey.bottom }];
      continue;
    }
    const x = position(axis, ceiling);
    if (current === null) current = [];
    if (!lines.includes(current)) lines.push(current);
    current.push({ x, y: storey.top }, { x, y: storey.bottom });
  }
  return lines;
}

/** The accent line, with a rim of paper so that it reads on every color. */
export function drawCeiling(paint: Paint, lines: readonly (readonly Point[])[]): string {
  return lines
    .map(
      (points) =>
        line(paint, points, { stroke: "paper", width: 4.5 }) +
        line(paint, points, { stroke: "accent", width: 2 }),
    )
    .join("");
}
