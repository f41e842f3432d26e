import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readOutbox } from "@/lib/mail/outbox";
import { renderMail } from "@/lib/mail/render";
import { sendMail } from "@/lib/mail/send";
import { setEnvironment } from "../../support/environment";
import { removeFolder, temporaryFolder } from "../../support/folder";
import { type MailServer, startMailServer } from "../../support/mail-server";

const ORGANIZATION = "0b5de1c4-7d5a-4f0e-9a55-0c1d2e3f4a5b";

const MAILS = {
  nl: renderMail({
    locale: "nl",
    subject: "Hoe kláár zijn we? €",
    paragraphs: ["Eén vraag per niveau.", "Regel met een punt\n. alleen"],
    action: { label: "Begin", url: "https://example.org/nl/join/geheim?a=1&b=2" },
    closing: "Groet",
  }),
  en: renderMail({
    locale: "en",
    subject: "How ready are we?",
    paragraphs: ["One question a level."],
    action: { label: "Begin", url: "https://example.org/en/join/secret" },
    closing: "Bye",
  }),
};

describe("with a mail server", () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer({ unknown: ["gone@example.org"] });
    setEnvironment({ SMTP_URL: server.url, MAIL_FROM: "Zeven <zeven@example.org>" });
  });
  afterAll(async () => {
    await server.close();
    setEnvironment({ SMTP_URL: "", MAIL_FROM: "" });
  });

  test.each(["nl", "en"] as const)(
    "a mail in %s arrives whole, as HTML and as text",
    async (locale) => {
      const content = MAILS[locale];
      await sendMail({ to: "ans@example.org", ...content }, ORGANIZATION);
      const { recipients, mail } = server.received.at(-1) ?? fail();
      expect(recipients).toEqual(["ans@example.org"]);
      expect(mail.from).toMatchObject({ name: "Zeven", address: "zeven@example.org" });
      expect(mail.subject).toBe(content.subject);
      expect(mail.text?.trimEnd()).toBe(content.text.trimEnd());
      expect(mail.html?.trimEnd()).toBe(content.html.trimEnd());
      const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
      expect(headers["auto-submitted"]).toBe("auto-generated");
    },
  );

  test("an address cannot add a recipient or a header", async () => {
    const before = server.received.length;
    const to = "ans@example.org>, <bob@example.org\r\nBcc: eve@example.org";
    await sendMail({ to, ...MAILS.en }, ORGANIZATION).catch(() => {});
    for (const { recipients } of server.received.slice(before)) {
      expect(recipients).not.toContain("bob@example.org");
      expect(recipients).not.toContain("eve@example.org");
    }
  });

  test("what the server refuses is said in its words, without what is in the mail", async () => {
    const sending = sendMail({ to: "gone@example.org", ...MAILS.en }, ORGANIZATION);
    await expect(sending).rejects.toThrow("EENVELOPE: 550 No such user here");
    await expect(sending).rejects.not.toThrow("secret");
  });
});

test("a mail server that cannot be reached is said, without its password", async () => {
  setEnvironment({ SMTP_URL: "smtp://user:geheim@127.0.0.1:1" });
  const sending = sendMail({ to: "ans@example.org", ...MAILS.nl }, ORGANIZATION);
  await expect(sending).rejects.toThrow(/^ECONNECTION|^ESOCKET|^ECONNREFUSED/);
  await expect(sending).rejects.not.toThrow("geheim");
  setEnvironment({ SMTP_URL: "" });
});

describe("without a mail server", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    setEnvironment({ DATA_DIR: folder });
    return async () => {
      setEnvironment({ DATA_DIR: "" });
      await removeFolder(folder);
    };
  });

  test("a mail that is unlisted is kept, and not shown in the app", async () => {
    await sendMail({ to: "ans@example.org", ...MAILS.nl, unlisted: true }, ORGANIZATION);
    expect(await readOutbox(ORGANIZATION)).toEqual([]);
    expect(await readdir(path.join(folder, "outbox", ORGANIZATION))).toEqual([
      expect.stringMatching(/\.unlisted\.eml$/),
    ]);
  });

  test("mails are kept by organization, for this user only, and read newest first", async () => {
    await sendMail({ to: "ans@example.org", ...MAILS.nl }, ORGANIZATION);
    await sendMail({ to: "bob@example.org", ...MAILS.en }, ORGANIZATION);
    await sendMail({ to: "carl@example.org", ...MAILS.en }, "accounts");

    const own = await readOutbox(ORGANIZATION);
    expect(own.map(({ to }) => to).sort()).toEqual(["ans@example.org", "bob@example.org"]);
    expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).sort((a, b) => +b - +a));
    const dutch = own.find(({ to }) => to === "ans@example.org");
    expect(dutch).toMatchObject({ subject: MAILS.nl.subject });
    expect(dutch?.text.trimEnd()).toBe(MAILS.nl.text.trimEnd());
    expect((await readOutbox("accounts")).map(({ to }) => to)).toEqual(["carl@example.org"]);

    const place = path.join(folder, "outbox", ORGANIZATION);
    for (const name of await readdir(place)) {
      expect((await stat(path.join(place, name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(place)).mode & 0o777).toBe(0o700);
  });

  test("an outbox without mails is empty, and there is none outside of it", async () => {
    expect(await readOutbox(ORGANIZATION)).toEqual([]);
    await expect(readOutbox("../..")).rejects.toThrow();
    await expect(readOutbox("")).rejects.toThrow();
  });
});

function fail(): never {
  throw new Error("Nothing arrived.");
}
