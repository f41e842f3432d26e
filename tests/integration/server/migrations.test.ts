import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { applyMigrations } from "@/lib/db/migrate";
import { writeMigration } from "@/lib/db/migration";
import { emptyDatabase } from "../../support/database";
import { removeFolder, temporaryFolder } from "../../support/folder";
import { launchScript } from "../../support/leftovers";
import { ROOT } from "../../support/process";

/** A prisma folder for one test. */
async function prismaFolder(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => removeFolder(folder));
  await mkdir(path.join(folder, "migrations"));
  return folder;
}

async function addMigration(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, "migrations", name), { recursive: true });
  await writeFile(path.join(folder, "migrations", name, "migration.sql"), sql);
}

/** An empty database for one test, with a pool of connections to it. */
async function scratch() {
  const database = await emptyDatabase();
  const pool = new pg.Pool({ connectionString: database.url });
  onTestFinished(async () => {
    await pool.end();
    await database.drop();
  });
  return { url: database.url, pool };
}

async function tables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  return rows.map(({ tablename }) => tablename).filter((name) => name !== "_prisma_migrations");
}

test("migrations are applied once, oldest first, however many instances start together", async () => {
  const folder = await prismaFolder();
  await addMigration(folder, "2_second", "ALTER TABLE first ADD COLUMN extra integer;");
  await addMigration(folder, "1_first", "CREATE TABLE first (id integer);");
  const { url } = await scratch();
  const starts = [1, 2, 3].map(() => applyMigrations(url, path.join(folder, "migrations")));
  const applied = (await Promise.all(starts)).filter((names) => names.length > 0);
  expect(applied).toEqual([["1_first", "2_second"]]);
  expect(await applyMigrations(url, path.join(folder, "migrations"))).toEqual([]);
});

test("a migration may hold functions and texts with semicolons", async () => {
  const folder = await prismaFolder();
  const body = "BEGIN PERFORM 1; RETURN 'a;b'; END";
  await addMigration(
    folder,
    "1_function",
    `CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ ${body} $$; -- the end`,
  );
  const { url, pool } = await scratch();
  await applyMigrations(url, path.join(folder, "migrations"));
  expect((await pool.query("SELECT f()")).rows).toEqual([{ f: "a;b" }]);
});

test("a migration that fails leaves nothing behind and is tried again once it is mended", async () => {
  const folder = await prismaFolder();
  await addMigration(folder, "1_broken", "CREATE TABLE half (id integer); SELECT * FROM nowhere;");
  const { url, pool } = await scratch();
  await expect(applyMigrations(url, path.join(folder, "migrations"))).rejects.toThrow("nowhere");
  expect(await tables(pool)).toEqual([]);

  await addMigration(folder, "1_broken", "CREATE TABLE half (id integer);");
  expect(await applyMigrations(url, path.join(folder, "migrations"))).toEqual(["1_broken"]);
  expect(await tables(pool)).toEqual(["half"]);
});

test("a migration whose process is killed halfway is neither lost nor done twice", async () => {
  const folder = await prismaFolder();
  const wait = "SELECT pg_sleep(1)";
  await addMigration(folder, "1_slow", `CREATE TABLE slow (id integer); ${wait};`);
  const { url, pool } = await scratch();
  const migrator = launchScript("tests/support/migrator.ts", [
    url,
    path.join(folder, "migrations"),
  ]);
  await vi.waitFor(async () => {
    const running = "SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    expect((await pool.query(running)).rowCount).toBe(1);
  }, 20_000);
  migrator.kill("SIGKILL");

  await applyMigrations(url, path.join(folder, "migrations"));
  expect(await tables(pool)).toEqual(["slow"]);
  const finished = "SELECT FROM _prisma_migrations WHERE finished_at IS NOT NULL";
  expect((await pool.query(finished)).rowCount).toBe(1);
});

const BEFORE = 'datasource db {\n  provider = "postgresql"\n}\nmodel Note {\n  id Int @id\n}\n';
const NOW = new Date("2026-11-21T12:34:56Z");

test("writeMigration writes what takes the last migration's schema to the present one", async () => {
  const folder = await prismaFolder();
  const { url, pool } = await scratch();
  const schema = path.join(folder, "schema.prisma");
  await writeFile(schema, BEFORE);
  const first = await writeMigration(folder, "first", NOW, pool);
  await writeFile(schema, BEFORE.replace("@id", "@id\n  text String"));
  const later = new Date(NOW.getTime() + 1000);
  const second = (await writeMigration(folder, "Add the text!", later, pool)) ?? "";
  expect(await writeMigration(folder, "nothing", NOW, pool)).toBeNull();

  expect(path.basename(first ?? "")).toBe("20261121123456_first");
  expect(path.basename(second)).toBe("20261121123457_add_the_text");
  expect(await readFile(path.join(second, "migration.sql"), "utf8")).toContain(
    'ADD COLUMN     "text"',
  );
  await applyMigrations(url, path.join(folder, "migrations"));
  expect(await tables(pool)).toEqual(["Note"]);
});

/** Everything Prisma makes in a database, a line each. */
const CATALOG = `
  SELECT concat_ws(' ', table_name, column_name, udt_name, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', enumtypid::regtype, enumsortorder, enumlabel) FROM pg_enum
  ORDER BY line`;

test("the project's migrations lead to what its schema.prisma says", async () => {
  const prisma = path.join(ROOT, "prisma");
  const migrated = await scratch();
  await applyMigrations(migrated.url, path.join(prisma, "migrations"));
  const folder = await prismaFolder();
  await cp(path.join(prisma, "schema.prisma"), path.join(folder, "schema.prisma"));
  const fresh = await scratch();
  await writeMigration(folder, "all at once", NOW, fresh.pool);
  await applyMigrations(fresh.url, path.join(folder, "migrations"));

  const expected: { line: string }[] = (await fresh.pool.query(CATALOG)).rows;
  expect(expected.length).toBeGreaterThan(10);
  expect((await migrated.pool.query(CATALOG)).rows).toEqual(expect.arrayContaining(expected));
});

test("the newest migration's schema is schema.prisma, so that the next one starts from it", async () => {
  const folder = await prismaFolder();
  await cp(path.join(ROOT, "prisma"), folder, { recursive: true });
  const { pool } = await scratch();
  expect(await writeMigration(folder, "forgotten", NOW, pool)).toBeNull();
});
