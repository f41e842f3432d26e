/** Which bin the mean of a person's answers falls in. Whole numbers only, so that it is exact. */
export type Binning = {
  /** Steps of a score per answer step. */
  readonly grid: number;
  /** The score of each bin, in steps of the grid above the lowest score; lowest first. */
  readonly steps: ArrayLike<number>;
  /** The fewest answers that make a score: half of the items, rounded up. */
  readonly least: number;
  /** The bin at `answered * span + sum`, the sum being that of the answers above the lowest. */
  readonly bin: Int32Array;
  readonly span: number;
};

/**
 * The bins of the mean of `items` answers, at least half of which are given.
 *
 * @param range how far the largest answer is above the smallest
 * @param grid see `CountingPlan`
 * @throws RangeError when a mean could fall between two steps of the grid
 */
export function binning(items: number, range: number, grid: number | null): Binning {
  const least = Math.ceil(items / 2);
  const answered = Array.from({ length: items - least + 1 }, (_, index) => least + index);
  const fine = grid ?? answered.reduce(leastCommonMultiple, 1);
  const misfit = answered.find((count) => fine % count !== 0);
  if (misfit !== undefined) {
    throw new RangeError(`The mean of ${misfit} answers does not fit a grid of ${fine}.`);
  }
  const means = answered.flatMap((count) =>
    Array.from({ length: range * count + 1 }, (_, sum) => ({
      at: count * (range * items + 1) + sum,
      step: sum * (fine / count),
    })),
  );
  const steps =
    grid === null
      ? [...new Set(means.map(({ step }) => step))].sort((a, b) => a - b)
      : Array.from({ length: range * fine + 1 }, (_, step) => step);
  const binOfStep = new Map(steps.map((step, bin) => [step, bin]));
  const span = range * items + 1;
  const bin = new Int32Array((items + 1) * span);
  for (const { at, step } of means) bin[at] = binOfStep.get(step) ?? 0;
  return { grid: fine, steps, least, bin, span };
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
