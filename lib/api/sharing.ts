/**
 * Work that many ask for at the same time, done once for all of them. Whoever asks while it is being
 * done shares the next time with all who do, because what she asks about may have changed since it began.
 *
 * @param pauseMs how long it takes at least from one beginning to the next
 */
export function shared<Result>(
  work: () => Promise<Result>,
  pauseMs: number,
): () => Promise<Result> {
  let current: Promise<unknown> | null = null;
  let next: Promise<Result> | null = null;

  function begin(): Promise<Result> {
    next = null;
    const own = work();
    const pause = new Promise((resolve) => setTimeout(resolve, pauseMs));
    current = Promise.allSettled([own, pause]).then(() => {
      current = null;
    });
    return own;
  }

  return () => {
    if (next === null && current === null) return begin();
    next ??= (current ?? Promise.resolve()).then(begin);
    return next;
  };
}
