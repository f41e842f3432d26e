import type { Sample } from "./observed";

/** Two variables of the same cases: x and y of a case have the same index. */
export type Pairs = { readonly x: number[]; readonly y: number[] };

/**
 * The cases in which neither of two variables is missing.
 *
 * @throws RangeError when the samples differ in length
 * @example completePairs([1, null, 3], [4, 5, 6]) // { x: [1, 3], y: [4, 6] }
 */
export function completePairs(x: Sample, y: Sample): Pairs {
  if (x.length !== y.length) {
    throw new RangeError(`Paired samples have one length, not ${x.length} and ${y.length}.`);
  }
  const pairs: Pairs = { x: [], y: [] };
  x.forEach((first, index) => {
    const second = y[index] ?? null;
    if (first === null || second === null) return;
    pairs.x.push(first);
    pairs.y.push(second);
  });
  return pairs;
}
