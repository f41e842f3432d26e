/**
 * The variance of answers given wholly at random on a scale of A options, (A² − 1)/12: the
 * uniform null distribution of r_wg (James, Demaree & Wolf 1984).
 *
 * @param options A, the number of answer options
 * @returns in answer steps squared
 * @example uniformNullVariance(5) // 2
 */
export function uniformNullVariance(options: number): number {
  return (options * options - 1) / 12;
}
