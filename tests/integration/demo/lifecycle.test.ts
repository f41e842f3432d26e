import { beforeEach, describe, expect, test, vi } from "vitest";
import { findDemo, whileDemoLocked } from "@/lib/auth/demo-gate";
import { removeDemo, resetDemo } from "@/lib/demo/actions";
import { loadDemoPath } from "@/lib/demo/loaders";
import {
  createDemoOrganization,
  removeDemoOrganization,
  resetDemoOrganization,
} from "@/lib/demo/mutations";
import { prepareDemo } from "@/lib/server/demo";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { browser, destination } from "../../support/next-request";
import { addMember, createOrganization, createPerson, signIn } from "../../support/organizations";
import { createTree } from "../../support/surveys";

const database = useDatabase();
const NEVER = new AbortController().signal;

beforeEach(async () => {
  await removeDemoOrganization();
  await database().organization.deleteMany();
  await database().user.deleteMany();
});

function demos() {
  return database().organization.findMany({ where: { demo: true } });
}

/** The rows of each table that belong to an organization other than the given one. */
async function everythingElse(organizationId: string): Promise<string[]> {
  const lines = (await databaseText(database())).split("\n");
  return lines.filter((line) => line !== "" && !line.includes(organizationId));
}

describe("the demo organization", () => {
  test("is made once, however many instances start at once", async () => {
    await Promise.all([createDemoOrganization(), createDemoOrganization()]);
    const [demo, ...more] = await demos();
    expect(more).toEqual([]);
    expect(demo).toMatchObject({ slug: "demo", demo: true });
    expect(await database().round.count()).toBe(3);
    expect(await loadDemoPath()).toBe("/organizations/demo");
  });

  test("is apart from every other organization, also when it is made anew and removed", async () => {
    const { id } = await createTree();
    const before = await databaseText(database());
    await createDemoOrganization();
    const first = await findDemo();
    expect(await everythingElse(first?.organizationId ?? "")).toEqual(before.split("\n"));
    await resetDemoOrganization();
    const second = await findDemo();
    expect(second).not.toEqual(first);
    expect(await demos()).toHaveLength(1);
    await removeDemoOrganization();
    expect(await databaseText(database())).toBe(before);
    expect(before).toContain(id);
  });

  test("leaves an organization of somebody's own with its name in peace", async () => {
    const { id } = await createOrganization();
    await database().organization.update({ where: { id }, data: { slug: "demo" } });
    const before = await databaseText(database());
    await createDemoOrganization();
    await removeDemoOrganization();
    expect(await databaseText(database())).toBe(before);
    expect(await loadDemoPath()).toBeNull();
  });
});

describe("at a start", () => {
  test("it is made where nobody has an account, and where somebody has not", async () => {
    await createPerson();
    await prepareDemo(NEVER);
    expect(await demos()).toEqual([]);
    await database().user.deleteMany();
    await prepareDemo(NEVER);
    expect((await demos()).map(({ slug }) => slug)).toEqual(["demo"]);
  });

  test("one that was begun cannot be found, and the next start finishes it", async () => {
    const stop = new AbortController();
    const starting = prepareDemo(stop.signal);
    await vi.waitFor(async () => expect(await database().round.count()).toBe(1), 20_000);
    stop.abort();
    await starting;
    expect((await demos()).map(({ slug }) => slug)).toEqual([null]);
    expect(await findDemo()).toBeNull();

    await createPerson();
    await prepareDemo(NEVER);
    expect((await demos()).map(({ slug }) => slug)).toEqual(["demo"]);
    expect(await database().round.count({ where: { state: "closed" } })).toBe(3);
  });

  test("what goes wrong is said and ends nothing", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await database().$executeRaw`ALTER TABLE "Tally" RENAME TO "Elsewhere"`;
    await prepareDemo(NEVER);
    await database().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "Tally"`;
    expect(said).toHaveBeenCalledOnce();
    expect(await findDemo()).toBeNull();
    said.mockRestore();
  });
});

describe("making it anew or removing it", () => {
  async function as(administrator: boolean) {
    const person = await createPerson();
    await database().user.update({ where: { id: person.id }, data: { administrator } });
    browser.headers = await signIn(person);
    return person;
  }

  test("is for who administers the installation", async () => {
    await createDemoOrganization();
    const [first] = await demos();
    await as(true);
    expect(await destination(resetDemo())).toBe("/en/organizations/demo");
    const [second] = await demos();
    expect(second?.slug).toBe("demo");
    expect(second?.id).not.toBe(first?.id);
    expect(await destination(removeDemo())).toBe("/en/organizations");
    expect(await demos()).toEqual([]);
  });

  test("is not for anybody else, not for an owner of another organization either", async () => {
    await createDemoOrganization();
    const [before] = await demos();
    for (const action of [resetDemo, removeDemo]) {
      browser.headers = new Headers();
      expect(await destination(action())).toBe("/en/sign-in");
      const person = await as(false);
      await addMember(await createOrganization(), "owner", { person });
      expect(await destination(action())).toBe("not found");
    }
    expect(await demos()).toEqual([before]);
  });

  test("waits for who is at it already", async () => {
    const order: string[] = [];
    const first = whileDemoLocked(async () => {
      await createTree();
      order.push("first");
    });
    await vi.waitFor(async () => expect(await database().organization.count()).toBe(1), 10_000);
    const second = whileDemoLocked(async () => void order.push("second"));
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
  });
});
