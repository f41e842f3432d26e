import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Shift } from "@/lib/framework/shifts";
import { explainLevel, type Formula, type LevelFormulas } from "./explain-level";
import { difference, type Expression, evaluate, max, quantity, quotient, sum } from "./expression";
import { inversionOf, meanPlace, partBelow } from "./formulas";
import { type PriorityReason, reasonOf } from "./priority";
import type { Profile } from "./profile";
import type { ShiftProfile } from "./shifts";

/** One level on the way down to the priority level: `null` when nothing keeps us there. */
export type PriorityStep = {
  readonly level: Level;
  readonly reason: Exclude<PriorityReason, "leverage" | "maintain"> | null;
};

/** How every number of a profile was computed. A formula is `null` where its number is. */
export type Explanation = {
  readonly levels: readonly { readonly level: Level; readonly formulas: LevelFormulas }[];
  readonly priority: {
    /** The levels looked at, from the top to the first that is unknown, low or divided, or to the last. */
    readonly steps: readonly PriorityStep[];
    /** The most leverage of all levels, where that decided. */
    readonly most: Formula | null;
  };
  readonly effort: {
    readonly belowPriority: Formula | null;
    readonly coinsPlace: Formula | null;
    readonly leveragePlace: Formula | null;
    readonly inversion: Formula | null;
  };
  readonly shifts: readonly { readonly shift: Shift; readonly gap: Formula | null }[];
  readonly overall: { readonly score: Formula | null; readonly supported: Formula | null };
};

/**
 * A profile explained: the expressions hold the same formulas that computed it (`formulas.ts`), filled
 * with its own numbers.
 */
export function explain(profile: Profile): Explanation {
  const { levels, parameters } = profile;
  return {
    levels: levels.map((own) => ({
      level: own.level,
      formulas: explainLevel(own, levels, parameters),
    })),
    priority: { steps: stepsDown(profile), most: mostLeverage(profile) },
    effort: explainEffort(profile),
    shifts: profile.shifts.map((shift, index) => ({
      shift: shift.shift,
      gap: explainGap(shift, index + 1),
    })),
    overall: {
      score: meanOverLevels("s", profile, "score"),
      supported: meanOverLevels("E", profile, "supported"),
    },
  };
}

function stepsDown({ levels, parameters }: Profile): PriorityStep[] {
  const steps = levels.map((own) => ({ level: own.level, reason: reasonOf(own, parameters) }));
  const last = steps.findIndex(({ reason }) => reason !== null);
  return last === -1 ? steps : steps.slice(0, last + 1);
}

function mostLeverage({ levels, priority }: Profile): Formula | null {
  if (priority.reason !== "leverage" && priority.reason !== "maintain") return null;
  const [first, ...others] = leveragesOf(levels);
  return first === undefined ? null : { symbol: null, expression: max(first, ...others) };
}

function explainEffort({ levels, priority, effort }: Profile): Explanation["effort"] {
  const coins = effort.coins.map((count, index) => quantity("m", index + 1, count));
  const leverages = leveragesOf(levels);
  if (priority.level === null || effort.belowPriority === null) return NO_EFFORT;
  const place = (of: string, weights: readonly Expression[]): Formula => ({
    symbol: { name: "p", of },
    expression: meanPlace(weights),
  });
  const [coinsPlace, leveragePlace] = [place("m", coins), place("Λ", leverages)];
  const used = ({ expression }: Formula, of: string) => quantity("p", of, evaluate(expression));
  return {
    belowPriority: {
      symbol: { name: "U", of: null },
      expression: partBelow(coins, LEVELS.indexOf(priority.level) + 1),
    },
    coinsPlace,
    leveragePlace,
    inversion: {
      symbol: { name: "III", of: null },
      expression: inversionOf(used(coinsPlace, "m"), used(leveragePlace, "Λ"), levels.length),
    },
  };
}

const NO_EFFORT = { belowPriority: null, coinsPlace: null, leveragePlace: null, inversion: null };

/** A level without a score has no leverage: its weight is 0. */
function leveragesOf(levels: Profile["levels"]) {
  return levels.map(({ leverage }, index) => quantity("Λ", index + 1, leverage ?? 0));
}

function explainGap({ now, wanted }: ShiftProfile, place: number): Formula | null {
  const [from, to] = [now?.score ?? null, wanted?.score ?? null];
  if (from === null || to === null) return null;
  return {
    symbol: { name: "G", of: place },
    expression: difference(quantity("W", place, to), quantity("N", place, from)),
  };
}

function meanOverLevels(
  name: string,
  { levels }: Profile,
  figure: "score" | "supported",
): Formula | null {
  const known = levels.flatMap(({ [figure]: value }, index) =>
    value === null ? [] : [quantity(name, index + 1, value)],
  );
  if (known.length === 0) return null;
  return { symbol: { name, of: null }, expression: quotient(sum(known), known.length) };
}
