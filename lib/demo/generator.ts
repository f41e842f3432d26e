/** Numbers that look random and are the same every time. */
export type Generator = {
  /** Evenly spread over 0..1, 1 excluded. */
  readonly fraction: () => number;
  /** Normally distributed around 0, with standard deviation 1. */
  readonly normal: () => number;
};

/** A generator for a subject: another text gives other numbers. */
export function generatorFor(text: string): Generator {
  const fraction = mulberry32(fnv1a(text));
  return {
    fraction,
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
  };
}

/** Some things in another order, the same every time. */
export function shuffled<T>(things: readonly T[], { fraction }: Generator): T[] {
  return things
    .map((thing) => ({ thing, place: fraction() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

/** The hash FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, even enough to make people up. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
