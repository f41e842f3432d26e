import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What a build is made of: all of these, and settings at the top of the checkout. */
const FOLDERS = ["app", "components", "lib", "prisma", "public"];
const AT_TOP = /\.(js|mjs|ts|json)$/;

/** Written by the build itself. */
const PRODUCTS = [path.join("lib", "db", "generated") + path.sep, "next-env.d.ts"];

/**
 * One text that changes whenever a file changes that a build is made of.
 *
 * @param root the top folder of the checkout
 */
export async function hashSources(root: string): Promise<string> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && FOLDERS.includes(entry.name));
  const below = await Promise.all(folders.map(({ name }) => filesBelow(root, name)));
  const atTop = entries.filter((entry) => entry.isFile() && AT_TOP.test(entry.name));
  const files = [...atTop.map(({ name }) => name), ...below.flat()];
  const sources = files.filter((file) => !PRODUCTS.some((product) => file.startsWith(product)));
  return hashFiles(root, sources.sort());
}

/** One text that changes whenever one of the files changes, in name or content. */
export async function hashFiles(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const contents = files.map(async (file) => ({
    file,
    content: await readFile(path.join(root, file)),
  }));
  for (const { file, content } of await Promise.all(contents)) {
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
