import { readFileSync, statSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = path.join(ROOT, "node_modules/.cache/sevenfold-bench");

/**
 * The address of a bench as one JavaScript file: the one of last time, when none of its sources has
 * changed since.
 *
 * @param {string} name
 */
export async function compiled(name) {
  const file = path.join(FOLDER, `${name}.mjs`);
  if (!isCurrent(file)) await compile(name, file);
  return pathToFileURL(file).href;
}

/** The sources stand beside the compiled file. */
const sourcesFile = (file) => `${file}.sources.json`;

function isCurrent(file) {
  try {
    const { mtimeMs: made } = statSync(file);
    const sources = JSON.parse(readFileSync(sourcesFile(file), "utf8"));
    return sources.every((source) => statSync(path.join(ROOT, source)).mtimeMs < made);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

async function compile(name, file) {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`tests/bench/${name}.ts`],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
  });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(sourcesFile(file), JSON.stringify(Object.keys(metafile.inputs)));
  // Whole or not at all, also for another process that runs the same bench now.
  await writeFile(`${file}.${process.pid}`, outputFiles[0].contents);
  await rename(`${file}.${process.pid}`, file);
}
