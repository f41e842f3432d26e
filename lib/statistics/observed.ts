/** The values of one variable, one a case; `null` is a missing value. */
export type Sample = readonly (number | null)[];

/**
 * The values that are not missing, in their order.
 *
 * @example observed([4, null, 2]) // [4, 2]
 */
export function observed(sample: Sample): number[] {
  return sample.filter((value) => value !== null);
}
