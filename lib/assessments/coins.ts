import {
  COINS,
  DONT_KNOW,
  EFFORT_ITEMS,
  type EffortItemId,
  NOT_ANSWERED,
} from "@/lib/framework/items";
import type { Answers } from "./steps";

/** One tap in the game of coins: give a level a coin, take one back, or say that one does not know. */
export type CoinMove = `${EffortItemId}:${"+1" | "-1"}` | "dont-know";

export const COIN_MOVES: readonly CoinMove[] = [
  ...EFFORT_ITEMS.flatMap(({ id }) => [`${id}:+1`, `${id}:-1`] as CoinMove[]),
  "dont-know",
];

/** How many coins are still to be given: 10 before the first, 0 when all are. */
export function coinsLeft(answers: Answers): number {
  const given = EFFORT_ITEMS.reduce((sum, { id }) => sum + Math.max(0, answers[id] ?? 0), 0);
  return COINS - given;
}

/**
 * The seven coin answers after one tap. A tap that the rules of the game forbid (an eleventh coin, a
 * coin from an empty pile) changes nothing; saying "don't know" again takes it back.
 */
export function moveCoin(answers: Answers, move: CoinMove): Answers {
  if (move === "dont-know") {
    const already = EFFORT_ITEMS.every(({ id }) => answers[id] === DONT_KNOW);
    return all(() => (already ? NOT_ANSWERED : DONT_KNOW));
  }
  const [level, step] = move.split(":");
  const change = Number(step);
  const after = all((id) => Math.max(0, answers[id] ?? 0) + (id === level ? change : 0));
  const isForbidden =
    change > 0 ? coinsLeft(answers) < change : Object.values(after).some((coins) => coins < 0);
  return isForbidden ? all((id) => answers[id] ?? NOT_ANSWERED) : after;
}

function all(coin: (id: EffortItemId) => number): Answers {
  return Object.fromEntries(EFFORT_ITEMS.map(({ id }) => [id, coin(id)]));
}
