import type { TrendLine, TrendPanel, TrendPoint, TrendsPicture } from "@/lib/drawing/trends";
import type { Wording } from "@/lib/framework/wording";
import type { HistoryLine, HistoryPoint, Panel, Subject, Who } from "./history";
import type { UnitHistory } from "./history-reader";
import type { Movement } from "./movement";

/** What the pictures over time say, in the reader's language. */
export type TrendWords = {
  readonly title: string;
  readonly higher: string;
  readonly lower: string;
  readonly "not-demonstrable": string;
  readonly interval: string;
  readonly band: string;
  readonly mark: string;
  readonly nothing: string;
};

const KINDS: Readonly<Record<Who, TrendLine["kind"]>> = {
  unit: "own",
  parent: "near",
  whole: "far",
};

/** The name of a level or a shift. */
export function subjectName(subject: Subject, wording: Pick<Wording, "levels" | "shifts">): string {
  return subject.kind === "level"
    ? wording.levels[subject.level].name
    : wording.shifts[subject.shift].name;
}

/** All levels or all shifts over time, as small pictures beside each other. */
export function trendPicture(
  history: UnitHistory,
  kind: Subject["kind"],
  words: TrendWords,
  wording: Pick<Wording, "levels" | "shifts">,
): TrendsPicture {
  const place = timeScale(history);
  const panels = history.panels.filter(({ subject }) => subject.kind === kind);
  const drawn = panels.map((panel): TrendPanel => {
    const at = history.panels.indexOf(panel);
    const movement = history.movements[at];
    const said = wordsOf(movement, words);
    return {
      name: subjectName(panel.subject, wording),
      words: said,
      stands: movement?.kind === "moved" && movement.word !== "not-demonstrable",
      lines: panel.lines.map((line) => lineOf(line, history, place)),
    };
  });
  return {
    title: words.title,
    description: panels.map((panel) => describe(panel, words, wording)).join(". "),
    panels: drawn,
    ticks: history.rounds.map(({ closedOn }) => ({
      at: place(closedOn),
      label: String(closedOn.getUTCFullYear()),
    })),
    marks: history.marks.map(({ on }) => place(on)).filter((at) => at >= 0 && at <= 1),
    legend: legendOf(history, panels, words),
  };
}

function wordsOf(movement: Movement | undefined, words: TrendWords): string {
  if (movement?.kind !== "moved" || movement.word === "unknown") return "";
  return words[movement.word];
}

/** Where a day stands between the first round and the last, 0..1. */
function timeScale({ rounds }: UnitHistory): (on: Date) => number {
  const first = rounds[0]?.closedOn.getTime() ?? 0;
  const last = rounds.at(-1)?.closedOn.getTime() ?? 0;
  return (on) => (last === first ? 0.5 : (on.getTime() - first) / (last - first));
}

function lineOf(
  { who, points, breaks }: HistoryLine,
  { rounds }: UnitHistory,
  place: (on: Date) => number,
): TrendLine {
  return {
    kind: KINDS[who],
    points: points.map((point, round): TrendPoint => {
      const at = place(rounds[round]?.closedOn ?? new Date(0));
      return {
        at,
        reading: readingOf(point),
        interval: point.kind === "point" ? { low: point.low, high: point.high } : null,
        connected: round > 0 && breaks[round] === null,
      };
    }),
  };
}

function readingOf(point: HistoryPoint): TrendPoint["reading"] {
  if (point.kind === "point") return point.mean;
  return point.kind === "band" ? { low: point.from, high: point.to } : null;
}

function describe(
  { subject, lines }: Panel,
  words: TrendWords,
  wording: Pick<Wording, "levels" | "shifts">,
): string {
  const own = lines.find(({ who }) => who === "unit");
  const figures = (own?.points ?? []).map((point) => figureOf(point) ?? words.nothing);
  return `${subjectName(subject, wording)}: ${figures.join(", ")}`;
}

/** A point or a band in whole points; `null` where there is nothing to show. */
export function figureOf(point: HistoryPoint): string | null {
  if (point.kind === "point") return String(Math.round(point.mean));
  return point.kind === "band" ? `${Math.ceil(point.from)}–${Math.floor(point.to)}` : null;
}

function legendOf(
  { lines, marks }: UnitHistory,
  panels: readonly Panel[],
  words: TrendWords,
): TrendsPicture["legend"] {
  const nameOf = (who: Who) => lines.find((line) => line.who === who)?.name ?? null;
  const own = panels.flatMap((panel) => panel.lines.filter(({ who }) => who === "unit"));
  const has = (kind: HistoryPoint["kind"]) =>
    own.some(({ points }) => points.some((point) => point.kind === kind));
  return {
    own: nameOf("unit"),
    near: nameOf("parent"),
    far: nameOf("whole"),
    interval: has("point") ? words.interval : null,
    band: has("band") ? words.band : null,
    mark: marks.length > 0 ? words.mark : null,
  };
}
