import { expect, type Page } from "@playwright/test";
import { answerAndFinish } from "../support/answers";
import { PHONE, test } from "../support/device";
import { beginTeam, invitationOn, join, joinAndFinish } from "../support/team";
import {
  answerAllWith,
  begin,
  expectProgress,
  expectStatus,
  giveTenCoins,
  goOn,
  placesChosen,
  tokenOf,
} from "../support/walk";
import { WORDS, wordsOn } from "../support/words";

test.use(PHONE);

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** The lines of the building as people see it. */
function building(page: Page) {
  return page.getByRole("region", { name: wordsOn(page)("result.building.heading") }).innerText();
}

function closeButton(page: Page) {
  return page.getByRole("button", { name: wordsOn(page)("result.team.close") });
}

async function expectCount(page: Page, finished: number, busy: number): Promise<void> {
  await expect(
    page.getByText(wordsOn(page)("result.team.count", { finished, busy })),
  ).toBeVisible();
}

/** Nobody sees the joint picture: there is no way to it, and asking for it gives one's own or nothing. */
async function expectNoJointResult(page: Page): Promise<void> {
  const t = wordsOn(page);
  const address = page.url();
  await page.goto(`${address}?view=joint`);
  await expect(page.getByText(t("result.answers", { count: 1 }))).toBeVisible();
  await expect(page.getByText(t("result.ownNote"))).toBeVisible();
  await expect(page.getByRole("navigation", { name: t("result.views") })).toHaveCount(0);
  const file = `/api/assessments/${tokenOf(page)}/building.svg?view=joint`;
  expect((await page.request.get(file)).status()).toBe(404);
  await page.goto(address);
}

test("a team answers apart, and sees the same joint picture once its owner closes the round", async ({
  page: owner,
  openDevice,
}) => {
  const t = WORDS.nl;
  const invitation = await beginTeam(owner, "nl", 5);
  await expect(closeButton(owner)).toHaveCount(0);

  const anna = await openDevice();
  await anna.goto(invitation);
  await expect(heading(anna)).toHaveText(t("join.headingNamed", { name: "Team Wonen" }));
  for (const promise of [t("join.you"), t("join.team", { threshold: 3 }), t("join.people")]) {
    await expect(anna.getByText(promise)).toBeVisible();
  }
  await anna.getByRole("button", { name: t("join.begin") }).click();
  await anna.waitForURL(/\/walk$/);
  await walkToResult(anna);
  await expectNoJointResult(anna);
  await expectNoJointResult(owner);
  await expectCount(owner, 2, 0);
  await expect(owner.getByText(t("result.team.tooFew", { threshold: 3 }))).toBeVisible();
  await expect(closeButton(owner)).toHaveCount(0);

  const bram = await openDevice();
  await joinAndFinish(bram, invitation, 2);
  const own = { bram: await building(bram), owner: await building(owner) };
  await owner.reload();
  await expectNoJointResult(owner);
  await closeButton(owner).click();

  const answers = t("result.answers", { count: 3 });
  await expect(owner.getByText(`Team Wonen · ${answers}`)).toBeVisible();
  await anna.reload();
  await bram.reload();
  for (const colleague of [anna, bram]) {
    await expect(colleague.getByText(`Team Wonen · ${answers}`)).toBeVisible();
    await expect(heading(colleague)).toHaveText((await heading(owner).textContent()) ?? "");
    expect(await building(colleague)).toBe(await building(owner));
  }
  expect(await building(owner)).not.toBe(own.owner);
  for (const [person, before] of [
    [owner, own.owner],
    [bram, own.bram],
  ] as const) {
    await person.getByRole("link", { name: t("result.own"), exact: true }).click();
    await expect(person.getByText(t("result.ownNote"))).toBeVisible();
    expect(await building(person)).toBe(before);
  }
});

/** Every question of the short questionnaire, tapped; the first answer on each level. */
async function walkToResult(page: Page): Promise<void> {
  const t = wordsOn(page);
  for (let step = 0; step < 9; step++) {
    await answerAllWith(page, 0);
    await goOn(page);
  }
  await giveTenCoins(page);
  await goOn(page);
  await expect(page.getByText(t("walk.review.complete"))).toBeVisible();
  await page.getByRole("button", { name: t("walk.finish") }).click();
  await expect(page.getByText(t("result.ownNote"))).toBeVisible();
}

