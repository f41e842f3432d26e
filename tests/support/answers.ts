import { expect, type Page } from "@playwright/test";
import type { Item } from "@/lib/framework/items";
import type { Level } from "@/lib/framework/levels";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { tokenOf } from "./walk";
import { localeOf } from "./words";

type Given = {
  questionnaire?: QuestionnaireId;
  /** The stage, 1 to 5, that every level gets, or each of them its own. */
  stages: number | Readonly<Record<Level, number>>;
};

/**
 * Answers everything and finishes, for tests about what comes after: in two requests, as the walk
 * sends them, instead of in a hundred taps. The page goes to its own result.
 *
 * @param page on somebody's walk
 */
export async function answerAndFinish(
  page: Page,
  { questionnaire = "quick", stages }: Given,
): Promise<void> {
  const stageOf = (level: Level) => (typeof stages === "number" ? stages : stages[level]);
  const { items } = QUESTIONNAIRES[questionnaire];
  const answers = Object.fromEntries(items.map((item) => [item.id, answerTo(item, stageOf)]));
  const [token, locale] = [tokenOf(page), localeOf(page)];

  const saved = await page.request.patch(`/api/responses/${token}/answers`, { data: { answers } });
  expect(saved.status()).toBe(200);
  const form = { locale, go: "next" };
  await page.request.post(`/api/responses/${token}/finish`, { form, maxRedirects: 0 });
  await page.goto(`/${locale}/assessments/${token}`);
}

function answerTo(item: Item, stageOf: (level: Level) => number): number {
  switch (item.kind) {
    case "level":
      return stageOf(item.level);
    case "shift":
      return item.moment === "now" ? 3 : 6;
    case "target":
      return 4;
    case "effort":
      return item.level === "context" ? 4 : 1;
  }
}
