import { type Cell, type CellKey, cellKey, type RoundGroups } from "./cells";
import type { GroupDetail } from "./detail";
import { cellAt, cellNumber, cellParts, type Layout } from "./layout";
import type { DisclosurePolicy } from "./policy";
import { decideRelease, type Release } from "./release";

/**
 * Why a cell is withheld:
 *
 * - `not-permitted`: the viewer may not see results of this unit. Nothing else is told.
 * - `round-open`: an anonymous round shows no result before it is closed.
 * - `too-few`: nothing of this round can be shown, so all of it has fewer persons than the threshold.
 * - `too-few-here-or-beside`: the cell has, or what would remain beside it has. Which of the two
 *   must stay untold: next to published numbers it gives away exact ones. 8 = A + B, both under 5,
 *   are 4 and 4; and 6 = A + B with only B under 5 are 5 and 1.
 */
export const WITHHELD_REASONS = [
  "not-permitted",
  "round-open",
  "too-few",
  "too-few-here-or-beside",
] as const;

export type WithheldReason = (typeof WITHHELD_REASONS)[number];

export type CellDecision =
  | {
      readonly shown: true;
      readonly cell: Cell;
      /** Respondents; of a release for one level or item, the persons with an answer. */
      readonly persons: number;
      readonly detail: GroupDetail;
    }
  | {
      readonly shown: false;
      readonly cell: Cell;
      readonly reason: WithheldReason;
      /** The nearest cell shown to this viewer in which these persons are counted, if any. */
      readonly countedIn: Cell | null;
    };

/** The units whose results somebody may see, by the rules of the organization. */
export type Viewer = { readonly units: ReadonlySet<string> | "all" };

/**
 * Decides which cells of a round a viewer is shown, and why not the others. Decided on the whole
 * tree first: the viewer's permissions only take away from what everybody together may see.
 *
 * @returns a decision for every cell: per unit, with all below it and direct members only, each for
 *   all perspectives and for every one of them
 * @throws {RangeError} when the units are not a tree, or a count is not a number of persons in it
 */
export function decideDisclosure(
  round: RoundGroups,
  policy: DisclosurePolicy,
  viewer: Viewer,
): ReadonlyMap<CellKey, CellDecision> {
  return discloseTo(decideRelease(round, policy), viewer);
}

/** The part of a release that a viewer is shown: a decision for every cell of the round. */
export function discloseTo(release: Release, viewer: Viewer): ReadonlyMap<CellKey, CellDecision> {
  const decisions = new Map<CellKey, CellDecision>();
  for (const number of release.persons.keys()) {
    const decision = decideCell(release, viewer, number);
    decisions.set(cellKey(decision.cell), decision);
  }
  return decisions;
}

function decideCell(release: Release, viewer: Viewer, number: number): CellDecision {
  const { layout, persons, policy, scores, histogram, comments } = release;
  const cell = cellAt(layout, number);
  if (!maySee(viewer, cell)) return withheld(cell, "not-permitted");
  if (release.open && policy.anonymous) return withheld(cell, "round-open");
  if (scores.has(number)) {
    const distribution = histogram.has(number) ? "dots" : "three-bins";
    const detail: GroupDetail = { scores: true, distribution, comments: comments.has(number) };
    return { shown: true, cell, persons: persons[number] ?? 0, detail };
  }
  if (scores.size === 0) return withheld(cell, "too-few");
  return withheld(cell, "too-few-here-or-beside", nearestAround(release, viewer, number));
}

function withheld(cell: Cell, reason: WithheldReason, countedIn: Cell | null = null): CellDecision {
  return { shown: false, cell, reason, countedIn };
}

function maySee(viewer: Viewer, cell: Cell): boolean {
  return viewer.units === "all" || viewer.units.has(cell.unitId);
}

/** The nearest cell around a withheld one that is shown to the viewer. */
function nearestAround(release: Release, viewer: Viewer, number: number): Cell | null {
  for (const other of cellsAround(release.layout, number)) {
    if (!release.scores.has(other)) continue;
    const cell = cellAt(release.layout, other);
    if (maySee(viewer, cell)) return cell;
  }
  return null;
}

/** The cells that hold all persons of a cell, nearest first. */
function* cellsAround(layout: Layout, number: number): Generator<number> {
  const { position, column, scope } = cellParts(layout, number);
  if (scope === "direct") yield cellNumber(layout, position, "direct", 0);
  let at: number | null = position;
  while (at !== null) {
    const everybody = cellNumber(layout, at, "with-below", 0);
    yield everybody + column;
    yield everybody;
    at = layout.parents[at] ?? null;
  }
}
