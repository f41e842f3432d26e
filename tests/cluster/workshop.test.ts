import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exchange, follow } from "../support/exchange";
import { castVote, command, countLost, type Phone } from "../support/workshop-phones";
import { begunWorkshop, people, type TestWorkshop } from "../support/workshops";
import { type Cluster, startCluster } from "./cluster";
import { openDevice, type Seen, voteUntilSaved } from "./devices";
import { hasNginx } from "./nginx";

if (!hasNginx)
  console.warn("Skipped: there is no nginx here (Debian: apt-get install nginx-light).");

/** How long a test may wait for what it is about, on a machine that may be busy. */
const SOON = { timeout: 60_000 };

/** A workshop with its phones. */
async function roomOf(count: number) {
  const workshop = await begunWorkshop({ questionnaire: "full" });
  const cookies = await people(workshop, count);
  const phones = cookies.map((cookie): Phone => ({ cookie, acknowledged: new Map() }));
  return { workshop, phones };
}

const phonesOf = ({ code }: TestWorkshop) => `workshops/${code}`;
const wallOf = ({ projector }: TestWorkshop) => `screens/${projector}`;

describe.skipIf(!hasNginx)("two instances behind nginx", () => {
  let cluster: Cluster;

  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  test("whichever instance a command or a vote reaches, all streams have it within a second", async () => {
    const { instances, nginx } = cluster;
    const { workshop, phones } = await roomOf(4);
    const devices = await Promise.all([
      openDevice(nginx.address, wallOf(workshop)),
      ...phones.map(({ cookie }) => openDevice(nginx.address, phonesOf(workshop), cookie)),
    ]);
    const hosts = new Set(devices.map(({ instance }) => instance()));
    expect(hosts).toEqual(new Set(instances.map(({ host }) => host)));

    const took: number[] = [];
    const steps = ["mission", "identity", "values", "competencies"] as const;
    for (const [index, step] of steps.entries()) {
      const { address } = instances[index % 2] ?? instances[0];
      const begin = performance.now();
      await command(address, workshop, { do: "go", step });
      const arrivals = await Promise.all(
        devices.map(({ next }) => next((seen) => seen.step === step)),
      );
      took.push(Math.max(...arrivals) - begin);
    }
    // The best of them: on a busy machine any single one may be late, but not all.
    expect(Math.min(...took)).toBeLessThan(1_000);

    await command(instances[0].address, workshop, {
      do: "open-vote",
      step: "competencies",
      vote: 1,
    });
    const [wall] = devices;
    for (const [index, phone] of phones.entries()) {
      const { address } = instances[index % 2] ?? instances[0];
      await castVote(`${address}/api/${phonesOf(workshop)}`, phone, everything("competencies"));
      await wall?.next(({ voted }) => voted === index + 1);
    }
  });

  test("when the instance that streams come from is killed, phones go on with the other and nothing acknowledged is lost", async () => {
    const { instances, nginx } = cluster;
    const [dying, living] = instances;
    const { workshop, phones } = await roomOf(20);
    const base = `${nginx.address}/api/${phonesOf(workshop)}`;
    await command(nginx.address, workshop, { do: "go", step: "mission" });
    await command(nginx.address, workshop, { do: "open-vote", step: "mission", vote: 1 });
    const devices = await Promise.all([
      openDevice(nginx.address, wallOf(workshop)),
      ...phones.map(({ cookie }) => openDevice(nginx.address, phonesOf(workshop), cookie)),
    ]);
    expect(devices.some(({ instance }) => instance() === dying.host)).toBe(true);

    // Everybody taps and taps, while one of the instances dies among it.
    const voting = phones.map(async (phone) => {
      for (const answer of [1, 2, 3, 4, 5]) {
        await voteUntilSaved(base, phone, everything("mission", answer));
      }
    });
    await Promise.race(voting);
    await dying.die();
    await Promise.all(voting);

    await expect
      .poll(() => devices.every(({ instance }) => instance() === living.host), SOON)
      .toBe(true);
    await expect.poll(() => devices[0]?.seen()?.voted, SOON).toBe(phones.length);
    expect(await countLost(phones, workshop)).toBe(0);
    await command(nginx.address, workshop, { do: "reveal", step: "mission", vote: 1 });
    await Promise.all(devices.map(({ next }) => next(({ phase }) => phase === "reveal")));

    // What the one that is back is told reaches those who are with the other.
    await dying.rise();
    await command(dying.address, workshop, { do: "go", step: "identity" });
    await Promise.all(devices.map(({ next }) => next(({ step }) => step === "identity")));
  });

  test("behind a proxy that holds streams back, asking shows what is", async () => {
    const { instances, nginx } = cluster;
    const { workshop, phones } = await roomOf(1);
    const cookie = phones[0]?.cookie ?? "";
    const url = `${nginx.holding}/api/${phonesOf(workshop)}`;
    const came = vi.fn();
    void follow(`${url}/events`, { cookie, "accept-encoding": "gzip" }, came).then(came, came);
    for (const [index, step] of (["mission", "identity"] as const).entries()) {
      await command((instances[index] ?? instances[0]).address, workshop, { do: "go", step });
      const asked = await exchange(`${url}/state`, undefined, { headers: { cookie } });
      const { view } = JSON.parse(asked.text) as { view: Seen };
      expect(view.step).toBe(step);
    }
    expect(came).not.toHaveBeenCalled();
  });
});

function everything(step: "mission" | "competencies", answer = 3) {
  const items = [1, 2, 3].map((number) => [`${step}-${number}`, answer]);
  return { step, vote: 1, answers: Object.fromEntries(items) as Record<string, number> };
}
