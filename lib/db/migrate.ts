import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { createSchemaEngine, MIGRATION_LOCK, NO_FILTERS } from "./schema-engine";

/** The number of the advisory lock that Prisma takes while it migrates. */
const PRISMA_LOCK = 72707369;

/** Said in the migration's own transaction, so that it is finished exactly when it has happened. */
const FINISH = "UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL";

/** What did not finish did not happen, whether it failed or its process was killed: try it again. */
const FORGET_UNFINISHED = "DELETE FROM _prisma_migrations WHERE finished_at IS NULL";

/**
 * Brings a database up to the newest migration, as `prisma migrate deploy` does: same folder, same
 * `_prisma_migrations` table, same lock. Several instances may do so at once; each migration happens
 * once, and wholly or not at all.
 *
 * @param url the database's address
 * @param folder the folder of migrations, `prisma/migrations`
 * @returns the names of the migrations that were applied now
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  // One connection, so that the engine finds itself holding the lock already.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  try {
    await pool.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    const { rowCount } = await pool.query(
      "SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = '_prisma_migrations'",
    );
    if (rowCount === 1) await pool.query(FORGET_UNFINISHED);
    const engine = await createSchemaEngine(pool, FINISH);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: MIGRATION_LOCK,
        shadowDbInitScript: "",
        migrationDirectories: await readMigrations(folder),
      },
      filters: NO_FILTERS,
    });
    return appliedMigrationNames;
  } finally {
    await pool.end();
  }
}

/** The names of the folders of migrations, oldest first. */
export async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readMigrations(folder: string) {
  const names = await migrationNames(folder);
  const file = "migration.sql";
  return Promise.all(
    names.map(async (name) => {
      const value = await readFile(path.join(folder, name, file), "utf8");
      return { path: name, migrationFile: { path: file, content: { tag: "ok" as const, value } } };
    }),
  );
}
