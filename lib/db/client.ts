import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { environment } from "@/lib/env";
import { PrismaClient } from "./generated/client";

declare global {
  // The server and Next's bundle each hold a copy of this module; they share the connections. Not
  // the client: Prisma recognizes its own errors and values by their class, which each copy has too.
  var sevenfoldPool: pg.Pool | undefined;
}

let bound: { pool: pg.Pool; client: PrismaClient } | undefined;

/** The database at DATABASE_URL; connections are made as they are needed. */
export function database(): PrismaClient {
  globalThis.sevenfoldPool ??= openPool();
  const pool = globalThis.sevenfoldPool;
  if (bound?.pool !== pool) {
    bound = { pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) };
  }
  return bound.client;
}

/** Ends every connection of the process, once its query is done. The next use makes new ones. */
export async function closeDatabase(): Promise<void> {
  const pool = globalThis.sevenfoldPool;
  globalThis.sevenfoldPool = undefined;
  await pool?.end();
}

function openPool(): pg.Pool {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL === undefined) throw new Error("There is no DATABASE_URL.");
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
  // A connection that breaks while idle is replaced at its next use; unheard, it would end the process.
  pool.on("error", () => {});
  return pool;
}
