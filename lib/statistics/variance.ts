import { mean } from "./mean";
import { observed, type Sample } from "./observed";

/**
 * The sample variance of the values that are not missing, Σ(x − x̄)²/(n − 1). Exactly 0 when all
 * values are equal.
 *
 * @returns in the unit of the values squared; `null` for fewer than two values
 * @example variance([1, null, 4]) // 4.5
 */
export function variance(sample: Sample): number | null {
  const values = observed(sample);
  const center = mean(values);
  if (center === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return squares / (values.length - 1);
}