test("the same device goes on where it was when it opens the invitation again", async ({
  page: owner,
  openDevice,
}) => {
  const invitation = await beginTeam(owner, "en", 3);
  const colleague = await openDevice();
  await join(colleague, invitation);
  const token = tokenOf(colleague);
  await answerAllWith(colleague, 1);
  await expectStatus(colleague, "saved");

  await colleague.goto(invitation);
  await colleague.getByRole("button", { name: WORDS.en("join.again") }).dblclick();
  await colleague.waitForURL(/\/walk$/);
  expect(tokenOf(colleague)).toBe(token);
  await expectProgress(colleague, 1, 18);
  expect(await placesChosen(colleague)).toEqual([1]);
  await owner.reload();
  await expectCount(owner, 1, 1);
});

test("an impatient colleague who taps twice takes part once", async ({
  page: owner,
  openDevice,
}) => {
  const invitation = await beginTeam(owner, "en", 3);
  const colleague = await openDevice();
  await colleague.goto(invitation);
  await colleague.getByRole("button", { name: WORDS.en("join.begin") }).dblclick();
  await colleague.waitForURL(/\/walk$/);
  await answerAllWith(colleague, 1);
  await owner.reload();
  await expectCount(owner, 1, 1);
});

test("who withdraws before closing does not count, and too few cannot be closed from an old page", async ({
  page: owner,
  openDevice,
}) => {
  const t = WORDS.en;
  const invitation = await beginTeam(owner, "en", 3);
  const [carla, dirk] = [await openDevice(), await openDevice()];
  await joinAndFinish(carla, invitation, 4);
  await joinAndFinish(dirk, invitation, 1);
  await owner.reload();
  await expectCount(owner, 3, 0);
  await expect(closeButton(owner)).toBeVisible();

  const address = dirk.url();
  await dirk.getByText(t("result.manage.deleteOwn")).first().click();
  await dirk.getByLabel(t("result.manage.sure")).check();
  await dirk.getByRole("button", { name: t("result.manage.deleteOwn") }).click();
  await expect(heading(dirk)).toHaveText(t("deleted.heading"));
  expect((await dirk.request.get(address)).status()).toBe(404);

  await closeButton(owner).click();
  await expectCount(owner, 2, 0);
  await expect(owner.getByText(t("result.team.tooFew", { threshold: 3 }))).toBeVisible();
  await expectNoJointResult(owner);

  await dirk.goto(invitation);
  await dirk.getByRole("button", { name: t("join.begin") }).click();
  await dirk.waitForURL(/\/walk$/);
  await answerAndFinish(dirk, { stages: 2 });
  await owner.reload();
  await expectCount(owner, 3, 0);
});

test.describe("a colleague who is too late", () => {
  // Saving an answer after closing is refused, which the console of a browser says too.
  test.use({ foreseen: /Failed to load resource: .* status of 409/ });

  test("is told so kindly, before answering or halfway", async ({ page: owner, openDevice }) => {
    const t = WORDS.nl;
    const invitation = await beginTeam(owner, "nl", 3);
    const halfway = await openDevice();
    await join(halfway, invitation);
    for (const stages of [4, 2]) await joinAndFinish(await openDevice(), invitation, stages);
    await owner.reload();
    await closeButton(owner).click();
    await expect(owner.getByText(t("result.answers", { count: 3 }))).toBeVisible();

    const late = await openDevice();
    await late.goto(invitation);
    await expect(heading(late)).toHaveText(t("join.closedHeading"));
    await expect(late.getByText(t("join.closed"))).toBeVisible();
    await late.getByRole("link", { name: t("join.own") }).click();
    await expect(late).toHaveURL(/\/nl\/start$/);

    await answerAllWith(halfway, 2);
    await expectStatus(halfway, "refused");
    await halfway.reload();
    await expect(halfway.getByText(t("result.answers", { count: 3 }))).toBeVisible();
  });
});

test("an invitation leads to nothing that is its owner's", async ({ page: owner, openDevice }) => {
  await begin(owner, "en");
  await answerAndFinish(owner, { stages: 3 });
  const invitation = await invitationOn(owner);
  const secret = new URL(invitation).pathname.split("/").at(-1) ?? "";
  const colleague = await openDevice();
  for (const path of [`/en/assessments/${secret}`, `/en/assessments/${secret}/walk`]) {
    expect((await colleague.request.get(path)).status()).toBe(404);
  }
  const answers = { answers: { "mission-1": 1 } };
  const change = await colleague.request.patch(`/api/responses/${secret}/answers`, {
    data: answers,
  });
  expect(change.status()).toBe(404);
});
