import { expect, type Page } from "@playwright/test";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { PHONE, test } from "../support/device";
import {
  answerAllWith,
  begin,
  expectProgress,
  giveCoin,
  goBack,
  goOn,
  placesChosen,
} from "../support/walk";
import { WORDS } from "../support/words";

test.use({ ...PHONE, javaScriptEnabled: false });

const t = WORDS.en;
const { questions, engagementKinds, levels } = wordingFor("en");
const { story, improvement } = questions.team;

test("the whole full questionnaire works in a browser that runs no script", async ({ page }) => {
  await begin(page, "en", { questionnaire: "full", name: "Rentals" });
  await writeStories(page);
  await goOn(page);
  for (const level of LEVELS) {
    if (level === "identity") await lookBack(page);
    if (level !== "skills") await answerAllWith(page, 2);
    await goOn(page);
  }
  // Twice five shifts as they are, twice five as they should be, seven targets.
  for (const place of [2, 2, 5, 5, 4]) {
    await answerAllWith(page, place);
    await goOn(page);
  }
  await expectProgress(page, 46, 50);
  await divideCoins(page);
  await expectProgress(page, 47, 50);
  await goOn(page);

  await expect(page.getByText(t("walk.review.open"))).toBeVisible();
  const left = t("walk.review.left", { left: 3 });
  await page.getByRole("link", { name: `${levels.skills.gloss.team} ${left}` }).click();
  await expect(page).toHaveURL(/step=skills$/);
  await answerAllWith(page, 0);
  await goOn(page);
  await expectProgress(page, 50, 50);
  await page.goto(page.url().replace(/step=.*/, "step=review"));
  await expect(page.getByText(t("walk.review.complete"))).toBeVisible();
  await goBack(page);
  await expect(page.getByText(t("walk.coins.none"))).toBeVisible();
  await goOn(page);
  await page.getByRole("button", { name: t("walk.finish") }).click();

  await expect(page).toHaveURL(/\/en\/assessments\/[^/]+$/);
  await expect(page.getByText(`Rentals · ${t("result.answers", { count: 1 })}`)).toBeVisible();
  await expect(page.getByText("A tenant called\nabout a leak <b>")).toBeVisible();
  await expect(page.getByText("The “system” & its forms")).toBeVisible();
  await page.getByText(t("result.building.table")).click();
  const skills = page.getByRole("row", { name: new RegExp(`^${levels.skills.name}`) }).first();
  await expect(skills.getByRole("cell").first()).toHaveText("0");
});

async function writeStories(page: Page): Promise<void> {
  await page.getByLabel(story.question).fill("A tenant called\nabout a leak <b>");
  await page.getByText(engagementKinds.repair.name).click();
  await page.getByLabel(improvement.question).fill("The “system” & its forms");
  await page.getByLabel(t("walk.improvementLevel")).selectOption("context");
}

/** All that was written and chosen before is there, and still is when one comes back. */
async function lookBack(page: Page): Promise<void> {
  await goBack(page);
  expect(await placesChosen(page)).toEqual([2, 2, 2]);
  await goBack(page);
  await expect(page.getByLabel(story.question)).toHaveValue("A tenant called\nabout a leak <b>");
  await expect(page.getByLabel(engagementKinds.repair.name)).toBeChecked();
  await expect(page.getByLabel(t("walk.improvementLevel"))).toHaveValue("context");
  await goOn(page);
  await goOn(page);
}

/** Twelve taps for ten coins. */
async function divideCoins(page: Page): Promise<void> {
  const context = Array.from({ length: 5 }, () => "context" as const);
  for (const [index, level] of [...LEVELS, ...context].entries()) {
    // The last two are on a button that looks disabled.
    await giveCoin(page, level).click({ force: true });
    const left = Math.max(0, 9 - index);
    await expect(
      page.getByText(left > 0 ? t("walk.coins.left", { left }) : t("walk.coins.none")),
    ).toBeVisible();
  }
  await expect(page.getByText(t("walk.coins.count", { count: 1 }))).toHaveCount(6);
  await expect(page.getByText(t("walk.coins.count", { count: 4 }))).toHaveCount(1);
}
