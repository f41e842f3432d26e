import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import {
  beginTwoFactor,
  changePassword,
  changeProfile,
  confirmTwoFactor,
  endOwnSession,
  endTwoFactor,
  removeOwnPasskey,
} from "@/lib/auth/account-actions";
import {
  confirmSecondFactor,
  mailPasswordReset,
  mailSignInLink,
  resetPassword,
  signIn as signInAction,
  signOut,
} from "@/lib/auth/actions";
import { auth } from "@/lib/auth/auth";
import { findPerson } from "@/lib/auth/gate";
import { takeTry } from "@/lib/auth/rate-limits";
import { readOutbox } from "@/lib/mail/outbox";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { setEnvironment } from "../../support/environment";
import { removeFolder, temporaryFolder } from "../../support/folder";
import { browser, destination, form } from "../../support/next-request";
import { createPerson, signIn } from "../../support/organizations";

const database = useDatabase();

const PASSWORD = "een goede lange zin";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  setEnvironment({ DATA_DIR: folder });
});
afterAll(async () => {
  setEnvironment({ DATA_DIR: "" });
  await removeFolder(folder);
});

let addresses = 0;
beforeEach(() => {
  addresses += 1;
  browser.headers = new Headers({ "x-forwarded-for": `10.0.0.${addresses}` });
});

/** Somebody with a password, signed in on two devices. */
async function account(email = `${crypto.randomUUID().slice(0, 8)}@example.org`) {
  const { response } = await (await auth()).api.signUpEmail({
    body: { name: "Noor", email, password: PASSWORD },
    returnHeaders: true,
  });
  const person = { id: response.user.id, name: "Noor", email };
  await database().user.update({ where: { id: person.id }, data: { emailVerified: true } });
  return person;
}

function sessionsOf({ id }: { id: string }): Promise<number> {
  return database().session.count({ where: { userId: id } });
}

function withPassword(email: string, password: string, fields: Record<string, string> = {}) {
  return signInAction(EMPTY_FORM, form({ email, password, ...fields }));
}

describe("signing in with a password", () => {
  test("leads to one's organizations, or to the invitation one came with", async () => {
    const { email, ...person } = await account();
    expect(await destination(withPassword(` ${email.toUpperCase()} `, PASSWORD))).toBe(
      "/en/organizations",
    );
    const invitation = crypto.randomUUID();
    expect(await destination(withPassword(email, PASSWORD, { invitation }))).toBe(
      `/en/accept-invitation/${invitation}`,
    );
    expect(await destination(withPassword(email, PASSWORD, { invitation: "//evil.org" }))).toBe(
      "/en/organizations",
    );
    expect(await sessionsOf(person)).toBe(4);
  });

  test("says the same of a wrong password and of an unknown address, and gives no password back", async () => {
    const { email } = await account();
    for (const address of [email, "nobody@example.org"]) {
      expect(await withPassword(address, "verkeerd")).toEqual({
        problems: { password: "sign-in-wrong" },
        values: { email: address },
      });
    }
  });

  test("waits after ten wrong passwords for an account, from wherever they come", async () => {
    const { email } = await account();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      browser.headers = new Headers({ "x-forwarded-for": `10.1.0.${attempt}` });
      await withPassword(email, "verkeerd");
    }
    const blocked = { problems: { form: "too-often" } };
    expect(await withPassword(email, PASSWORD)).toMatchObject(blocked);
    const other = await account();
    expect(await destination(withPassword(other.email, PASSWORD))).toBe("/en/organizations");
  });

  test("has no more tries when they come all at once", async () => {
    const { email } = await account();
    const tries = Array.from({ length: 20 }, () => withPassword(email, "verkeerd"));
    const refused = (await Promise.all(tries)).filter(({ problems }) => problems.form);
    expect(refused).toHaveLength(10);
  });

  test("waits after a hundred failures from an address, and lets others in", async () => {
    const { email } = await account();
    for (let failure = 0; failure < 100; failure += 1) {
      await takeTry("sign-in-address", `10.0.0.${addresses}`);
    }
    expect(await withPassword(email, PASSWORD)).toMatchObject({ problems: { form: "too-often" } });
    browser.headers = new Headers({ "x-forwarded-for": "10.2.0.1" });
    expect(await destination(withPassword(email, PASSWORD))).toBe("/en/organizations");
  });

  test("counts failures only: a whole office may sign in from one address", async () => {
    const { email } = await account();
    for (let time = 0; time < 12; time += 1) {
      expect(await destination(withPassword(email, PASSWORD))).toBe("/en/organizations");
    }
  });
});

