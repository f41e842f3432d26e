import { type MeanInterval, meanInterval } from "./mean-interval";
import type { Sample } from "./observed";
import { type GroupLabel, splitByGroup } from "./split-by-group";

/** The mean of one group. */
export type GroupMean = MeanInterval & { readonly group: GroupLabel };

/**
 * The mean, standard deviation and t interval of every group, each from its own values alone, the
 * groups in the order in which they first appear. A group without values is listed, with n = 0.
 *
 * @param sample one value a case
 * @param labels the group of each case; a case without one is left out
 * @param confidence between 0 and 1, both excluded
 * @example groupMeans([1, 3, 8], ["a", "a", "b"], 0.95).map(({ mean }) => mean) // [2, 8]
 */
export function groupMeans(
  sample: Sample,
  labels: readonly (GroupLabel | null)[],
  confidence: number,
): GroupMean[] {
  return Array.from(splitByGroup(sample, labels), ([group, values]) => ({
    group,
    ...meanInterval(values, confidence),
  }));
}
