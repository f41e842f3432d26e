import { derivedSecret } from "@/lib/auth/secret";
import { formatToken } from "@/lib/auth/tokens";

/** What the links of a unit in a round are for: joining on one's own device, or on a shared tablet. */
export type UnitLinkPurpose = "invitation" | "kiosk";

/**
 * The secret of a unit's link, made from the installation's, so that a sheet with the link can be
 * printed again although only the hash is stored.
 */
export function unitLinkSecret(
  purpose: UnitLinkPurpose,
  roundId: string,
  unitId: string,
): Promise<Uint8Array> {
  return derivedSecret(`unit-${purpose}`, `${roundId}:${unitId}`);
}

/** The token of a unit's link. */
export async function unitLinkToken(
  organizationId: string,
  purpose: UnitLinkPurpose,
  place: { readonly roundId: string; readonly unitId: string },
): Promise<string> {
  const secret = await unitLinkSecret(purpose, place.roundId, place.unitId);
  return formatToken({ organizationId, secret });
}

/** The secret of a personal invitation, made again whenever a reminder repeats its link. */
export function personalSecret(invitationId: string): Promise<Uint8Array> {
  return derivedSecret("personal-invitation", invitationId);
}
