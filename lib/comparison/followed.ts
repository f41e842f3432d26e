import { changeBetweenRounds } from "@/lib/disclosure/detail";
import { type Moments, together, withoutPart } from "@/lib/scoring/level-sums";
import type { Predecessor, Term } from "./succession";

/** From this share of its people on, units that came from nowhere or went nowhere make another group. */
const ANOTHER_GROUP = 1 / 5;

/** What is known of a unit and those around it in two rounds: numbers of answers that may be shown. */
export type Continuity = {
  readonly predecessor: Predecessor;
  /** What the two rounds are about: the whole stays the whole, whoever comes and goes. */
  readonly isWhole: boolean;
  readonly before: number;
  readonly after: number;
  /** Whether another unit was added beside it, perhaps with people of this one. */
  readonly besideAdded: boolean;
  /** The answers of a unit then and now; `null` where that may not be shown. */
  readonly answersThen: (unitId: string) => number | null;
  readonly answersNow: (unitId: string) => number | null;
};

/**
 * Whether a unit of two rounds can be taken for the same group of people. Not when units were added
 * to it or closed in it that hold a fifth of its people or more: nobody knows where these came from
 * or went. Nor when one was added beside it while it lost a fifth of its answers: it may have been
 * split.
 */
export function isSameGroup(continuity: Continuity): boolean {
  const { predecessor, isWhole, before, after, besideAdded, answersThen, answersNow } = continuity;
  if (predecessor.terms.length === 0) return false;
  if (isWhole) return true;
  const sum = (ids: readonly string[], answers: (unitId: string) => number | null) =>
    ids.reduce((total, id) => total + (answers(id) ?? 0), 0);
  const [added, closed] = [
    sum(predecessor.added, answersNow),
    sum(predecessor.closed, answersThen),
  ];
  if (added > 0 && added >= ANOTHER_GROUP * after) return false;
  if (closed > 0 && closed >= ANOTHER_GROUP * before) return false;
  return !(besideAdded && after < (1 - ANOTHER_GROUP) * before);
}

/**
 * Groups of an earlier round put together, level by level. All of them are shown, so that whoever
 * sees them could do the same.
 *
 * @param momentsOf of a group on a level; `null` where it is not shown as a point
 */
export function putTogether(
  terms: readonly Term[],
  momentsOf: (unitId: string) => Moments | null,
): Moments | null {
  let sum: Moments = { persons: 0, sum: 0, squares: 0 };
  for (const { unitId, sign } of terms) {
    const group = momentsOf(unitId);
    if (group === null) return null;
    sum = sign === 1 ? together(sum, group) : withoutPart(sum, group);
  }
  return terms.length === 0 ? null : sum;
}

/** Whether scores of two rounds may stand beside each other as points; in anonymous rounds nobody
 * knows who came and went. */
export function mayShowChange(before: number, after: number, threshold: number): boolean {
  return changeBetweenRounds(before, after, null, { threshold, anonymous: true }) === "points";
}
