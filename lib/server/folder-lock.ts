import type pg from "pg";

/**
 * Which Sevenfold a data folder belongs to is said by PostgreSQL itself: the process that uses it
 * holds an advisory lock on a connection of its own, which ends with the process however it ends.
 *
 * @param client a connection to the maintenance database, where nobody else takes locks
 * @returns whether this connection holds the lock now
 */
export async function takeFolderLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    "SELECT pg_try_advisory_lock(7) AS taken",
  );
  return rows[0]?.taken === true;
}

/** A lock that is taken again when PostgreSQL restarts itself after a crash of one of its parts. */
export interface FolderLock {
  /** Fires when the lock cannot be held any longer. */
  lost: AbortSignal;
  release(): Promise<void>;
}

/**
 * Keeps the lock until it is released.
 *
 * @param client the connection that holds it
 * @param reconnect a new connection, or null when no server is running any more
 */
export function keepFolderLock(
  client: pg.Client,
  reconnect: () => Promise<pg.Client | null>,
): FolderLock {
  const lost = new AbortController();
  let released = false;
  let holder = client;

  async function watch(): Promise<void> {
    await new Promise<void>((resolve) => holder.once("end", resolve));
    while (!released) {
      const next = await reconnect();
      if (next === null) throw new Error("The server is gone.");
      // A server that restarts may yet break the connection.
      const taken = await takeFolderLock(next).catch(() => null);
      if (taken === false) throw new Error("The lock is another's.");
      if (taken === null) continue;
      holder = next;
      return watch();
    }
  }

  watch().catch(() => lost.abort());
  return {
    lost: lost.signal,
    async release() {
      released = true;
      await holder.end();
    },
  };
}
