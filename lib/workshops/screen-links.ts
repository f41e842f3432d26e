import { createHmac } from "node:crypto";
import { derivedSecret } from "@/lib/auth/secret";
import { formatToken, SECRET_BYTES } from "@/lib/auth/tokens";

/**
 * The secret of the projector's link, made from the facilitator's: she can open the projector again
 * and again although only hashes are stored, and nobody can go from what a room sees to leading it.
 */
export function projectorSecret(ownerSecret: Uint8Array): Uint8Array {
  return createHmac("sha256", ownerSecret).update("projector").digest().subarray(0, SECRET_BYTES);
}

/**
 * The secret of the facilitator's link of an organization's workshop, made from the installation's: whoever
 * may lead the organization's workshops can take one over.
 */
export function facilitatorSecret(roundId: string): Promise<Uint8Array> {
  return derivedSecret("workshop", roundId);
}

/** The facilitator's token of an organization's workshop. */
export async function facilitatorToken(organizationId: string, roundId: string): Promise<string> {
  return formatToken({ organizationId, secret: await facilitatorSecret(roundId) });
}
