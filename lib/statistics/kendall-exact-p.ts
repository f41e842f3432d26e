/**
 * The exact two-sided p-value of Kendall's S without ties: the share of all n! orders with an S at
 * least as far from 0 (Kendall 1970, ch. 5). The orders are counted by their inversions, one case
 * at a time.
 *
 * @param s concordant minus discordant pairs
 * @param n the number of cases, at least 1; the work grows with n⁴
 * @example kendallExactP(6, 4) // 0.08333333333333333
 */
export function kendallExactP(s: number, n: number): number {
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next: number[] = new Array(shares.length + size - 1).fill(0);
    shares.forEach((share, inversions) => {
      for (let more = 0; more < size; more++) {
        next[inversions + more] = (next[inversions + more] ?? 0) + share / size;
      }
    });
    shares = next;
  }
  const pairs = (n * (n - 1)) / 2;
  const fewest = (pairs - Math.abs(s)) / 2;
  const tail = shares.slice(0, fewest + 1).reduce((sum, share) => sum + share, 0);
  return Math.min(1, 2 * tail);
}
