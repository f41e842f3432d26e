import { describe, expect, it } from "vitest";
import {
  type Changes,
  createAnswerQueue,
  type Delivery,
  type QueueStatus,
} from "@/lib/assessments/answer-queue";
import { deviceStorage } from "./device-storage";

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

  it("leaves on the device what is acknowledged while the page is being left, for the next page", async () => {
    const { queue, sent, answer } = byHand();
    queue.put({ "mission-1": 3 });
    queue.leave();
    await answer("saved");
    expect(queue.pending()).toEqual({ "mission-1": 3 });
    expect(sent).toHaveLength(1);
  });

  it("goes on as before when the page was not left after all", async () => {
    const { queue, sent, answer } = byHand();
    queue.put({ "mission-1": 3 });
    queue.leave();
    await answer("saved");
    queue.put({ "mission-2": 4 });
    await answer("saved");
    expect(queue.pending()).toEqual({});
    expect(sent.at(-1)).toEqual({ "mission-1": 3, "mission-2": 4 });
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
