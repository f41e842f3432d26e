import { completePairs } from "./complete-pairs";
import { dotProduct } from "./dot-product";
import { mean } from "./mean";
import type { Sample } from "./observed";
import { ranks } from "./ranks";
import { tTwoSidedP } from "./t-two-sided-p";

/** Spearman's rank correlation. */
export type Spearman = {
  /** Pairs in which neither value is missing. */
  readonly n: number;
  /** −1..1; `null` when a variable does not vary. */
  readonly rho: number | null;
  /** Two-sided, by Student's t with n − 2; `null` also for fewer than three pairs. */
  readonly p: number | null;
};

/**
 * Spearman's rho (Spearman 1904): the correlation of the ranks of two variables, ties sharing their
 * mean rank. The p-value takes rho·√((n − 2)/(1 − rho²)) for Student's t (Kendall 1970).
 *
 * @param x one value a case
 * @param y the same cases; those with a missing value are left out
 * @example spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).rho // 0.8
 */
export function spearman(x: Sample, y: Sample): Spearman {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  const [xs, ys] = [centered(ranks(pairs.x)), centered(ranks(pairs.y))];
  const scale = Math.sqrt(dotProduct(xs, xs) * dotProduct(ys, ys));
  if (scale === 0) return { n, rho: null, p: null };
  const rho = dotProduct(xs, ys) / scale;
  const t = rho * Math.sqrt((n - 2) / (1 - rho * rho));
  return { n, rho, p: n < 3 ? null : tTwoSidedP(t, n - 2) };
}

/** Distances from the mean rank, exact in halves. */
function centered(rankings: readonly number[]): number[] {
  const middle = mean(rankings) ?? 0;
  return rankings.map((rank) => rank - middle);
}
