import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

/** What happened around some units: how they were reorganized, and what people noted and agreed. */
export type FoundMarks = Awaited<ReturnType<typeof findMarks>>;

/**
 * What happened to units and to what is right below them; notes and actions are those of the
 * first.
 */
export function findMarks(scope: OrganizationScope, unitIds: readonly string[]) {
  const { organizationId } = scope;
  const ids = [...unitIds];
  return inOrganization(scope, async (database) => {
    const changes = await database.unitChange.findMany({
      where: {
        organizationId,
        OR: [{ unitId: { in: ids } }, { before: { in: ids } }, { after: { in: ids } }],
      },
      select: { id: true, unitId: true, kind: true, on: true, before: true, after: true },
      orderBy: [{ on: "asc" }, { id: "asc" }],
    });
    const notes = await database.unitNote.findMany({
      where: { organizationId, unitId: ids[0] ?? "" },
      select: { id: true, on: true, text: true, author: true },
      orderBy: [{ on: "asc" }, { id: "asc" }],
    });
    const actions = await database.action.findMany({
      where: { organizationId, unitId: ids[0] ?? "", round: { closedOn: { not: null } } },
      select: { id: true, what: true, owner: true, round: { select: { closedOn: true } } },
      orderBy: { id: "asc" },
    });
    const named = changes.flatMap(({ unitId, before, after, kind }) =>
      kind === "renamed" ? [unitId] : [unitId, before, after],
    );
    const units = await database.unit.findMany({
      where: { organizationId, id: { in: named.filter((id) => id !== null) } },
      select: { id: true, name: true },
    });
    return { changes, notes, actions, names: new Map(units.map(({ id, name }) => [id, name])) };
  });
}
