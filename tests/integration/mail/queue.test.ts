import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { inOrganization } from "@/lib/db/client";
import { mintScope } from "@/lib/db/scope";
import { enqueueMails } from "@/lib/mail/queue";
import { queueMails, retryMails } from "@/lib/organizations/mail-mutations";
import { findMails } from "@/lib/organizations/mail-queries";
import { type Jobs, startJobs } from "@/lib/server/jobs";
import { useDatabase } from "../../support/database";
import { setEnvironment } from "../../support/environment";
import { type MailServer, startMailServer } from "../../support/mail-server";

const database = useDatabase();

const TODAY = new Date("2026-11-21T23:30:00Z");
const PATIENCE = { timeout: 30_000, interval: 50 };
/** As soon as can be. */
const RETRIES = { retryLimit: 1, retryDelay: 1 };

let server: MailServer | undefined;
let jobs: Jobs | undefined;

async function start(port?: number): Promise<MailServer> {
  server = await startMailServer({ ...(port && { port }), unknown: ["gone@example.org"] });
  setEnvironment({ SMTP_URL: server.url, PUBLIC_URL: "https://sevenfold.example.org" });
  return server;
}

async function startQueue(): Promise<void> {
  jobs = await startJobs(process.env.DATABASE_URL ?? "", RETRIES);
}

beforeAll(() => start());
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
});
afterAll(async () => {
  await server?.close();
  setEnvironment({ SMTP_URL: "", PUBLIC_URL: "" });
});

/** An organization with an invitation to become a member, whose mail waits. */
async function invited(email: string, locale = "nl") {
  const organizationId = randomUUID();
  const { id: inviterId } = await database().user.create({
    data: { name: "Ans", email: `${organizationId}@example.org`, locale },
  });
  await database().organization.create({ data: { id: organizationId, name: "Woonstad" } });
  await database().member.create({ data: { organizationId, userId: inviterId, role: "owner" } });
  const { id } = await database().memberInvitation.create({
    data: {
      organizationId,
      email,
      role: "adviser",
      status: "pending",
      expiresAt: new Date("2100-01-01"),
      inviterId,
    },
  });
  const scope = mintScope(organizationId);
  const queue = () =>
    inOrganization(scope, (own) =>
      queueMails(own, scope, [{ id, kind: "member-invitation", recipient: email }], TODAY),
    );
  await queue();
  return { scope, id, queue, job: { organizationId, mailId: id } };
}

async function stateOf({ scope, id }: Awaited<ReturnType<typeof invited>>) {
  const { mails } = await findMails(scope);
  return mails.find((mail) => mail.id === id);
}

const arrived = (recipient: string) =>
  (server?.received ?? []).filter(({ recipients }) => recipients.includes(recipient));

describe("a mail in the queue", () => {
  test.each([
    ["nl", "Doe je mee in Sevenfold van Woonstad?"],
    ["en", "Will you join Woonstad in Sevenfold?"],
  ])("goes once, in the language of who invites (%s)", async (locale, subject) => {
    await startQueue();
    const to = `${locale}@example.org`;
    const invitation = await invited(to, locale);
    await enqueueMails([invitation.job]);
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({ state: "sent", failure: null });
    }, PATIENCE);
    expect(arrived(to)).toHaveLength(1);
    expect(arrived(to)[0]?.mail).toMatchObject({
      subject,
      text: expect.stringContaining(
        `https://sevenfold.example.org/${locale}/accept-invitation/${invitation.id}`,
      ),
    });
  });

  test("goes when a process finds it that another left undone", async () => {
    const invitation = await invited("left@example.org");
    await enqueueMails([invitation.job]);
    expect(await stateOf(invitation)).toMatchObject({ state: "queued" });
    await startQueue();
    await vi.waitFor(() => expect(arrived("left@example.org")).toHaveLength(1), PATIENCE);
  });

  test("goes again when it is asked for again", async () => {
    await startQueue();
    const invitation = await invited("twice@example.org");
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({ state: "sent" });
    }, PATIENCE);
    // The queue has seen it off, too.
    await vi.waitFor(async () => expect(await jobState(invitation.id)).toBe("completed"), PATIENCE);
    await invitation.queue();
    await enqueueMails([invitation.job]);
    await vi.waitFor(() => expect(arrived("twice@example.org")).toHaveLength(2), PATIENCE);
  });

  test("does not go when what it is about is gone, and leaves no trace", async () => {
    await startQueue();
    const invitation = await invited("moot@example.org");
    await database().memberInvitation.updateMany({
      where: { id: invitation.id },
      data: { status: "canceled" },
    });
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => expect(await stateOf(invitation)).toBeUndefined(), PATIENCE);
    expect(arrived("moot@example.org")).toEqual([]);
  });

  test("is tried again after the mail server was away", async () => {
    const port = Number(new URL(server?.url ?? "").port);
    await server?.close();
    await startQueue();
    const invitation = await invited("patient@example.org");
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({
        state: "queued",
        failure: expect.stringMatching(/^E/),
      });
    }, PATIENCE);
    await start(port);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({ state: "sent", failure: null });
    }, PATIENCE);
    expect(arrived("patient@example.org")).toHaveLength(1);
  });

  test("that fails for good says why, and can be tried again", async () => {
    await startQueue();
    const invitation = await invited("gone@example.org");
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({
        state: "failed",
        failure: "EENVELOPE: 550 No such user here",
      });
    }, PATIENCE);
    const other = await invited("other@example.org");
    expect(await retryMails(other.scope, invitation.id, TODAY, "Ans")).toEqual([]);

    await server?.close();
    server = await startMailServer();
    setEnvironment({ SMTP_URL: server.url });
    expect(await retryMails(invitation.scope, invitation.id, TODAY, "Ans")).toEqual([
      invitation.id,
    ]);
    await vi.waitFor(async () => expect(await jobState(invitation.id)).toBe("failed"), PATIENCE);
    await enqueueMails([invitation.job]);
    await vi.waitFor(async () => {
      expect(await stateOf(invitation)).toMatchObject({ state: "sent" });
    }, PATIENCE);
  });
});

test("the queue's own tables hold ids, and nobody's address or words", async () => {
  await startQueue();
  const invitation = await invited("private@example.org");
  await enqueueMails([invitation.job]);
  await vi.waitFor(() => expect(arrived("private@example.org")).toHaveLength(1), PATIENCE);
  const rows = await database().$queryRaw<{ line: string }[]>`
    SELECT job::text AS line FROM pgboss.job UNION ALL SELECT archive::text FROM pgboss.archive`;
  const text = rows.map(({ line }) => line).join("\n");
  expect(text).toContain(invitation.id);
  expect(text).not.toMatch(/@|Woonstad|Ans|accept-invitation/);
});

async function jobState(id: string): Promise<string | undefined> {
  const rows = await database().$queryRaw<{ state: string }[]>`
    SELECT state::text FROM pgboss.job WHERE id = ${id}::uuid`;
  return rows[0]?.state;
}
