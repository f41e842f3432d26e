"use client";

import { useEffect, useState } from "react";

type Timed = { readonly startedAt: number | null; readonly minutes: number; readonly now: number };

/**
 * How many seconds a step still has, by the server's clock; below 0 once its time is over. `null` where
 * no time runs, and until the page runs, since no two clocks agree on a second.
 */
export function useClock({ startedAt, minutes, now }: Timed): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (startedAt === null) {
      setLeft(null);
      return;
    }
    const ahead = Date.now() - now;
    const end = startedAt + minutes * 60_000 + ahead;
    const show = () => setLeft(Math.ceil((end - Date.now()) / 1_000));
    show();
    const ticking = setInterval(show, 1_000);
    return () => clearInterval(ticking);
  }, [startedAt, minutes, now]);
  return left;
}
