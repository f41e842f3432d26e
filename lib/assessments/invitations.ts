import { createHmac } from "node:crypto";
import { SECRET_BYTES } from "@/lib/auth/tokens";

/**
 * The secret of a round's invitation, made from its owner's: the owner can be shown the invitation
 * again and again although only hashes are stored, and nobody can go from the invitation to the owner.
 */
export function invitationSecret(ownerSecret: Uint8Array): Uint8Array {
  return createHmac("sha256", ownerSecret).update("invitation").digest().subarray(0, SECRET_BYTES);
}
