import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

let known: readonly string[] | undefined;

/**
 * The hashes of the stylesheets of this build, as a policy names them. Next writes a stylesheet into
 * the page itself, without the nonce that its scripts get, and its text is the built file's.
 */
export function styleHashes(): readonly string[] {
  known ??= hashesIn(path.resolve(".next/static/chunks"));
  return known;
}

function hashesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(path.join(folder, file)))
    .map((css) => `sha256-${createHash("sha256").update(css).digest("base64")}`);
}
