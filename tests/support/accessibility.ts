import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { localeOf } from "./words";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

// Of what passes only that it does: a way to find each element again takes longer than the checks.
// "Legacy" is without a second page, which only frames of other sites need.

/** Checks a page as it stands against WCAG 2.2 AA, as far as a machine can, and how it is built. */
export async function expectAccessible(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator("html")).toHaveAttribute("lang", localeOf(page));
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);

  const { violations, passes } = await new AxeBuilder({ page })
    .options({ runOnly: WCAG_2_2_AA, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(" "), failureSummary })),
  );
  expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}
