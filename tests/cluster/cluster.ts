import path from "node:path";
import { closeDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrate";
import { setDatabaseUrl } from "@/lib/env";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { freePort } from "@/lib/server/free-port";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT, type Started, start } from "../support/process";
import { type Nginx, startNginx } from "./nginx";

/** One process of the product, which can be killed and started again at the same address. */
export type Instance = {
  readonly address: string;
  /** As nginx calls it. */
  readonly host: string;
  die(): Promise<void>;
  rise(): Promise<void>;
};

/** Two instances on one PostgreSQL, behind nginx. */
export type Cluster = {
  readonly instances: readonly [Instance, Instance];
  readonly nginx: Nginx;
  stop(): Promise<void>;
};

export async function startCluster(): Promise<Cluster> {
  const folder = await temporaryFolder();
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  await applyMigrations(postgres.url, path.join(ROOT, "prisma", "migrations"));
  setDatabaseUrl(postgres.url);
  const one = await startInstance(postgres.url, folder);
  const other = await startInstance(postgres.url, folder);
  const nginxFolder = await temporaryFolder();
  const nginx = await startNginx(nginxFolder, [one.address, other.address]);
  return {
    instances: [one, other],
    nginx,
    async stop() {
      await nginx.stop();
      await Promise.all([one.stop(), other.stop()]);
      await closeDatabase();
      await postgres.stop();
      await Promise.all([folder, nginxFolder].map(removeFolder));
    },
  };
}

async function startInstance(
  database: string,
  folder: string,
): Promise<Instance & { stop(): Promise<void> }> {
  const port = await freePort();
  const environment = {
    DATABASE_URL: database,
    DATA_DIR: folder,
    HOST: "127.0.0.1",
    PORT: String(port),
    TRUST_PROXY: "1",
    AUTH_SECRET: "the same secret for every instance of the test",
  };
  let running: Started | undefined;

  async function rise(): Promise<void> {
    running = start(process.execPath, ["--import", "tsx", "lib/server/main.ts"], environment);
    await running.printed(/Sevenfold is ready/);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    running?.kill(signal);
    await running?.ended;
  }

  await rise();
  const host = `127.0.0.1:${port}`;
  return {
    address: `http://${host}`,
    host,
    rise,
    die: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}
