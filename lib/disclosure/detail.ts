import { commentThreshold, type DisclosurePolicy, histogramThreshold } from "./policy";

/** What of a group's results may be shown. */
export type GroupDetail = {
  /** Means, intervals and agreement. */
  readonly scores: boolean;
  /** Every answer as a dot or in its own bin; or only how many are low, in the middle and high. */
  readonly distribution: "dots" | "three-bins" | "none";
  readonly comments: boolean;
};

export const NOTHING: GroupDetail = { scores: false, distribution: "none", comments: false };

/**
 * What may be shown of a group that stands alone, such as the team of a workshop. Where groups are
 * shown beside each other, or within each other, `decideDisclosure` must decide on all of them.
 *
 * @param persons the number of respondents; for one level or item, of persons with an answer
 */
export function discloseGroup(persons: number, policy: DisclosurePolicy): GroupDetail {
  if (persons < policy.threshold) return NOTHING;
  return {
    scores: true,
    distribution: persons >= histogramThreshold(policy) ? "dots" : "three-bins",
    comments: persons >= commentThreshold(policy),
  };
}

/** Groups under this size are small: a mean, or a change of it, can tell of single persons. */
const SMALL_GROUP = 10;

/** How the answers to one item, or the scores on one level, may be shown. */
export type AnswersDetail = {
  readonly score: "point" | "band" | "none";
  readonly distribution: GroupDetail["distribution"];
};

/**
 * Unanimous answers in a group under 10 become a band without a distribution: the mean would be
 * everybody's answer. What is computed from such a score (supported score, leverage) gives it away
 * as well, and must not be shown as a point either.
 *
 * @param counts persons per possible answer (or per score on a level), whatever their order
 * @param group what may be shown of the group
 */
export function discloseAnswers(counts: readonly number[], group: GroupDetail): AnswersDetail {
  if (!group.scores) return { score: "none", distribution: "none" };
  const persons = counts.reduce((sum, count) => sum + count, 0);
  const unanimous = counts.filter((count) => count > 0).length === 1;
  if (showsOneAnswer(persons, unanimous)) return { score: "band", distribution: "none" };
  return { score: "point", distribution: group.distribution };
}

/** Whether the mean of so many persons would be the answer of each of them. */
export function showsOneAnswer(persons: number, unanimous: boolean): boolean {
  return unanimous && persons < SMALL_GROUP;
}

/** The limit under which a score counts as low: known of every level from its priority anyway. */
const BAND_LIMIT = 62.5;

/**
 * The band, on 0..100, that stands for a unanimous score: low, or not. Each of the two holds several
 * answers of a five-point item (1 to 3, 4 and 5) and of a seven-point one (1 to 4, 5 to 7); a stage
 * would hold one.
 */
export function unanimousBand(score: number): { readonly from: number; readonly to: number } {
  return score < BAND_LIMIT ? { from: 0, to: BAND_LIMIT } : { from: BAND_LIMIT, to: 100 };
}

/**
 * Whether a group's scores in two rounds may stand beside each other as points. As bands (their
 * stages, no numbers) where the group is under 10 in one of them, and 1 to 4 people (or to k − 1,
 * when that is more) came or went: the change could be theirs alone.
 *
 * @param before respondents in the one round
 * @param after respondents in the other
 * @param moved how many came plus how many went; `null` when nobody can know, as in anonymous rounds
 * @throws {RangeError} when fewer moved than the numbers of respondents differ
 */
export function changeBetweenRounds(
  before: number,
  after: number,
  moved: number | null,
  policy: DisclosurePolicy,
): "points" | "bands" {
  const least = Math.abs(after - before);
  if (moved !== null && moved < least) throw new RangeError(`At least ${least} people moved.`);
  if (Math.min(before, after) >= SMALL_GROUP || moved === 0) return "points";
  return (moved ?? least) > Math.max(4, policy.threshold - 1) ? "points" : "bands";
}
