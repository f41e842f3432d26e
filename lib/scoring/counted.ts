/**
 * Statistics of counted values: `counts[k]` persons have the value `values[k]`, or k itself where no
 * values are given. Sums stay whole numbers until the last division, so a result depends neither on
 * the order of the persons nor on how a group was split.
 */
export type Counts = ArrayLike<number>;

/** How many persons are counted. */
export function countedPersons(counts: Counts): number {
  let persons = 0;
  for (let k = 0; k < counts.length; k++) persons += counts[k] ?? 0;
  return persons;
}

/** All their values together. */
export function countedSum(counts: Counts, values?: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += (counts[k] ?? 0) * valueAt(k, values);
  return sum;
}

/** How counted values lie, in their own unit. */
export type CountedSpread = {
  readonly persons: number;
  /** `null` when nobody is counted. */
  readonly mean: number | null;
  /** With n − 1; `null` for fewer than two persons. */
  readonly variance: number | null;
  /** The mean distance to the mean; `null` when nobody is counted. */
  readonly averageDeviation: number | null;
};

/**
 * How counted values lie: all at once, since thousands of groups are scored together.
 *
 * @param values lowest first; as many as there are counts
 * @param from where the counts begin, and `end` where they are over: an array may hold more
 */
export function countedSpread(
  counts: Counts,
  values?: ArrayLike<number>,
  from = 0,
  end = counts.length,
): CountedSpread {
  let persons = 0;
  let sum = 0;
  for (let at = from; at < end; at++) {
    const count = counts[at] ?? 0;
    persons += count;
    sum += count * valueAt(at - from, values);
  }
  if (persons === 0) return NOBODY;
  const mean = sum / persons;
  let squares = 0;
  let distance = 0;
  for (let at = from; at < end; at++) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const value = valueAt(at - from, values);
    squares += count * (value - mean) ** 2;
    distance += count * Math.abs(value * persons - sum);
  }
  return {
    persons,
    mean,
    variance: persons < 2 ? null : squares / (persons - 1),
    averageDeviation: distance / persons / persons,
  };
}

const NOBODY: CountedSpread = { persons: 0, mean: null, variance: null, averageDeviation: null };

function valueAt(k: number, values: ArrayLike<number> | undefined): number {
  return values === undefined ? k : (values[k] ?? 0);
}
