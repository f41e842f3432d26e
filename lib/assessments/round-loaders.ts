import { notFound } from "next/navigation";
import { type Membership, may } from "@/lib/auth/gate";
import { formatToken } from "@/lib/auth/tokens";
import type { OrganizationScope } from "@/lib/db/scope";
import { LOCALES } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { keepsMails } from "@/lib/mail/outbox";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { claimedSecret } from "./claim-mutations";
import { countInvitations, findInvitations } from "./invitation-queries";
import { openLink } from "./links";
import { progressOf } from "./progress";
import { findSelfAssessments } from "./queries";
import { unitLinkSecret } from "./round-links";
import {
  countProgress,
  findRoundTree,
  findSurvey,
  findSurveys,
  hasBegun,
  type Survey,
} from "./round-queries";
import { isRemindedOn, mayRemind, misfits } from "./round-rules";
import { roundIdSchema } from "./round-schema";
import { depths, inOrder, type TreeUnit, takingPart, withAllBelow } from "./round-tree";
import { arrangementValues, draftValues, newRoundValues } from "./round-values";

/** The surveys that somebody may follow; drafts are for those who prepare them. */
export async function loadRounds(slug: string) {
  const membership = await requireMembership(slug, "read-organization");
  const prepares = may(membership, "manage-rounds");
  const [surveys, mine] = await Promise.all([
    findSurveys(membership.scope),
    followsAll(membership) ? null : managedUnits(membership),
  ]);
  const rounds = surveys.filter(
    ({ state, units }) =>
      (prepares || state !== "draft") &&
      (mine === null || units.some(({ unitId }) => mine.has(unitId))),
  );
  const own = membership.role === "owner" ? await claimedAssessments(membership.scope) : [];
  return { organization: membership.organization, prepares, rounds, own };
}

/** The self-assessments that were claimed for this organization, each with its owner's link. */
async function claimedAssessments(scope: OrganizationScope) {
  const { organizationId } = scope;
  const found = await findSelfAssessments(scope);
  const opened = await Promise.all(
    found.map(async (round) => {
      const secret = await claimedSecret(round.id);
      const token = formatToken({ organizationId, secret });
      return (await openLink(token)) ? [{ ...round, token }] : [];
    }),
  );
  return opened.flat();
}

/** What a new round begins with. */
export async function loadNewRound(slug: string) {
  const membership = await requireMembership(slug, "manage-rounds");
  const units = await unitChoices(membership);
  const { defaultThreshold } = membership.organization;
  return {
    organization: membership.organization,
    units,
    values: newRoundValues(defaultThreshold, units[0]?.id),
  };
}

/** One survey: a draft to prepare, or the progress of an open or closed one. */
export async function loadRound(slug: string, asked: string) {
  const roundId = roundIdSchema.parse(asked);
  const membership = await requireMembership(slug, "read-organization");
  const round = (await findSurvey(membership.scope, roundId)) ?? notFound();
  const { organization } = membership;
  const prepares = may(membership, "manage-rounds");
  if (round.state !== "draft") {
    return {
      draft: false as const,
      organization,
      prepares,
      keepsMails: keepsMails(),
      ...(await progressFor(membership, round)),
    };
  }
  if (!prepares) notFound();
  const [units, invitations] = await Promise.all([
    listUnits(membership.scope),
    findInvitations(membership.scope, roundId),
  ]);
  const part = takingPart(units, round.unitId);
  return {
    draft: true as const,
    organization,
    round,
    values: draftValues(round),
    units: choices(units),
    takingPart: part.length,
    invited: invitations.length,
    keepsMails: keepsMails(),
    misfits: misfits(invitations, part, round).length,
  };
}

/** What may still be arranged about an open round. */
export async function loadArrangement(slug: string, asked: string) {
  const roundId = roundIdSchema.parse(asked);
  const membership = await requireMembership(slug, "manage-rounds");
  const round = await findSurvey(membership.scope, roundId);
  if (round?.state !== "open") notFound();
  const begun = await hasBegun(membership.scope, roundId);
  return {
    organization: membership.organization,
    round,
    begun,
    languages: LOCALES.filter((locale) => round.languages.includes(locale)),
    values: arrangementValues(round),
  };
}

/** The links of a round's units, to print or to open on a tablet. */
export async function loadLinks(slug: string, asked: string, from: number) {
  const roundId = roundIdSchema.parse(asked);
  const { scope, organization } = await requireMembership(slug, "manage-rounds");
  const round = await findSurvey(scope, roundId);
  if (round?.state !== "open") notFound();
  const tree = await findRoundTree(scope, roundId);
  const start = Math.min(Math.max(0, Math.trunc(from) || 0), tree.length);
  const shown = tree.slice(start, start + LINKS_A_PAGE);
  const { organizationId } = scope;
  const token = async (purpose: "invitation" | "kiosk", unitId: string) =>
    formatToken({ organizationId, secret: await unitLinkSecret(purpose, roundId, unitId) });
  return {
    organization,
    round,
    minutes: QUESTIONNAIRES[round.questionnaire].minutes,
    locale: LOCALES.find((locale) => round.languages.includes(locale)) ?? "nl",
    units: await Promise.all(
      shown.map(async (unit) => ({
        ...unit,
        invitation: await token("invitation", unit.id),
        kiosk: await token("kiosk", unit.id),
      })),
    ),
    previous: start > 0 ? Math.max(0, start - LINKS_A_PAGE) : null,
    next: start + LINKS_A_PAGE < tree.length ? start + LINKS_A_PAGE : null,
  };
}

const LINKS_A_PAGE = 50;

async function progressFor(membership: Membership, round: Survey) {
  const { scope } = membership;
  const [tree, counts, invited] = await Promise.all([
    findRoundTree(scope, round.id),
    countProgress(scope, round.id),
    countInvitations(scope, round.id),
  ]);
  const visible = await visibleUnits(membership, round, tree);
  if (visible.size === 0) notFound();
  return {
    round,
    units: tree.filter(({ id }) => visible.has(id)),
    progress: progressOf(tree, counts, round.threshold, visible),
    reminding:
      mayRemind(round) && invited > 0
        ? { lastOn: round.remindedOn, done: isRemindedOn(round, new Date()) }
        : null,
  };
}

/** The units of a round's tree of which somebody may follow the progress. */
async function visibleUnits(
  membership: Membership,
  round: Pick<Survey, "unitId">,
  tree: readonly TreeUnit[],
): Promise<Set<string>> {
  if (followsAll(membership)) return new Set(tree.map(({ id }) => id));
  const managed = await managedUnits(membership);
  const tops = managed.has(round.unitId) ? [round.unitId] : membership.managedUnitIds;
  return withAllBelow(tree, tops);
}

/** Whoever may see all results, or prepares rounds, follows all of them; a manager her own units. */
function followsAll(membership: Membership): boolean {
  return may(membership, "read-all-results") || may(membership, "manage-rounds");
}

/** The units that somebody manages as they stand now, with all below them. */
async function managedUnits({ scope, managedUnitIds }: Membership): Promise<Set<string>> {
  return withAllBelow(inOrder(await listUnits(scope)), managedUnitIds);
}

async function unitChoices({ scope }: Membership) {
  return choices(await listUnits(scope));
}

/** The units a round can be about: the open ones, each with its depth. */
function choices(units: Awaited<ReturnType<typeof listUnits>>) {
  const ordered = inOrder(units.filter(({ closedOn }) => closedOn === null));
  const depth = depths(ordered);
  return ordered.map(({ id, name }) => ({ id, name, depth: depth.get(id) ?? 0 }));
}
