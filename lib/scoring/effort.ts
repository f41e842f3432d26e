import { LEVELS, type Level } from "@/lib/framework/levels";
import { countedPersons, countedSum } from "./counted";
import { evaluate } from "./expression";
import { inversionOf, meanPlace, partBelow } from "./formulas";
import type { Priority } from "./priority";
import { countsOf, type Tally } from "./tally";

/** Where last year's time and money went, next to where they would do most. */
export type Effort = {
  /** The respondents whose coins count: those whose seven make exactly ten. */
  readonly respondents: number;
  /** All their coins on each level, mission to context. */
  readonly coins: readonly number[];
  /** U: the share (0..1) of all coins that went to levels below the priority level. */
  readonly belowPriority: number | null;
  /**
   * III, in −1..1: how much lower the coins lie than the leverage, as a part of the height of the
   * building. Above 0, effort sits too low.
   */
  readonly inversion: number | null;
};

/**
 * The effort of a group. Both figures are `null` without coins, without a priority level, and
 * without leverage.
 *
 * @param leverages of the levels, mission to context; `null` where a level has no score
 */
export function effortOf(
  tally: Tally,
  leverages: readonly (number | null)[],
  priority: Priority,
): Effort {
  const asked = countsOf(tally, "effort");
  const answersOn = (level: Level) =>
    asked.find(({ item }) => item.level === level)?.counts.answers;
  const coins = LEVELS.map((level) => countedSum(answersOn(level) ?? []));
  const weights = leverages.map((leverage) => leverage ?? 0);
  const defined = priority.level !== null && isSome(coins) && isSome(weights);
  return {
    respondents: countedPersons(answersOn("mission") ?? []),
    coins,
    belowPriority: defined ? evaluate(partBelow(coins, LEVELS.indexOf(priority.level) + 1)) : null,
    inversion: defined
      ? evaluate(inversionOf(meanPlace(coins), meanPlace(weights), LEVELS.length))
      : null,
  };
}

function isSome(weights: readonly number[]): boolean {
  return weights.some((weight) => weight > 0);
}
