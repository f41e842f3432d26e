import { visibleUnits } from "@/lib/assessments/unit-visibility";
import type { Perspective } from "@/lib/framework/social-systems";
import { historyPanels, type Line, type Panel } from "./history";
import { type LinePlan, linesOf, planLines, wantedTallies } from "./history-lines";
import { type HistoryMark, marksOf } from "./history-marks";
import { findUnitOverTime } from "./history-queries";
import { findMarks } from "./mark-queries";
import { type Investment, investments, type Movement, movements } from "./movement";
import type { ComparingViewer } from "./overview-reader";
import type { HistoryQuery } from "./schema";

/** A closed round on the time axis. */
export type HistoryRound = {
  readonly id: string;
  readonly name: string;
  readonly closedOn: Date;
  /** Of which units of then this group is made, where that is not one unit. */
  readonly madeOf: number;
};

/** One unit over all closed rounds, as somebody may see it. */
export type UnitHistory = {
  readonly unit: { readonly unitId: string; readonly name: string };
  readonly rounds: readonly HistoryRound[];
  readonly lines: readonly Pick<Line, "who" | "unitId" | "name">[];
  readonly panels: readonly Panel[];
  /** The places of the two rounds that are compared in words; `null` when there is no second one. */
  readonly compared: { readonly from: number; readonly to: number } | null;
  readonly movements: readonly Movement[];
  readonly investments: readonly Investment[] | null;
  readonly marks: readonly HistoryMark[];
  readonly perspectives: readonly Perspective[];
  readonly query: HistoryQuery;
};

/**
 * Reads a unit over time.
 *
 * @returns `null` when it took part in no closed round, or is not for whoever asks
 */
export async function readUnitHistory(
  viewer: ComparingViewer,
  unitId: string,
  query: HistoryQuery,
): Promise<UnitHistory | null> {
  let plans: LinePlan[] = [];
  const found = await findUnitOverTime(viewer.scope, unitId, query.group, (places) => {
    plans = planLines(unitId, places);
    return wantedTallies(plans);
  });
  if (!found) return null;
  const visible = new Map(
    found.rounds.map((round) => {
      const units = found.paths.filter(({ roundId }) => roundId === round.id);
      return [round.id, visibleUnits(viewer, { ...round, units })];
    }),
  );
  const lines = linesOf(plans, found, (roundId, id) => visible.get(roundId)?.has(id) ?? false);
  const own = lines.find(({ who }) => who === "unit");
  if (!own) return null;
  // Rounds from the first to the last in which there is something of the unit.
  const places = found.rounds.flatMap((_, at) => (own.moments[at] ? [at] : []));
  const from = places[0] ?? 0;
  const end = (places.at(-1) ?? -1) + 1;
  const rounds = found.rounds.slice(from, end);
  const cut = lines.map((line) => ({
    ...line,
    moments: line.moments.slice(from, end),
    continues: line.continues.slice(from, end),
  }));
  const panels = historyPanels(
    rounds.map((round) => ({ ...round, closedOn: dayOf(round.closedOn) })),
    cut,
  );
  const compared = comparedPlaces(rounds, cut[0]?.moments ?? [], query.since);
  const threshold = Math.max(0, ...rounds.map((round) => round.threshold));
  const moved = compared ? movements(panels, compared.from, compared.to, threshold) : [];
  const [before, after] = [
    cut[0]?.moments[compared?.from ?? -1],
    cut[0]?.moments[compared?.to ?? -1],
  ];
  const plan = plans.find(({ who }) => who === "unit");
  const marks = await findMarks(
    viewer.scope,
    [unitId, found.parentId].filter((id) => id !== null),
  );
  return {
    unit: { unitId, name: own.name },
    rounds: rounds.map((round, at) => ({
      id: round.id,
      name: round.name,
      closedOn: dayOf(round.closedOn),
      madeOf: plan?.predecessors[from + at]?.terms.length ?? 0,
    })),
    lines: cut.map(({ who, unitId: id, name }) => ({ who, unitId: id, name })),
    panels,
    compared,
    movements: moved,
    investments: compared ? investments(before ?? null, after ?? null, moved) : null,
    marks: marksOf(marks, unitId, rounds[0]?.closedOn ?? null),
    perspectives: [...new Set(rounds.flatMap((round) => round.perspectives))].sort(),
    query,
  };
}

/** The last round with something in it, and the one before or the one that was asked for. */
function comparedPlaces(
  rounds: readonly { readonly id: string }[],
  moments: Line["moments"],
  since: string | null,
): { from: number; to: number } | null {
  const filled = rounds.flatMap((_, at) => (moments[at] ? [at] : []));
  const to = filled.at(-1);
  const asked = rounds.findIndex(({ id }) => id === since);
  const from = asked >= 0 && to !== undefined && asked < to ? asked : filled.at(-2);
  return from === undefined || to === undefined ? null : { from, to };
}

function dayOf(closedOn: Date | null): Date {
  return closedOn ?? new Date(0);
}
