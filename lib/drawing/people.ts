import { type Axis, position } from "./axis";
import type { Paint, Role } from "./paint";
import type { People, PersonBin, Third } from "./picture";
import { box, disc, line, type Point, text } from "./shapes";

/** How people are drawn: on all floors of a picture alike, so that floors can be compared. */
export type PeoplePlan =
  | { readonly kind: "none"; readonly height: number }
  /** One dot a person, in stacks. */
  | { readonly kind: "dots"; readonly pitch: number; readonly height: number }
  /** One column a score, `unit` high for every person. */
  | {
      readonly kind: "columns";
      readonly columnWidth: number;
      readonly unit: number;
      readonly height: number;
    };

/** Dots closer than this run together to the eye. */
const LEAST_PITCH = 4.6;
const THIRDS_HEIGHT = 16;
const THIRDS_PITCH = 7;
const THIRDS_NUMBER = { face: "sans", size: 12, role: "ink" } as const;
/** Radius of a dot as a share of the distance between two dots. */
const DOT_FILL = 0.42;

export interface PeopleRoom {
  readonly axis: Axis;
  /** The distance between dots when there is room enough. */
  readonly pitch: number;
  readonly maxHeight: number;
}

/** Dots as long as every stack fits and stays countable, columns from there on. */
export function planPeople(floors: readonly (People | null)[], room: PeopleRoom): PeoplePlan {
  const binned = floors.filter((people) => people?.kind === "bins").map(({ bins }) => bins);
  const least = floors.some((people) => people?.kind === "thirds") ? THIRDS_HEIGHT : 0;
  const tallest = Math.max(0, ...binned.flat().map(({ count }) => count));
  if (tallest === 0) return { kind: "none", height: least };
  const spacing = Math.min(...binned.map((bins) => narrowestSpacing(bins, room.axis)));
  const pitch = Math.min(room.pitch, spacing, room.maxHeight / tallest);
  if (pitch >= LEAST_PITCH) {
    return { kind: "dots", pitch, height: Math.max(tallest * pitch, least) };
  }
  const columnWidth = Math.min(spacing * 0.72, room.pitch);
  return { kind: "columns", columnWidth, unit: room.maxHeight / tallest, height: room.maxHeight };
}

function narrowestSpacing(bins: readonly PersonBin[], axis: Axis): number {
  const places = bins
    .filter(({ count }) => count > 0)
    .map(({ score }) => position(axis, score))
    .sort((a, b) => a - b);
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  return Math.min(Number.MAX_VALUE, ...steps.filter((step) => step > 0));
}

/** The people of one floor, standing on `ground`. */
export function drawPeople(
  paint: Paint,
  people: People,
  plan: PeoplePlan,
  axis: Axis,
  ground: number,
): string {
  if (people.kind === "thirds") return drawThirds(paint, people.thirds, axis, ground);
  return people.bins
    .filter(({ count }) => count > 0)
    .map((bin) => {
      const x = position(axis, bin.score);
      if (plan.kind === "columns") {
        const half = plan.columnWidth / 2;
        // At least a pixel: one person among many is still there.
        const top = ground - Math.max(1, bin.count * plan.unit);
        const area = { left: Math.max(x - half, 0), right: x + half, top, bottom: ground };
        return box(paint, area, { fill: campRole(bin) });
      }
      return plan.kind === "dots" ? drawStack(paint, bin, plan.pitch, { x, ground }) : "";
    })
    .join("");
}

function campRole({ camp }: PersonBin): Role {
  return camp === null ? "quiet" : `camp-${camp}`;
}

function drawStack(
  paint: Paint,
  bin: PersonBin,
  pitch: number,
  { x, ground }: { readonly x: number; readonly ground: number },
): string {
  const radius = pitch * DOT_FILL;
  // A rim of paper keeps a dot apart from a line behind it.
  const pen = { fill: campRole(bin), stroke: "paper", width: 1 } as const;
  return Array.from({ length: bin.count }, (_, index) =>
    disc(paint, { x, y: ground - radius - index * pitch }, radius, pen),
  ).join("");
}

/** A bracket for each third, and over it its people in a row: how many, not where. */
function drawThirds(paint: Paint, thirds: readonly Third[], axis: Axis, ground: number): string {
  const foot = ground - 2;
  return thirds
    .map(({ from, to, count }) => {
      const left = position(axis, from) + 3;
      const right = position(axis, to) - 3;
      const bracket = [
        { x: left, y: foot - 4 },
        { x: left, y: foot },
        { x: right, y: foot },
        { x: right, y: foot - 4 },
      ];
      const middle = (left + right) / 2;
      const people =
        (count + 2) * THIRDS_PITCH <= right - left
          ? drawRow(paint, count, { x: middle, y: foot - THIRDS_PITCH })
          : text(paint, String(count), { x: middle, y: foot - 4 }, THIRDS_NUMBER, "middle");
      return line(paint, bracket, { stroke: "quiet", width: 1 }) + people;
    })
    .join("");
}

function drawRow(paint: Paint, count: number, middle: Point): string {
  return Array.from({ length: count }, (_, index) => {
    const x = middle.x + (index - (count - 1) / 2) * THIRDS_PITCH;
    return disc(paint, { x, y: middle.y }, THIRDS_PITCH * DOT_FILL, {
      fill: "quiet",
      stroke: "paper",
      width: 1,
    });
  }).join("");
}
