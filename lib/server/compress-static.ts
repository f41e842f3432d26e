import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|svg|json|txt|xml|wasm|ico|ttf|otf)$/;

/** Smaller files cost as much to unpack as they save on the way. */
const SMALLEST = 512;

/**
 * Writes a .br and a .gz beside every file that becomes smaller by them, as small as they get: it
 * happens once a build, and they are sent for as long as the build is.
 */
export async function compressStaticFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name));
  await Promise.all(files.map((entry) => compressFile(path.join(entry.parentPath, entry.name))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  // Node's own choice for both is what is slow and small for brotli, but not for gzip.
  const variants = {
    br: promisify(brotliCompress)(content),
    gz: promisify(gzip)(content, { level: 9 }),
  };
  for (const [suffix, compressing] of Object.entries(variants)) {
    const compressed = await compressing;
    if (compressed.length < content.length) await writeFile(`${file}.${suffix}`, compressed);
  }
}
