import type { LevelItem, LevelItemId } from "@/lib/framework/items";
import { mean } from "@/lib/statistics/mean";
import { uniformNullVariance } from "@/lib/statistics/uniform-null-variance";
import { vanDerEijkA } from "@/lib/statistics/van-der-eijk-a";
import type { CountedSpread } from "./counted";

/** Agreement on one item. */
export type ItemAgreement = {
  readonly item: LevelItemId;
  readonly respondents: number;
  /** r_wg against a uniform null, cut at 0 (James, Demaree and Wolf 1984); `null` for one answer. */
  readonly rwg: number | null;
  /** AD_M, in answer steps (Burke, Finkelstein and Dusig 1999); `null` for one answer. */
  readonly averageDeviation: number | null;
  /** Van der Eijk's A, −1..1 (2001); `null` without answers. */
  readonly vanDerEijkA: number | null;
};

/** Agreement as the literature measures it: for experts, beside the words. */
export type ExpertView = {
  /** r_wg(J) over the items with two answers; `null` when there is none. It rises with J. */
  readonly rwgJ: number | null;
  /** AD_M(J), in answer steps, over the items with two answers. */
  readonly averageDeviationJ: number | null;
  readonly items: readonly ItemAgreement[];
};

/** How an item was answered, and how its answers lie, in answer steps. */
export type AnsweredItem = {
  readonly item: LevelItem;
  /** How many gave each answer, the smallest answer first. */
  readonly answers: readonly number[];
  readonly spread: CountedSpread;
};

/**
 * The agreement indices of one level. Intraclass correlations compare groups, and one tally is one
 * group: see `intraclass`.
 *
 * @param items the items of the level; each has the same answers
 */
export function expertView(items: readonly AnsweredItem[]): ExpertView {
  const options = items[0]?.answers.length ?? 0;
  const agreements = items.map(itemAgreement);
  return {
    rwgJ: rwgJ(
      items.map(({ spread }) => spread.variance),
      items.length,
      options,
    ),
    averageDeviationJ: mean(agreements.map(({ averageDeviation }) => averageDeviation)),
    items: agreements,
  };
}

function itemAgreement({ item, answers, spread }: AnsweredItem): ItemAgreement {
  const { persons, variance, averageDeviation } = spread;
  return {
    item: item.id,
    respondents: persons,
    rwg: variance === null ? null : 1 - overChance(variance, answers.length),
    averageDeviation: persons < 2 ? null : averageDeviation,
    vanDerEijkA: vanDerEijkA(answers),
  };
}

/**
 * r_wg(J) of items with the same answers (James, Demaree and Wolf 1984).
 *
 * @param variances of the items with two answers, in answer steps squared; `null` is left out
 * @param count J, the number of all items
 * @param options how many answers an item has
 * @returns 0..1; `null` when no item has two answers
 */
export function rwgJ(
  variances: readonly (number | null)[],
  count: number,
  options: number,
): number | null {
  const variance = mean(variances);
  if (variance === null) return null;
  const chance = overChance(variance, options);
  return (count * (1 - chance)) / (count * (1 - chance) + chance);
}

/** A variance as a part of what answers at random would have, at most 1. */
function overChance(variance: number, options: number): number {
  return Math.min(1, variance / uniformNullVariance(options));
}
