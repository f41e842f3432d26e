/** Which mail is to go: everything else is looked up when it goes, so that no secret waits in a queue. */
export type MailJob = { readonly organizationId: string; readonly mailId: string };

declare global {
  // Set by lib/server/jobs.ts. Next's bundle has a copy of this module, but the process only one queue.
  var sevenfoldMailQueue: ((jobs: readonly MailJob[]) => Promise<void>) | undefined;
}

/**
 * Puts mails into the queue, after the transaction that made their rows in table Mail. A process
 * without a queue leaves the rows as they are: one that has one finds them (lib/server/jobs.ts),
 * as it does when this process dies before it comes here.
 */
export async function enqueueMails(jobs: readonly MailJob[]): Promise<void> {
  if (jobs.length > 0) await globalThis.sevenfoldMailQueue?.(jobs);
}
