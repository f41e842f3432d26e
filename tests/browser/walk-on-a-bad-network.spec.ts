import { expect, type Locator, type Page } from "@playwright/test";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { PHONE, test } from "../support/device";
import { startMortalProduct } from "../support/mortal-product";
import {
  answerAllWith,
  begin,
  expectProgress,
  expectStatus,
  giveCoin,
  goOn,
  openStep,
  placesChosen,
  questionsOn,
  tokenOf,
} from "../support/walk";
import { WORDS } from "../support/words";

test.use({ ...PHONE, foreseen: /Failed to load resource: (net::ERR_|.* status of 503)/ });

const ANSWERS = "**/api/responses/*/answers";

function radio(page: Page, question: number, place: number): Locator {
  return questionsOn(page).nth(question).getByRole("radio").nth(place);
}

/** Waits until the server has acknowledged answers. */
function acknowledgement(page: Page) {
  return page.waitForResponse(
    (response) => response.url().endsWith("/answers") && response.status() === 200,
  );
}

test("without a network people answer on; everything is sent when it is back", async ({
  page,
  context,
  openDevice,
}) => {
  await begin(page, "nl");
  const address = page.url();
  await answerAllWith(page, 0);
  await expectStatus(page, "saved");

  await context.setOffline(true);
  await goOn(page);
  await answerAllWith(page, 1);
  await expectStatus(page, "waiting");
  await goOn(page);
  await answerAllWith(page, 2);
  await context.setOffline(false);
  await expectStatus(page, "saved");

  await context.setOffline(true);
  await goOn(page);
  await answerAllWith(page, 3);
  await expectStatus(page, "waiting");
  await expect(page.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  const sent = acknowledgement(page);
  await context.setOffline(false);
  await page.goto(address);
  await sent;
  await expectProgress(page, 4, 18);

  const elsewhere = await openDevice();
  for (const [place, level] of LEVELS.slice(0, 4).entries()) {
    await elsewhere.goto(`${address}?step=${level}`);
    expect(await placesChosen(elsewhere)).toEqual([place]);
  }
});

test("while the server refuses service the result waits, and goes on when all is sent", async ({
  page,
}) => {
  const t = WORDS.en;
  await begin(page, "en");
  await page.route(ANSWERS, (route) => route.fulfill({ status: 503 }));
  await answerAllWith(page, 0);
  await expectStatus(page, "waiting");
  await page.unroute(ANSWERS);
  await expectStatus(page, "saved");

  await page.route(ANSWERS, (route) => route.fulfill({ status: 503 }));
  await answerAllWith(page, 4);
  await expectStatus(page, "waiting");
  await openReviewWithoutLoading(page);
  const finish = page.getByRole("button", { name: t("walk.finish") });
  await finish.click();
  await expectStatus(page, "waiting");
  await expect(page.getByText(t("walk.review.open"))).toBeVisible();
  await page.unroute(ANSWERS);
  await finish.click();
  await expect(page).toHaveURL(/\/en\/assessments\/[^/]+$/);
  await page.getByText(t("result.building.table")).click();
  const mission = new RegExp(`^${wordingFor("en").levels.mission.name}`);
  const row = page.getByRole("row", { name: mission }).first();
  await expect(row.getByRole("cell").first()).toHaveText("100");
});

async function openReviewWithoutLoading(page: Page): Promise<void> {
  while (!page.url().endsWith("step=review")) await goOn(page);
}

test("what the server acknowledged survives its being killed, and the rest is sent when it is back", async ({
  openDevice,
}) => {
  const product = await startMortalProduct();
  try {
    const phone = { ...PHONE, baseURL: product.address };
    const page = await openDevice(phone);
    await begin(page, "nl");
    await openStep(page, "shifts-now-1");
    const address = page.url();
    const acknowledged = new Set<string>();
    page.on("response", (response) => {
      if (!response.url().endsWith("/answers") || response.status() !== 200) return;
      for (const id of Object.keys(response.request().postDataJSON().answers)) acknowledged.add(id);
    });

    const first = acknowledgement(page);
    await radio(page, 0, 5).check();
    await first;
    await radio(page, 1, 5).check();
    await product.die();
    await answerAllWith(page, 5);
    await expectStatus(page, "waiting");
    await goOn(page);
    await answerAllWith(page, 5);
    await page.close();
    await product.rise();

    const elsewhere = await openDevice(phone);
    await elsewhere.goto(address);
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const id of acknowledged) {
      const question = elsewhere.locator(`[data-question="${id}"]`);
      await expect(question.getByRole("radio").nth(5)).toBeChecked();
    }

    const again = await page.context().newPage();
    const sent = acknowledgement(again);
    await again.goto(address);
    await sent;
    await expectStatus(again, "saved");
    await elsewhere.reload();
    await expectProgress(elsewhere, 10, 18);
  } finally {
    await product.bury();
  }
});

