/** How far a number is from the one it should be, as a share of that. */
export function relativeError(got: number, expected: number): number {
  return Math.abs(got - expected) / Math.abs(expected);
}
