import { unscopedDatabase } from "@/lib/db/client";

/** The number of the advisory lock under which the first account is made. */
const FIRST_ACCOUNT_LOCK = 701_070_007;

/**
 * Makes the first account with the given function, unless there is one: of two who try at the same
 * time, one is first.
 *
 * @returns what the function gave, or `null` when there is an account already
 */
export async function makeFirstAccount<T extends { userId: string }>(
  make: () => Promise<T>,
): Promise<T | null> {
  return unscopedDatabase().$transaction(
    async (database) => {
      await database.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`;
      if ((await database.user.findFirst({ select: { id: true } })) !== null) return null;
      const made = await make();
      await database.user.update({
        where: { id: made.userId },
        data: { administrator: true, emailVerified: true },
      });
      return made;
    },
    { timeout: 30_000 },
  );
}

/** Begins the book of who did what in an organization: with who founded it. */
export async function noteFounding(
  { id, name }: { readonly id: string; readonly name: string },
  actor: string,
): Promise<void> {
  await unscopedDatabase().auditEntry.create({
    data: { organizationId: id, actor, action: "organization.founded", subject: name },
  });
}

/** Notes that somebody reads the mail of her address: she came by a link that was sent there. */
export async function confirmAddress(userId: string): Promise<void> {
  await unscopedDatabase().user.update({ where: { id: userId }, data: { emailVerified: true } });
}

/** Ends one of somebody's own sessions. */
export async function endSession(userId: string, id: string): Promise<void> {
  await unscopedDatabase().session.deleteMany({ where: { userId, id } });
}

/** Takes one of somebody's own passkeys away. */
export async function removePasskey(userId: string, id: string): Promise<void> {
  await unscopedDatabase().passkey.deleteMany({ where: { userId, id } });
}

/** Deletes an account with everything that is only somebody's own. */
export async function deleteAccount(userId: string): Promise<void> {
  await unscopedDatabase().user.delete({ where: { id: userId } });
}
