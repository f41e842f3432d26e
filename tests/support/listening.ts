import { expect } from "vitest";
import type { unscopedDatabase } from "@/lib/db/client";

/** Ends the connection that listens, as a restart of PostgreSQL or a failing network does. */
export async function breakListening(database: ReturnType<typeof unscopedDatabase>): Promise<void> {
  const ended = async () => {
    const [row] = await database.$queryRaw<{ count: number }[]>`
      SELECT count(pg_terminate_backend(pid, 10000))::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN %'`;
    return row?.count;
  };
  // It may not have been made yet.
  await expect.poll(ended, { timeout: 20_000 }).toBe(1);
}
