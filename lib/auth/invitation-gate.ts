import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { findMemberInvitation } from "./queries";
import { lookUpLink } from "./rate-limits";

/** An invitation to become a member, with which whoever has it may become one. */
export type OpenedMemberInvitation = NonNullable<
  Awaited<ReturnType<typeof findMemberInvitation>>
> & { readonly scope: OrganizationScope };

/**
 * The gate for who is invited: whoever holds the link that was mailed may become a member.
 *
 * @param id the last part of the link
 * @returns `null` when the link does not work (any more)
 */
export async function openMemberInvitation(
  headers: Headers,
  id: string,
): Promise<OpenedMemberInvitation | null> {
  const invitation = await lookUpLink(headers, async () =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
      ? findMemberInvitation(id, new Date())
      : null,
  );
  return invitation && { ...invitation, scope: mintScope(invitation.organizationId) };
}
