import { mean } from "./mean";
import { observed, type Sample } from "./observed";
import { standardDeviation } from "./standard-deviation";

/** What comparisons of means need to know of a sample. */
export type Summary = {
  /** The number of values, missing ones not counted. */
  readonly n: number;
  /** `null` without values. */
  readonly mean: number | null;
  /** With n − 1; `null` for fewer than two values. */
  readonly standardDeviation: number | null;
};

/**
 * The size, mean and standard deviation of a sample; missing values are left out.
 *
 * @example summarize([1, null, 4]) // { n: 2, mean: 2.5, standardDeviation: 2.12132034355964… }
 */
export function summarize(sample: Sample): Summary {
  return {
    n: observed(sample).length,
    mean: mean(sample),
    standardDeviation: standardDeviation(sample),
  };
}
