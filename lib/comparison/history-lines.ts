import { isReleased } from "@/lib/assessments/released";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { isSameGroup } from "./followed";
import type { Line, Who } from "./history";
import type { PlacedThen, UnitPlaces, WantedTallies } from "./history-queries";
import { lineMoment, type StoredTally } from "./line-moment";
import { type Predecessor, succession } from "./succession";

/** Whose lines there are, and of which units of each round they are made. */
export type LinePlan = {
  readonly who: Who;
  readonly unitId: string;
  readonly name: string;
  /** Per round. */
  readonly predecessors: readonly Predecessor[];
};

/** The lines of a unit, of what it is part of, and of the whole, each as it is in its last round. */
export function planLines(unitId: string, found: UnitPlaces): LinePlan[] {
  const { rounds, last, parentId, merges, places } = found;
  const byRound = new Map(rounds.map(({ id }) => [id, places.filter((p) => p.roundId === id)]));
  const now = byRound.get(last.id) ?? [];
  const perRound = rounds.map(({ id }) => succession(now, byRound.get(id) ?? [], merges));
  const whole = last.unitId;
  const parent = parentId === whole ? null : parentId;
  const wanted: [Who, string | null][] = [
    ["unit", unitId],
    ["parent", parent],
    ["whole", unitId === whole ? null : whole],
  ];
  return wanted.flatMap(([who, id]) => {
    if (id === null) return [];
    const name = now.find((place) => place.unitId === id)?.name ?? "";
    const predecessors = rounds.map((round, at): Predecessor => {
      if (id !== whole) return perRound[at]?.(id) ?? NOBODY;
      const isThere = byRound.get(round.id)?.some((place) => place.unitId === whole);
      return isThere ? { ...NOBODY, terms: [{ unitId: whole, sign: 1 }] } : NOBODY;
    });
    return [{ who, unitId: id, name, predecessors }];
  });
}

const NOBODY: Predecessor = { terms: [], added: [], closed: [] };

/** The tallies that lines are made of. */
export function wantedTallies(plans: readonly LinePlan[]): WantedTallies {
  const all = plans.flatMap(({ predecessors }) => predecessors);
  return {
    unitIds: [...new Set(all.flatMap(({ terms }) => terms.map(({ unitId }) => unitId)))],
    counted: [...new Set(all.flatMap(({ added, closed }) => [...added, ...closed]))],
  };
}

type Found = UnitPlaces & {
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, StoredTally>>;
};

/**
 * The people of each line in every round, as far as somebody may see them.
 *
 * @param maySee whether she may see a unit in a round, by their ids
 */
export function linesOf(
  plans: readonly LinePlan[],
  found: Found,
  maySee: (roundId: string, unitId: string) => boolean,
): Line[] {
  const { rounds, last, tallies } = found;
  const shownIn = (roundId: string) => {
    const shown = [...(tallies.get(roundId) ?? [])].filter(([unitId]) => maySee(roundId, unitId));
    return new Map(shown);
  };
  const shown = rounds.map(({ id }) => shownIn(id));
  const answers = (at: number) => (unitId: string) => {
    const tally = shown[at]?.get(unitId);
    return tally && isReleased(tally.released) ? tally.respondents : null;
  };
  return plans.flatMap(({ who, unitId, name, predecessors }) => {
    if (!maySee(last.id, unitId)) return [];
    const moments = rounds.map((round, at) =>
      lineMoment(
        predecessors[at]?.terms ?? [],
        shown[at] ?? new Map(),
        QUESTIONNAIRES[round.questionnaire],
        round.threshold,
      ),
    );
    const continues = rounds.map((round, at) => {
      const [before, own] = [predecessors[at - 1], predecessors[at]];
      if (!before || !own) return false;
      // What was added or closed between these two rounds, and not in another interval.
      const isWhole = unitId === last.unitId;
      return isSameGroup({
        predecessor: {
          terms: before.terms.length > 0 && own.terms.length > 0 ? own.terms : [],
          added: before.added.filter((id) => !own.added.includes(id)),
          closed: before.closed.filter((id) => !own.closed.includes(id)),
        },
        isWhole,
        before: moments[at - 1]?.respondents ?? 0,
        after: moments[at]?.respondents ?? 0,
        besideAdded: isBesideAdded(unitId, rounds[at - 1]?.id, round.id, found.places),
        answersThen: answers(at - 1),
        answersNow: answers(at),
      });
    });
    return [{ who, unitId, name, moments, continues }];
  });
}

/** Whether a unit stands beside this one in a round that was in no place in the round before. */
function isBesideAdded(
  unitId: string,
  beforeId: string | undefined,
  roundId: string,
  places: readonly PlacedThen[],
): boolean {
  const parentOf = (id: string) =>
    places.find((place) => place.roundId === id && place.unitId === unitId)?.parentId;
  const parent = parentOf(roundId);
  if (!parent || beforeId === undefined) return false;
  const known = new Set(places.flatMap((p) => (p.roundId === beforeId ? [p.unitId] : [])));
  return places.some(
    (place) => place.roundId === roundId && place.parentId === parent && !known.has(place.unitId),
  );
}
