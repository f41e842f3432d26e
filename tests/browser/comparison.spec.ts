import { expect } from "@playwright/test";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { expectAccessible } from "../support/accessibility";
import { PHONE, test } from "../support/device";
import { wordsOn } from "../support/words";

// The demo may not be there yet.
test.use({ foreseen: /Failed to load resource: .* status of 404/ });

for (const [device, theme, locale] of [
  [PHONE, "dark", "en"],
  [{ viewport: { width: 1280, height: 900 } }, "light", "nl"],
] as const) {
  test(`an adviser lays units side by side, in ${locale}, ${theme}`, async ({ openDevice }) => {
    const page = await openDevice({ ...device, colorScheme: theme });
    const rounds = `/${locale}/organizations/demo/rounds`;
    await expect.poll(async () => (await page.goto(rounds))?.status()).toBe(200);
    const words = wordsOn(page);
    await page.locator('main a[href*="/rounds/"]').first().click();
    await page.locator('main a[href*="/rounds/"][href$="/units"]').first().click();
    await page.getByRole("link", { name: words("comparison.open") }).click();
    await page.waitForURL(/\/compare$/);

    const table = page.getByRole("table", { name: words("comparison.table") });
    const headers = table.getByRole("columnheader");
    await expect(headers).toHaveText([
      words("comparison.unit"),
      ...LEVELS.map((level) => wordingFor(locale).levels[level].name),
    ]);
    await expectAccessible(page, theme);
    expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);

    for (const measure of ["supported", "agreement"] as const) {
      await page.getByRole("link", { name: words(`comparison.${measure}`) }).click();
      await page.waitForURL(new RegExp(`show=${measure}`));
      await expectAccessible(page, theme);
    }
    await page.getByRole("link", { name: words("comparison.belowOf", { unit: "Wonen" }) }).click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(words("comparison.heading", { unit: "Wonen" }));
    await expectAccessible(page, theme);
    await table.getByRole("rowheader").nth(1).getByRole("link").first().click();
    await page.waitForURL(/\/units\/[0-9a-f-]{36}$/);
  });
}
