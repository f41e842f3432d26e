import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Changes,
  createAnswerQueue,
  type Delivery,
  type DeviceStorage,
  type QueueStatus,
} from "@/lib/assessments/answer-queue";

/** A device's storage, which other tabs and other sites' scripts write to as well. */
function deviceStorage(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries));
  const storage: DeviceStorage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage };
}

/** What may become of a request. Of one whose answer is lost the server has seen it all the same. */
type Fate = "delivered" | "lost" | "answer-lost" | "refused";

/** What happens on a device: in this tab, or in another one that shares its storage. */
type Happening =
  | { readonly kind: "put" | "keep" | "other-tab"; readonly id: string; readonly value: number }
  | { readonly kind: "flush" };

const anyId = fc.constantFrom("mission-1", "mission-2", "story");
/** Few values, so that an answer often changes back. */
const anyValue = fc.nat({ max: 2 });

function happening(kind: "put" | "keep" | "other-tab") {
  return fc.record({ kind: fc.constant(kind), id: anyId, value: anyValue });
}

const anyHappenings = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: happening("put") },
    happening("keep"),
    happening("other-tab"),
    fc.constant<Happening>({ kind: "flush" }),
  ),
  { maxLength: 14 },
);
const anyPuts = fc.array(happening("put"), { maxLength: 10 });
const anyFates = fc.array(fc.constantFrom<Fate>("delivered", "lost", "answer-lost"), {
  maxLength: 12,
});

/** A queue, a device, a server, and a network that does with each request what is in its stars. */
function world(scheduler: fc.Scheduler, fates: readonly Fate[]) {
  const { kept, storage } = deviceStorage();
  const destiny = [...fates];
  const server = new Map<string, unknown>();
  const seen: (readonly [id: string, value: unknown])[] = [];
  const lastGiven = new Map<string, unknown>();
  const statuses: QueueStatus[] = [];
  let underWay = 0;
  let retries = 0;

  async function send(changes: Changes): Promise<Delivery> {
    underWay += 1;
    expect(underWay, "requests under way at once").toBe(1);
    const fate = destiny.shift() ?? "delivered";
    await scheduler.schedule(Promise.resolve(), "the request travels");
    if (fate === "delivered" || fate === "answer-lost") {
      for (const [id, value] of Object.entries(changes)) {
        server.set(id, value);
        seen.push([id, value]);
      }
    }
    await scheduler.schedule(Promise.resolve(), "the answer travels");
    underWay -= 1;
    if (fate === "refused") return "refused";
    return fate === "delivered" ? "saved" : "unreachable";
  }

  const queue = createAnswerQueue({
    name: "me",
    storage,
    send,
    later: (retry) => {
      retries += 1;
      scheduler.schedule(Promise.resolve(), "time passes").then(retry);
    },
    onStatus: (status) => statuses.push(status),
  });

  function happen(event: Happening): void {
    if (event.kind === "flush") return void queue.flush();
    const { kind, id, value } = event;
    lastGiven.set(id, value);
    if (kind === "put") queue.put({ [id]: value });
    else if (kind === "keep") queue.keep({ [id]: value });
    else storage.setItem(`sevenfold:me:${id}`, JSON.stringify(value));
  }

  /** The answers that are neither on the device nor what the server has. */
  function lost(): string[] {
    return [...lastGiven].flatMap(([id, value]) => {
      const waits = kept.get(`sevenfold:me:${id}`) === JSON.stringify(value);
      return waits || server.get(id) === value ? [] : [id];
    });
  }

  return { queue, kept, server, seen, lastGiven, statuses, happen, lost, retries: () => retries };
}

/** Lets the events happen in between everything that the network does, checking after each step. */
async function live(
  scheduler: fc.Scheduler,
  { happen, lost }: Pick<ReturnType<typeof world>, "happen" | "lost">,
  happenings: readonly Happening[],
): Promise<void> {
  scheduler.scheduleSequence(
    happenings.map((event) => async () => {
      happen(event);
      expect(lost()).toEqual([]);
    }),
  );
  await scheduler.waitIdle(async (act) => {
    await act();
    expect(lost()).toEqual([]);
  });
}

