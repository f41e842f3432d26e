import { expect } from "@playwright/test";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { PHONE, test } from "../support/device";
import {
  answerAllWith,
  begin,
  DONT_KNOW_ON_LEVEL,
  expectProgress,
  expectStatus,
  giveCoin,
  giveTenCoins,
  goBack,
  goOn,
  openStep,
  placesChosen,
} from "../support/walk";
import { WORDS } from "../support/words";

test.use(PHONE);

const t = WORDS.nl;
const { levels } = wordingFor("nl");

test("a manager walks from mission to result, and the progress tells the truth", async ({
  page,
}) => {
  const heading = page.getByRole("heading", { level: 1 });
  await begin(page, "nl", { name: "Team Wonen" });

  let answered = 0;
  const answer = async (place: number, questions: number) => {
    await answerAllWith(page, place);
    answered += questions;
    await expectProgress(page, answered, 18);
  };
  await expectProgress(page, 0, 18);
  for (const level of LEVELS) {
    await expect(heading).toHaveText(levels[level].gloss.team);
    if (level === "mission") await answer(4, 1);
    else if (level === "skills") await answer(DONT_KNOW_ON_LEVEL, 1);
    else if (level !== "values") await answer(1, 1);
    await goOn(page);
  }
  for (let step = 0; step < 2; step++) {
    await expect(heading).toContainText(t("walk.titles.shiftsNow"));
    await answer(5, 5);
    await goOn(page);
  }
  await expect(heading).toHaveText(t("walk.titles.coins"));
  await giveTenCoins(page);
  await expect(page.getByText(t("walk.coins.none"))).toBeVisible();
  answered += 1;
  await expectProgress(page, answered, 18);
  await goOn(page);

  await expect(page.getByText(t("walk.review.open"))).toBeVisible();
  const open = t("walk.review.left", { left: 1 });
  await page.getByRole("link", { name: `${levels.values.gloss.team} ${open}` }).click();
  await answer(1, 1);
  await page.goBack();
  await expect(page.getByText(t("walk.review.complete"))).toBeVisible();
  await page.getByRole("button", { name: t("walk.finish") }).click();

  await expect(page).toHaveURL(/\/nl\/assessments\/[^/]+$/);
  await expect(page.getByText(`Team Wonen · ${t("result.answers", { count: 1 })}`)).toBeVisible();
  await page.getByText(t("result.building.table")).click();
  const row = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) }).first();
  await expect(row(levels.mission.name).getByRole("cell").first()).toHaveText("100");
  await expect(row(levels.identity.name).getByRole("cell").first()).toHaveText("25");
  await expect(row(levels.skills.name).getByRole("cell").first()).toHaveText("?");
});

test("back and forward, by our own buttons and the browser's, show what was answered", async ({
  page,
}) => {
  await begin(page, "nl");
  for (const place of [0, 1, 2]) {
    await answerAllWith(page, place);
    await goOn(page);
  }
  await goBack(page);
  expect(await placesChosen(page)).toEqual([2]);
  await goBack(page);
  expect(await placesChosen(page)).toEqual([1]);

  const heading = page.getByRole("heading", { level: 1 });
  await page.goBack();
  await expect(heading).toHaveText(levels.values.gloss.team);
  expect(await placesChosen(page)).toEqual([2]);
  await page.goForward();
  await expect(heading).toHaveText(levels.identity.gloss.team);
  expect(await placesChosen(page)).toEqual([1]);
  await answerAllWith(page, 4);
  await goBack(page);
  expect(await placesChosen(page)).toEqual([0]);
  await goOn(page);
  expect(await placesChosen(page)).toEqual([4]);
});

test("a reload keeps the step and the answer", async ({ page }) => {
  await begin(page, "nl");
  await answerAllWith(page, 3);
  await goOn(page);
  await answerAllWith(page, DONT_KNOW_ON_LEVEL);
  const again = await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(levels.identity.gloss.team);
  // Fonts that are fetched early would come between a slow phone and its question.
  expect(again?.headers().link ?? "").not.toContain("font");
  expect(await placesChosen(page)).toEqual([DONT_KNOW_ON_LEVEL]);
  await expectProgress(page, 2, 18);
});

test("an answer that could not be sent before its tab was closed is there when the address is opened again", async ({
  page,
  context,
}) => {
  await begin(page, "nl");
  const address = page.url();
  // Nothing that this tab sends arrives.
  await page.route("**/api/responses/**", () => {});
  await answerAllWith(page, 1);
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expectProgress(again, 1, 18);
  await expectStatus(again, "saved");
  await again.reload();
  expect(await placesChosen(again)).toEqual([1]);
});

test("the ten coins: none from an empty pile, never an eleventh, and not knowing is an answer", async ({
  page,
}) => {
  await begin(page, "nl");
  await openStep(page, "coins");
  const pile = wordingFor("nl").questions.team.effort.levels.mission;
  const take = page.getByRole("button", { name: t("walk.coins.take", { pile }) });
  // Whoever taps a button that looks disabled taps it all the same.
  const anyway = { force: true };

  await take.click(anyway);
  await expect(page.getByText(t("walk.coins.left", { left: 10 }))).toBeVisible();
  await giveCoin(page, "mission").click();
  await giveCoin(page, "mission").click();
  await take.click();
  await take.click();
  await expect(page.getByText(t("walk.coins.left", { left: 10 }))).toBeVisible();
  await expectProgress(page, 0, 18);
  await giveTenCoins(page);
  await expect(page.getByText(t("walk.coins.none"))).toBeVisible();
  await expectProgress(page, 1, 18);
  await giveCoin(page, "mission").click(anyway);
  await expect(page.getByText(t("walk.coins.none"))).toBeVisible();
  await expect(page.getByText(t("walk.coins.count", { count: 1 }))).toHaveCount(6);
  await expect(page.getByText(t("walk.coins.count", { count: 4 }))).toHaveCount(1);

  await page.getByRole("button", { name: t("walk.dontKnow") }).click();
  await expect(page.getByText(t("walk.coins.unknown"))).toBeVisible();
  await expectProgress(page, 1, 18);
  await page.reload();
  await expect(page.getByText(t("walk.coins.unknown"))).toBeVisible();
});
