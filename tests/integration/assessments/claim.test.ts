import { expect, test } from "vitest";
import { claimAssessment, claimedSecret } from "@/lib/assessments/claim-mutations";
import { openLink } from "@/lib/assessments/links";
import { openMembership } from "@/lib/auth/gate";
import { formatToken } from "@/lib/auth/tokens";
import { opened, startAssessment } from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { createPerson, signIn } from "../../support/organizations";

useDatabase();

test("an assessment is claimed once, and its links go on", async () => {
  const token = await startAssessment();
  const { scope, round } = await opened(token);
  const [noor, sam] = [await createPerson(), await createPerson()];
  const claim = { name: "Team Verhuur", slug: `verhuur-${round.id.slice(0, 6)}` };
  expect(await claimAssessment(scope, { ...claim, userId: noor.id })).toBe(true);
  expect(await claimAssessment(scope, { ...claim, slug: "x", userId: sam.id })).toBe(false);
  expect(await openMembership(await signIn(noor), claim.slug)).toMatchObject({ role: "owner" });
  expect(await openMembership(await signIn(sam), claim.slug)).toBeNull();
  const { organizationId } = scope;
  const own = formatToken({ organizationId, secret: await claimedSecret(round.id) });
  for (const link of [token, own]) expect(await openLink(link)).toMatchObject({ purpose: "owner" });
});
