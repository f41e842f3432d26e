import { randomUUID } from "node:crypto";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { listenTo, stopListening } from "@/lib/db/notifications";
import { useDatabase } from "../../support/database";
import { breakListening } from "../../support/listening";

const database = useDatabase();
afterAll(stopListening);

/** How long a test may wait for what it is about, on a machine that may be busy. */
const SOON = { timeout: 20_000 };

/** Everything that a listener of a channel hears, and what makes it stop. */
function hear(channel: string) {
  const heard: (string | null)[] = [];
  const stop = listenTo(channel, (payload) => heard.push(payload));
  onTestFinished(() => void stop());
  return { heard, stop };
}

async function tell(channel: string, payload: string): Promise<void> {
  await database().$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
}

test("what is told on a channel is heard by those who listen to it, and by nobody else", async () => {
  const [one, other] = [hear("one"), hear("other")];
  await expect.poll(() => [one.heard, other.heard], SOON).toEqual([[null], [null]]);
  await tell("one", "a");
  await tell("other", "b");
  await expect.poll(() => other.heard, SOON).toEqual([null, "b"]);
  expect(one.heard).toEqual([null, "a"]);
});

test("a channel that is listened to later is heard on the same connection", async () => {
  const early = hear("early");
  await expect.poll(() => early.heard, SOON).toContain(null);
  const late = hear("late");
  await expect.poll(() => late.heard, SOON).toContain(null);
  await tell("late", "in time");
  await expect.poll(() => late.heard, SOON).toContain("in time");
});

test("when the connection breaks everybody is told to look anew, and hears again from then on", async () => {
  const [one, other] = [hear("one"), hear("other")];
  await tell("one", "before");
  await expect.poll(() => one.heard, SOON).toContain("before");
  one.heard.length = 0;
  other.heard.length = 0;
  await breakListening(database());
  await tell("one", "meanwhile");
  await expect.poll(() => [one.heard, other.heard], SOON).toEqual([[null], [null]]);
  const after = randomUUID();
  await tell("one", after);
  await expect.poll(() => one.heard, SOON).toEqual([null, after]);
});

test("who has stopped hears nothing more", async () => {
  const [one, stopped] = [hear("one"), hear("one")];
  stopped.stop();
  stopped.heard.length = 0;
  await tell("one", "a");
  await expect.poll(() => one.heard, SOON).toContain("a");
  expect(stopped.heard).toEqual([]);
});
