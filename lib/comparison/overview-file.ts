import type { HeatCell, HeatMapPicture } from "@/lib/drawing/heat-map";
import { LEVELS } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { stageOf } from "@/lib/scoring/stage";
import type { FileWords } from "./file-words";
import type { OverviewCell, OverviewRow } from "./overview";
import type { ReadOverview } from "./overview-reader";
import type { Measure } from "./schema";

type Words = { readonly words: FileWords; readonly wording: Pick<Wording, "levels" | "building"> };

/** The overview as a table: what the page shows and tells of each cell, and nothing else. */
export function overviewTable(
  { whole, rows, query }: ReadOverview,
  { words, wording }: Words,
): string[][] {
  const behind = query.show === "own" || query.show === "change";
  const head = LEVELS.flatMap((level) => {
    const { name } = wording.levels[level];
    const more = [words.compared, words.from, words.to, words.word];
    return behind ? [name, ...more.map((part) => `${name}: ${part}`)] : [name];
  });
  const all = whole ? [whole, ...rows] : rows;
  return [
    [words.unit, words.answers, ...head],
    ...all.map((row) => [
      row.unit.name,
      row.respondents === null ? words.withheld : String(row.respondents),
      ...row.cells.flatMap((cell) => {
        const label = labelOf(cell, query.show, { words, wording }, false);
        return behind ? [ownOf(cell, label), ...figuresBehind(cell, words)] : [label];
      }),
    ]),
  ];
}

function ownOf(cell: OverviewCell, label: string): string {
  return cell.kind === "point" || cell.kind === "change" ? whole(cell.own) : label;
}

function figuresBehind(cell: OverviewCell, words: FileWords): string[] {
  if (cell.kind !== "point" && cell.kind !== "change") return ["", "", "", ""];
  return [whole(cell.compared), whole(cell.low), whole(cell.high), words.words[cell.word]];
}

function whole(value: number): string {
  return String(Math.round(value) + 0);
}

/** The overview as a picture. */
export function overviewPicture(overview: ReadOverview, texts: Words): HeatMapPicture {
  const { rows, query, round, since, path } = overview;
  const { words, wording } = texts;
  const all = overview.whole ? [overview.whole, ...rows] : rows;
  const cells = (row: OverviewRow) =>
    row.cells.map((cell): HeatCell => {
      const label = labelOf(cell, query.show, texts, true);
      return { label, ground: groundOf(cell, query.show) };
    });
  const named = (row: OverviewRow) =>
    `${row.unit.name}: ${row.cells.map((cell) => labelOf(cell, query.show, texts, false)).join(", ")}`;
  return {
    title: path.at(-1)?.name ?? round.name,
    description: all.map(named).join(". "),
    caption: [words.measures[query.show], words.groups[query.group], round.name, since?.name]
      .filter(Boolean)
      .join(" · "),
    columns: LEVELS.map((level) => wording.levels[level].name),
    rows: all.map((row, index) => ({
      name: row.unit.name,
      depth: overview.whole && index > 0 ? row.depth + 1 : row.depth,
      count: row.respondents === null ? "–" : String(row.respondents),
      cells: cells(row),
    })),
    note: words.note,
  };
}

function labelOf(
  cell: OverviewCell,
  measure: Measure,
  { words, wording }: Words,
  isShort: boolean,
): string {
  switch (cell.kind) {
    case "withheld":
      return isShort ? "–" : words.withheld;
    case "unknown":
      return isShort ? "?" : words.notKnown;
    case "no-change":
      return isShort ? "–" : words.notComparable;
    case "band":
      return `${Math.ceil(cell.from)}–${Math.floor(cell.to)}`;
    case "change":
      return `${signed(cell.compared)}${markOf(cell.word)}`;
    case "point": {
      if (measure === "agreement") {
        return cell.agreement === "too-few"
          ? words.tooFew
          : wording.building.agreement[cell.agreement];
      }
      const value = measure === "supported" ? cell.supported : cell.compared;
      if (value === null) return isShort ? "–" : words.withheld;
      return whole(value) + (measure === "own" ? markOf(cell.word) : "");
    }
  }
}

function groundOf(cell: OverviewCell, measure: Measure): HeatCell["ground"] {
  if (cell.kind === "change") return "none";
  if (cell.kind !== "point") return "hatched";
  if (measure === "agreement") return "none";
  const value = measure === "supported" ? cell.supported : cell.compared;
  if (value === null) return "hatched";
  return `stage-${stageOf(value, PARAMETERS.stageCuts)}`;
}

function markOf(word: string): string {
  if (word === "higher") return " ▲";
  return word === "lower" ? " ▼" : "";
}

function signed(value: number): string {
  const rounded = Math.round(value) + 0;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace("-", "−");
}
