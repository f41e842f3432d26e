import pg from "pg";
import { environment } from "@/lib/env";

/** What is heard on a channel: a payload, or `null` when something may have been missed. */
export type NotificationListener = (payload: string | null) => void;

const RETRY_MS = 1_000;
const CONNECT_PATIENCE_MS = 5_000;

/** A connection on which nothing is said is asked after this time whether it still is one. */
const PROBE_AFTER_MS = 10_000;

type Channels = Map<string, Set<NotificationListener>>;

declare global {
  // The server and Next's bundle each hold a copy of this module; they share the connection.
  var sevenfoldListening: Channels | undefined;
  var sevenfoldListener: Listener | undefined;
}

/** The connection: it listens on a channel, and ends. */
type Listener = { listen: (channel: string) => void; end: () => Promise<void> };

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
  const known = channels.get(channel);
  const listeners = known ?? new Set();
  channels.set(channel, listeners.add(listener));
  if (globalThis.sevenfoldListener === undefined) {
    globalThis.sevenfoldListener = beginListening(channels);
  } else if (known === undefined) globalThis.sevenfoldListener.listen(channel);
  return () => listeners.delete(listener);
}

/** Ends the connection; the next listener makes a new one. */
export async function stopListening(): Promise<void> {
  const listener = globalThis.sevenfoldListener;
  globalThis.sevenfoldListener = undefined;
  globalThis.sevenfoldListening = undefined;
  await listener?.end();
}

function beginListening(channels: Channels): Listener {
  let ended = false;
  let client: pg.Client | undefined;
  let connected = false;
  let retry: NodeJS.Timeout | undefined;

  function tell(channel: string, payload: string | null): void {
    for (const listener of channels.get(channel) ?? []) listener(payload);
  }

  async function listen(own: pg.Client, names: readonly string[]): Promise<void> {
    await own.query(names.map((name) => `LISTEN ${name};`).join(" "));
    // Only now is nothing missed any more.
    for (const name of names) tell(name, null);
  }

  function connect(): void {
    const own = new pg.Client({
      connectionString: environment().DATABASE_URL,
      connectionTimeoutMillis: CONNECT_PATIENCE_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: PROBE_AFTER_MS,
    });
    client = own;
    const broke = () => {
      // A connection that breaks says so twice, as an error and as an end.
      if (client !== own) return;
      client = undefined;
      connected = false;
      own.end().catch(() => {});
      if (!ended) retry = setTimeout(connect, RETRY_MS).unref();
    };
    own.on("error", broke).on("end", broke);
    own.on("notification", ({ channel, payload }) => tell(channel, payload ?? ""));
    own
      .connect()
      .then(() => {
        connected = true;
        return listen(own, [...channels.keys()]);
      })
      .catch(broke);
  }

  connect();
  return {
    listen(channel) {
      // Before, it is among those that are listened to as soon as there is a connection.
      if (client && connected) listen(client, [channel]).catch(() => {});
    },
    async end() {
      ended = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
