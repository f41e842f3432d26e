import { freePort } from "@/lib/server/free-port";
import { removeFolder, temporaryFolder } from "./folder";
import { type Started, start } from "./process";

/** A product of a test's own, with a port and a database that outlive its process. */
export type MortalProduct = {
  readonly address: string;
  /** Ends its process at once, whatever it is doing. */
  die(): Promise<void>;
  rise(): Promise<void>;
  /** Ends it for good, and removes what it kept. */
  bury(): Promise<void>;
};

/** Starts a product that may be killed and started again. */
export async function startMortalProduct(): Promise<MortalProduct> {
  const [folder, port] = await Promise.all([temporaryFolder(), freePort()]);
  let process: Started | null = null;

  async function rise(): Promise<void> {
    process = startOn(port, folder);
    await process.printed(/Sevenfold is ready/);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = process;
    process = null;
    ending?.kill(signal);
    await ending?.ended;
  }

  await rise();
  return {
    address: `http://localhost:${port}`,
    rise,
    die: () => end("SIGKILL"),
    async bury() {
      // Only a living one stops the PostgreSQL that a killed one has left.
      if (process === null) await rise();
      await end("SIGTERM");
      await removeFolder(folder);
    },
  };
}

function startOn(port: number, folder: string): Started {
  const main = ["--import", "tsx", "lib/server/main.ts"];
  return start(globalThis.process.execPath, main, { PORT: `${port}`, DATA_DIR: folder });
}
