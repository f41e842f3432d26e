/** Scores on 0..100 that lie nearer than this are equal: a rounding error decides nothing. */
const ROUNDING = 1e-9;

/** Whether `a` is at least `b`, rounding errors aside. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - ROUNDING;
}

/** Whether `a` is more than `b`, rounding errors aside. */
export function moreThan(a: number, b: number): boolean {
  return a > b + ROUNDING;
}