describe("a link by mail", () => {
  test("signs in once, and is stored nowhere", async () => {
    const { email } = await account();
    expect(await destination(mailSignInLink(EMPTY_FORM, form({ email })))).toBe(
      "/en/sign-in/mailed",
    );
    const link = await linkTo(email);
    const token = link.searchParams.get("token") ?? "";
    expect(token).toMatch(/^\w{20,}$/);
    expect(await databaseText(database())).not.toContain(token);
    const follow = async () =>
      (await auth()).handler(new Request(link, { headers: { host: link.host } }));
    const first = await follow();
    const cookie = first.headers.getSetCookie().map((line) => line.split(";")[0]);
    expect(await findPerson(new Headers({ cookie: cookie.join("; ") }))).toMatchObject({ email });
    expect((await follow()).headers.getSetCookie()).toEqual([]);
  });

  test("is said to be on its way to whoever has no account, but nothing is sent", async () => {
    const email = "nobody@example.org";
    for (const send of [mailSignInLink, mailPasswordReset]) {
      expect(await destination(send(EMPTY_FORM, form({ email })))).toBe("/en/sign-in/mailed");
    }
    expect((await readOutbox("accounts")).filter(({ to }) => to === email)).toEqual([]);
  });

  test("goes five times in a quarter of an hour, not more", async () => {
    const { email } = await account();
    for (let time = 0; time < 5; time += 1) {
      await destination(mailSignInLink(EMPTY_FORM, form({ email })));
    }
    expect(await mailSignInLink(EMPTY_FORM, form({ email }))).toMatchObject({
      problems: { form: "too-often" },
      values: { email },
    });
  });

  test("sets a new password, once; every session ends", async () => {
    const person = await account();
    const { email } = person;
    await destination(mailPasswordReset(EMPTY_FORM, form({ email })));
    const token = (await linkTo(email)).pathname.split("/").at(-1) ?? "";
    expect(await databaseText(database())).not.toContain(token);
    const set = (newPassword: string) => resetPassword(EMPTY_FORM, form({ token, newPassword }));
    expect(await set("kort")).toEqual({ problems: { newPassword: "password-short" }, values: {} });
    expect(await destination(set("een heel nieuwe zin"))).toBe("/en/sign-in?said=password-chosen");
    expect(await sessionsOf(person)).toBe(0);
    expect(await set("nog een nieuwe zin")).toMatchObject({ problems: { form: "link-spent" } });
    expect(await destination(withPassword(email, "een heel nieuwe zin"))).toBe("/en/organizations");
  });
});

/** The link in the last mail to an address. */
async function linkTo(email: string): Promise<URL> {
  const mail = (await readOutbox("accounts")).find(({ to }) => to === email);
  return new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "missing:");
}

describe("the second step", () => {
  async function withSecondStep() {
    const person = await account();
    browser.headers = await signIn(person);
    const { begun } = await beginTwoFactor(EMPTY_FORM, form({ password: PASSWORD }));
    const secret = new URL(begun?.uri ?? "").searchParams.get("secret") ?? "";
    const to = await destination(
      confirmTwoFactor(EMPTY_FORM, form({ code: totp(secret, Date.now()) })),
    );
    expect(to).toBe("/en/account?said=two-factor-on");
    return { person, secret, backupCodes: begun?.backupCodes ?? [] };
  }

  /** Signs in with the password; the headers for the second step. */
  async function afterPassword(email: string): Promise<Headers> {
    const { headers } = await (await auth()).api.signInEmail({
      body: { email, password: PASSWORD },
      returnHeaders: true,
    });
    const cookies = headers.getSetCookie().map((line) => line.split(";")[0]);
    return new Headers({ cookie: cookies.join("; "), "x-forwarded-for": "10.3.0.1" });
  }

  test("is asked after the password, which alone signs nobody in", async () => {
    const { person } = await withSecondStep();
    const before = await sessionsOf(person);
    const to = await destination(withPassword(person.email, PASSWORD));
    expect(to).toBe("/en/sign-in/second-step");
    expect(await sessionsOf(person)).toBe(before);
    expect(await findPerson(await afterPassword(person.email))).toBeNull();
  });

  test("takes a code of the app, or a backup code once", async () => {
    const { person, secret, backupCodes } = await withSecondStep();
    const [backupCode = ""] = backupCodes;
    const confirm = async (code: string) => {
      browser.headers = await afterPassword(person.email);
      return destination(confirmSecondFactor(EMPTY_FORM, form({ code })));
    };
    expect(await confirm(totp(secret, Date.now()))).toBe("/en/organizations");
    expect(await confirm(backupCode)).toBe("/en/organizations");
    expect(await confirm(backupCode)).toContain("code-wrong");
    expect(await confirm("000000")).toContain("code-wrong");
  });

  test("is not gone around with a link by mail", async () => {
    const { person } = await withSecondStep();
    await destination(mailSignInLink(EMPTY_FORM, form({ email: person.email })));
    const mails = await readOutbox("accounts");
    expect(mails.filter(({ to }) => to === person.email)).toEqual([]);
  });

  test("is turned off with the password only", async () => {
    const { person } = await withSecondStep();
    browser.headers = await signIn(person);
    expect(await endTwoFactor(EMPTY_FORM, form({ password: "verkeerd" }))).toMatchObject({
      problems: { password: "password-wrong" },
    });
    expect(await destination(endTwoFactor(EMPTY_FORM, form({ password: PASSWORD })))).toBe(
      "/en/account?said=two-factor-off",
    );
    const user = await database().user.findUnique({ where: { id: person.id } });
    expect(user?.twoFactorEnabled).toBe(false);
  });

  test("does not begin with a wrong password", async () => {
    const person = await account();
    browser.headers = await signIn(person);
    expect(await beginTwoFactor(EMPTY_FORM, form({ password: "verkeerd" }))).toEqual({
      problems: { password: "password-wrong" },
      values: {},
    });
  });
});

