import { isReleased, releaseFromCodes } from "@/lib/assessments/released";
import { showsOneAnswer, unanimousBand } from "@/lib/disclosure/detail";
import { LEVELS } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { SHIFTS } from "@/lib/framework/shifts";
import { areUnanimous, levelSums, type Moments, summaryOfSums } from "@/lib/scoring/level-sums";
import { countsOf, type Tally, tallyFromCounts } from "@/lib/scoring/tally";
import type { Summary } from "@/lib/statistics/summary";
import type { Term } from "./succession";

/** A tally as it was frozen when its round closed. */
export type StoredTally = {
  readonly respondents: number;
  readonly counts: readonly number[];
  readonly released: readonly number[];
};

/** A score of a group in one round, as far as it may be shown. */
export type Reading =
  | { readonly kind: "withheld" }
  | { readonly kind: "unknown" }
  | { readonly kind: "band"; readonly from: number; readonly to: number }
  | { readonly kind: "point"; readonly summary: Summary };

/** A group in one round: one unit, or the units of then that make up the unit of now. */
export type LineMoment = {
  /** Everybody together. What of it may be shown is in the readings. */
  readonly tally: Tally;
  readonly respondents: number;
  /** Mission to context. */
  readonly levels: readonly Reading[];
  /** As they are now, in the order of the shifts. */
  readonly shifts: readonly Reading[];
  /** All coins on each level; `null` where that may not be shown. */
  readonly coins: readonly number[] | null;
};

/**
 * Puts the units of a round together that are one group in a comparison. Each of them is shown; where
 * there are several, on every level as a point: else what is computed from them would tell of it.
 *
 * @returns `null` when one of them is not shown, or is not there
 */
export function lineMoment(
  terms: readonly Term[],
  tallies: ReadonlyMap<string, StoredTally>,
  questionnaire: Questionnaire,
  threshold: number,
): LineMoment | null {
  const parts = terms.flatMap(({ unitId, sign }) => {
    const stored = tallies.get(unitId);
    return stored && isReleased(stored.released) ? [{ ...stored, sign }] : [];
  });
  if (parts.length === 0 || parts.length < terms.length) return null;
  const releases = parts.map(({ released }) => releaseFromCodes(released));
  const tallyOfParts = parts.map(({ counts }) => tallyFromCounts(questionnaire, counts));
  const tally = combined(questionnaire, parts);
  const respondents = parts.reduce((sum, part) => sum + part.sign * part.respondents, 0);
  const whole = levelSums(tally);
  const perPart = tallyOfParts.map((part) => levelSums(part));
  const shifts = shiftMoments(tally);
  const shiftsPerPart = tallyOfParts.map(shiftMoments);
  return {
    tally,
    respondents,
    levels: LEVELS.map((level, at) => {
      const shown = releases.every((release) => release.levels[level].scores);
      return readingOf(
        shown,
        whole[at],
        perPart.map((sums) => sums[at]),
        threshold,
      );
    }),
    shifts: SHIFTS.map((shift, at) => {
      const shown = releases.every((release) => release.shifts[shift].now.scores);
      return readingOf(
        shown,
        shifts[at],
        shiftsPerPart.map((sums) => sums[at]),
        threshold,
      );
    }),
    coins: releases.every(({ effort }) => effort.scores) ? coinsOf(tally) : null,
  };
}

const WITHHELD: Reading = { kind: "withheld" };

function readingOf(
  shown: boolean,
  sums: Moments | undefined,
  parts: readonly (Moments | undefined)[],
  threshold: number,
): Reading {
  if (!shown || !sums) return WITHHELD;
  const isBand = (group: Moments | undefined) =>
    group !== undefined && showsOneAnswer(group.persons, areUnanimous(group));
  if (parts.length > 1 && (parts.some(isBand) || sums.persons < threshold)) return WITHHELD;
  const summary = summaryOfSums(sums);
  if (summary.mean === null) return { kind: "unknown" };
  if (isBand(sums)) return { kind: "band", ...unanimousBand(summary.mean) };
  return { kind: "point", summary };
}

function combined(
  questionnaire: Questionnaire,
  parts: readonly (StoredTally & { readonly sign: 1 | -1 })[],
): Tally {
  const [first] = parts;
  const counts = (first?.counts ?? []).map((_, at) =>
    parts.reduce((sum, part) => sum + part.sign * (part.counts[at] ?? 0), 0),
  );
  return tallyFromCounts(questionnaire, counts);
}

/** An answer of a shift, 0 to 6, in the steps of a level's score, 0 to 48. */
const STEPS = 8;

function shiftMoments(tally: Tally): (Moments | undefined)[] {
  const asked = countsOf(tally, "shift").filter(({ item }) => item.moment === "now");
  return SHIFTS.map((shift) => {
    const answers = asked.find(({ item }) => item.shift === shift)?.counts.answers;
    return answers?.reduce<Moments>(
      ({ persons, sum, squares }, count, answer) => ({
        persons: persons + count,
        sum: sum + count * answer * STEPS,
        squares: squares + count * (answer * STEPS) ** 2,
      }),
      { persons: 0, sum: 0, squares: 0 },
    );
  });
}

function coinsOf(tally: Tally): number[] {
  return countsOf(tally, "effort").map(({ counts }) =>
    counts.answers.reduce((sum, count, coins) => sum + count * coins, 0),
  );
}
