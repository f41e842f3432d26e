import { invitationMail } from "@/lib/assessments/invitation-mails";
import { findInvitationMail } from "@/lib/assessments/invitation-queries";
import { unscopedDatabase } from "@/lib/db/client";
import { mintScope, type OrganizationScope } from "@/lib/db/scope";
import { publicAddress } from "@/lib/env";
import type { MailJob } from "@/lib/mail/queue";
import { MailFailure, type OutgoingMail, sendMail } from "@/lib/mail/send";
import { dropMail, recordFailure, recordSent } from "@/lib/organizations/mail-mutations";
import { findQueuedMail } from "@/lib/organizations/mail-queries";
import { memberInvitationMail } from "@/lib/organizations/member-mails";
import { findMemberInvitationDetails } from "@/lib/organizations/member-queries";

/** Writes the mail of each kind; `null` when what it is about is not there any more. */
const COMPOSE: Readonly<
  Record<string, (scope: OrganizationScope, id: string) => Promise<OutgoingMail | null>>
> = {
  invitation: (scope, id) => composeInvitation(scope, id, "invitation"),
  reminder: (scope, id) => composeInvitation(scope, id, "reminder"),
  "member-invitation": async (scope, id) => {
    const invitation = await findMemberInvitationDetails(scope, id, new Date());
    return invitation && memberInvitationMail(invitation, publicAddress());
  },
};

async function composeInvitation(
  scope: OrganizationScope,
  id: string,
  kind: "invitation" | "reminder",
): Promise<OutgoingMail | null> {
  const invitation = await findInvitationMail(scope, id);
  return invitation && invitationMail(invitation, publicAddress(), kind);
}

/**
 * Sends a mail that waits, and notes how that went.
 *
 * @param last whether nobody tries again when it fails
 * @returns why it did not go, or `null` when it went or need not go any more
 */
export async function deliverMail(
  { organizationId, mailId }: MailJob,
  last: boolean,
): Promise<string | null> {
  const scope = mintScope(organizationId);
  const queued = await findQueuedMail(scope, mailId);
  if (!queued) return null;
  try {
    const mail = await COMPOSE[queued.kind]?.(scope, mailId);
    if (!mail) await dropMail(scope, mailId);
    else {
      await sendMail(mail, organizationId);
      await recordSent(scope, mailId);
    }
    return null;
  } catch (error) {
    const failure = error instanceof MailFailure ? error.message : "unexpected";
    if (!(error instanceof MailFailure)) console.error("A mail could not be written:", error);
    await recordFailure(scope, mailId, failure, last);
    return failure;
  }
}

/** Every mail that waits. Those that are in the queue already are not put into it twice. */
export async function waitingMails(): Promise<MailJob[]> {
  const rows = await unscopedDatabase().mail.findMany({
    where: { state: "queued" },
    select: { organizationId: true, id: true },
  });
  return rows.map(({ organizationId, id }) => ({ organizationId, mailId: id }));
}
