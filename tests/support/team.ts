import type { Page } from "@playwright/test";
import { answerAndFinish } from "./answers";
import { begin } from "./walk";
import { wordsOn } from "./words";

/** Begins an assessment in English or Dutch, finishes it, and has the invitation on screen. */
export async function beginTeam(page: Page, locale: "nl" | "en", stages: number): Promise<string> {
  await begin(page, locale, { name: "Team Wonen" });
  await answerAndFinish(page, { stages });
  return invitationOn(page);
}

/** The invitation as its owner copies it from the result. */
export async function invitationOn(page: Page): Promise<string> {
  return page.getByLabel(wordsOn(page)("result.team.link"), { exact: true }).inputValue();
}

/** Opens an invitation, says yes to it, and waits for the first question. */
export async function join(page: Page, invitation: string): Promise<void> {
  await page.goto(invitation);
  await page.getByRole("button", { name: wordsOn(page)("join.begin") }).click();
  await page.waitForURL(/\/walk$/);
}

/** Joins and answers everything: the page goes to its own result. */
export async function joinAndFinish(page: Page, invitation: string, stages: number): Promise<void> {
  await join(page, invitation);
  await answerAndFinish(page, { stages });
}
