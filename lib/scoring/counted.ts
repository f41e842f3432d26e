/**
 * Statistics of counted values: `counts[k]` persons have the value k = 0, 1, 2, … Sums stay whole
 * numbers until the last division, so a result depends neither on the order of the persons nor on
 * how a group was split.
 */
export type Counts = ArrayLike<number>;

/** How many persons are counted. */
export function countedPersons(counts: Counts): number {
  return sumOver(counts, () => 1);
}

/** All their values together. */
export function countedSum(counts: Counts): number {
  return sumOver(counts, (value) => value);
}

/** The mean value; `null` when nobody is counted. */
export function countedMean(counts: Counts): number | null {
  const n = countedPersons(counts);
  return n === 0 ? null : countedSum(counts) / n;
}

/** The mean distance to the mean; `null` when nobody is counted. */
export function countedAverageDeviation(counts: Counts): number | null {
  const n = countedPersons(counts);
  if (n === 0) return null;
  const sum = countedSum(counts);
  return sumOver(counts, (value) => Math.abs(value * n - sum)) / n / n;
}

/** The variance with n − 1; `null` for fewer than two persons. */
export function countedVariance(counts: Counts): number | null {
  const n = countedPersons(counts);
  const mean = countedMean(counts);
  if (n < 2 || mean === null) return null;
  return sumOver(counts, (value) => (value - mean) ** 2) / (n - 1);
}

function sumOver(counts: Counts, term: (value: number) => number): number {
  let sum = 0;
  for (let value = 0; value < counts.length; value++) sum += (counts[value] ?? 0) * term(value);
  return sum;
}
