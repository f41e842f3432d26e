import type { OverviewCell, OverviewRow } from "@/lib/comparison/overview";
import { shortId } from "@/lib/comparison/overview-rows";
import type { Measure } from "@/lib/comparison/schema";
import { element, escapeText } from "@/lib/drawing/markup";
import type { Agreement } from "@/lib/scoring/agreement";
import { points } from "@/lib/scoring/names";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { stageOf } from "@/lib/scoring/stage";

/** What stands in the cells, in the reader's language. */
export type HeatMapWords = {
  readonly higher: string;
  readonly lower: string;
  readonly withheld: string;
  readonly unknown: string;
  readonly noChange: string;
  readonly fold: string;
  readonly unfold: string;
  readonly agreements: Readonly<Record<Agreement, string>>;
};

type Options = {
  readonly measure: Measure;
  readonly words: HeatMapWords;
  /** The start of the address of a unit's profile. */
  readonly units: string;
  readonly isOpen: (row: OverviewRow) => boolean;
  /** Whether units can be folded and unfolded here. */
  readonly isTree: boolean;
};

/**
 * The rows of the heat map as markup. Thousands of them: made as text they cost a tenth of what they
 * would as components.
 */
export function heatMapRows(rows: readonly OverviewRow[], options: Options): string {
  return rows.map((row) => heatMapRow(row, options)).join("");
}

function heatMapRow(row: OverviewRow, options: Options): string {
  const { unit, depth, respondents, cells } = row;
  const href = `${options.units}/${unit.unitId}`;
  const name = element("a", { href }, escapeText(unit.name));
  const fold = options.isTree && row.hasBelow ? foldButton(row, options) : "";
  const answers =
    respondents === null ? withSpoken("–", options.words.withheld) : String(respondents);
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row", class: `heat-name heat-depth-${Math.min(depth, 6)}` },
      fold,
      name,
    ),
    element("td", { class: "heat-answers" }, answers),
    ...cells.map((cell) => heatMapCell(cell, href, options)),
  );
}

function foldButton(row: OverviewRow, { words, isOpen }: Options): string {
  const open = isOpen(row);
  return element(
    "button",
    {
      form: "fold",
      name: "fold",
      value: shortId(row.unit.unitId),
      "aria-expanded": String(open),
      "aria-label": (open ? words.fold : words.unfold).replace("{unit}", row.unit.name),
    },
    open ? "−" : "+",
  );
}

/** A cell leads to the profile of its unit; what else is known of it is told when it is pointed at. */
function heatMapCell(cell: OverviewCell, href: string, options: Options): string {
  const { look, text, told } = cellOf(cell, options);
  return element(
    "td",
    { class: look },
    element("a", { href, tabindex: -1, "data-told": told }, text),
  );
}

type Look = { readonly look: string; readonly text: string; readonly told: string };

function cellOf(cell: OverviewCell, { measure, words }: Options): Look {
  switch (cell.kind) {
    case "withheld":
      return { look: "heat-none", text: withSpoken("–", words.withheld), told: "withheld" };
    case "unknown":
      return { look: "heat-none", text: withSpoken("?", words.unknown), told: "unknown" };
    case "band": {
      const [from, to] = [Math.ceil(cell.from), Math.floor(cell.to)];
      return { look: "heat-none", text: `${from}–${to}`, told: `band|${from}|${to}` };
    }
    case "no-change":
      return {
        look: "heat-none",
        text: withSpoken(cell.why === "few-moved" ? "≈" : "∥", words.noChange),
        told: cell.why,
      };
    case "change": {
      const told = [
        "change",
        ...[cell.own, cell.low, cell.high, cell.compared].map(signed),
        toldWord(cell.word),
      ];
      const text = signed(cell.compared) + wordMark(cell.word, words);
      return { look: `heat-change-${cell.word}`, text, told: told.join("|") };
    }
    case "point":
      return pointOf(cell, measure, words);
  }
}

function pointOf(
  cell: Extract<OverviewCell, { kind: "point" }>,
  measure: Measure,
  words: HeatMapWords,
): Look {
  const figures = [cell.own, cell.low, cell.high, cell.compared].map(points);
  const told = ["point", ...figures, toldWord(cell.word)].join("|");
  if (measure === "agreement") {
    const isDivided = cell.agreement === "two-camps" || cell.agreement === "spread";
    const look = isDivided ? "heat-divided" : "heat-plain";
    return { look, text: escapeText(words.agreements[cell.agreement]), told };
  }
  const value = measure === "supported" ? cell.supported : cell.compared;
  if (value === null) {
    return { look: "heat-none", text: withSpoken("–", words.withheld), told: "supported-hidden" };
  }
  const mark = measure === "own" ? wordMark(cell.word, words) : "";
  const look = `heat-${stageOf(value, PARAMETERS.stageCuts)}`;
  return { look, text: points(value) + mark, told };
}

function wordMark(word: string, words: HeatMapWords): string {
  if (word === "higher") return ` ${withSpoken("▲", words.higher)}`;
  return word === "lower" ? ` ${withSpoken("▼", words.lower)}` : "";
}

/** Most cells say this: the shorter the better. */
function toldWord(word: string): string {
  return word === "not-demonstrable" ? "same" : word;
}

function withSpoken(mark: string, spoken: string): string {
  return `<b aria-hidden="true">${mark}</b><i>${escapeText(spoken)}</i>`;
}

/** A change in whole points, with its sign. */
function signed(value: number): string {
  const whole = points(value);
  if (whole === 0) return "0";
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}
