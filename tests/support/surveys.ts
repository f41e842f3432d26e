import { randomBytes } from "node:crypto";
import { addInvitations } from "@/lib/assessments/invitation-mutations";
import { type OpenedLink, openEntrance, openLink } from "@/lib/assessments/links";
import { joinRound } from "@/lib/assessments/response-mutations";
import { personalSecret, unitLinkToken } from "@/lib/assessments/round-links";
import { createDraft, openRound } from "@/lib/assessments/round-mutations";
import type { RoundDraft } from "@/lib/assessments/round-schema";
import { formatToken, hashSecret, parseToken, SECRET_BYTES } from "@/lib/auth/tokens";
import { unscopedDatabase } from "@/lib/db/client";
import type { Perspective } from "@/lib/framework/social-systems";
import { createOrganization, type TestOrganization } from "./organizations";

export const OPENING_DAY = new Date("2026-11-02T09:00:00Z");

/** The day that comes so many days after the opening day, at an hour of its own. */
export function daysAfterOpening(days: number): Date {
  return new Date(OPENING_DAY.getTime() + days * 24 * 60 * 60 * 1000 + 3_600_000);
}

/** An organization with a small tree: De Woonplaats > Wonen > (Verhuur, Beheer), and Financiën. */
export type TestTree = TestOrganization & {
  readonly units: Readonly<Record<"top" | "wonen" | "verhuur" | "beheer" | "financien", string>>;
};

export async function createTree(): Promise<TestTree> {
  const organization = await createOrganization();
  const add = async (name: string, code: string, parentId: string | null) => {
    const unit = await unscopedDatabase().unit.create({
      data: { organizationId: organization.id, name, code, parentId, socialSystem: "team" },
      select: { id: true },
    });
    return unit.id;
  };
  const top = await add("De Woonplaats", "W", null);
  const wonen = await add("Wonen", "W1", top);
  return {
    ...organization,
    units: {
      top,
      wonen,
      verhuur: await add("Verhuur", "W11", wonen),
      beheer: await add("Beheer", "W12", wonen),
      financien: await add("Financiën", "W2", top),
    },
  };
}

/** A draft about a unit, as a form would give it. */
export function draftOf(unitId: string, fields: Partial<RoundDraft> = {}): RoundDraft {
  return {
    name: "Najaar 2026",
    unitId,
    questionnaire: "quick",
    socialSystem: "team",
    perspectives: [],
    languages: ["nl", "en"],
    threshold: 5,
    sharing: "units",
    respondentView: "unit",
    opensOn: null,
    closesOn: null,
    reminderDays: [7, 14],
    invitationTexts: {},
    ...fields,
  };
}

/** Drafts a round about the whole tree. */
export function drafted(tree: TestTree, fields: Partial<RoundDraft> = {}): Promise<string> {
  return createDraft(tree.scope, draftOf(tree.units.top, fields), "Noor");
}

/** Drafts a round about the whole tree and opens it. */
export async function openedSurvey(
  tree: TestTree,
  fields: Partial<RoundDraft> = {},
): Promise<string> {
  const roundId = await drafted(tree, fields);
  const opening = await openRound(tree.scope, roundId, OPENING_DAY, "Noor");
  if (!opening.ok) throw new Error(`It does not open: ${opening.reason}.`);
  return roundId;
}

/** Closes a round without counting anything, for tests of what is refused afterwards. */
export async function shut(roundId: string): Promise<void> {
  const closed = { state: "closed" as const, closedOn: OPENING_DAY };
  await unscopedDatabase().round.updateMany({ where: { id: roundId }, data: closed });
}

let invited = 0;

/** Invites somebody for a unit; gives the token in her mail, and her invitation's id. */
export async function invitedTo(
  tree: TestTree,
  roundId: string,
  unitId: string,
  perspective: Perspective | null = null,
): Promise<{ id: string; email: string; token: string }> {
  invited += 1;
  const email = `genodigde-${invited}@example.org`;
  const invitee = { email, unitId, perspective, locale: "nl" as const };
  const added = await addInvitations(tree.scope, roundId, [invitee], OPENING_DAY, "Noor");
  if (!added.ok) throw new Error(`She is not invited: ${added.reason}.`);
  const { id } = await unscopedDatabase().invitation.findFirstOrThrow({
    where: { roundId, email },
  });
  const secret = await personalSecret(id);
  return { id, email, token: formatToken({ organizationId: tree.id, secret }) };
}

/** The hash of the secret in a token: what a device that holds it shows. */
export function hashOf(token: string): Uint8Array<ArrayBuffer> {
  const parsed = parseToken(token);
  if (!parsed) throw new Error("That is no token.");
  return hashSecret(parsed.secret);
}

/** The token of a unit's link or kiosk. */
export function unitToken(
  tree: TestTree,
  purpose: "invitation" | "kiosk",
  roundId: string,
  unitId: string,
): Promise<string> {
  return unitLinkToken(tree.id, purpose, { roundId, unitId });
}

/** Begins to answer by a way into a survey; gives the link of the new response. */
export async function begunBy(
  token: string,
  perspective: Perspective | null = null,
): Promise<OpenedLink & { response: NonNullable<OpenedLink["response"]> }> {
  const entrance = await openEntrance(token);
  if (!entrance) throw new Error("That leads nowhere.");
  const { scope, round, questionnaire, unitId, kind } = entrance;
  const own = await joinRound(scope, round.id, questionnaire, randomBytes(SECRET_BYTES), {
    unitId,
    perspective: entrance.perspective ?? perspective,
    invited: kind === "personal",
  });
  const link = own === null ? null : await openLink(own);
  if (!link?.response) throw new Error("It does not begin.");
  return { ...link, response: link.response };
}

/** An open survey with one invitation for Verhuur, and a response begun with it. */
export async function begunSurvey() {
  const tree = await createTree();
  const roundId = await openedSurvey(tree);
  const invitation = await invitedTo(tree, roundId, tree.units.verhuur);
  const link = await begunBy(invitation.token);
  const place = { roundId, responseId: link.response.id };
  return { tree, roundId, invitation, link, place, hash: hashOf(invitation.token) };
}
