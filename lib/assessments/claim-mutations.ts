import { derivedSecret } from "@/lib/auth/secret";
import { hashSecret } from "@/lib/auth/tokens";
import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";

/** Who claims an assessment, and under what name it goes on. */
export type Claim = {
  readonly userId: string;
  readonly name: string;
  readonly slug: string;
};

/**
 * Makes an assessment that began without an account somebody's: its organization gets a name and her
 * as its owner, and each of its rounds a link that can be made again when she is signed in. All other
 * links go on as they were.
 *
 * @returns whether this call claimed it; `false` when it is somebody's already
 */
export async function claimAssessment(
  scope: OrganizationScope,
  { userId, name, slug }: Claim,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const claimed = await database.organization.updateMany({
      where: { id: organizationId, slug: null },
      data: { name, slug },
    });
    if (claimed.count === 0) return false;
    await database.member.create({ data: { organizationId, userId, role: "owner" } });
    const owners = await database.link.findMany({
      where: { organizationId, purpose: "owner" },
      select: { roundId: true, responseId: true },
    });
    const secrets = await Promise.all(owners.map(({ roundId }) => claimedSecret(roundId)));
    await database.link.createMany({
      data: owners.map((owner, index) => ({
        organizationId,
        ...owner,
        purpose: "owner",
        secretHash: hashSecret(secrets[index] ?? new Uint8Array()),
      })),
    });
    return true;
  });
}

/** The secret of the link by which the owner of a claimed assessment comes to one of its rounds. */
export function claimedSecret(roundId: string): Promise<Uint8Array> {
  return derivedSecret("claimed", roundId);
}
