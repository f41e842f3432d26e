import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import type pg from "pg";
import { migrationNames } from "./migrate";
import { createSchemaEngine, MIGRATION_LOCK, NO_FILTERS } from "./schema-engine";

/**
 * Writes the migration that takes the database from the last migration to schema.prisma, in a folder
 * of its own. Beside its SQL lies the schema it leads to, for the next migration to start from:
 * Prisma's engine cannot read the tables of a PostgreSQL through a driver adapter.
 *
 * @param prismaFolder holds schema.prisma and migrations/
 * @param name says what changes, in a few words
 * @param now names the folder, so that migrations sort by age
 * @param pool any PostgreSQL; nothing is written to it
 * @returns the new folder, or null when the schema has not changed
 */
export async function writeMigration(
  prismaFolder: string,
  name: string,
  now: Date,
  pool: pg.Pool,
): Promise<string | null> {
  const migrations = path.join(prismaFolder, "migrations");
  await mkdir(migrations, { recursive: true });
  const schema = await readFile(path.join(prismaFolder, "schema.prisma"), "utf8");
  const engine = await createSchemaEngine(pool);
  const { exitCode, stdout } = await engine.diff({
    from: await newestSchema(migrations),
    to: datamodel(schema),
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  });
  if (exitCode === 0) return null;
  const moment = now.toISOString().replace(/\D/g, "").slice(0, "yyyymmddhhmmss".length);
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folder = path.join(migrations, [moment, ...words].join("_"));
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), stdout ?? "");
  await writeFile(path.join(folder, "schema.prisma"), schema);
  await writeFile(path.join(migrations, MIGRATION_LOCK.path), MIGRATION_LOCK.content);
  return folder;
}

async function newestSchema(migrations: string): Promise<DiffTarget> {
  const newest = (await migrationNames(migrations)).at(-1);
  if (newest === undefined) return { tag: "empty" };
  return datamodel(await readFile(path.join(migrations, newest, "schema.prisma"), "utf8"));
}

function datamodel(content: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}
