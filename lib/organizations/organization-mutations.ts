import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

/** Who did what; the time is added. */
export type AuditNote = {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
};

/** Notes who did something, in the transaction that did it. */
export async function note(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  entry: AuditNote,
): Promise<void> {
  await database.auditEntry.create({ data: { organizationId, ...entry } });
}

/** Changes an organization's name, and what its new rounds propose. */
export async function changePolicy(
  scope: OrganizationScope,
  policy: {
    readonly name: string;
    readonly defaultThreshold: number;
    readonly retentionMonths: number;
  },
  actor: string,
): Promise<void> {
  await inOrganization(scope, async (database) => {
    await database.organization.update({ where: { id: scope.organizationId }, data: policy });
    await note(database, scope, { actor, action: "organization.changed", subject: policy.name });
  });
}

/** Deletes an organization with everything in it. */
export async function deleteOrganization(scope: OrganizationScope): Promise<void> {
  const { organizationId } = scope;
  await inOrganization(
    scope,
    async (database) => {
      // Nothing may hang on what is deleted before it.
      await database.round.updateMany({
        where: { organizationId },
        data: { previousRoundId: null },
      });
      await database.unit.updateMany({ where: { organizationId }, data: { parentId: null } });
      await database.organization.delete({ where: { id: organizationId } });
    },
    { timeout: 300_000 },
  );
}
