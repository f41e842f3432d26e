import path from "node:path";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/lib/db/migrate";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { ensureClient } from "@/lib/server/product";
import { copyFolder, removeFolder, temporaryFolder } from "./folder";
import { ROOT } from "./process";

declare module "vitest" {
  interface ProvidedContext {
    /** The database that each test file gets a copy of: every migration applied, and nothing in it. */
    templateUrl: string;
    /** A data folder as a Sevenfold leaves it that was stopped before anybody came. */
    usedFolder: string;
  }
}

/** What a power cut would do to a test's database does not matter. */
const CARELESS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Runs before the integration tests: one PostgreSQL for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureClient(ROOT, new AbortController().signal);
  const usedFolder = await temporaryFolder();
  const first = await startEmbeddedPostgres(usedFolder, CARELESS);
  await applyMigrations(first.url, path.join(ROOT, "prisma", "migrations"));
  await first.stop();
  const folder = await temporaryFolder();
  await copyFolder(usedFolder, folder);
  const postgres = await startEmbeddedPostgres(folder, CARELESS);
  project.provide("usedFolder", usedFolder);
  project.provide("templateUrl", postgres.url);
  return async () => {
    await postgres.stop();
    await Promise.all([removeFolder(folder), removeFolder(usedFolder)]);
  };
}
