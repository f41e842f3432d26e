import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { closeDatabase, unscopedDatabase } from "@/lib/db/client";
import { setDatabaseUrl } from "@/lib/env";

/**
 * Gives a test file a database of its own, with every migration applied and nothing in it. All that
 * reaches the database through lib/db uses it.
 *
 * @returns the client of lib/db/client, for what a test wants to prepare or see by itself
 */
export function useDatabase(): typeof unscopedDatabase {
  let own: TestDatabase;
  beforeAll(async () => {
    own = await migratedDatabase();
    // What another file left to be done later may have opened that file's database again.
    await closeDatabase();
    setDatabaseUrl(own.url);
  });
  afterAll(async () => {
    await closeDatabase();
    await own.drop();
  });
  return unscopedDatabase;
}

/** A database for one purpose; whoever made it drops it. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** The URL of such a database for one test, for a process that the test starts. */
export async function databaseForTest(): Promise<string> {
  const { url, drop } = await migratedDatabase();
  onTestFinished(drop);
  return url;
}

function migratedDatabase(): Promise<TestDatabase> {
  return createDatabase(new URL(inject("templateUrl")).pathname.slice(1));
}

/** Makes a database without anything in it, migrations neither. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase("template0");
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID()}`;
  await administrate(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    url: new URL(`/${name}`, inject("templateUrl")).href,
    drop: () => administrate(`DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

async function administrate(sql: string): Promise<void> {
  const client = new pg.Client(new URL("/postgres", inject("templateUrl")).href);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
