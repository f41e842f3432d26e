import { unscopedDatabase } from "@/lib/db/client";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";

/** The demo organization's name in addresses. It has it from the moment it is complete. */
export const DEMO_SLUG = "demo";

/** The number of the advisory lock under which the demo organization is made and removed. */
const DEMO_LOCK = 701_070_008;

/** How long making it may take on a machine that is very busy, in ms. */
const PATIENCE_MS = 5 * 60_000;

/** Does something with the demo organization while no other instance does. */
export function whileDemoLocked<T>(work: () => Promise<T>): Promise<T> {
  return unscopedDatabase().$transaction(
    async (database) => {
      await database.$executeRaw`SELECT pg_advisory_xact_lock(${DEMO_LOCK})`;
      return work();
    },
    { maxWait: PATIENCE_MS, timeout: PATIENCE_MS },
  );
}

/** Whether nobody has an account yet. */
export async function isWithoutAccounts(): Promise<boolean> {
  return (await unscopedDatabase().user.findFirst({ select: { id: true } })) === null;
}

/** The demo organization, or `null` when there is none. */
export async function findDemo(): Promise<OrganizationScope | null> {
  const found = await unscopedDatabase().organization.findUnique({
    where: { slug: DEMO_SLUG, demo: true },
    select: { id: true },
  });
  return found && mintScope(found.id);
}

/** Whether an organization of somebody's own has the demo's name in addresses. */
export async function isDemoSlugTaken(): Promise<boolean> {
  const others = await unscopedDatabase().organization.count({
    where: { slug: DEMO_SLUG, demo: false },
  });
  return others > 0;
}

/** What is left of demo organizations that were not completed, or not removed to the end. */
export async function findUnfinishedDemos(): Promise<OrganizationScope[]> {
  const found = await unscopedDatabase().organization.findMany({
    where: { slug: null, demo: true },
    select: { id: true },
  });
  return found.map(({ id }) => mintScope(id));
}
