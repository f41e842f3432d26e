import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Agreement } from "@/lib/scoring/agreement";
import { type Comparison, compareGroups } from "@/lib/scoring/comparison";
import type { DifferenceWord } from "@/lib/scoring/difference";
import { type Moments, sharedOfSums, together, withoutPart } from "@/lib/scoring/level-sums";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { CONFIDENCE } from "@/lib/scoring/spread";
import { supportedScores } from "@/lib/scoring/supported";
import { tInterval } from "@/lib/statistics/t-interval";
import { type ChangeCell, changeCells, type EarlierRound } from "./change";
import { overviewRows } from "./overview-rows";
import {
  pointSums,
  type RoundData,
  type RoundUnit,
  type ShownLevel,
  shownLevels,
  summaryOfEnough,
} from "./round-data";
import type { OverviewQuery } from "./schema";
import type { PlacedUnit, ReadTree } from "./unit-tree";

/** One level of one unit, as it may stand in a comparison. */
export type OverviewCell =
  | {
      readonly kind: "point";
      /** Its own mean, with the ends of its interval. */
      readonly own: number;
      readonly low: number;
      readonly high: number;
      /** Shrunken among its neighbors, or its own. */
      readonly compared: number;
      readonly word: DifferenceWord;
      /** `null` where it would tell of a level that may not be shown, or was not asked for. */
      readonly supported: number | null;
      readonly agreement: Agreement;
    }
  | Exclude<ShownLevel, { kind: "point" }>
  | ChangeCell;

export type OverviewRow = {
  readonly unit: RoundUnit;
  readonly depth: number;
  readonly hasBelow: boolean;
  /** `null` where the unit is withheld. */
  readonly respondents: number | null;
  readonly cells: readonly OverviewCell[];
};

/** What can be said of a level over all units that are compared. */
export type LevelFinding = {
  readonly level: Level;
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  /** Of so many, no difference can be shown. */
  readonly undecided: number;
  readonly alike: boolean;
};

export type Overview = {
  /** The unit that they are part of; `null` where the viewer sees several that hang together nowhere. */
  readonly whole: OverviewRow | null;
  readonly rows: readonly OverviewRow[];
  /** How many are compared, drawn or not. */
  readonly compared: number;
  readonly findings: readonly LevelFinding[];
  /** Whether scores were drawn toward the common mean. */
  readonly isShrunken: boolean;
};

type Inputs = {
  readonly round: RoundData;
  readonly tree: ReadTree;
  /** The unit whose parts are compared; `null` for those at the top of what may be seen. */
  readonly whole: RoundUnit | null;
  /** What changes are measured from. */
  readonly earlier: EarlierRound | null;
  readonly query: OverviewQuery;
};

/**
 * Units beside each other, each compared with all others in the same whole: the whole without it.
 * Both are shown, so that closing has seen to it that what remains is nobody or enough people.
 */
export function overview({ round, tree, whole, earlier, query }: Inputs): Overview {
  const shown = new Map<string, readonly ShownLevel[] | null>();
  const shownOf = (unitId: string) => {
    if (!shown.has(unitId)) shown.set(unitId, shownLevels(round.tallies.get(unitId)));
    return shown.get(unitId) ?? null;
  };
  const from = whole ? tree.below(whole.unitId) : tree.tops;
  const answersOf = (unitId: string) =>
    shownOf(unitId) ? (round.tallies.get(unitId)?.respondents ?? null) : null;
  const { family, drawn } = overviewRows(tree, from, query, orderBy(query.order, answersOf));
  const everybody = everybodyIn(whole ? [whole] : from, shownOf);
  const apart = apartIn(tree, family);
  const groups = family.map(({ unit }) => {
    const own = shownOf(unit.unitId);
    const sums = LEVELS.map((_, at) => pointSums(own?.[at]));
    return {
      levels: sums.map((_, at) => {
        const level = own?.[at];
        return level?.kind === "point" ? level.summary : null;
      }),
      others: sums.map((part, at) => {
        const all = everybody[at] ?? null;
        return part && all ? summaryOfEnough(withoutPart(all, part), round.threshold) : null;
      }),
      apart: apart.has(unit.unitId),
    };
  });
  const isChange = query.show === "change" && earlier !== null;
  const comparison = isChange ? null : compareGroups(groups);
  const changes = isChange ? changeCells(round, earlier, family, apart, shownOf) : null;
  const asRow = ({ unit, depth }: PlacedUnit, row: number): OverviewRow => ({
    unit,
    depth,
    hasBelow: tree.below(unit.unitId).length > 0,
    respondents: answersOf(unit.unitId),
    cells: changes
      ? (changes[row] ?? [])
      : cellsOf(shownOf(unit.unitId), comparison?.groups[row], query.show === "supported"),
  });
  const rows = family.map(asRow);
  const wholeChange =
    whole && isChange
      ? changeCells(round, earlier, [{ unit: whole, depth: 0 }], new Set(), shownOf)[0]
      : undefined;
  return {
    whole: whole && {
      ...asRow({ unit: whole, depth: 0 }, -1),
      cells: wholeChange ?? cellsOf(shownOf(whole.unitId), undefined, query.show === "supported"),
    },
    rows: inOrder(rows, query.order).filter(({ unit }) => drawn.has(unit.unitId)),
    compared: rows.length,
    findings: findingsOf(rows, comparison),
    isShrunken: comparison !== null && apart.size >= 6,
  };
}

