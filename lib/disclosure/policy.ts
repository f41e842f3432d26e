import { z } from "zod";

/** No round may fix a threshold under this: with two, each would know what the other said. */
export const LEAST_THRESHOLD = 3;

/** Histograms need this many respondents more than means do; below that, three bins. */
const HISTOGRAM_MARGIN = 3;

/** Written comments need a group of at least this many, whatever the threshold. */
const LEAST_COMMENT_THRESHOLD = 10;

/**
 * What a round promises its respondents. Fixed before the first answer and said on the first page.
 *
 * - `threshold`: k, the least number of persons of whom anything is shown.
 * - `anonymous`: an anonymous round shows no result while it is open.
 */
export const disclosurePolicySchema = z
  .strictObject({
    threshold: z.int().min(LEAST_THRESHOLD),
    anonymous: z.boolean(),
  })
  .readonly();

export type DisclosurePolicy = z.infer<typeof disclosurePolicySchema>;

export const DEFAULT_DISCLOSURE_POLICY: DisclosurePolicy = { threshold: 5, anonymous: true };

/** The number of persons from which a full histogram (every person a dot) may be shown: k + 3. */
export function histogramThreshold(policy: DisclosurePolicy): number {
  return policy.threshold + HISTOGRAM_MARGIN;
}

/** The number of persons from which comments may be shown: 10, or k when that is more. */
export function commentThreshold(policy: DisclosurePolicy): number {
  return Math.max(LEAST_COMMENT_THRESHOLD, policy.threshold);
}

/**
 * Whether a round's threshold may still be changed from `current` to `next`.
 *
 * Free (from 3 up) in a draft; upwards only once people can read what was promised; never after
 * closing. Raising it on results that were already seen is no protection but a second release: what
 * it leaves out and what it newly shows can be subtracted from the first.
 */
export function mayChangeThreshold(
  current: number,
  next: number,
  state: "draft" | "open" | "closed",
): boolean {
  if (!Number.isInteger(next) || next < LEAST_THRESHOLD) return false;
  if (state === "closed") return false;
  return state === "draft" || next >= current;
}
