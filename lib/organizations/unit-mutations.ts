import { randomUUID } from "node:crypto";
import type { Membership } from "@/lib/auth/gate";
import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { orderedId } from "./ordered-id";
import { applyChanges, type UnitChange } from "./unit-changes";
import { readUnits } from "./unit-queries";
import type { Unit } from "./unit-tree";

/** Who does what, and when. */
export type UnitAct = {
  readonly actor: string;
  readonly action:
    | "unit.added"
    | "unit.renamed"
    | "unit.moved"
    | "unit.merged"
    | "unit.closed"
    | "unit.imported";
  readonly now: Date;
};

/** What a member does, as the audit log will name her. */
export function unitAct(
  { person }: Pick<Membership, "person">,
  action: UnitAct["action"],
  now: Date,
): UnitAct {
  return { actor: person?.name ?? "", action, now };
}

type Decided = {
  readonly ok: true;
  readonly changes: readonly UnitChange[];
  readonly subject: string;
};

/**
 * Changes the units of an organization in one transaction, with their history and the audit log: all
 * of it or nothing. Two that change them at once do so one after the other, so that a decision is
 * always about the tree as it is. Rounds that have begun have a tree of their own and keep it; drafts
 * for a unit that goes into another one are the other's from then on.
 *
 * @param decide what changes, or why nothing does
 * @returns what was decided
 */
export function changeUnits<D extends Decided | { readonly ok: false }>(
  scope: OrganizationScope,
  act: UnitAct,
  decide: (units: readonly Unit[]) => D,
): Promise<D> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    await database.$queryRaw`
      SELECT id FROM "Organization" WHERE id = ${organizationId}::uuid FOR UPDATE`;
    const units = await readUnits(database, scope);
    const decision = decide(units);
    if (!decision.ok || decision.changes.length === 0) return decision;
    const { changes, subject } = decision;
    const after = applyChanges(units, changes, act.now);
    await writeUnits(database, scope, after, changes);
    await writeHistory(database, scope, changes, act.now);
    await handOverDrafts(database, scope, changes);
    const { actor, action } = act;
    await database.auditEntry.create({ data: { organizationId, actor, action, subject } });
    return decision;
  });
}

/** Writes the units that changed, in two statements however many they are. */
async function writeUnits(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  after: readonly Unit[],
  changes: readonly UnitChange[],
): Promise<void> {
  const added = changes.flatMap((change) => (change.kind === "added" ? [change.unit] : []));
  await database.unit.createMany({ data: added.map((unit) => ({ organizationId, ...unit })) });
  const touched = new Set(changes.map((change) => (change.kind === "added" ? "" : change.unitId)));
  const updated = after
    .filter(({ id }) => touched.has(id))
    .map(({ id, name, code, parentId, closedOn }) => ({
      id,
      name,
      code,
      parent: parentId,
      closed: closedOn?.toISOString().slice(0, 10) ?? null,
    }));
  await database.$executeRaw`
    UPDATE "Unit" SET "name" = new.name, "code" = new.code, "parentId" = new.parent,
      "closedOn" = new.closed
    FROM jsonb_to_recordset(${JSON.stringify(updated)}::jsonb)
      AS new(id uuid, name text, code text, parent uuid, closed date)
    WHERE "Unit"."organizationId" = ${organizationId}::uuid AND "Unit"."id" = new.id`;
}

async function writeHistory(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  changes: readonly UnitChange[],
  now: Date,
): Promise<void> {
  const entries = changes.flatMap((change, place) => {
    const entry = historyEntry(change);
    const id = orderedId(now, place, randomUUID());
    return entry ? [{ organizationId, id, on: now, ...entry }] : [];
  });
  await database.unitChange.createMany({ data: entries });
}

/** What is kept of a change: the names, or the ids of the units above it or that it went into. */
function historyEntry(change: UnitChange) {
  const { kind } = change;
  switch (kind) {
    case "added":
      return { kind, unitId: change.unit.id, before: null, after: change.unit.parentId };
    case "renamed":
    case "moved":
      return { kind, unitId: change.unitId, before: change.before, after: change.after };
    case "merged":
      return { kind, unitId: change.unitId, before: null, after: change.after };
    case "closed":
      return { kind, unitId: change.unitId, before: null, after: null };
    case "coded":
      return null;
  }
}

/** Of the changes that are made together, one merges at the most. */
async function handOverDrafts(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  changes: readonly UnitChange[],
): Promise<void> {
  const merger = changes.find((change) => change.kind === "merged");
  if (!merger) return;
  await database.round.updateMany({
    where: { organizationId, unitId: merger.unitId, state: "draft" },
    data: { unitId: merger.after },
  });
}
