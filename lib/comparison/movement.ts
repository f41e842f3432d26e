import { LEVELS, type Level } from "@/lib/framework/levels";
import { type DifferenceWord, FALSE_AMONG_MANY, levelDifferences } from "@/lib/scoring/difference";
import { levelSums, sharedOfSums } from "@/lib/scoring/level-sums";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { CONFIDENCE } from "@/lib/scoring/spread";
import { supportedScores } from "@/lib/scoring/supported";
import { hedgesG } from "@/lib/statistics/hedges-g";
import type { Interval } from "@/lib/statistics/interval";
import { noncentralInterval } from "@/lib/statistics/noncentral-interval";
import { mayShowChange } from "./followed";
import type { HistoryLine, Panel, Subject } from "./history";
import type { LineMoment } from "./line-moment";

/** How a score moved between two rounds, or why that cannot be said. */
export type Movement = { readonly subject: Subject } & (
  | {
      readonly kind: "moved";
      readonly difference: number;
      readonly interval: Interval | null;
      readonly g: number | null;
      readonly gInterval: Interval | null;
      readonly word: DifferenceWord;
    }
  | { readonly kind: "not-comparable"; readonly why: WhyNot }
);

export type WhyNot = "questionnaire" | "reorganized" | "withheld" | "few-moved" | "absent";

/**
 * How a unit moved on every level and shift between two rounds, in words after Holm over all of
 * them.
 *
 * @param from the place of the earlier round
 * @param to the place of the later one
 * @param threshold the larger of theirs
 */
export function movements(
  panels: readonly Panel[],
  from: number,
  to: number,
  threshold: number,
): Movement[] {
  const pairs = panels.map(({ subject, lines }) => {
    const line = lines.find(({ who }) => who === "unit");
    const why = line ? whyNot(line, from, to, threshold) : "absent";
    const [before, after] = [line?.points[from], line?.points[to]];
    const pair =
      why === null && before?.kind === "point" && after?.kind === "point"
        ? ([after.summary, before.summary] as const)
        : null;
    return { subject, why: why ?? "withheld", pair };
  });
  // The words need no level: each difference is found back by its place.
  const differences = levelDifferences(
    pairs.map(({ pair }) => ({ level: LEVELS[0], pair })),
    FALSE_AMONG_MANY,
  );
  return pairs.map(({ subject, why, pair }, at): Movement => {
    const found = differences[at];
    if (!pair || !found || found.difference === null) {
      return { subject, kind: "not-comparable", why };
    }
    const effect = hedgesG(...pair, CONFIDENCE);
    return {
      subject,
      kind: "moved",
      difference: found.difference,
      interval: found.interval,
      g: effect?.g ?? null,
      gInterval: effect && noncentralInterval(effect, CONFIDENCE),
      word: found.word,
    };
  });
}

function whyNot(
  { points, breaks }: HistoryLine,
  from: number,
  to: number,
  threshold: number,
): WhyNot | null {
  const [before, after] = [points[from], points[to]];
  if (before === undefined || after === undefined) return "absent";
  if (before.kind === "absent" || after.kind === "absent") return "absent";
  const broken = breaks.slice(from + 1, to + 1).find((reason) => reason !== null);
  if (broken) return broken;
  if (before.kind === "point" && after.kind === "point") {
    // The rounds in between may be as small.
    return mayShowChange(before.summary.n, after.summary.n, threshold) ? null : "few-moved";
  }
  const isFewMoved = [before, after].some(
    (point) => point.kind === "band" && point.why === "few-moved",
  );
  return isFewMoved ? "few-moved" : "withheld";
}

/** Where effort went in one round, and what moved by the next. */
export type Investment = {
  readonly level: Level;
  /** Of all coins, 0..1. */
  readonly share: number;
  /**
   * What the model expects of effort on this level: that all it gains is carried, or only the
   * carry-over, because a level above it is weaker. `null` where that would tell too much.
   */
  readonly expected: "all" | "part" | null;
  readonly movement: Movement;
  /** How much more of the level is supported than then; `null` where that may not be told. */
  readonly supported: number | null;
  /** Too uncertain for either word: a movement that matters would not have been seen. */
  readonly isTooLittle: boolean;
};

/** A movement of which the interval is wider than this to either side says nothing. */
const WIDEST = 10;

/**
 * Effort in one round against movement by a later one, level by level, top to bottom.
 *
 * @returns `null` when the coins of then may not be shown
 */
export function investments(
  before: LineMoment | null,
  after: LineMoment | null,
  moved: readonly Movement[],
): Investment[] | null {
  const coins = before?.coins ?? null;
  const total = coins?.reduce((sum, own) => sum + own, 0) ?? 0;
  if (!before || !coins || total === 0) return null;
  const [supportThen, supportNow] = [supports(before), after ? supports(after) : []];
  return LEVELS.flatMap((level, at) => {
    const movement = moved.find(
      ({ subject }) => subject.kind === "level" && subject.level === level,
    );
    if (!movement) return [];
    const [then, now] = [supportThen[at], supportNow[at]];
    const supported =
      movement.kind === "moved" && then && now ? now.supported - then.supported : null;
    return {
      level,
      share: (coins[at] ?? 0) / total,
      expected: then ? (then.unsupported > 0 ? "part" : "all") : null,
      movement,
      supported,
      isTooLittle: saysLittle(movement),
    };
  });
}

function saysLittle(movement: Movement): boolean {
  if (movement.kind !== "moved" || movement.interval === null) return true;
  const { interval, word } = movement;
  return word === "not-demonstrable" && interval.high - interval.low > 2 * WIDEST;
}

/** What is carried of each level, down to the first that is not shown as a point. */
function supports(moment: LineMoment) {
  const hidden = moment.levels.findIndex(({ kind }) => kind !== "point");
  const shown = hidden === -1 ? moment.levels : moment.levels.slice(0, hidden);
  const sums = levelSums(moment.tally);
  const own = shown.map((reading, at) => {
    const level = sums[at];
    const shared = level ? sharedOfSums(level) : null;
    if (reading.kind !== "point" || reading.summary.mean === null || shared === null) return null;
    return { score: reading.summary.mean, shared };
  });
  return supportedScores(own, PARAMETERS).map(({ supported, unsupported }) => {
    return supported === null || unsupported === null ? null : { supported, unsupported };
  });
}
