import { LEVELS, type Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { SHIFTS, type Shift } from "@/lib/framework/shifts";
import { commonItems, levelItems, summaryOnItems } from "@/lib/scoring/kept-items";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { CONFIDENCE } from "@/lib/scoring/spread";
import { stageOf } from "@/lib/scoring/stage";
import type { Summary } from "@/lib/statistics/summary";
import { tInterval } from "@/lib/statistics/t-interval";
import { mayShowChange } from "./followed";
import type { LineMoment, Reading } from "./line-moment";

/** Whose line it is. */
export type Who = "unit" | "parent" | "whole";

/** One group over all rounds. */
export type Line = {
  readonly who: Who;
  readonly unitId: string;
  readonly name: string;
  /** Per round; `null` where there is nothing to show. */
  readonly moments: readonly (LineMoment | null)[];
  /** Per round whether these are the people of the round before; never for the first. */
  readonly continues: readonly boolean[];
};

export type RoundOfHistory = {
  readonly id: string;
  readonly name: string;
  readonly closedOn: Date;
  readonly questionnaire: keyof typeof QUESTIONNAIRES;
  readonly questionnaireVersion: number;
  readonly threshold: number;
};

export type Subject =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "shift"; readonly shift: Shift };

/** One score of one group in one round. */
export type HistoryPoint =
  | {
      readonly kind: "point";
      readonly summary: Summary;
      readonly mean: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "band"; readonly from: number; readonly to: number; readonly why: BandReason }
  | { readonly kind: "withheld" | "unknown" | "absent" };

/** Everybody answered the same, or a few people may have come or gone. */
export type BandReason = "unanimous" | "few-moved";

export type HistoryLine = Pick<Line, "who" | "unitId" | "name"> & {
  readonly points: readonly HistoryPoint[];
  /** Per round why it is not connected with the round before; `null` where it is. */
  readonly breaks: readonly (BreakReason | null)[];
};

export type BreakReason = "questionnaire" | "reorganized";

/** One level or shift over time. */
export type Panel = { readonly subject: Subject; readonly lines: readonly HistoryLine[] };

/** Every level and every shift of some groups over all rounds, the first round first. */
export function historyPanels(rounds: readonly RoundOfHistory[], lines: readonly Line[]): Panel[] {
  const levels = LEVELS.map((level, at): Panel => {
    const runs = comparableRuns(rounds, level);
    const read = (moment: LineMoment, round: number) => {
      const reading = moment.levels[at] ?? { kind: "withheld" };
      return onCommonItems(reading, moment, level, runs[round]?.items ?? null);
    };
    const isNewForm = rounds.map((_, round) => runs[round] !== runs[round - 1]);
    return {
      subject: { kind: "level", level },
      lines: lines.map((line) => historyLine(line, rounds, read, isNewForm)),
    };
  });
  const shifts = SHIFTS.map((shift, at): Panel => {
    const read = (moment: LineMoment): Reading => moment.shifts[at] ?? { kind: "withheld" };
    // These questions are the same in all questionnaires.
    const isNewForm = rounds.map(() => false);
    return {
      subject: { kind: "shift", shift },
      lines: lines.map((line) => historyLine(line, rounds, read, isNewForm)),
    };
  });
  return [...levels, ...shifts];
}

type Run = { readonly items: ReturnType<typeof commonItems> };

/**
 * The rounds that can be compared on a level, from the last one back: as long as they have enough
 * items in common. All rounds of a run are read on the items that all of them ask.
 */
function comparableRuns(rounds: readonly RoundOfHistory[], level: Level): readonly Run[] {
  const asked = rounds.map(({ questionnaire }) => levelItems(QUESTIONNAIRES[questionnaire], level));
  const runs = new Array<Run>(rounds.length);
  let end = rounds.length;
  for (let from = rounds.length - 1; from >= 0; from--) {
    const isTogether = commonItems(asked.slice(from, end)) !== null;
    if (!isTogether) end = from + 1;
    const run = { items: commonItems(asked.slice(from, end)) };
    runs.fill(run, from, end);
  }
  return runs;
}

function onCommonItems(
  reading: Reading,
  moment: LineMoment,
  level: Level,
  items: Run["items"],
): Reading {
  const own = levelItems(moment.tally.questionnaire, level);
  if (reading.kind !== "point" || items === null || items.length === own.length) return reading;
  return { kind: "point", summary: summaryOnItems(moment.tally, level, items) };
}

function historyLine(
  { who, unitId, name, moments, continues }: Line,
  rounds: readonly RoundOfHistory[],
  read: (moment: LineMoment, round: number) => Reading,
  isNewForm: readonly boolean[],
): HistoryLine {
  const readings = moments.map((moment, round) => moment && read(moment, round));
  const isBlurred = readings.map((_, round) =>
    [round, round + 1].some((at) => isFewMoved(readings[at - 1], readings[at], rounds[at])),
  );
  return {
    who,
    unitId,
    name,
    points: readings.map((reading, round) => pointOf(reading, isBlurred[round] ?? false)),
    breaks: rounds.map((_, round) => {
      if (round === 0) return null;
      if (isNewForm[round]) return "questionnaire";
      return continues[round] ? null : "reorganized";
    }),
  };
}

/** Whether a change between two rounds could be that of a few people who came or went. */
function isFewMoved(
  before: Reading | null | undefined,
  after: Reading | null | undefined,
  round: RoundOfHistory | undefined,
): boolean {
  if (before?.kind !== "point" || after?.kind !== "point" || !round) return false;
  return !mayShowChange(before.summary.n, after.summary.n, round.threshold);
}

function pointOf(reading: Reading | null, isBlurred: boolean): HistoryPoint {
  if (reading === null) return { kind: "absent" };
  if (reading.kind === "band") return { ...reading, why: "unanimous" };
  if (reading.kind !== "point") return reading;
  const { summary } = reading;
  const { n, mean, standardDeviation } = summary;
  if (mean === null) return { kind: "unknown" };
  if (isBlurred) return { kind: "band", ...stageBand(mean), why: "few-moved" };
  const interval =
    standardDeviation === null ? null : tInterval(mean, standardDeviation, n, CONFIDENCE);
  return {
    kind: "point",
    summary,
    mean,
    low: Math.max(0, interval?.low ?? mean),
    high: Math.min(100, interval?.high ?? mean),
  };
}

/** The stage that a score is in, from end to end. */
export function stageBand(score: number): { readonly from: number; readonly to: number } {
  const { stageCuts } = PARAMETERS;
  const stage = stageOf(score, stageCuts);
  return { from: stageCuts[stage - 2] ?? 0, to: stageCuts[stage - 1] ?? 100 };
}
