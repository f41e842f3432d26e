import type { GroupCount, RoundGroups } from "./cells";
import { type Layout, layOut, personsPerCell, personsPerGroup } from "./layout";
import { commentThreshold, type DisclosurePolicy, histogramThreshold } from "./policy";
import { selectSafe } from "./selection";

/**
 * What may be shown of a round to all its viewers together. Viewers may talk to each other, so what
 * one of them sees is always a part of this, and never decided for that viewer.
 *
 * The sets hold cell numbers. Histograms and comments are shown of some of the cells with scores.
 */
export type Release = {
  readonly layout: Layout;
  readonly policy: DisclosurePolicy;
  readonly open: boolean;
  /** By cell number. */
  readonly persons: Int32Array;
  readonly scores: ReadonlySet<number>;
  readonly histogram: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
};

/**
 * Decides on all cells of a round. Histograms and comments can be subtracted from each other just
 * like means, so each is selected with the threshold of its own.
 *
 * @throws {RangeError} when the units are not a tree, or a count is not a number of persons in it
 */
export function decideRelease(round: RoundGroups, policy: DisclosurePolicy): Release {
  const layout = layOut(round);
  const groups = personsPerGroup(layout, round.respondents);
  const everyCell = personsPerCell(layout, groups).keys();
  return select(layout, groups, policy, round.open, everyCell);
}

/**
 * Decides for one level or one item, on the cells of a release. Some respondents did not know or did
 * not answer, so that a cell, or what remains beside it, can be large enough in respondents and too
 * small in answers.
 *
 * @param answered per group, the persons with a score on the level, or with a value for the item
 * @throws {RangeError} when a count is not a number of persons in the tree of the release
 */
export function decideAnswered(release: Release, answered: readonly GroupCount[]): Release {
  const { layout, policy, open, scores } = release;
  return select(layout, personsPerGroup(layout, answered), policy, open, scores, release);
}

function select(
  layout: Layout,
  groups: Int32Array,
  policy: DisclosurePolicy,
  open: boolean,
  candidates: Iterable<number>,
  within?: Release,
): Release {
  const safe = (cells: Iterable<number>, threshold: number, allowed?: ReadonlySet<number>) => {
    const left = [...cells].filter((cell) => allowed?.has(cell) ?? true);
    return new Set(selectSafe(layout, groups, left, threshold));
  };
  const scores = safe(candidates, policy.threshold);
  return {
    layout,
    policy,
    open,
    persons: personsPerCell(layout, groups),
    scores,
    histogram: safe(scores, histogramThreshold(policy), within?.histogram),
    comments: safe(scores, commentThreshold(policy), within?.comments),
  };
}
