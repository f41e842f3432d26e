import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Unit } from "./unit-tree";

/** Something that happened to a unit, as stored. */
export type UnitChangeRecord = Awaited<ReturnType<typeof listRecentChanges>>[number];

const changeFields = { id: true, unitId: true, kind: true, on: true, before: true, after: true };

/** The last comes first; ids tell the order within a day. */
const newestFirst = [{ on: "desc" as const }, { id: "desc" as const }];

/** All units of an organization, closed ones included, in no order. */
export function listUnits(scope: OrganizationScope): Promise<Unit[]> {
  return inOrganization(scope, (database) => readUnits(database, scope));
}

/** The same within a transaction that goes on to change them. */
export function readUnits(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
): Promise<Unit[]> {
  return database.unit.findMany({
    where: { organizationId },
    select: {
      id: true,
      parentId: true,
      socialSystem: true,
      name: true,
      code: true,
      closedOn: true,
    },
  });
}

/** What happened lately in an organization, the last first. */
export function listRecentChanges(scope: OrganizationScope, most: number) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.unitChange.findMany({
      where: { organizationId },
      select: changeFields,
      orderBy: newestFirst,
      take: most,
    }),
  );
}

/** What happened to a unit, and which units went into it, the last first. */
export function listUnitChanges(
  scope: OrganizationScope,
  unitId: string,
): Promise<UnitChangeRecord[]> {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.unitChange.findMany({
      where: { organizationId, OR: [{ unitId }, { kind: "merged", after: unitId }] },
      select: changeFields,
      orderBy: newestFirst,
    }),
  );
}
