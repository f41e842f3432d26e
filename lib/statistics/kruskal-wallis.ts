import { chiSquareUpperTail } from "./chi-square-upper-tail";
import { mean } from "./mean";
import { observed, type Sample } from "./observed";
import { ranks } from "./ranks";

/** Whether groups differ in rank. */
export type KruskalWallis = {
  /** Corrected for ties; `null` for fewer than two groups, and when all values are equal. */
  readonly h: number | null;
  /** Groups with values, minus 1; `null` for fewer than two. */
  readonly df: number | null;
  /** The upper tail of chi-square; `null` where H is. */
  readonly p: number | null;
};

/**
 * The Kruskal–Wallis test (Kruskal & Wallis 1952), corrected for ties:
 * H = (n − 1)·Σnᵢ(r̄ᵢ − r̄)²/Σ(r − r̄)², from the ranks r of all values together. Missing values and
 * groups without values are left out.
 *
 * @param groups the values of each group
 * @example kruskalWallis([[1], [2], [3]]) // { h: 2, df: 2, p: 0.367879441171442… }
 */
export function kruskalWallis(groups: readonly Sample[]): KruskalWallis {
  const filled = groups.map(observed).filter((values) => values.length > 0);
  if (filled.length < 2) return { h: null, df: null, p: null };
  const df = filled.length - 1;
  const all = ranks(filled.flat());
  const middle = (all.length + 1) / 2;
  const total = all.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  if (total === 0) return { h: null, df, p: null };
  let first = 0;
  let between = 0;
  for (const values of filled) {
    const center = mean(all.slice(first, first + values.length)) ?? middle;
    between += values.length * (center - middle) ** 2;
    first += values.length;
  }
  const h = ((all.length - 1) * between) / total;
  return { h, df, p: chiSquareUpperTail(h, df) };
}
