import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COIN_MOVES, type CoinMove, coinsLeft, moveCoin } from "@/lib/assessments/coins";
import type { Answers } from "@/lib/assessments/steps";
import { COINS, DONT_KNOW, EFFORT_ITEMS, NOT_ANSWERED } from "@/lib/framework/items";

function piles(answers: Answers): (number | undefined)[] {
  return EFFORT_ITEMS.map(({ id }) => answers[id]);
}

function given(...coins: number[]): Answers {
  return Object.fromEntries(EFFORT_ITEMS.map(({ id }, index) => [id, coins[index] ?? 0]));
}

function play(moves: readonly CoinMove[], from: Answers = {}): Answers {
  return moves.reduce(moveCoin, from);
}

const anyMoves = fc.array(fc.constantFrom(...COIN_MOVES), { maxLength: 60 });

/** Taps as players make them: much of the same, so that piles grow and run out. */
const eagerMoves = fc
  .array(fc.tuple(fc.constantFrom(...COIN_MOVES), fc.integer({ min: 1, max: 12 })), {
    maxLength: 12,
  })
  .map((runs) => runs.flatMap(([move, times]) => Array<CoinMove>(times).fill(move)));

const UNKNOWN = given(...EFFORT_ITEMS.map(() => DONT_KNOW));

describe("the game of coins", () => {
  it("has two taps a level, and one to say that one does not know", () => {
    expect(COIN_MOVES).toHaveLength(2 * EFFORT_ITEMS.length + 1);
  });

  it("never leaves 0 to 10 coins a level and ten together, whatever is tapped", () => {
    fc.assert(
      fc.property(fc.oneof(anyMoves, eagerMoves), (moves) => {
        const coins = piles(play(moves));
        const allUnknown = coins.every((coin) => coin === DONT_KNOW);
        const allOpen = coins.every((coin) => coin === NOT_ANSWERED || coin === undefined);
        if (allUnknown || allOpen) return;
        for (const coin of coins) {
          expect(coin).toBeGreaterThanOrEqual(0);
          expect(coin).toBeLessThanOrEqual(COINS);
        }
        expect(coins.reduce<number>((sum, coin) => sum + (coin ?? 0), 0)).toBeLessThanOrEqual(
          COINS,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("counts what is left: given and left are ten together, after every tap", () => {
    fc.assert(
      fc.property(eagerMoves, (moves) => {
        const answers = play(moves);
        const sum = piles(answers).reduce<number>((all, coin) => all + Math.max(0, coin ?? 0), 0);
        expect(coinsLeft(answers) + sum).toBe(COINS);
      }),
    );
  });

  it("moves one coin on one level at a tap, and no other", () => {
    const after = play(["effort-values:+1", "effort-values:+1", "effort-context:+1"]);
    expect(piles(after)).toEqual([0, 0, 2, 0, 0, 0, 1]);
    expect(piles(moveCoin(after, "effort-values:-1"))).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

  it("changes nothing when an eleventh coin is given", () => {
    const full = given(4, 0, 0, 0, 0, 0, 6);
    expect(moveCoin(full, "effort-identity:+1")).toEqual(full);
  });

  it("changes nothing when a coin is taken from an empty pile", () => {
    const some = given(4, 0, 0, 0, 0, 0, 5);
    expect(moveCoin(some, "effort-identity:-1")).toEqual(some);
    expect(moveCoin(UNKNOWN, "effort-identity:-1")).toEqual(UNKNOWN);
    const open = given(...EFFORT_ITEMS.map(() => NOT_ANSWERED));
    expect(moveCoin(open, "effort-identity:-1")).toEqual(open);
  });

  it("says that one does not know for all seven at once, and takes it back at a second tap", () => {
    expect(moveCoin(given(3, 2), "dont-know")).toEqual(UNKNOWN);
    const back = moveCoin(UNKNOWN, "dont-know");
    expect(piles(back)).toEqual(EFFORT_ITEMS.map(() => NOT_ANSWERED));
    expect(coinsLeft(back)).toBe(COINS);
  });

  it("begins anew with the first coin after a don’t know", () => {
    expect(piles(moveCoin(UNKNOWN, "effort-mission:+1"))).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it("brings coins that were too many back within the rules by taking them away only", () => {
    const tooMany = given(10, 5);
    expect(moveCoin(tooMany, "effort-values:+1")).toEqual(tooMany);
    expect(piles(moveCoin(tooMany, "effort-mission:-1")).slice(0, 2)).toEqual([9, 5]);
  });
});
