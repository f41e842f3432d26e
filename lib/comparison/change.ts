import { LEVELS } from "@/lib/framework/levels";
import { shrinkageOf, shrunkenMean } from "@/lib/scoring/comparison";
import {
  type DifferenceWord,
  differenceWords,
  FALSE_AMONG_MANY,
  type Pair,
} from "@/lib/scoring/difference";
import { CONFIDENCE } from "@/lib/scoring/spread";
import type { Summary } from "@/lib/statistics/summary";
import { welchTTest } from "@/lib/statistics/welch-t-test";
import { isSameGroup, mayShowChange, putTogether } from "./followed";
import {
  pointSums,
  type RoundData,
  type ShownLevel,
  shownLevels,
  summaryOfEnough,
} from "./round-data";
import { succession } from "./succession";
import type { PlacedUnit } from "./unit-tree";

/** An earlier round with what happened to units since. */
export type EarlierRound = {
  readonly round: RoundData;
  /** The unit that another went into, by the id of the one that went. */
  readonly merges: ReadonlyMap<string, string>;
  /** The units that may be seen in it. */
  readonly visible: ReadonlySet<string>;
};

/** How a level changed since an earlier round, or why that cannot be said. */
export type ChangeCell =
  | {
      readonly kind: "change";
      readonly own: number;
      readonly low: number;
      readonly high: number;
      /** Drawn toward the common change as far as it is uncertain. */
      readonly compared: number;
      readonly word: DifferenceWord;
    }
  | { readonly kind: "no-change"; readonly why: WhyNoChange };

export type WhyNoChange =
  /** Other questions were asked. */
  | "questionnaire"
  /** It was not there, or not the same people. */
  | "reorganized"
  /** Then or now, too few answers here or beside it. */
  | "withheld"
  /** A small group that a few people may have joined or left. */
  | "few-moved";

type Compared = { readonly pair: NonNullable<Pair> } | { readonly why: WhyNoChange };

/**
 * How units changed since an earlier round, level by level; named as `levelDifferences` says, after
 * Holm over all of them. Where units were moved or merged, the people of then are put together as
 * the units are now.
 */
export function changeCells(
  now: RoundData,
  { round: then, merges, visible }: EarlierRound,
  family: readonly PlacedUnit[],
  apart: ReadonlySet<string>,
  shownNow: (unitId: string) => readonly ShownLevel[] | null,
): ChangeCell[][] {
  const predecessorOf = succession(now.units, then.units, merges);
  const shownThen = (unitId: string) =>
    visible.has(unitId) ? shownLevels(then.tallies.get(unitId)) : null;
  const known = new Set(then.units.map(({ unitId }) => unitId));
  const added = new Set(
    now.units.flatMap(({ unitId, parentId }) => (known.has(unitId) ? [] : [parentId])),
  );
  const isSameForm =
    now.questionnaire === then.questionnaire &&
    now.questionnaireVersion === then.questionnaireVersion;
  const compared = family.map(({ unit }): Compared[] => {
    const predecessor = predecessorOf(unit.unitId);
    const answersNow = (id: string) => (shownNow(id) && now.tallies.get(id)?.respondents) || null;
    const answersThen = (id: string) =>
      (shownThen(id) && then.tallies.get(id)?.respondents) || null;
    const before = predecessor.terms.reduce(
      (sum, { unitId, sign }) => sum + sign * (answersThen(unitId) ?? 0),
      0,
    );
    const isSame = isSameGroup({
      predecessor,
      isWhole: unit.unitId === now.unitId && unit.unitId === then.unitId,
      before,
      after: answersNow(unit.unitId) ?? 0,
      besideAdded: unit.parentId !== null && added.has(unit.parentId),
      answersThen,
      answersNow,
    });
    return LEVELS.map((_, at): Compared => {
      if (!isSameForm) return { why: "questionnaire" };
      if (!isSame) return { why: "reorganized" };
      const own = shownNow(unit.unitId)?.[at];
      const moments = putTogether(predecessor.terms, (id) => pointSums(shownThen(id)?.[at]));
      const earlier = summaryOfEnough(moments, then.threshold);
      if (own?.kind !== "point" || earlier === null) return { why: "withheld" };
      const threshold = Math.max(now.threshold, then.threshold);
      if (!mayShowChange(earlier.n, own.summary.n, threshold)) return { why: "few-moved" };
      return { pair: [own.summary, earlier] };
    });
  });
  return cellsOf(compared, family, apart);
}

function cellsOf(
  compared: readonly (readonly Compared[])[],
  family: readonly PlacedUnit[],
  apart: ReadonlySet<string>,
): ChangeCell[][] {
  const words = differenceWords(
    compared.flatMap((row) => row.map((cell) => ("pair" in cell ? cell.pair : null))),
    FALSE_AMONG_MANY,
  );
  const shrinkages = LEVELS.map((_, at) =>
    shrinkageOf(
      compared.flatMap((row, index) => {
        const cell = row[at];
        const isApart = apart.has(family[index]?.unit.unitId ?? "");
        return isApart && cell && "pair" in cell ? [changeSummary(cell.pair)] : [];
      }),
    ),
  );
  return compared.map((row, index) =>
    row.map((cell, at): ChangeCell => {
      if ("why" in cell) return { kind: "no-change", why: cell.why };
      const { difference, interval } = welchTTest(...cell.pair, CONFIDENCE);
      const own = difference ?? 0;
      return {
        kind: "change",
        own,
        low: interval?.low ?? own,
        high: interval?.high ?? own,
        compared: shrunkenMean(own, changeSummary(cell.pair).n, shrinkages[at] ?? null),
        word: words[index * LEVELS.length + at] ?? "unknown",
      };
    }),
  );
}

/**
 * A change as if it were the mean of a group: of the size at which a mean is as uncertain as the
 * difference of the two.
 */
function changeSummary([now, then]: NonNullable<Pair>): Summary {
  const n = 1 / (1 / now.n + 1 / then.n);
  const variance =
    (now.standardDeviation ?? 0) ** 2 / now.n + (then.standardDeviation ?? 0) ** 2 / then.n;
  return {
    n,
    mean: (now.mean ?? 0) - (then.mean ?? 0),
    standardDeviation: Math.sqrt(variance * n),
  };
}
