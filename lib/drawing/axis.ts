import { fitLine, textWidth } from "./lettering";
import type { Paint, Role } from "./paint";
import type { StageBand } from "./picture";
import { box, text, upright } from "./shapes";

/** Where scores 0 and 100 stand. */
export interface Axis {
  readonly left: number;
  readonly right: number;
}

/** The x of a score; scores beyond 0..100 stand at the end. */
export function position(axis: Axis, score: number): number {
  const share = Math.min(Math.max(score, 0), 100) / 100;
  return axis.left + share * (axis.right - axis.left);
}

const STAGE_ROLES = ["stage-1", "stage-2", "stage-3", "stage-4", "stage-5"] as const;

/** The color of the stage that a score is in: a cut belongs to the higher stage. */
export function stageRole(stages: readonly StageBand[], score: number): Role {
  const index = stages.findLastIndex(({ from }) => score >= from);
  return STAGE_ROLES[Math.max(index, 0)] ?? "stage-5";
}

/** Names above their stages, moved aside or shortened where they would touch. */
export function stageNames(
  paint: Paint,
  stages: readonly StageBand[],
  axis: Axis,
  at: { readonly baseline: number; readonly size: number },
): string {
  const lettering = { face: "sans", size: at.size, role: "quiet" } as const;
  const gap = at.size * 0.6;
  const widths = stages.map(({ name }) => textWidth(name, "sans", at.size));
  const room = axis.right - axis.left - gap * (stages.length - 1);
  const most = widestThatFits(widths, room);
  const fitted = widths.map((width) => Math.min(width, most));
  const centers = stages.map(({ from, to }) => position(axis, (from + to) / 2));
  const lefts = placeApart(centers, fitted, gap, axis);
  return stages
    .map(({ name }, index) => {
      const width = fitted[index] ?? 0;
      const center = (lefts[index] ?? axis.left) + width / 2;
      const shown = fitLine(name, "sans", at.size, width + 0.01);
      return text(paint, shown, { x: center, y: at.baseline }, lettering, "middle");
    })
    .join("");
}

/** The width to which the widest labels are to be cut so that all fit: the short stay whole. */
function widestThatFits(widths: readonly number[], room: number): number {
  let left = Math.max(room, 0);
  for (const [index, width] of [...widths].sort((a, b) => a - b).entries()) {
    const share = left / (widths.length - index);
    if (width > share) return share;
    left -= width;
  }
  return Number.POSITIVE_INFINITY;
}

/** Left edges of labels that stay within the axis, in order and apart, near their centers. */
function placeApart(
  centers: readonly number[],
  widths: readonly number[],
  gap: number,
  axis: Axis,
): readonly number[] {
  const lefts: number[] = [];
  let free = axis.left;
  for (const [index, center] of centers.entries()) {
    const width = widths[index] ?? 0;
    const left = Math.max(free, center - width / 2);
    lefts.push(left);
    free = left + width + gap;
  }
  let limit = axis.right;
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    const width = widths[index] ?? 0;
    const left = Math.min(lefts[index] ?? axis.left, limit - width);
    lefts[index] = left;
    limit = left - gap;
  }
  return lefts;
}

/** A thin band in the five stage colors: the key to the colors of the bars. */
export function stageStrip(
  paint: Paint,
  stages: readonly StageBand[],
  axis: Axis,
  at: { readonly top: number; readonly bottom: number },
): string {
  return stages
    .map(({ from, to }) => {
      const area = { left: position(axis, from), right: position(axis, to), ...at };
      return box(paint, area, { fill: stageRole(stages, from) });
    })
    .join("");
}

/** Faint uprights where one stage goes over into the next. */
export function stageCuts(
  paint: Paint,
  stages: readonly StageBand[],
  axis: Axis,
  at: { readonly top: number; readonly bottom: number },
): string {
  return stages
    .slice(1)
    .map(({ from }) =>
      upright(paint, { x: position(axis, from), ...at }, { stroke: "rule", width: 1, dash: "2 4" }),
    )
    .join("");
}
