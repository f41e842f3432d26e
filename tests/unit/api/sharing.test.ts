import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { shared } from "@/lib/api/sharing";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that is done when the test says so, and results in how many times it was begun. */
function work() {
  const ends: (() => void)[] = [];
  const look = () => {
    const number = ends.length + 1;
    return new Promise<number>((resolve) => ends.push(() => resolve(number)));
  };
  return { ends, look };
}

const untilSettled = () => vi.advanceTimersByTimeAsync(1_000);

describe("shared work", () => {
  test("is begun at once for whoever asks first", async () => {
    const { ends, look } = work();
    const ask = shared(look, 50);
    const first = ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    expect(await first).toBe(1);
  });

  test("is begun once more for all together who ask while it is under way", async () => {
    const { ends, look } = work();
    const ask = shared(look, 50);
    const asked = [ask(), ask(), ask()];
    await untilSettled();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await untilSettled();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all(asked)).toEqual([1, 2, 2]);
    const later = ask();
    await untilSettled();
    ends[2]?.();
    expect(await later).toBe(3);
  });

  test("is not begun again before the pause is over", async () => {
    const { ends, look } = work();
    const ask = shared(look, 50);
    ask();
    ends[0]?.();
    ask();
    await vi.advanceTimersByTimeAsync(49);
    expect(ends).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(2);
  });

  test("that fails, fails for those who shared it, and is begun again for the next", async () => {
    let fails = true;
    const ask = shared(async () => {
      if (fails) throw new Error("no database");
      return "seen";
    }, 0);
    await expect(ask()).rejects.toThrow("no database");
    const [second, third] = [ask(), ask()];
    const both = Promise.allSettled([second, third]);
    await untilSettled();
    expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    fails = false;
    expect(await ask()).toBe("seen");
  });
});
