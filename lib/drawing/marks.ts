import type { Paint } from "./paint";
import { disc, horizontal, upright } from "./shapes";

/** A wanted score: an open dot on a stem, from over a bar down to its foot. */
export function drawTarget(
  paint: Paint,
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
): string {
  const stem = { x, top: top - 4.5, bottom };
  return (
    upright(paint, stem, { stroke: "paper", width: 3.5 }) +
    upright(paint, stem, { stroke: "ink", width: 1.5 }) +
    disc(paint, { x, y: top - 7.5 }, 3.2, { fill: "paper", stroke: "ink", width: 1.5 })
  );
}

/** A stretch of the axis, with its ends marked. */
export function drawWhisker(
  paint: Paint,
  stretch: { readonly left: number; readonly right: number; readonly y: number },
): string {
  const { left, right, y } = stretch;
  const pen = { stroke: "ink", width: 1.25 } as const;
  const cap = (x: number) => upright(paint, { x, top: y - 3, bottom: y + 3 }, pen);
  return horizontal(paint, stretch, pen) + cap(left) + cap(right);
}
