import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { writeMigration } from "@/lib/db/migration";
import { startEmbeddedPostgres } from "./embedded-postgres";

// `npm run migration -- NAME`: the next migration, from schema.prisma. It uses a PostgreSQL of its
// own in a temporary folder and touches no other database.

const name = process.argv.slice(2).join(" ");

async function main(): Promise<void> {
  if (!/[a-z0-9]/i.test(name)) {
    console.error("Say in a few words what changes: npm run migration -- add notes");
    process.exitCode = 1;
    return;
  }
  const dataFolder = await realpath(await mkdtemp(path.join(tmpdir(), "sevenfold-migration-")));
  const postgres = await startEmbeddedPostgres(dataFolder, { fsync: "off" });
  const pool = new pg.Pool({ connectionString: postgres.url });
  try {
    const prismaFolder = path.resolve(import.meta.dirname, "../../prisma");
    const folder = await writeMigration(prismaFolder, name, new Date(), pool);
    console.log(folder === null ? "The schema has not changed." : `Written: ${folder}`);
  } catch (error) {
    // The engine's own message says which line of the schema is wrong.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await pool.end();
    await postgres.stop();
    await rm(dataFolder, { recursive: true });
  }
}

await main();
