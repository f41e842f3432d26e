import { notFound } from "next/navigation";
import { type Membership, may } from "@/lib/auth/gate";
import { requireMembership } from "./loaders";
import { historyLines, unitItems, unitNodes } from "./unit-content";
import { listRecentChanges, listUnitChanges, listUnits } from "./unit-queries";
import { possibleTargets } from "./unit-rules";
import { findUnits, idsBelow, openUnits, type Unit, unitsAbove, unitsById } from "./unit-tree";

/** How much of what happened lately is shown with the whole tree. */
const RECENT_CHANGES = 12;

/** What somebody can do to a unit, by the last part of the address where she does it. */
export const UNIT_STEPS = ["add", "rename", "move", "merge", "close"] as const;

export type UnitStep = (typeof UNIT_STEPS)[number];

/** The whole tree of an organization, or the units that a search finds, and what happened lately. */
export async function loadUnits(slug: string, query: string, locale: string) {
  const membership = await requireMembership(slug, "read-organization");
  const [units, changes] = await Promise.all([
    listUnits(membership.scope),
    listRecentChanges(membership.scope, RECENT_CHANGES),
  ]);
  const open = openUnits(units);
  const top = open.find(({ parentId }) => parentId === null);
  const found = new Set(query === "" ? [] : findUnits(open, query).map(({ id }) => id));
  return {
    ...rightsOf(membership),
    organization: membership.organization,
    count: open.length,
    top: (top && unitNodes(open, locale).get(top.id)) ?? null,
    found: unitItems(open, found, locale),
    history: historyLines(units, changes),
  };
}

/** One unit: where it is, what is below it, what happened to it, and what may be done to it. */
export async function loadUnit(slug: string, unitId: string, locale: string) {
  const membership = await requireMembership(slug, "read-organization");
  const units = await listUnits(membership.scope);
  const unit = units.find(({ id }) => id === unitId) ?? notFound();
  const changes = await listUnitChanges(membership.scope, unitId);
  const rights = rightsOf(membership);
  return {
    organization: membership.organization,
    unit,
    above: unitsAbove(unitsById(units), unit),
    children: unitNodes(openUnits(units), locale).get(unitId)?.children ?? [],
    history: historyLines(units, changes),
    steps: rights.mayManage && unit.closedOn === null ? stepsFor(unit) : [],
  };
}

/** What a form to change a unit needs: the unit, and where it could go. */
export async function loadUnitStep(
  place: { readonly slug: string; readonly unitId: string; readonly step: string },
  query: string,
  locale: string,
) {
  const membership = await requireMembership(place.slug, "manage-units");
  const units = await listUnits(membership.scope);
  const open = openUnits(units);
  const unit = open.find(({ id }) => id === place.unitId) ?? notFound();
  const step = stepsFor(unit).find((known) => known === place.step) ?? notFound();
  const targets = possibleTargets(units, unit.id);
  const chosen = query === "" ? targets : findUnits(targets, query);
  return {
    organization: membership.organization,
    unit,
    step,
    targetCount: targets.length,
    targets: unitItems(open, new Set(chosen.map(({ id }) => id)), locale),
    below: idsBelow(open, unit.id).size,
    children: open.filter(({ parentId }) => parentId === unit.id).length,
    parent: open.find(({ id }) => id === unit.parentId) ?? null,
  };
}

/** The organization, for whoever may import units into it. */
export async function loadUnitImport(slug: string) {
  const { organization } = await requireMembership(slug, "manage-units");
  return { organization };
}

function rightsOf(membership: Membership) {
  return { mayManage: may(membership, "manage-units"), mayExport: may(membership, "export") };
}

/** The one at the top stays where it is. */
function stepsFor({ parentId }: Unit): readonly UnitStep[] {
  return parentId === null ? ["add", "rename"] : UNIT_STEPS;
}