/** All people that are compared, by level; `null` where they may not be shown together. */
function everybodyIn(
  wholes: readonly RoundUnit[],
  shownOf: (unitId: string) => readonly ShownLevel[] | null,
): readonly (Moments | null)[] {
  return LEVELS.map((_, at) =>
    wholes
      .map(({ unitId }): Moments | null => pointSums(shownOf(unitId)?.[at]))
      // One that is not shown is left out, as if it were elsewhere.
      .reduce((all, one) => (all && one ? together(all, one) : (all ?? one)), null),
  );
}

/** The units of which nothing below is compared as well: they have nobody in common. */
function apartIn(tree: ReadTree, family: readonly PlacedUnit[]): Set<string> {
  const above = new Set<string>();
  for (const { unit } of family) {
    // Also those further up: a list of one kind leaves out what is in between.
    for (let id = unit.parentId; id !== null && !above.has(id); ) {
      above.add(id);
      id = tree.byId.get(id)?.parentId ?? null;
    }
  }
  return new Set(family.flatMap(({ unit }) => (above.has(unit.unitId) ? [] : [unit.unitId])));
}

function cellsOf(
  shown: readonly ShownLevel[] | null,
  compared: Comparison["groups"][number] | undefined,
  withSupported: boolean,
): OverviewCell[] {
  const supported = withSupported && shown ? supportedOf(shown) : [];
  return LEVELS.map((_, at): OverviewCell => {
    const level = shown?.[at] ?? { kind: "withheld" };
    if (level.kind !== "point") return level;
    const { n, mean, standardDeviation } = level.summary;
    const own = mean ?? 0;
    const interval =
      standardDeviation === null ? null : tInterval(own, standardDeviation, n, CONFIDENCE);
    return {
      kind: "point",
      own,
      low: Math.max(0, interval?.low ?? own),
      high: Math.min(100, interval?.high ?? own),
      compared: compared?.[at]?.compared ?? own,
      word: compared?.[at]?.word ?? "unknown",
      supported: supported[at] ?? null,
      agreement: level.sums.agreement,
    };
  });
}

/** What is carried of each level, down to the first that is not shown as a point. */
function supportedOf(shown: readonly ShownLevel[]): (number | null)[] {
  const hidden = shown.findIndex(({ kind }) => kind === "withheld" || kind === "band");
  const known = hidden === -1 ? shown : shown.slice(0, hidden);
  const own = known.map((level) => {
    if (level.kind !== "point" || level.summary.mean === null) return null;
    return { score: level.summary.mean, shared: sharedOfSums(level.sums) ?? 0 };
  });
  return supportedScores(own, PARAMETERS).map((support) => support.supported);
}

/** What stands out, level by level. */
function findingsOf(rows: readonly OverviewRow[], comparison: Comparison | null): LevelFinding[] {
  return LEVELS.map((level, at) => {
    const named = (word: DifferenceWord) =>
      rows.filter(({ cells }) => wordOf(cells[at]) === word).map(({ unit }) => unit.name);
    return {
      level,
      higher: named("higher"),
      lower: named("lower"),
      undecided: named("not-demonstrable").length,
      alike: comparison?.alike[at] ?? false,
    };
  });
}

export function wordOf(cell: OverviewCell | undefined): DifferenceWord {
  return cell?.kind === "point" || cell?.kind === "change" ? cell.word : "unknown";
}

function orderBy(order: OverviewQuery["order"], answersOf: (unitId: string) => number | null) {
  if (order !== "answers") return undefined;
  return (neighbors: readonly RoundUnit[]) =>
    neighbors.toSorted((a, b) => (answersOf(b.unitId) ?? 0) - (answersOf(a.unitId) ?? 0));
}

/** Those of which something can be said first, in a list without levels; otherwise as they were. */
function inOrder(rows: readonly OverviewRow[], order: OverviewQuery["order"]) {
  if (order !== "notable") return rows;
  const said = ({ cells }: OverviewRow) =>
    cells.filter((cell) => ["higher", "lower"].includes(wordOf(cell))).length;
  return rows.toSorted((a, b) => said(b) - said(a)).map((row) => ({ ...row, depth: 0 }));
}
