import type { Membership } from "@/lib/auth/gate";
import { requireMembership } from "@/lib/organizations/loaders";
import { loadOverview } from "@/lib/organizations/organization-loaders";
import { nextSteps } from "./next-steps";
import { loadRound, loadRounds } from "./round-loaders";
import { readRoundUnits, readUnitResult } from "./unit-result";
import { unitViewSchema } from "./unit-view";

/**
 * What is going on in an organization for whoever may see it: the round that runs and how far it is,
 * the last result, what is being prepared, and what to do next.
 */
export async function loadHome(slug: string) {
  const { organization, overview, sections } = await loadOverview(slug);
  if (!overview) return { organization, going: null };
  const [membership, { rounds, prepares }] = await Promise.all([
    requireMembership(slug, "read-organization"),
    loadRounds(slug),
  ]);
  const running = rounds.find(({ state }) => state === "open");
  const latest = rounds.find(({ state }) => state === "closed");
  const [open, last] = await Promise.all([
    running ? loadRound(slug, running.id) : null,
    latest ? readLast(membership, latest.id) : null,
  ]);
  const { units, members, failedMails } = overview;
  const manages = sections.includes("members");
  return {
    organization,
    going: {
      units,
      members,
      failedMails: sections.includes("mail") ? failedMails : 0,
      open: open && !open.draft ? open : null,
      last,
      /** Neither the one that runs nor the last that closed. */
      others: rounds.filter(({ id }) => id !== running?.id && id !== latest?.id),
      steps: nextSteps({ manages, prepares, units, members, rounds }),
    },
  };
}

export type LoadedHome = Awaited<ReturnType<typeof loadHome>>;

/** The result of the highest unit of a closed round that somebody may see, or `null`. */
async function readLast(membership: Membership, roundId: string) {
  const found = await readRoundUnits(membership, roundId);
  const known = new Set(found?.units.map(({ unitId }) => unitId));
  const top = found?.units.find(({ parentId }) => parentId === null || !known.has(parentId));
  if (!found || !top) return null;
  const result = await readUnitResult(membership, roundId, top.unitId, unitViewSchema.parse({}));
  return result && { ...result, several: found.units.length > 1 };
}
