import { onTestFinished } from "vitest";
import { type Following, follow } from "../support/exchange";
import { castVote, type Phone } from "../support/workshop-phones";
import { ANSWERED_BY } from "./nginx";

/** What is seen of a workshop that matters here. */
export type Seen = {
  readonly step: string | null;
  readonly phase: string;
  readonly voted?: number;
};

/** A device that follows a workshop as a browser does: when its stream breaks it opens another one. */
export type Device = {
  /** What it was sent last. */
  seen(): Seen | null;
  /** The instance that its stream comes from. */
  readonly instance: () => string | undefined;
  /** Gets the next event that fits, with when it came. */
  next(fits: (seen: Seen) => boolean): Promise<number>;
};

/** Opens a stream through nginx, and another one whenever it breaks, until the test is over. */
export async function openDevice(address: string, path: string, cookie = ""): Promise<Device> {
  let seen: Seen | null = null;
  let stream: Following | undefined;
  let over = false;
  const waiting = new Set<(seen: Seen) => void>();

  function show(data: string): void {
    seen = JSON.parse(data) as Seen;
    for (const wake of waiting) wake(seen);
  }

  async function open(): Promise<void> {
    stream = await follow(`${address}/api/${path}/events`, { cookie }, show, again);
  }

  function again(): void {
    if (!over) void open().catch(() => setTimeout(again, 100));
  }

  onTestFinished(() => {
    over = true;
    stream?.close();
  });
  await open();
  return {
    seen: () => seen,
    instance: () => stream?.headers[ANSWERED_BY]?.toString(),
    next: (fits) =>
      new Promise((resolve) => {
        const look = (now: Seen) => {
          if (!fits(now)) return;
          waiting.delete(look);
          resolve(performance.now());
        };
        waiting.add(look);
        if (seen) look(seen);
      }),
  };
}

/** Votes as a phone does: again and again until it is acknowledged. */
export async function voteUntilSaved(
  base: string,
  phone: Phone,
  ballot: Parameters<typeof castVote>[2],
): Promise<void> {
  for (;;) {
    const status = await castVote(base, phone, ballot).catch(() => 500);
    if (status === 200) return;
    if (status < 500) throw new Error(`A vote was answered ${status}.`);
  }
}
