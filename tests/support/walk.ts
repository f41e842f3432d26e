import { expect, type Locator, type Page } from "@playwright/test";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import { wordingFor } from "@/lib/framework/wording";
import { localeOf, WORDS, wordsOn } from "./words";

type Beginning = { questionnaire?: QuestionnaireId; name?: string };

/** Begins a self-assessment of a team, as anyone does, and waits for its first question. */
export async function begin(
  page: Page,
  locale: Locale,
  { questionnaire = "quick", name = "" }: Beginning = {},
): Promise<void> {
  const t = WORDS[locale];
  await page.goto(`/${locale}/start`);
  await page.getByLabel(t("start.socialSystem.team")).check();
  await page.getByLabel(t(`start.questionnaire.${questionnaire}`)).check();
  await page.getByLabel(t("start.name.label")).fill(name);
  await page.getByRole("button", { name: t("start.submit") }).click();
  await page.waitForURL(/\/walk$/);
}

/** The secret part of the address of somebody's own pages. */
export function tokenOf(page: Page): string {
  const [, token] = /\/assessments\/([^/?]+)/.exec(page.url()) ?? [];
  if (token === undefined) throw new Error(`No token in ${page.url()}`);
  return token;
}

/** The questions on screen. */
export function questionsOn(page: Page): Locator {
  return page.locator("fieldset[data-question]");
}

/** The place of "I don't know" among the answers to a question on a level. */
export const DONT_KNOW_ON_LEVEL = 5;

/** Taps an answer to every question on screen: the one at this place, from 0. */
export async function answerAllWith(page: Page, place: number): Promise<void> {
  // A step that was just asked for may not be there yet, and then has no questions to go through.
  await questionsOn(page).first().waitFor();
  for (const question of await questionsOn(page).all()) {
    await question.getByRole("radio").nth(place).check();
  }
}

/** Which answers are chosen on screen: their places from 0, -1 for a question left open. */
export async function placesChosen(page: Page): Promise<number[]> {
  const questions = await questionsOn(page).all();
  return Promise.all(
    questions.map((question) =>
      question
        .getByRole("radio")
        .evaluateAll((radios) => radios.findIndex((radio) => radio.matches(":checked"))),
    ),
  );
}

/** Goes to the next step and waits until it is there. */
export async function goOn(page: Page): Promise<void> {
  await changeStep(page, wordsOn(page)("walk.next"));
}

/** Goes to the step before and waits until it is there. */
export async function goBack(page: Page): Promise<void> {
  await changeStep(page, wordsOn(page)("walk.back"));
}

async function changeStep(page: Page, button: string): Promise<void> {
  const before = page.url();
  await page.getByRole("button", { name: button }).click();
  // Not until its scripts are there too: people do not wait for those.
  await page.waitForURL((url) => url.href !== before, { waitUntil: "domcontentloaded" });
}

/** Goes to another step by its address. */
export async function openStep(page: Page, step: string): Promise<void> {
  await page.goto(`/${localeOf(page)}/assessments/${tokenOf(page)}/walk?step=${step}`);
}

/** The button that gives a level one coin more. */
export function giveCoin(page: Page, level: Level): Locator {
  const pile = wordingFor(localeOf(page)).questions.team.effort.levels[level];
  return page.getByRole("button", { name: wordsOn(page)("walk.coins.give", { pile }) });
}

/** Gives the ten coins: four to the context, one to every other level. */
export async function giveTenCoins(page: Page): Promise<void> {
  for (const level of [...LEVELS, "context", "context", "context"] as const) {
    await giveCoin(page, level).click();
  }
}

/** The line that says how far along one is. */
export async function expectProgress(page: Page, answered: number, asked: number): Promise<void> {
  const progress = wordsOn(page)("walk.progress", { answered, asked });
  await expect(page.getByText(progress, { exact: true })).toBeVisible();
}

/** The line that says whether the answers are safe. */
export async function expectStatus(
  page: Page,
  status: "saved" | "waiting" | "refused",
): Promise<void> {
  await expect(page.getByRole("status")).toHaveText(wordsOn(page)(`walk.status.${status}`));
}
