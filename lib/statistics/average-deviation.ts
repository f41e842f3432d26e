import { mean } from "./mean";
import { observed, type Sample } from "./observed";
import { quantile } from "./quantile";

/** What the deviations are taken from: AD_M from the mean, AD_Md from the median. */
export type Center = "mean" | "median";

/**
 * The average deviation of one item's answers, Σ|x − center|/n (Burke, Finkelstein & Dusig 1999);
 * missing answers are left out.
 *
 * @param ratings the answers of one group
 * @returns in answer steps; `null` for fewer than two answers
 * @example averageDeviation([3, 3, 4, 4], "mean") // 0.5
 */
export function averageDeviation(ratings: Sample, center: Center): number | null {
  const values = observed(ratings);
  const middle = center === "mean" ? mean(values) : quantile(values, 0.5);
  if (middle === null || values.length < 2) return null;
  return mean(values.map((value) => Math.abs(value - middle)));
}
