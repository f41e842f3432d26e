import { expect, type Page } from "@playwright/test";
import { parseCode } from "@/lib/workshops/codes";
import { expectAccessible } from "../support/accessibility";
import { PHONE, test } from "../support/device";
import { WORDS } from "../support/words";

const WALL = { viewport: { width: 1920, height: 1080 } } as const;
const DESK = { viewport: { width: 1280, height: 860 }, colorScheme: "light" } as const;
const PEOPLE = 10;

const t = WORDS.nl;

// Networks are cut, and a stream that hangs on one says so.
test.use({ foreseen: /net::ERR_|Failed to load resource/ });

/** Presses one of the facilitator's buttons. */
async function press(desk: Page, name: string | RegExp): Promise<void> {
  await desk.getByRole("main").getByRole("button", { name }).first().click();
}

async function choose(phone: Page, answer: number): Promise<void> {
  await phone
    .getByRole("radio")
    .nth(answer - 1)
    .check();
  await expect(phone.getByText(t("workshop.phone.saved"))).toBeVisible();
}

const NEXT = /^Verder naar /;

test("ten phones, a projector and a facilitator go from the lobby to what everybody takes home", async ({
  openDevice,
}) => {
  const desk = await openDevice(DESK);
  await desk.goto("/nl/workshops");
  await expectAccessible(desk, "light");
  await desk.getByRole("button", { name: t("workshop.new.submit") }).click();
  await desk.waitForURL(/\/live\//);
  await expectAccessible(desk, "light");
  const code = parseCode((await desk.getByText(/^Code /).innerText()).replace("Code", "")) ?? "";
  const wall = await openDevice(WALL);
  const projector = desk.getByRole("link", { name: t("workshop.lead.projector") });
  await wall.goto((await projector.getAttribute("href")) ?? "");
  await expect(wall.getByRole("heading", { name: code })).toBeVisible();
  // The projector is dark whatever it stands on.
  await expectAccessible(wall, "light");

  const phones = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const phone = await openDevice(PHONE);
      await phone.goto(index === 0 ? "/nl/join" : `/nl/join/${code}`);
      if (index === 0) {
        await expectAccessible(phone, "light");
        await phone.getByLabel(t("workshop.enter.code")).fill(code.toLowerCase());
        await phone.getByRole("button", { name: t("workshop.enter.submit") }).click();
      }
      await phone.getByRole("button", { name: t("workshop.entrance.join") }).click();
      const waiting = { name: t("workshop.phone.waiting") };
      await expect(phone.getByRole("heading", waiting)).toBeVisible();
      return phone;
    }),
  );
  const [first, second, third] = phones;
  if (!first || !second || !third) throw new Error("There are no phones.");
  await expect(desk.getByText(`In de zaal: ${PEOPLE}`)).toBeVisible();
  await expect(wall.getByText(`In de zaal: ${PEOPLE}`)).toBeVisible();

  // Straight to the mission; a second facilitator has the same screen.
  const takeover = await openDevice(DESK);
  await takeover.goto(desk.url());
  await takeover.getByRole("button", { name: /^Missie/ }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Missie");
  await press(desk, t("workshop.lead.openVote"));

  // One votes while the network is gone, one reloads, one opens a second tab: each stays one person.
  await first.getByRole("radio").first().waitFor();
  await expectAccessible(first, "light");
  await first.context().setOffline(true);
  await first.getByRole("radio").nth(3).check();
  await expect(first.getByText(t("workshop.phone.unsent"))).toBeVisible();
  await first.context().setOffline(false);
  await expect(first.getByText(t("workshop.phone.saved"))).toBeVisible();
  await choose(second, 4);
  await second.reload();
  await expect(second.getByRole("radio").nth(3)).toBeChecked();
  await choose(third, 2);
  const tab = await third.context().newPage();
  await tab.goto(third.url());
  await expect(tab.getByRole("radio").nth(1)).toBeChecked();
  await choose(tab, 5);
  for (const phone of phones.slice(3)) await choose(phone, 4);
  await expect(
    wall.getByText(t("workshop.wall.voted", { voted: PEOPLE, joined: PEOPLE })),
  ).toBeVisible();
  // Whatever was sent to it so far, no vote is on the wall.
  await expect(wall.getByRole("img")).toHaveCount(0);

  // The facilitator's browser dies after the count: the other one goes on.
  await press(desk, t("workshop.lead.stopVote"));
  await expect(desk.getByText(t("workshop.lead.look"))).toBeVisible();
  await expect(wall.getByRole("img")).toHaveCount(0);
  await desk.close();
  await press(takeover, t("workshop.lead.reveal"));
  await expect(wall.getByRole("img")).toBeVisible();
  await expect(wall.locator("circle")).toHaveCount(PEOPLE);
  await expectAccessible(wall, "light");
  await expectAccessible(takeover, "light");

  // The room writes down, and differs twice on what the rest rests on.
  await takeover.getByLabel(t("workshop.lead.noteText")).fill("Wij zijn er voor huurders.");
  await takeover.getByRole("button", { name: t("workshop.lead.keep"), exact: true }).click();
  await expect(takeover.getByText("Wij zijn er voor huurders.")).toBeVisible();
  await takeover.getByRole("button", { name: /^Waarden/ }).click();
  for (const again of [false, true]) {
    await press(takeover, again ? t("workshop.lead.openAgain") : t("workshop.lead.openVote"));
    for (const [index, phone] of phones.entries()) await choose(phone, index < 5 ? 1 : 5);
    await press(takeover, t("workshop.lead.stopVote"));
    await press(takeover, t("workshop.lead.reveal"));
    await expect(first.getByText("Er zijn twee groepen in de zaal.")).toBeVisible();
  }
  await takeover.getByRole("button", { name: t("workshop.lead.gateProvisional") }).click();
  await expect(wall.getByText(t("workshop.wall.provisional", { level: "Waarden" }))).toBeVisible();
  await expect(takeover.getByRole("button", { name: NEXT })).toBeVisible();

  // Agreements, and the end.
  await takeover.getByRole("button", { name: /^Afspraken/ }).click();
  await takeover.getByRole("button", { name: t("workshop.lead.add") }).click();
  await expect(takeover.getByText(t("workshop.lead.missing"))).toHaveCount(4);
  await takeover.getByLabel(t("workshop.lead.what")).fill("Elke week één gesprek");
  await takeover.getByLabel(t("workshop.lead.owner")).fill("Fatima");
  await takeover.getByLabel(t("workshop.lead.customerNotices")).fill("Dat wij hetzelfde beloven");
  await takeover.getByLabel(t("workshop.lead.dueOn")).fill("2026-12-18");
  await takeover.getByRole("button", { name: t("workshop.lead.add") }).click();
  await expect(wall.getByText("Elke week één gesprek")).toBeVisible();
  await expectAccessible(takeover, "light");
  await takeover.getByRole("button", { name: t("workshop.lead.close") }).click();
  await takeover.getByRole("button", { name: t("workshop.lead.closeSure") }).click();
  await expect(wall.getByText(t("workshop.wall.over"))).toBeVisible();
  await first.getByRole("link", { name: t("workshop.phone.toResult") }).click();
  await expect(first.getByText("Elke week één gesprek")).toBeVisible();
  await expect(first.getByText("Wij zijn er voor huurders.")).toBeVisible();
  await expect(first.getByRole("heading", { name: t("workshop.result.votes") })).toBeVisible();
  await expectAccessible(first, "light");
});
