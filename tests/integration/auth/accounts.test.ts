import { expect, test } from "vitest";
import { auth } from "@/lib/auth/auth";
import { openMembership } from "@/lib/auth/gate";
import { useDatabase } from "../../support/database";

const database = useDatabase();

const PASSWORD = "a long enough password";

/** Makes an account and signs it in; gives the headers of its browser. */
async function signedUp(email: string): Promise<Headers> {
  const { headers } = await (await auth()).api.signUpEmail({
    body: { name: email, email, password: PASSWORD },
    returnHeaders: true,
  });
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}

test("whoever makes an organization owns it; to everybody else it does not exist", async () => {
  const [one, other] = [await signedUp("one@example.org"), await signedUp("other@example.org")];
  await (await auth()).api.createOrganization({
    headers: one,
    body: { name: "Woningstichting", slug: "woningstichting" },
  });
  expect(await openMembership(one, "woningstichting")).toMatchObject({ role: "owner" });
  expect(await openMembership(other, "woningstichting")).toBeNull();
  expect(await openMembership(new Headers(), "woningstichting")).toBeNull();
});

test("the demo organization is open to everybody, as a visitor", async () => {
  await database().organization.create({ data: { name: "Demo", slug: "demo", demo: true } });
  const owner = await signedUp("owner@example.org");
  for (const headers of [new Headers(), owner]) {
    expect(await openMembership(headers, "demo")).toMatchObject({ role: "visitor" });
  }
});
