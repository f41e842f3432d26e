import { completePairs } from "./complete-pairs";
import type { Sample } from "./observed";
import { quantile } from "./quantile";

/**
 * The Theil–Sen slope: the median of the slopes of all pairs of points (Sen 1968), hardly moved by
 * outliers. Pairs at one moment have no slope.
 *
 * @param t moments
 * @param y the values at those moments; missing ones are left out
 * @returns in units of y per unit of t; `null` when there are not two moments
 * @example senSlope([1, 2, 3], [10, 12, 20]) // 5
 */
export function senSlope(t: Sample, y: Sample): number | null {
  const points = completePairs(t, y);
  const slopes: number[] = [];
  points.x.forEach((moment, i) => {
    for (let j = 0; j < i; j++) {
      const time = moment - (points.x[j] ?? 0);
      if (time !== 0) slopes.push(((points.y[i] ?? 0) - (points.y[j] ?? 0)) / time);
    }
  });
  return quantile(slopes, 0.5);
}
