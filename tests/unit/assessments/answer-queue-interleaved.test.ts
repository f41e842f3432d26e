import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type Changes,
  createAnswerQueue,
  type Delivery,
  type QueueStatus,
} from "@/lib/assessments/answer-queue";
import { deviceStorage } from "./device-storage";

// Room for a slow machine; nothing here depends on the time it takes.
vi.setConfig({ testTimeout: 60_000 });

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
