import { AsyncLocalStorage } from "node:async_hooks";
import { vi } from "vitest";

/** Where Next would have led the browser. */
export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`Redirected to ${to}`);
  }
}

/** What Next would have answered with its page for things that are not there. */
export class NotFound extends Error {}

/** The cookies of the device that a test acts as. */
export const device = new Map<string, string>();

/** What the browser of whoever a test acts as sends; of several at the same time, each her own. */
export const browser = { headers: new Headers(), own: new AsyncLocalStorage<Headers>() };

/** What a browser sends with a form. */
export function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

// The parts of Next that loaders and actions need, outside of Next.

export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => (device.has(name) ? { name, value: device.get(name) } : undefined),
    has: (name: string) => device.has(name),
    set: (name: string, value: string) => void device.set(name, value),
  }),
  headers: async () => browser.own.getStore() ?? browser.headers,
};

export const nextNavigation = {
  redirect: vi.fn((to: string): never => {
    throw new Redirected(to);
  }),
  notFound: vi.fn((): never => {
    throw new NotFound();
  }),
};

export const nextCache = { revalidatePath: () => {} };

export const nextIntlServer = { getLocale: async () => "en" };

/** Where an action or a loader leads. */
export async function destination(outcome: Promise<unknown>): Promise<string> {
  try {
    return `nowhere, but returns ${JSON.stringify(await outcome)}`;
  } catch (error) {
    if (error instanceof Redirected) return error.to;
    if (error instanceof NotFound) return "not found";
    throw error;
  }
}
