import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility";
import { answerAndFinish } from "../support/answers";
import { PHONE, test } from "../support/device";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT, start } from "../support/process";
import { wordsOn } from "../support/words";

// A product of its own: only the first account of an installation sets it up.

const NOOR = {
  name: "Noor de Vries",
  email: "noor@example.org",
  password: "een lange zin van noor",
};
const BRAM = { name: "Bram Jansen", email: "bram@example.org", password: "een lange zin van bram" };

test.describe.configure({ mode: "serial" });
// Nothing is at the set-up page any more, and a wrong password is refused.
test.use({ foreseen: /Failed to load resource: .* status of 404/ });

let product: { address: string; stop(): Promise<void> };

test.beforeAll(async () => {
  const folder = await temporaryFolder();
  const started = start("npm", ["start"], { PORT: "0", DATA_DIR: folder });
  const [, address = ""] = await started.printed(/Sevenfold is ready: (\S+)/);
  product = {
    address,
    async stop() {
      started.kill("SIGTERM");
      const { code } = await started.ended;
      await removeFolder(folder);
      expect(code).toBe(0);
    },
  };
});
test.afterAll(() => product.stop());

/** Signs in with a password, from wherever somebody is. */
async function signIn(page: Page, { email, password }: typeof NOOR, locale = "nl") {
  await page.goto(`/${locale}/sign-in`);
  const words = wordsOn(page);
  await page.getByLabel(words("auth.signIn.email")).fill(email);
  await page.getByLabel(words("auth.signIn.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: words("auth.signIn.submit"), exact: true }).click();
  await page.waitForURL(/\/organizations$/);
}

async function signOut(page: Page) {
  const words = wordsOn(page);
  await page
    .getByRole("button", { name: words("workspace.signOut") })
    .first()
    .click();
  await page.waitForURL(/\/(nl|en)$/);
}

test("the first account sets Sevenfold up; afterwards that page is gone", async ({
  openDevice,
}) => {
  const page = await openDevice({ baseURL: product.address });
  await page.goto("/nl");
  await page.getByRole("link", { name: wordsOn(page)("site.signIn") }).click();
  await page.waitForURL(/\/nl\/set-up$/);
  const words = wordsOn(page);
  await expectAccessible(page, "light");

  await page.getByLabel(words("auth.setUp.name")).fill(NOOR.name);
  await page.getByLabel(words("auth.setUp.email")).fill("noor");
  await page.getByRole("button", { name: words("auth.setUp.submit") }).click();
  await expect(page.getByText(words("auth.problems.email-invalid"))).toBeVisible();
  await expect(page.getByLabel(words("auth.setUp.name"))).toHaveValue(NOOR.name);
  await expectAccessible(page, "dark");

  await page.getByLabel(words("auth.setUp.email")).fill(NOOR.email);
  await page.getByLabel(words("auth.setUp.newPassword")).fill(NOOR.password);
  await page.getByLabel(words("auth.setUp.organization")).fill("Woonstad Zuid");
  await page.getByRole("button", { name: words("auth.setUp.submit") }).click();
  await page.waitForURL(/\/organizations\/woonstad-zuid$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Woonstad Zuid");

  expect((await page.goto("/nl/set-up"))?.status()).toBe(404);
});

test("a wrong password is refused, the right one signs in, also without JavaScript", async ({
  openDevice,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await openDevice({ baseURL: product.address, javaScriptEnabled });
    await page.goto("/en/sign-in");
    const words = wordsOn(page);
    const submit = page.getByRole("button", { name: words("auth.signIn.submit"), exact: true });
    await page.getByLabel(words("auth.signIn.email")).fill(NOOR.email);
    await page.getByLabel(words("auth.signIn.password"), { exact: true }).fill("something else");
    await submit.click();
    await expect(page.getByText(words("auth.problems.sign-in-wrong"))).toBeVisible();
    await expect(page.getByLabel(words("auth.signIn.email"))).toHaveValue(NOOR.email);
    await signIn(page, NOOR, "en");
    await signOut(page);
  }
});

test("who is invited reads it in a mail, makes an account, and has two organizations to switch between", async ({
  openDevice,
}) => {
  const noor = await openDevice({ baseURL: product.address });
  await signIn(noor, NOOR);
  const words = wordsOn(noor);
  await noor.goto("/nl/organizations/woonstad-zuid/members");
  await noor.getByLabel(words("members.invite.email")).fill(BRAM.email);
  await noor.getByLabel(words("members.roleHints.adviser")).check();
  await noor.getByRole("button", { name: words("members.invite.submit") }).click();
  await expect(noor.getByRole("status")).toHaveText(words("members.said.invitedKept"));

  // Without a mail server the mail is read in the app.
  const link = noor.locator("a[href*='/accept-invitation/']");
  await expect(async () => {
    await noor.goto("/nl/organizations/woonstad-zuid/mail");
    await expect(link).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  const invitation = (await link.getAttribute("href")) ?? "";

  const bram = await openDevice({ ...PHONE, baseURL: product.address });
  await bram.goto(invitation);
  await expectAccessible(bram, "dark");
  await bram.getByLabel(words("auth.accept.name")).fill(BRAM.name);
  await bram.getByLabel(words("auth.accept.newPassword")).fill(BRAM.password);
  await bram.getByRole("button", { name: words("auth.accept.submit") }).click();
  await bram.waitForURL(/\/organizations\/woonstad-zuid$/);
  await bram.goto(invitation);
  await expect(bram.getByRole("heading", { level: 1 })).toHaveText(words("auth.accept.gone"));

  await bram.goto("/nl/organizations");
  await bram.getByLabel(words("workspace.list.name")).fill("Zorggroep Oost");
  await bram.getByRole("button", { name: words("workspace.list.submit") }).click();
  await bram.waitForURL(/\/organizations\/zorggroep-oost$/);
  await bram.getByText(words("workspace.menu"), { exact: true }).click();
  await bram.getByRole("link", { name: "Woonstad Zuid" }).click();
  await bram.waitForURL(/\/organizations\/woonstad-zuid$/);

  // What is Bram's, Noor does not see.
  expect((await noor.goto("/nl/organizations/zorggroep-oost"))?.status()).toBe(404);
});

test("every page of the workspace is accessible, on a phone and on a desk", async ({
  openDevice,
}) => {
  for (const [device, theme] of [
    [PHONE, "dark"],
    [{ viewport: { width: 1280, height: 900 } }, "light"],
  ] as const) {
    const page = await openDevice({ ...device, baseURL: product.address, colorScheme: theme });
    await signIn(page, NOOR);
    const home = "/nl/organizations/woonstad-zuid";
    const places = ["", "/members", "/mail", "/audit", "/settings"].map((place) => home + place);
    for (const place of [...places, "/nl/organizations", "/nl/account", "/nl/account/mails"]) {
      await page.goto(place);
      await expectAccessible(page, theme);
      expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth), place).toBe(true);
    }
  }
});

test("a passkey is made, signs in, and is taken away", async ({ openDevice }) => {
  const page = await openDevice({ baseURL: product.address });
  const authenticator = await page.context().newCDPSession(page);
  await authenticator.send("WebAuthn.enable");
  await authenticator.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, NOOR);
  const words = wordsOn(page);
  await page.goto("/nl/account");
  await page.getByRole("button", { name: words("account.passkeyAdd") }).click();
  await expect(page.getByRole("status")).toHaveText(words("account.said.passkey-added"));
  await signOut(page);

  await page.goto("/nl/sign-in");
  await page.getByRole("button", { name: words("auth.signIn.passkey") }).click();
  await page.waitForURL(/\/organizations$/);

  await page.goto("/nl/account");
  await page.getByRole("button", { name: words("account.passkeyRemove") }).click();
  await expect(page.getByRole("status")).toHaveText(words("account.said.passkey-removed"));
});

test("HR runs a round from draft to closed: five people answer, and then there is a result", async ({
  openDevice,
}) => {
  const hr = await openDevice({ baseURL: product.address });
  await signIn(hr, NOOR);
  const words = wordsOn(hr);
  const home = "/nl/organizations/woonstad-zuid";

  await hr.goto(`${home}/units`);
  await hr.getByLabel(words("units.form.name"), { exact: true }).fill("Woonstad Zuid");
  await hr.getByRole("button", { name: words("units.add.submit") }).click();
  await expect(hr.getByRole("link", { name: "Woonstad Zuid" }).last()).toBeVisible();
  await expectAccessible(hr, "light");

  await hr.goto(`${home}/rounds/new`);
  await expectAccessible(hr, "light");
  await hr.getByLabel(words("rounds.form.name"), { exact: true }).fill("Najaar");
  await hr.getByRole("button", { name: words("rounds.form.create") }).click();
  await hr.waitForURL(/\/rounds\/[0-9a-f-]{36}/);
  const round = new URL(hr.url()).pathname;
  await hr.getByLabel(words("rounds.draft.openSure")).check();
  await hr.getByRole("button", { name: words("rounds.draft.openSubmit") }).click();
  await expect(hr.getByText(words("progress.noResult"))).toBeVisible();
  await expectAccessible(hr, "light");

  await hr.goto(`${round}/links`);
  await expectAccessible(hr, "light");
  const address =
    (await hr
      .getByText(/\/join\//)
      .first()
      .textContent()) ?? "";
  for (let person = 0; person < 5; person++) {
    const phone = await openDevice({ ...PHONE, baseURL: product.address });
    await phone.goto(new URL(address).pathname);
    if (person === 0) await expectAccessible(phone, "light");
    await phone.getByRole("button", { name: wordsOn(phone)("respond.begin") }).click();
    await phone.waitForURL(/\/walk$/);
    await answerAndFinish(phone, { stages: 2 + (person % 3) });
    await phone.close();
  }
  expect((await hr.goto(`${round}/units`))?.status()).toBe(404);

  await hr.goto(round);
  await hr.getByText(words("progress.close")).first().click();
  await hr.getByLabel(words("progress.closeSure")).check();
  await hr.getByRole("button", { name: words("progress.close") }).click();
  await hr.waitForURL(/\/units$/);
  await expectAccessible(hr, "light");
  await hr.getByRole("link", { name: "Woonstad Zuid" }).last().click();
  await hr.waitForURL(/\/units\/[0-9a-f-]{36}$/);
  await expect(hr.getByText(words("unitResult.answers", { count: 5 }))).toBeVisible();
  await expectAccessible(hr, "light");

  const late = await openDevice({ ...PHONE, baseURL: product.address });
  await late.goto(new URL(address).pathname);
  await expect(late.getByText(wordsOn(late)("respond.over.closed.heading"))).toBeVisible();
});

test("no page of an organization is there for nobody, or for the owner of another one", async ({
  openDevice,
}) => {
  const workspace = path.join(ROOT, "app/[locale]/(workspace)/organizations/[slug]");
  const pages = readdirSync(workspace, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file));
  expect(pages.length).toBeGreaterThan(15);
  const addressOf = (slug: string, page: string) =>
    path.posix.join("/nl/organizations", slug, page).replaceAll(/\[\w+\]/g, () => randomUUID());

  const nobody = await openDevice({ baseURL: product.address });
  const noor = await openDevice({ baseURL: product.address });
  await signIn(noor, NOOR);
  for (const page of pages) {
    const asked = await nobody.request.get(addressOf("woonstad-zuid", page), { maxRedirects: 0 });
    expect.soft([asked.status(), asked.headers().location], page).toEqual([307, "/nl/sign-in"]);
    // Bram's organization, in which Noor is nothing.
    const other = await noor.request.get(addressOf("zorggroep-oost", page), { maxRedirects: 0 });
    expect.soft(other.status(), page).toBe(404);
  }
});
