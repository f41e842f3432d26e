import pg from "pg";
import { environment } from "@/lib/env";

/** What is heard on a channel: a payload, or `null` when something may have been missed. */
export type NotificationListener = (payload: string | null) => void;

const RETRY_MS = 1_000;

declare global {
  // The server and Next's bundle each hold a copy of this module; they share the connection.
  var sevenfoldListening: Map<string, Set<NotificationListener>> | undefined;
  var sevenfoldListener: { end: () => Promise<void> } | undefined;
}

/**
 * Hears what any instance tells by NOTIFY, on one connection of the process, which is made again when
 * it breaks. Nothing is kept for who did not listen: after a break everybody is told to look anew.
 *
 * @param channel a name of letters and underscores
 * @returns stops listening
 */
export function listenTo(channel: string, listener: NotificationListener): () => void {
  globalThis.sevenfoldListening ??= new Map();
  const channels = globalThis.sevenfoldListening;
  const listeners = channels.get(channel) ?? new Set();
  channels.set(channel, listeners.add(listener));
  globalThis.sevenfoldListener ??= beginListening(channels);
  return () => listeners.delete(listener);
}

/** Ends the connection; the next listener makes a new one. */
export async function stopListening(): Promise<void> {
  const listener = globalThis.sevenfoldListener;
  globalThis.sevenfoldListener = undefined;
  globalThis.sevenfoldListening = undefined;
  await listener?.end();
}

function beginListening(channels: ReadonlyMap<string, ReadonlySet<NotificationListener>>) {
  let ended = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  const tell = (channel: string, payload: string | null) => {
    for (const listener of channels.get(channel) ?? []) listener(payload);
  };
  const again = () => {
    client = undefined;
    if (!ended) retry = setTimeout(connect, RETRY_MS).unref();
  };
  const connect = () => {
    const { DATABASE_URL } = environment();
    const own = new pg.Client({ connectionString: DATABASE_URL, keepAlive: true });
    client = own;
    // A connection that breaks says so twice, as an error and as an end.
    let broken = false;
    const broke = () => {
      if (!broken) again();
      broken = true;
    };
    own.on("error", broke).on("end", broke);
    own.on("notification", ({ channel, payload }) => tell(channel, payload ?? ""));
    own
      .connect()
      .then(() => own.query([...channels.keys()].map((name) => `LISTEN ${name};`).join(" ")))
      .then(() => {
        for (const name of channels.keys()) tell(name, null);
      })
      .catch(broke);
  };
  connect();
  return {
    async end() {
      ended = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