test("two tabs answer different questions and the same one, and both show and keep all of it", async ({
  page,
  context,
  openDevice,
}) => {
  await begin(page, "nl");
  await openStep(page, "shifts-now-1");
  const other = await context.newPage();
  await other.goto(page.url());

  await radio(page, 0, 0).check();
  await radio(other, 1, 1).check();
  await radio(page, 2, 2).check();
  await expect(radio(other, 2, 2)).toBeChecked();
  await radio(other, 2, 6).check();
  await expect(radio(page, 2, 6)).toBeChecked();
  await expectProgress(page, 3, 18);
  await expectProgress(other, 3, 18);
  expect(await placesChosen(page)).toEqual([0, 1, 6, -1, -1]);
  expect(await placesChosen(other)).toEqual([0, 1, 6, -1, -1]);
  await expectStatus(page, "saved");
  await expectStatus(other, "saved");

  const elsewhere = await openDevice();
  await elsewhere.goto(page.url());
  expect(await placesChosen(elsewhere)).toEqual([0, 1, 6, -1, -1]);
});

test("answers given before the page's code has come are kept", async ({ page, openDevice }) => {
  const { story, improvement } = wordingFor("en").questions.team;
  const { engagementKinds } = wordingFor("en");
  await begin(page, "en", { questionnaire: "full" });
  const wordsSent = acknowledgement(page);
  await holdingScripts(page, async () => {
    await page.reload({ waitUntil: "commit" });
    await page.getByLabel(story.question).fill("She called back the same day.");
    await page.getByText(engagementKinds.extra.name).click();
    await page.getByLabel(improvement.question).fill("The letters.");
    await page.getByLabel(WORDS.en("walk.improvementLevel")).selectOption("context");
  });
  await wordsSent;
  await goOn(page);

  const answersSent = acknowledgement(page);
  await holdingScripts(page, async () => {
    await page.reload({ waitUntil: "commit" });
    await answerAllWith(page, 3);
  });
  await answersSent;
  await expectProgress(page, 3, 50);

  const elsewhere = await openDevice();
  await elsewhere.goto(page.url());
  expect(await placesChosen(elsewhere)).toEqual([3, 3, 3]);
  await openStep(elsewhere, "stories");
  await expect(elsewhere.getByLabel(story.question)).toHaveValue("She called back the same day.");
  await expect(elsewhere.getByLabel(engagementKinds.extra.name)).toBeChecked();
  await expect(elsewhere.getByLabel(improvement.question)).toHaveValue("The letters.");
  await expect(elsewhere.getByLabel(WORDS.en("walk.improvementLevel"))).toHaveValue("context");
});

test("a form that is sent before the page's code has come is not lost either", async ({ page }) => {
  await begin(page, "nl");
  await holdingScripts(page, async () => {
    // Not before the new page is there: what is tapped until then may be on the old one.
    await page.reload({ waitUntil: "domcontentloaded" });
    await answerAllWith(page, 2);
    await goOn(page);
    await expectProgress(page, 1, 18);
  });
});

/** Does something while no script of the page arrives, and lets them through afterwards. */
async function holdingScripts(page: Page, act: () => Promise<void>): Promise<void> {
  const scripts = /\/_next\/static\/.*\.js/;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  await act();
  release();
  await page.unrouteAll({ behavior: "wait" });
}

test("a tap too many does no harm", async ({ page }) => {
  // All of a step is in sight, so that the second tap is on the same button.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await begin(page, "nl");
  await questionsOn(page).getByRole("radio").nth(1).dblclick();
  await expectProgress(page, 1, 18);
  await page.getByRole("button", { name: WORDS.nl("walk.next") }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    wordingFor("nl").levels.identity.gloss.team,
  );
  await goOn(page);
  await expectProgress(page, 1, 18);
  await openStep(page, "coins");
  await giveCoin(page, "skills").dblclick();
  await expect(page.getByText(WORDS.nl("walk.coins.count", { count: 2 }))).toHaveCount(1);
  await openStep(page, "review");
  await page.getByRole("button", { name: WORDS.nl("walk.finish") }).dblclick();
  await expect(page).toHaveURL(new RegExp(`/nl/assessments/${tokenOf(page)}$`));
});
