import { RateLimiterMemory } from "rate-limiter-flexible";

const MINUTE = 60;

/** How often something may be tried in how many seconds, before it has to wait. */
const LIMITS = {
  /** Wrong passwords and codes for one account. */
  "sign-in-account": { points: 10, duration: 15 * MINUTE },
  /** Wrong ones from one address, which may be a whole office. */
  "sign-in-address": { points: 100, duration: 15 * MINUTE },
  /** Mails that anybody can have sent to one account. */
  "mail-account": { points: 5, duration: 15 * MINUTE },
  "mail-address": { points: 50, duration: 15 * MINUTE },
  /** Links that do not exist, from one address. */
  "unknown-link": { points: 60, duration: 10 * MINUTE },
  /** Stories of one phone in a workshop. */
  "workshop-story": { points: 5, duration: 10 * MINUTE },
} as const;

export type Limit = keyof typeof LIMITS;

declare global {
  // The server and Next's bundle each hold a copy of this module; they count together.
  var sevenfoldLimiters: Map<Limit, RateLimiterMemory> | undefined;
}

/**
 * Takes one of the tries that there are, before trying: of many at the same time, only so many go on.
 *
 * @returns whether there was one left
 */
export async function takeTry(limit: Limit, key: string): Promise<boolean> {
  return limiter(limit)
    .consume(key)
    .then(() => true)
    .catch((error) => {
      if (error instanceof Error) throw error;
      return false;
    });
}

/** Gives a try back: it succeeded, and only failures count. */
export async function giveBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(key);
}

/** Gives all tries back: whoever it was knows the secret. */
export async function giveAllBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(key);
}

/**
 * Looks up what a link opens. Whoever comes with one unknown link after another is told that none
 * exists, without a look. Links that exist are not counted: an office behind one address goes on.
 */
export async function lookUpLink<T>(
  headers: Headers,
  lookUp: () => Promise<T | null>,
): Promise<T | null> {
  const address = addressOf(headers);
  if (!(await takeTry("unknown-link", address))) return null;
  const found = await lookUp();
  if (found !== null) await giveBack("unknown-link", address);
  return found;
}

/** Where a request comes from: the server has put there what it knows itself (client-address.ts). */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for") ?? "unknown";
}

function limiter(limit: Limit): RateLimiterMemory {
  globalThis.sevenfoldLimiters ??= new Map();
  const limiters = globalThis.sevenfoldLimiters;
  const known = limiters.get(limit) ?? new RateLimiterMemory(LIMITS[limit]);
  limiters.set(limit, known);
  return known;
}
