import { hashSecret, type LinkToken, parseToken } from "@/lib/auth/tokens";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { findInvitation } from "./invitation-queries";
import { findAnsweringQuestionnaire, findLink, type LinkRecord, type RoundRecord } from "./queries";

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

/** What never changes about a link for answering, so that it need not be looked up at every tap. */
export type AnsweringLink = Pick<OpenedLink, "scope" | "questionnaire"> & {
  readonly secretHash: Buffer;
};

/** The links that were used last, by their tokens. Whether they still hold is asked anew. */
const answering = new Map<string, AnsweringLink>();
const MOST_REMEMBERED = 20_000;

/**
 * The gate for answers, which come by the thousand: a link is looked up once. Whether its round is
 * open, and its response still there, is for the statement that saves to see.
 */
export async function openForAnswers(text: string): Promise<AnsweringLink | null> {
  const known = answering.get(text);
  if (known) return known;
  const token = parseToken(text);
  if (!token) return null;
  const scope = mintScope(token.organizationId);
  const secretHash = Buffer.from(hashSecret(token.secret));
  const questionnaire = await findAnsweringQuestionnaire(scope, secretHash);
  if (!questionnaire) return null;
  const opened = { scope, questionnaire: QUESTIONNAIRES[questionnaire], secretHash };
  answering.set(text, opened);
  const [oldest] = answering.keys();
  if (answering.size > MOST_REMEMBERED && oldest !== undefined) answering.delete(oldest);
  return opened;
}

/** A way into a survey: somebody's own invitation, or the link or kiosk of a unit. */
export type Entrance = {
  readonly scope: OrganizationScope;
  readonly round: RoundRecord;
  readonly questionnaire: Questionnaire;
  /** The unit that whoever comes in answers for. */
  readonly unitId: string;
  /** The perspective she answers from, when the way in says so. */
  readonly perspective: Perspective | null;
  /** By what a device knows again which response it began here. */
  readonly key: string;
} & (
  | { readonly kind: "personal"; readonly answered: boolean }
  | { readonly kind: "unit" | "kiosk" }
);

/**
 * The gate for people who come to answer a survey.
 *
 * @param text the token in the address
 * @returns `null` when it is no way into a survey
 */
export async function openEntrance(text: string): Promise<Entrance | null> {
  const token = parseToken(text);
  if (!token) return null;
  const scope = mintScope(token.organizationId);
  const secretHash = hashSecret(token.secret);
  const link = await findLink(scope, secretHash);
  if (link) return unitEntrance(scope, link);
  const invitation = await findInvitation(scope, secretHash);
  if (!invitation) return null;
  const { round, unitId, perspective, answered, id } = invitation;
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  const place = { scope, round, questionnaire, unitId, perspective };
  return { ...place, key: id, kind: "personal", answered };
}

function unitEntrance(scope: OrganizationScope, link: LinkRecord): Entrance | null {
  const { round, unitId, perspective, purpose } = link;
  if (round.kind !== "survey" || unitId === null) return null;
  const kinds = { invitation: "unit", kiosk: "kiosk" } as const;
  if (purpose !== "invitation" && purpose !== "kiosk") return null;
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  return { scope, round, questionnaire, unitId, perspective, key: round.id, kind: kinds[purpose] };
}