describe("one's own account", () => {
  test("has another name and language, and no more than that", async () => {
    const person = await account();
    browser.headers = await signIn(person);
    const fields = { name: " Noor Smit ", locale: "nl", administrator: "true", email: "x@y.nl" };
    expect(await destination(changeProfile(EMPTY_FORM, form(fields)))).toBe(
      "/nl/account?said=profile-saved",
    );
    const user = await database().user.findUnique({ where: { id: person.id } });
    expect(user).toMatchObject({
      name: "Noor Smit",
      locale: "nl",
      administrator: false,
      email: person.email,
    });
  });

  test("has another password for who knows the old one; others are signed out", async () => {
    const person = await account();
    browser.headers = await signIn(person);
    const change = (password: string) =>
      changePassword(EMPTY_FORM, form({ password, newPassword: "een heel nieuwe zin" }));
    expect(await change("verkeerd")).toEqual({
      problems: { password: "password-wrong" },
      values: {},
    });
    expect(await destination(change(PASSWORD))).toBe("/en/account?said=password-saved");
    expect(await sessionsOf(person)).toBe(1);
    expect(await destination(withPassword(person.email, "een heel nieuwe zin"))).toBe(
      "/en/organizations",
    );
  });

  test("ends one's own sessions and passkeys, and nobody else's", async () => {
    const [one, other] = [await account(), await account()];
    const session = await database().session.findFirst({ where: { userId: other.id } });
    const passkey = await database().passkey.create({
      data: {
        userId: other.id,
        publicKey: "key",
        credentialID: crypto.randomUUID(),
        counter: 0,
        deviceType: "singleDevice",
        backedUp: false,
      },
    });
    browser.headers = await signIn(one);
    await destination(endOwnSession(form({ id: session?.id ?? "" })));
    await destination(removeOwnPasskey(form({ id: passkey.id })));
    expect(await sessionsOf(other)).toBe(1);
    expect(await database().passkey.count({ where: { userId: other.id } })).toBe(1);

    browser.headers = await signIn(other);
    await destination(removeOwnPasskey(form({ id: passkey.id })));
    await destination(endOwnSession(form({ id: session?.id ?? "" })));
    expect(await database().passkey.count({ where: { userId: other.id } })).toBe(0);
    // The one that she acts in.
    expect(await sessionsOf(other)).toBe(1);
  });

  test("is signed out of", async () => {
    const person = await account();
    browser.headers = await signIn(person);
    expect(await destination(signOut())).toBe("/en");
    expect(await findPerson(browser.headers)).toBeNull();
  });

  test.each(
    Object.entries({
      changeProfile: () => changeProfile(EMPTY_FORM, form({ name: "X", locale: "en" })),
      changePassword: () => changePassword(EMPTY_FORM, form({ newPassword: PASSWORD })),
      beginTwoFactor: () => beginTwoFactor(EMPTY_FORM, form({ password: PASSWORD })),
      confirmTwoFactor: () => confirmTwoFactor(EMPTY_FORM, form({ code: "123456" })),
      endTwoFactor: () => endTwoFactor(EMPTY_FORM, form({ password: PASSWORD })),
      endOwnSession: () => endOwnSession(form({ id: crypto.randomUUID() })),
      removeOwnPasskey: () => removeOwnPasskey(form({ id: crypto.randomUUID() })),
    }),
  )("%s leads who is not signed in to where one signs in", async (_, act) => {
    await createPerson();
    const before = await databaseText(database());
    expect(await destination(act())).toBe("/en/sign-in");
    expect(await databaseText(database())).toBe(before);
  });
});

/** A code of an authenticator app (RFC 6238). */
function totp(base32: string, now: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...base32.replaceAll("=", "")]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
