import { hashSecret, type LinkToken, parseToken } from "@/lib/auth/tokens";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { findLink, type LinkRecord } from "./queries";

/** A round as the holder of a link may use it. */
export type OpenedLink = LinkRecord & {
  readonly scope: OrganizationScope;
  readonly token: LinkToken;
  readonly questionnaire: Questionnaire;
};

/**
 * The gate for people without an account: whoever holds a link may do what it is for.
 *
 * @param text the token in the address
 * @returns the link with its round and, if it is for answering, its response; `null` when there is
 *   no such link
 */
export async function openLink(text: string): Promise<OpenedLink | null> {
  const token = parseToken(text);
  if (!token) return null;
  // Minted for one look-up, and handed on only when the secret is right.
  const scope = mintScope(token.organizationId);
  const link = await findLink(scope, hashSecret(token.secret));
  if (!link) return null;
  return {
    ...link,
    token,
    scope,
    questionnaire: QUESTIONNAIRES[link.round.questionnaire],
  };
}
