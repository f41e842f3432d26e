import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { compressStaticFiles } from "./compress-static";
import { runToEnd } from "./run-to-end";
import { hashFiles, hashSources } from "./sources";
import { errorCode, StartupError } from "./startup-error";

/**
 * Generates the database client when schema.prisma or Prisma has changed since the last time.
 *
 * @param root the top folder of the checkout
 */
export async function ensureClient(root: string, stop: AbortSignal): Promise<void> {
  const stamp = path.join(root, "lib", "db", "generated", "sources");
  const sources = await hashFiles(root, [
    path.join("prisma", "schema.prisma"),
    path.join("node_modules", "prisma", "package.json"),
  ]);
  if ((await readIfThere(stamp)) === sources) return;
  await runTool(root, "prisma/build/index.js", ["generate"], stop);
  await writeFile(stamp, sources);
}

/**
 * Builds the product when its sources have changed since the last time.
 *
 * @param root the top folder of the checkout
 * @param announce says that it will take a while
 * @throws StartupError when it cannot be built, with the build's own words
 */
export async function ensureBuild(
  root: string,
  announce: () => void,
  stop: AbortSignal,
): Promise<void> {
  const stamp = path.join(root, ".next", "sources");
  const sources = await hashSources(root);
  if ((await readIfThere(stamp)) === sources) return;
  announce();
  await rm(stamp, { force: true });
  await ensureClient(root, stop);
  await runTool(root, "next/dist/bin/next", ["build"], stop);
  await compressStaticFiles(path.join(root, ".next", "static"));
  await writeFile(stamp, sources);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Runs a command of a package; what it prints is shown only when it fails. */
async function runTool(
  root: string,
  script: string,
  scriptArguments: readonly string[],
  stop: AbortSignal,
): Promise<void> {
  const file = path.join(root, "node_modules", script);
  const options = { cwd: root, signal: stop };
  const result = await runToEnd(process.execPath, [file, ...scriptArguments], options);
  stop.throwIfAborted();
  if (result.succeeded) return;
  process.stderr.write(`${result.output}\n`);
  throw new StartupError("Sevenfold could not be built; the reason is above.");
}
