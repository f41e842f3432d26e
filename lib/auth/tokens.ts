import { createHash } from "node:crypto";

/** How many random bytes a link carries: 128 bits cannot be guessed. */
export const SECRET_BYTES = 16;

const ORGANIZATION_BYTES = 16;
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** What a link's token says: whose data it is about, and a secret of which only the hash is stored. */
export type LinkToken = { readonly organizationId: string; readonly secret: Uint8Array };

/**
 * The text of a token: the organization's id and the secret in base64url, 43 characters. The id is
 * in it so that a look-up names the organization, as every look-up does; the secret is what protects.
 */
export function formatToken({ organizationId, secret }: LinkToken): string {
  const bytes = Buffer.concat([Buffer.from(organizationId.replaceAll("-", ""), "hex"), secret]);
  return bytes.toString("base64url");
}

/** @returns what the token says, or `null` when the text cannot be a token */
export function parseToken(text: string): LinkToken | null {
  if (!TOKEN_PATTERN.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  const hex = bytes.subarray(0, ORGANIZATION_BYTES).toString("hex");
  const organizationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const token = { organizationId, secret: bytes.subarray(ORGANIZATION_BYTES) };
  // The last character has two bits to spare: only the text that we would write is the token's.
  return formatToken(token) === text ? token : null;
}

/** What is stored of a secret. A plain hash is enough: the secret is random, not a password. */
export function hashSecret(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(secret).digest());
}
