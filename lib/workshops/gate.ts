import { openLink } from "@/lib/assessments/links";
import { findWorkshopByCode } from "@/lib/auth/queries";
import { hashSecret, parseToken } from "@/lib/auth/tokens";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { parseCode } from "./codes";
import { findParticipant } from "./queries";
import { mayFacilitate, mayProject } from "./rules";

/** A workshop that somebody stands before or in. */
export type OpenedWorkshop = {
  readonly scope: OrganizationScope;
  readonly roundId: string;
  readonly questionnaire: Questionnaire;
};

/** Who looks at a workshop through a link: its facilitator, or the projector. */
export type OpenedScreen = OpenedWorkshop & { readonly role: "facilitator" | "projector" };

/** Somebody in the room. */
export type OpenedParticipant = OpenedWorkshop & {
  readonly participant: {
    readonly id: string;
    readonly name: string | null;
    readonly roundId: string;
  };
  readonly secretHash: Buffer;
};

/** What never changes about a code: phones come with it by the hundred. */
const known = new Map<string, OpenedWorkshop>();
const MOST_REMEMBERED = 1_000;

/** The workshop that a code is of, or `null`. Knowing it lets nobody see or do anything but join. */
export async function openCode(text: string): Promise<OpenedWorkshop | null> {
  const code = parseCode(text);
  if (code === null) return null;
  const remembered = known.get(code);
  if (remembered) return remembered;
  const found = await findWorkshopByCode(code);
  if (!found) return null;
  const opened = {
    scope: mintScope(found.organizationId),
    roundId: found.roundId,
    questionnaire: QUESTIONNAIRES[found.round.questionnaire],
  };
  known.set(code, opened);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return opened;
}

/**
 * Somebody who has joined, by the secret on her phone.
 *
 * @param text the code
 * @param token what the phone keeps for this code
 */
export async function openParticipant(
  text: string,
  token: string | undefined,
): Promise<OpenedParticipant | null> {
  const opened = await openCode(text);
  const held = parseToken(token ?? "");
  if (!opened || held?.organizationId !== opened.scope.organizationId) return null;
  const secretHash = Buffer.from(hashSecret(held.secret));
  const { scope, roundId } = opened;
  const participant = await findParticipant(scope, { roundId, secretHash });
  return participant && { ...opened, participant, secretHash };
}

/** A facilitator's or a projector's screen, by the token in its address; `null` for any other. */
export async function openScreen(text: string): Promise<OpenedScreen | null> {
  const link = await openLink(text);
  if (!link || !(mayFacilitate(link) || mayProject(link))) return null;
  const { scope, round, questionnaire } = link;
  const role = mayFacilitate(link) ? "facilitator" : "projector";
  return { scope, roundId: round.id, questionnaire, role };
}
