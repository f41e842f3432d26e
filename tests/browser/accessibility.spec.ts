import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";
import { expectAccessible } from "../support/accessibility";
import { answerAndFinish } from "../support/answers";
import { PHONE, test } from "../support/device";
import { beginTeam, joinAndFinish } from "../support/team";
import {
  begin,
  expectProgress,
  giveCoin,
  openStep,
  placesChosen,
  questionsOn,
} from "../support/walk";
import { WORDS, wordsOn } from "../support/words";

/** Each kind of page in both languages, one of them in the light theme and the other in the dark. */
const LOCALE_THEMES = [
  ["nl", "light"],
  ["en", "dark"],
] as const satisfies [Locale, "light" | "dark"][];

for (const [locale, theme] of LOCALE_THEMES) {
  test.describe(`in ${locale}, ${theme}`, () => {
    test.use({ colorScheme: theme, foreseen: /Failed to load resource: .* status of 404/ });

    test("what anyone can read is accessible", async ({ page }) => {
      for (const path of ["", "/method", "/start", "/deleted", "/nowhere"]) {
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page, theme);
      }
    });

    test("every kind of step of the walk is accessible, on a phone", async ({ openDevice }) => {
      const page = await openDevice({ ...PHONE, colorScheme: theme });
      await begin(page, locale, { questionnaire: "full" });
      for (const step of STEP_KINDS) {
        await openStep(page, step);
        const radios = questionsOn(page).first().getByRole("radio");
        if ((await radios.count()) > 0) await radios.nth(1).check();
        await expectAccessible(page, theme);
      }
    });

    test("results, alone and together, and invitations are accessible", async ({
      page,
      openDevice,
    }) => {
      const invitation = await beginTeam(page, locale, 5);
      await openEverything(page);
      await expectAccessible(page, theme);

      const colleague = await openDevice({ ...PHONE, colorScheme: theme });
      await colleague.goto(invitation);
      await expectAccessible(colleague, theme);
      await joinAndFinish(colleague, invitation, 1);
      await expectAccessible(colleague, theme);
      await colleague
        .getByRole("link", { name: wordsOn(colleague)("result.made.measured") })
        .click();
      await expect(colleague).toHaveURL(/\/measured\?view=own$/);
      await expectAccessible(colleague, theme);
      await joinAndFinish(await openDevice(), invitation, 1);

      await page.reload();
      await page.getByRole("button", { name: wordsOn(page)("result.team.close") }).click();
      await expect(page.getByText(wordsOn(page)("result.answers", { count: 3 }))).toBeVisible();
      await openEverything(page);
      await expectAccessible(page, theme);
      await page.getByRole("link", { name: wordsOn(page)("result.made.measured") }).click();
      await expect(page).toHaveURL(/\/measured\?view=joint$/);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectAccessible(page, theme);
      const late = await openDevice();
      await late.goto(invitation);
      await expectAccessible(late, theme);
    });

    test("two moments side by side are accessible", async ({ page }) => {
      await begin(page, locale);
      await answerAndFinish(page, { stages: 2 });
      await page.getByRole("button", { name: wordsOn(page)("result.manage.repeat") }).click();
      await page.waitForURL(/\/walk$/);
      await answerAndFinish(page, { stages: 4 });
      await expectAccessible(page, theme);
    });
  });
}

const STEP_KINDS = [
  "stories",
  "behavior",
  "shifts-now-1",
  "shifts-wanted-2",
  "targets",
  "coins",
  "review",
];

/** Unfolds what is folded, and brings about what is said when a form is refused. */
async function openEverything(page: Page): Promise<void> {
  const t = wordsOn(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await page.getByLabel(t("result.manage.rename"), { exact: true }).fill(" ");
  await page.getByRole("button", { name: t("result.manage.renameSubmit") }).click();
  await expect(page.getByText(t("result.manage.problems.name-missing"))).toBeVisible();
}

test("a level is answered by keyboard alone, and the next one begins at its heading", async ({
  page,
}) => {
  const t = WORDS.en;
  const { levels } = wordingFor("en");
  await begin(page, "en");
  const heading = page.getByRole("heading", { level: 1 });
  const radios = questionsOn(page).getByRole("radio");

  await page.keyboard.press("Tab");
  await expect(radios.first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(radios.first()).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await placesChosen(page)).toEqual([2]);
  await expectProgress(page, 1, 18);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: t("walk.next") })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(heading).toHaveText(levels.identity.gloss.team);
  await expect(heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(radios.first()).toBeFocused();
  for (const button of [t("walk.next"), t("walk.back")]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: button })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(levels.mission.gloss.team);
  await expect(heading).toBeFocused();
  expect(await placesChosen(page)).toEqual([2]);
});

test("ten coins are divided by keyboard alone, without losing one's place", async ({ page }) => {
  const t = WORDS.nl;
  await begin(page, "nl");
  await openStep(page, "coins");
  const give = giveCoin(page, "identity");
  const giveMission = giveCoin(page, "mission");

  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(giveMission).toBeFocused();
  for (let press = 0; press < 3; press++) await page.keyboard.press("Enter");
  await expect(giveMission).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(give).toBeFocused();
  for (let press = 0; press < 8; press++) await page.keyboard.press("Space");
  await expect(give).toBeFocused();
  await expect(page.getByText(t("walk.coins.none"))).toBeVisible();
  for (const count of [3, 7]) {
    await expect(page.getByText(t("walk.coins.count", { count }))).toHaveCount(1);
  }
  await expectProgress(page, 1, 18);
});

test("whoever reads by keyboard can skip what stands above every page", async ({ page }) => {
  const t = WORDS.en;
  await page.goto("/en");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: t("site.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("landing.begin") }).first()).toBeFocused();
});
