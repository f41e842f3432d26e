import { fQuantile } from "./f-quantile";
import type { Interval } from "./interval";

/**
 * Feldt's confidence interval for Cronbach's alpha (Feldt, Woodruff & Salih 1987):
 * 1 − (1 − α)·F, with F quantiles for n − 1 and (n − 1)(k − 1) degrees of freedom.
 *
 * @param alpha Cronbach's alpha
 * @param n persons who answered every item
 * @param items k
 * @param confidence between 0 and 1, both excluded
 * @returns `null` for fewer than two persons or items
 * @example feldtInterval(0.8, 30, 5, 0.95) // { low: 0.659…, high: 0.894… }
 */
export function feldtInterval(
  alpha: number,
  n: number,
  items: number,
  confidence: number,
): Interval | null {
  if (n < 2 || items < 2) return null;
  const [df1, df2] = [n - 1, (n - 1) * (items - 1)];
  return {
    low: 1 - (1 - alpha) * fQuantile((1 + confidence) / 2, df1, df2),
    high: 1 - (1 - alpha) * fQuantile((1 - confidence) / 2, df1, df2),
  };
}
