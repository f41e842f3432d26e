import { notFound } from "next/navigation";
import { keepsMails } from "@/lib/mail/outbox";
import { requireMembership } from "@/lib/organizations/loaders";
import { listUnits } from "@/lib/organizations/unit-queries";
import { findInvitations } from "./invitation-queries";
import { findRoundTree, findSurvey } from "./round-queries";
import { mayEditDraft, misfits } from "./round-rules";
import { roundIdSchema } from "./round-schema";
import { takingPart } from "./round-tree";

const SHOWN = 300;

/** Who is invited to a round that is not closed, and for which unit; not who has answered. */
export async function loadInvitations(slug: string, askedRound: string, asked: string) {
  const roundId = roundIdSchema.parse(askedRound);
  const { scope, organization } = await requireMembership(slug, "manage-rounds");
  const round = await findSurvey(scope, roundId);
  if (!round || round.state === "closed") notFound();
  const [invitations, units] = await Promise.all([
    findInvitations(scope, roundId),
    round.state === "draft"
      ? listUnits(scope).then((all) => takingPart(all, round.unitId))
      : findRoundTree(scope, roundId),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const misfit = new Set(misfits(invitations, units, round).map(({ id }) => id));
  const listed = invitations.map((invitation) => ({
    ...invitation,
    unit: names.get(invitation.unitId) ?? null,
    fits: !misfit.has(invitation.id),
  }));
  const search = asked.trim().toLowerCase();
  const found = listed
    .filter(({ email, unit }) => `${email} ${unit ?? ""}`.toLowerCase().includes(search))
    .toSorted((a, b) => Number(a.fits) - Number(b.fits));
  return {
    organization,
    round,
    keepsMails: keepsMails(),
    removable: mayEditDraft(round),
    total: invitations.length,
    misfits: misfit.size,
    found: found.length,
    invitations: found.slice(0, SHOWN),
  };
}
