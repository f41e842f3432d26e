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

/** The mean value; `null` when nobody is counted. */
export function countedMean(counts: Counts, values?: ArrayLike<number>): number | null {
  const n = countedPersons(counts);
  return n === 0 ? null : countedSum(counts, values) / n;
}

/** The mean distance to the mean; `null` when nobody is counted. */
export function countedAverageDeviation(counts: Counts): number | null {
  const n = countedPersons(counts);
  if (n === 0) return null;
  const sum = countedSum(counts);
  let distance = 0;
  for (let k = 0; k < counts.length; k++) distance += (counts[k] ?? 0) * Math.abs(k * n - sum);
  return distance / n / n;
}

/** The variance with n − 1; `null` for fewer than two persons. */
export function countedVariance(counts: Counts, values?: ArrayLike<number>): number | null {
  const n = countedPersons(counts);
  if (n < 2) return null;
  const mean = countedSum(counts, values) / n;
  let squares = 0;
  for (let k = 0; k < counts.length; k++) {
    squares += (counts[k] ?? 0) * (valueAt(k, values) - mean) ** 2;
  }
  return squares / (n - 1);
}

function valueAt(k: number, values: ArrayLike<number> | undefined): number {
  return values === undefined ? k : (values[k] ?? 0);
}
