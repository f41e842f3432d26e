import { findUnfinishedDemos, isWithoutAccounts } from "@/lib/auth/demo-gate";
import { pingDatabase } from "@/lib/db/client";
import { createDemoOrganization } from "@/lib/demo/mutations";

/**
 * Makes the demo organization where nobody has an account yet, and finishes one that was begun. It
 * resolves also when that fails: there is then nothing to look around in until the next start.
 *
 * @param stop ends it soon; the next start begins it again
 */
export async function prepareDemo(stop: AbortSignal): Promise<void> {
  try {
    const isWanted = (await isWithoutAccounts()) || (await findUnfinishedDemos()).length > 0;
    if (isWanted) await createDemoOrganization(stop);
  } catch (error) {
    // Of a database that is gone, lib/server/run.ts is told by itself.
    const isThere = await pingDatabase().then(
      () => true,
      () => false,
    );
    if (isThere && !stop.aborted) {
      console.error("The demo organization has to wait for the next start:", error);
    }
  }
}
