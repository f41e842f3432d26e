import { expect, type Page } from "@playwright/test";
import { answerAndFinish } from "../support/answers";
import { test } from "../support/device";
import { invitationOn } from "../support/team";
import { begin, openStep, tokenOf } from "../support/walk";

// That no page breaks its own policy, complains, or asks anything of another address is a condition
// of every test here: see support/device.ts.

test("every page runs under a policy that lets nothing in and nothing out", async ({ page }) => {
  await begin(page, "en");
  const walk = page.url();
  await answerAndFinish(page, { stages: 3 });
  const nonces = new Set<string>();
  const addresses = ["/nl", "/en/method", "/en/start", "/en/deleted", walk, page.url()];
  for (const address of addresses) {
    const headers = (await page.goto(address))?.headers() ?? {};
    const policy = directives(headers["content-security-policy"] ?? "");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    for (const directive of ["connect-src", "form-action", "font-src"]) {
      expect(policy.get(directive)).toEqual(["'self'"]);
    }
    const [self, nonce = "", ...others] = policy.get("script-src") ?? [];
    expect([self, others]).toEqual(["'self'", ["'strict-dynamic'"]]);
    expect(nonce).toMatch(/^'nonce-[A-Za-z0-9+/=]{22,}'$/);
    nonces.add(nonce);
    for (const source of policy.get("style-src") ?? [])
      expect(source).toMatch(/^'(self|sha256-.+)'$/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(nonces.size).toBe(addresses.length);
});

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test("a script that somebody smuggles into a page does not run", async ({ page }) => {
  await begin(page, "en", { name: "<img src=x onerror=\"document.title='broken'\">" });
  await answerAndFinish(page, { stages: 3 });
  await expect(page.getByText("<img src=x onerror=")).toBeVisible();
  await expect(page).not.toHaveTitle("broken");
});

test.describe("leaving for another address", () => {
  const ELSEWHERE = "https://elsewhere.example/";
  test.use({ foreseen: /request to https:\/\/elsewhere\.example\// });

  test("passes on nothing of a link that is a secret", async ({ page }) => {
    await begin(page, "en");
    const token = tokenOf(page);
    await expectNothingPassedOn(page, ELSEWHERE, token);
    await openStep(page, "review");
    await expectNothingPassedOn(page, ELSEWHERE, token);
    await answerAndFinish(page, { stages: 3 });
    const invitation = await invitationOn(page);
    await expectNothingPassedOn(page, ELSEWHERE, token);
    await page.goto(invitation);
    await expectNothingPassedOn(page, ELSEWHERE, invitation);
  });

  async function expectNothingPassedOn(page: Page, to: string, secret: string): Promise<void> {
    const here = page.url();
    expect(here).toContain(secret);
    await page.route(to, (route) => route.fulfill({ body: "Elsewhere" }));
    const [request] = await Promise.all([
      page.waitForRequest(to),
      page.evaluate((address) => {
        const link = document.createElement("a");
        link.href = address;
        document.body.append(link);
        link.click();
      }, to),
    ]);
    expect(await request.headerValue("referer")).toBeNull();
    await page.waitForURL(to);
    await page.goto(here);
  }
});
