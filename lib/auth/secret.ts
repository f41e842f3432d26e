import { createHmac, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { environment } from "@/lib/env";
import { SECRET_BYTES } from "./tokens";

let known: Promise<string> | undefined;

/**
 * The installation's secret: AUTH_SECRET, or else one that is made at the first start and kept in the
 * data folder, outside the database. Who has only one of the two can forge nothing.
 */
export function installationSecret(): Promise<string> {
  known ??= readSecret();
  return known;
}

/**
 * A secret that can be made again when its link must be shown again, and is stored nowhere.
 *
 * @param purpose keeps the secrets of one kind of link apart from those of another
 * @param id of what the link opens
 * @returns 16 bytes
 */
export async function derivedSecret(purpose: string, id: string): Promise<Uint8Array> {
  const hmac = createHmac("sha256", await installationSecret()).update(`${purpose}:${id}`);
  return hmac.digest().subarray(0, SECRET_BYTES);
}

async function readSecret(): Promise<string> {
  const { AUTH_SECRET, DATA_DIR } = environment();
  if (AUTH_SECRET !== undefined) return AUTH_SECRET;
  const file = path.join(DATA_DIR, "secret");
  await mkdir(DATA_DIR, { recursive: true });
  // Of two processes that start together, the one that comes second reads what the first wrote.
  await writeFile(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}