describe("the answer queue, however taps, failures and other tabs follow each other", () => {
  it("never loses an answer: until the server has it, it is on the device", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyHappenings, anyFates, async (s, happenings, fates) => {
        await live(s, world(s, fates), happenings);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the server with the last answer to every question, and the device with none", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyHappenings, anyFates, async (s, happenings, fates) => {
        const all = world(s, fates);
        await live(s, all, happenings);
        // What was only kept, or came from another tab, goes with the next flush.
        await live(s, all, [{ kind: "flush" }]);
        expect(Object.fromEntries(all.server)).toEqual(Object.fromEntries(all.lastGiven));
        expect(all.kept.size).toBe(0);
        expect(await all.queue.flush()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("sends what is put by itself, and says saved when it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyPuts, anyFates, async (s, puts, fates) => {
        const all = world(s, fates);
        await live(s, all, puts);
        expect(all.kept.size).toBe(0);
        expect(all.statuses.at(-1)).toBe(puts.length === 0 ? undefined : "saved");
      }),
      { numRuns: 500 },
    );
  });

  it("never lets an older answer arrive after a newer one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyPuts, anyFates, async (s, puts, fates) => {
        const all = world(s, fates);
        const numbered = puts.map((put, index) => ({ ...put, value: index }));
        await live(s, all, numbered);
        for (const { id } of numbered) {
          const arrived = all.seen
            .filter(([item]) => item === id)
            .map(([, value]) => Number(value));
          expect(arrived).toEqual([...arrived].sort((a, b) => a - b));
        }
      }),
    );
  });

  it("tries again until it succeeds, and waits once for all that is waiting", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyPuts, fc.nat({ max: 6 }), async (s, puts, failures) => {
        const all = world(s, Array<Fate>(failures).fill("lost"));
        await live(s, all, puts);
        expect(all.retries()).toBeLessThanOrEqual(failures);
        expect(all.lost()).toEqual([]);
        expect(all.kept.size).toBe(0);
      }),
    );
  });

  it("goes on with what came meanwhile when the server refuses something for good", async () => {
    const fates = fc.array(fc.constantFrom<Fate>("delivered", "lost", "refused"), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), anyPuts, fates, async (s, puts, given) => {
        const all = world(s, given);
        s.scheduleSequence(puts.map((put) => async () => all.happen(put)));
        await s.waitIdle();
        expect(all.kept.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the answer queue", () => {
  /** A queue whose requests are answered by hand. */
  function byHand(entries: Readonly<Record<string, string>> = {}) {
    const { kept, storage } = deviceStorage(entries);
    const sent: Changes[] = [];
    const answers: ((delivery: Delivery) => void)[] = [];
    const waits: { retry: () => void; failures: number }[] = [];
    const statuses: QueueStatus[] = [];
    const queue = createAnswerQueue({
      name: "me",
      storage,
      send: (changes) => {
        sent.push(changes);
        return new Promise((resolve) => answers.push(resolve));
      },
      later: (retry, failures) => waits.push({ retry, failures }),
      onStatus: (status) => statuses.push(status),
    });
    const answer = async (delivery: Delivery) => {
      answers.shift()?.(delivery);
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { queue, kept, sent, answers, answer, waits, statuses };
  }

  it("sends together what waits together", async () => {
    const { queue, sent, answer } = byHand();
    queue.put({ "mission-1": 3, "mission-2": 4 });
    queue.put({ "mission-3": 5 });
    queue.put({ "values-1": 1 });
    await answer("saved");
    expect(sent).toEqual([
      { "mission-1": 3, "mission-2": 4 },
      { "mission-3": 5, "values-1": 1 },
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    "sends what is put %i turns after the last answer was saved",
    async (turns) => {
      const { queue, sent, answers } = byHand();
      queue.put({ "mission-1": 3 });
      answers.shift()?.("saved");
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      queue.put({ "mission-2": 4 });
      await new Promise((resolve) => setImmediate(resolve));
      expect(sent.at(-1)).toEqual({ "mission-2": 4 });
    },
  );

  it("takes up what an earlier visit left on the device", async () => {
    const { queue, sent } = byHand({ "sevenfold:me:mission-1": "2" });
    expect(queue.pending()).toEqual({ "mission-1": 2 });
    void queue.flush();
    expect(sent).toEqual([{ "mission-1": 2 }]);
  });

  it("leaves alone what is another response's, or not its own at all", async () => {
    const others = { "sevenfold:other:mission-1": "2", theme: "dark" };
    const { queue, kept, answer } = byHand(others);
    queue.put({ "mission-1": 5 });
    await answer("saved");
    expect(queue.pending()).toEqual({});
    expect(Object.fromEntries(kept)).toEqual(others);
  });

  it("keeps text that is being typed without sending it, until it is flushed", async () => {
    const { queue, sent } = byHand();
    queue.keep({ story: "Ze bel" });
    queue.keep({ story: "Ze belde terug" });
    expect(sent).toEqual([]);
    expect(queue.pending()).toEqual({ story: "Ze belde terug" });
    void queue.flush();
    expect(sent).toEqual([{ story: "Ze belde terug" }]);
  });

  it("tells what is going on: saving, waiting for the network, saved", async () => {
    const { queue, answer, statuses, waits } = byHand();
    const flushed = queue.flush();
    queue.put({ "mission-1": 3 });
    await answer("unreachable");
    expect(await flushed).toBe(true);
    void queue.flush();
    await answer("unreachable");
    void queue.flush();
    await answer("saved");
    expect(statuses.filter((status, index) => status !== statuses[index - 1])).toEqual([
      "saved",
      "saving",
      "waiting",
      "saved",
    ]);
    expect(waits).toHaveLength(1);
  });

  it("waits longer the more often it failed in a row", async () => {
    const { queue, answer, waits } = byHand();
    queue.put({ "mission-1": 3 });
    for (const delivery of ["unreachable", "unreachable", "saved"] as const) {
      await answer(delivery);
      waits.at(-1)?.retry();
    }
    queue.put({ "mission-1": 4 });
    await answer("unreachable");
    expect(waits.map(({ failures }) => failures)).toEqual([1, 2, 1]);
  });

  it("lets go of what the server refuses for good, and says so", async () => {
    const { queue, kept, answer, statuses } = byHand();
    queue.put({ "mission-1": 9 });
    const flushed = queue.flush();
    await answer("refused");
    expect(await flushed).toBe(false);
    expect(kept.size).toBe(0);
    expect(statuses.at(-1)).toBe("refused");
  });

  it("says refused, not saved, when one answer of several was refused", async () => {
    const { queue, answer, statuses } = byHand();
    queue.put({ "mission-1": 9 });
    queue.put({ "mission-2": 3 });
    await answer("refused");
    await answer("saved");
    expect(queue.pending()).toEqual({});
    expect(statuses.at(-1)).toBe("refused");
  });
});
