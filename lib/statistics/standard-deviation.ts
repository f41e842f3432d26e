import type { Sample } from "./observed";
import { variance } from "./variance";

/**
 * The sample standard deviation of the values that are not missing, √(Σ(x − x̄)²/(n − 1)).
 *
 * @returns in the unit of the values; `null` for fewer than two values
 * @example standardDeviation([1, null, 4]) // 2.12132034355964…
 */
export function standardDeviation(sample: Sample): number | null {
  const square = variance(sample);
  return square === null ? null : Math.sqrt(square);
}
