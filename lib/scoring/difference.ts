import { LEVELS, type Level } from "@/lib/framework/levels";
import { hedgesG } from "@/lib/statistics/hedges-g";
import { holm } from "@/lib/statistics/holm";
import type { Interval } from "@/lib/statistics/interval";
import type { Summary } from "@/lib/statistics/summary";
import { welchTTest } from "@/lib/statistics/welch-t-test";
import type { Spread } from "./spread";
import { CONFIDENCE } from "./spread";

/** What can be said of a difference: `unknown` where one of the two has no score. */
export type DifferenceWord = "higher" | "not-demonstrable" | "lower" | "unknown";

/** How one group's score on a level lies to another's. */
export type LevelDifference = {
  readonly level: Level;
  /** The first score minus the second, in points. */
  readonly difference: number | null;
  /** Of the difference (Welch), not adjusted for how many are compared. */
  readonly interval: Interval | null;
  /** The difference in pooled standard deviations (Hedges). */
  readonly g: number | null;
  /** Two-sided, after Holm over all that is compared together. */
  readonly p: number | null;
  readonly word: DifferenceWord;
};

/** The chance of naming anything on a page where nothing differs. */
const FALSE_FINDINGS = 1 - CONFIDENCE;

/**
 * The same for a page with hundreds of comparisons: of small groups with few possible scores, t names
 * up to half as much again as it should (7.5% of 200 generated pages, of 5%).
 */
export const FALSE_AMONG_MANY = FALSE_FINDINGS / 2;

/** The least difference worth naming, in points and in standard deviations. */
const LEAST_POINTS = 5;
const LEAST_G = 0.3;

/** Two groups with nobody in common; `null` where one's score is unknown or may not be shown. */
export type Pair = readonly [Summary, Summary] | null;

/** Two groups on one level. */
export type ComparedPair = { readonly level: Level; readonly pair: Pair };

/**
 * Compares the level scores of pairs of disjoint groups: a difference is named when it is beyond
 * chance (Welch's t, p after Holm over all pairs shown together), at least 5 points and at least
 * g 0.3. Everything else is not demonstrably different, which is not the same as equal.
 *
 * @param pairs all that is shown together
 * @param falseFindings the chance of naming anything where nothing differs
 * @returns in the same order
 */
export function levelDifferences(
  pairs: readonly ComparedPair[],
  falseFindings: number = FALSE_FINDINGS,
): LevelDifference[] {
  const tested = pairs.map(({ level, pair }) => {
    if (!pair) return { level, test: null, g: null };
    const [a, b] = pair;
    return { level, test: welchTTest(a, b, CONFIDENCE), g: effectOf(a, b) };
  });
  const adjusted = holm(tested.map(({ test }) => test?.p ?? null));
  return tested.map(({ level, test, g }, index): LevelDifference => {
    const p = adjusted[index] ?? null;
    const difference = test?.difference ?? null;
    return {
      level,
      difference,
      interval: test?.interval ?? null,
      g,
      p,
      word: wordOf(difference, g, p, falseFindings),
    };
  });
}

/** The seven levels of two groups, in order. */
export function pairedLevels(pairOf: (level: Level) => Pair): ComparedPair[] {
  return LEVELS.map((level) => ({ level, pair: pairOf(level) }));
}

/**
 * Only the words of `levelDifferences`, for thousands of pairs: no interval is computed, and no
 * chance where it could not be small.
 */
export function differenceWords(
  pairs: readonly Pair[],
  falseFindings: number = FALSE_FINDINGS,
): DifferenceWord[] {
  const adjusted = holm(pairs.map(chanceOf));
  return pairs.map((pair, index) => {
    const difference = pair && differenceOf(...pair);
    if (pair === null || difference === null) return "unknown";
    const p = adjusted[index] ?? null;
    const isNear = p === null || p >= falseFindings || Math.abs(difference) < LEAST_POINTS;
    return isNear ? "not-demonstrable" : wordOf(difference, effectOf(...pair), p, falseFindings);
  });
}

/** Nearer than this many standard errors, no t test with any degrees of freedom gets below 5%. */
const NEAR = 1.95;

/**
 * Welch's p; 1 wherever it is certainly above 5%, which changes nothing in what Holm's procedure
 * says of those below.
 */
function chanceOf(pair: Pair): number | null {
  if (pair === null) return null;
  const [a, b] = pair;
  const difference = differenceOf(a, b);
  if (difference === null || a.standardDeviation === null || b.standardDeviation === null) {
    return null;
  }
  const error = Math.hypot(
    a.standardDeviation / Math.sqrt(a.n),
    b.standardDeviation / Math.sqrt(b.n),
  );
  if (error > 0 && Math.abs(difference) < NEAR * error) return 1;
  return welchTTest(a, b, CONFIDENCE).p;
}

function differenceOf(a: Summary, b: Summary): number | null {
  return a.mean === null || b.mean === null ? null : a.mean - b.mean;
}

function effectOf(a: Summary, b: Summary): number | null {
  return hedgesG(a, b, CONFIDENCE)?.g ?? null;
}

function wordOf(
  difference: number | null,
  g: number | null,
  p: number | null,
  falseFindings: number,
): DifferenceWord {
  if (difference === null) return "unknown";
  const isBeyondChance = p !== null && p < falseFindings;
  const isWorthNaming =
    Math.abs(difference) >= LEAST_POINTS && g !== null && Math.abs(g) >= LEAST_G;
  if (!isBeyondChance || !isWorthNaming) return "not-demonstrable";
  return difference > 0 ? "higher" : "lower";
}

/** What the statistics need of a spread. */
export function summaryOf({ respondents, score, standardDeviation }: Spread): Summary {
  return { n: respondents, mean: score, standardDeviation };
}
