import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { environment } from "@/lib/env";
import { type Prisma, PrismaClient } from "./generated/client";
import type { OrganizationScope } from "./scope";

declare global {
  // The server and Next's bundle each hold a copy of this module; they share the connections. Not
  // the client: Prisma recognizes its own errors and values by their class, which each copy has too.
  var sevenfoldPool: pg.Pool | undefined;
}

let bound: { pool: pg.Pool; client: PrismaClient } | undefined;

/** The database as one organization sees it, for the length of a transaction. */
export type OrganizationDatabase = Prisma.TransactionClient;

/** How long a transaction may wait for a connection, and take, in ms. */
const PATIENCE = { maxWait: 10_000, timeout: 30_000 };

/**
 * Does something with one organization's data, in one transaction. PostgreSQL itself sees to it that
 * no other organization's can be reached: the transaction runs as a role for which rows of others do
 * not exist (row-level security), whatever a query asks for.
 *
 * @param options how long it may take, when that is long
 */
export function inOrganization<T>(
  { organizationId }: OrganizationScope,
  work: (database: OrganizationDatabase) => Promise<T>,
  options: { readonly timeout?: number } = {},
): Promise<T> {
  return unscopedDatabase().$transaction(
    async (transaction) => {
      await transaction.$executeRaw`
        SELECT set_config('role', 'sevenfold_organization', true),
          set_config('sevenfold.organization', ${organizationId}, true)`;
      return work(transaction);
    },
    { ...PATIENCE, ...options },
  );
}

/**
 * Calls a function of the migrations that enters the organization by itself, as its first step: one
 * prepared statement, one round trip, for what phones do by the thousand.
 *
 * @param call its first parameter, $1, is the organization
 * @returns what it returns
 */
export async function callInOrganization<T>(
  { organizationId }: OrganizationScope,
  call: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<T | undefined> {
  const { name, text, values } = call;
  const statement = { name, text, values: [organizationId, ...values], rowMode: "array" };
  const { rows } = await connections().query<[T]>(statement);
  return rows[0]?.[0];
}

/**
 * The whole database at DATABASE_URL; connections are made as they are needed. For accounts, which
 * are nobody's organization's, and for the process itself (the architecture test names who may).
 */
export function unscopedDatabase(): PrismaClient {
  const pool = connections();
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

function connections(): pg.Pool {
  globalThis.sevenfoldPool ??= openPool();
  return globalThis.sevenfoldPool;
}

function openPool(): pg.Pool {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL === undefined) throw new Error("There is no DATABASE_URL.");
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
  // A connection that breaks while idle is replaced at its next use; unheard, it would end the process.
  pool.on("error", () => {});
  return pool;
}

/** Answers when the database does; throws when it does not. */
export async function pingDatabase(): Promise<void> {
  await unscopedDatabase().$queryRaw`SELECT 1`;
}
