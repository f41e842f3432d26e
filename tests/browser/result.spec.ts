import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { wordingFor } from "@/lib/framework/wording";
import { answerAndFinish } from "../support/answers";
import { test } from "../support/device";
import { begin, tokenOf } from "../support/walk";
import { WORDS } from "../support/words";

/** A clear mission, a weak identity, and a busy ground floor. */
const STAGES = {
  mission: 5,
  identity: 2,
  values: 4,
  competencies: 4,
  skills: 4,
  behavior: 4,
  context: 4,
} as const;

/** A field is refused with words that stand by it, for the eye and for a screen reader. */
async function expectProblem(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(text);
  await expect(page.getByText(text)).toBeVisible();
}

test("the owner renames the result; an empty name is refused next to the field", async ({
  page,
}) => {
  const t = WORDS.nl;
  await begin(page, "nl", { name: "Team Wonen" });
  await answerAndFinish(page, { stages: STAGES });
  const name = page.getByLabel(t("result.manage.rename"), { exact: true });
  const save = page.getByRole("button", { name: t("result.manage.renameSubmit") });

  await name.fill("  ");
  await save.click();
  await expectProblem(page, name, t("result.manage.problems.name-missing"));
  await page.reload();
  await expect(page.getByText("Team Wonen · ")).toBeVisible();

  await name.fill("Verhuur <& Zorg>");
  await save.click();
  await expect(page.getByText("Verhuur <& Zorg> · ")).toBeVisible();
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
});

test("“what if” moves by keyboard and changes what the building carries, and back", async ({
  page,
}) => {
  const t = WORDS.en;
  const { levels } = wordingFor("en");
  await begin(page, "en");
  await answerAndFinish(page, { stages: STAGES });
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: t("result.whatIf.heading") }),
  });
  const status = section.getByRole("status");
  const real = (await status.textContent()) ?? "";
  const building = () => section.getByRole("img").filter({ visible: true }).textContent();
  const drawn = await building();

  const identity = section.getByRole("slider", { name: levels.identity.name });
  await identity.focus();
  await expect(identity).toHaveValue("25");
  for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowUp");
  await expect(identity).toHaveValue("75");
  const [before, after] = figuresIn((await status.textContent()) ?? "");
  expect([before]).toEqual(figuresIn(real));
  expect(Number(after)).toBeGreaterThan(Number(before));
  expect(await building()).not.toBe(drawn);

  const reset = section.getByRole("button", { name: t("result.whatIf.reset") });
  await reset.focus();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText(real);
  await expect(identity).toHaveValue("25");
});

function figuresIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

test("the building can be taken along as SVG and PNG", async ({ page }) => {
  const t = WORDS.nl;
  await begin(page, "nl");
  await answerAndFinish(page, { stages: STAGES });
  for (const [kind, type] of [
    ["svg", "image/svg+xml"],
    ["png", "image/png"],
  ] as const) {
    const link = page.getByRole("link", { name: t(`result.building.${kind}`) });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe(`sevenfold-building.${kind}`);
    const content = await readFile(await download.path());
    if (kind === "svg")
      expect(content.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^]+<\/svg>\s*$/);
    else expect(content.subarray(1, 4).toString()).toBe("PNG");
    expect(content.length).toBeGreaterThan(5_000);
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe(type);
  }
});

test("on paper the findings stay and everything to press is gone", async ({ page }) => {
  const t = WORDS.en;
  await begin(page, "en");
  await answerAndFinish(page, { stages: STAGES });
  await expect(page.getByRole("button", { name: t("result.manage.print") })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const role of ["button", "textbox", "slider", "checkbox", "navigation"] as const) {
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const building = page.getByRole("region", { name: t("result.building.heading") });
  await expect(building.getByRole("img")).toBeVisible();
  await expect(page.getByRole("heading", { name: t("result.made.heading") })).toBeVisible();
  await expect(page.getByText(t("result.keepLink"))).toBeHidden();
});

test("answering again lays both moments side by side, and the first stays what it was", async ({
  page,
}) => {
  const t = WORDS.nl;
  await begin(page, "nl", { name: "Team Wonen" });
  await answerAndFinish(page, { stages: 2 });
  const first = page.url();
  const moments = page.getByRole("heading", { name: t("result.moments.heading") });
  await expect(moments).toHaveCount(0);

  await page.getByRole("button", { name: t("result.manage.repeat") }).click();
  await page.waitForURL(/\/walk$/);
  await answerAndFinish(page, { stages: 4 });
  expect(page.url()).not.toBe(first);
  await expect(page.getByText("Team Wonen · ")).toBeVisible();
  await expect(moments).toBeVisible();
  const section = page.locator("section", { has: moments });
  const picture = section.getByRole("img").filter({ visible: true });
  await expect(picture).toContainText("+50");
  await expect(section.getByText(t("result.moments.caution"))).toBeVisible();

  await page.goto(first);
  await expect(page.getByText("Team Wonen · ")).toBeVisible();
  await expect(moments).toHaveCount(0);
});

test.describe("addresses that lead nowhere", () => {
  test.use({ foreseen: /Failed to load resource: .* status of 404/ });

  test("deleting takes a second yes, and afterwards the link is dead", async ({ page }) => {
    const t = WORDS.en;
    await begin(page, "en");
    await answerAndFinish(page, { stages: STAGES });
    const address = page.url();
    const token = tokenOf(page);

    await page.getByText(t("result.manage.delete")).first().click();
    const button = page.getByRole("button", { name: t("result.manage.delete") });
    await button.click();
    const sure = page.getByLabel(t("result.manage.sure"));
    await expectProblem(page, sure, t("result.manage.problems.confirm-first"));
    await page.reload();
    await page.getByText(t("result.manage.delete")).first().click();
    await sure.check();
    await button.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("deleted.heading"));
    expect(page.url()).not.toContain(token);

    for (const dead of [address, `${address}/walk`, `${address}/measured`])
      await expectNotFound(page, dead, "en");
    expect((await page.request.get(`/api/assessments/${token}/building.svg`)).status()).toBe(404);
    const change = { data: { answers: { "mission-1": 1 } } };
    const patched = await page.request.patch(`/api/responses/${token}/answers`, change);
    expect(patched.status()).toBe(404);
  });

  test("an unknown, a mangled or a foreign address says so in the reader's language", async ({
    page,
  }) => {
    await begin(page, "nl");
    const token = tokenOf(page);
    const unknown = "A".repeat(43);
    const mangled = [token.slice(0, -1), `${token}x`, "%00", "..%2F..", "a'--"];
    for (const text of [unknown, ...mangled]) {
      await expectNotFound(page, `/nl/assessments/${text}`, "nl");
    }
    for (const path of [`/assessments/${unknown}/walk`, `/join/${unknown}`, `/join/${token}`]) {
      await expectNotFound(page, `/en${path}`, "en");
    }
    await expectNotFound(page, "/nl/nergens", "nl");
    await page.getByRole("link", { name: WORDS.nl("notFound.home") }).click();
    await expect(page).toHaveURL(/\/nl$/);
  });
});

async function expectNotFound(page: Page, address: string, locale: "nl" | "en"): Promise<void> {
  const response = await page.goto(address);
  expect([address, response?.status()]).toEqual([address, 404]);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    WORDS[locale]("notFound.heading"),
  );
}
