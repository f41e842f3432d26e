const MOST_STEPS = 200;

/**
 * A zero of a continuous function between two points where its signs differ, to the last digits of
 * a double: false position, the Illinois way (Dowell & Jarratt 1971).
 *
 * @param f continuous, f(low) and f(high) of opposite sign or 0
 * @throws RangeError when the signs do not differ
 * @example findRoot((x) => x * x - 2, 0, 2) // 1.41421356237309…
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa * fb > 0) throw new RangeError(`There is no change of sign between ${low} and ${high}.`);
  for (let step = 0; step < MOST_STEPS && fa !== fb; step++) {
    const x = b - (fb * (b - a)) / (fb - fa);
    const fx = f(x);
    if (fx === 0 || x === b) return x;
    if (fx * fb < 0) {
      [a, fa] = [b, fb];
    } else {
      fa /= 2;
    }
    const moved = Math.abs(x - b);
    [b, fb] = [x, fx];
    if (moved <= 1e-15 * Math.max(1, Math.abs(x))) return x;
  }
  return b;
}
