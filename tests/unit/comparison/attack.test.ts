import { describe, expect, test } from "vitest";
import { freezeTallies } from "@/lib/assessments/closing";
import { historyPanels } from "@/lib/comparison/history";
import { linesOf, planLines } from "@/lib/comparison/history-lines";
import type { StoredTally } from "@/lib/comparison/line-moment";
import { investments, movements } from "@/lib/comparison/movement";
import { overview } from "@/lib/comparison/overview";
import { restOf } from "@/lib/comparison/rest";
import type { RoundData, RoundUnit } from "@/lib/comparison/round-data";
import { overviewQuerySchema } from "@/lib/comparison/schema";
import { readTree } from "@/lib/comparison/unit-tree";
import { DEFAULT_DISCLOSURE_POLICY } from "@/lib/disclosure/policy";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { sumsFromNumbers } from "@/lib/scoring/level-sums";
import { type Tally, tallyCounts } from "@/lib/scoring/tally";
import { generated } from "../../support/generated";
import { chance, closedRound, peopleOf, WHOLE } from "./made-rounds";

// Whoever may use every filter, page, round and export learns nothing but what was released: two
// organizations that differ in withheld people only look the same, to the last figure, everywhere.

const QUICK = QUESTIONNAIRES.quick;
const TREE: Readonly<Record<string, string | null>> = {
  [WHOLE]: null,
  north: WHOLE,
  south: WHOLE,
  desk: "north",
  repairs: "north",
  garden: "south",
  office: "south",
};
const UNITS = Object.entries(TREE).map(([unitId, parentId]): RoundUnit => {
  return {
    unitId,
    parentId,
    name: unitId,
    socialSystem: parentId === WHOLE ? "organization" : "team",
  };
});

type Frozen = { readonly stored: Map<string, StoredTally>; readonly data: RoundData };

/** A round as closing freezes it. */
function frozen(people: ReadonlyMap<string, Tally>): Frozen {
  const tree = {
    units: UNITS.map(({ unitId: id, parentId }) => ({ id, parentId })),
    perspectives: [],
  };
  const direct = [...people].map(([unitId, tally]) => ({ unitId, perspective: null, tally }));
  const stored = new Map<string, StoredTally>();
  const tallies: Map<
    string,
    RoundData["tallies"] extends ReadonlyMap<string, infer T> ? T : never
  > = new Map();
  for (const kept of freezeTallies(QUICK, tree, direct, DEFAULT_DISCLOSURE_POLICY)) {
    if (kept.scope === "direct") continue;
    const counts = tallyCounts(kept.tally);
    const { released } = kept;
    const respondents = counts[0] ?? 0;
    stored.set(kept.unitId, { respondents, counts, released });
    tallies.set(kept.unitId, { respondents, released, levels: sumsFromNumbers(kept.sums) });
  }
  const data = {
    questionnaire: "quick" as const,
    questionnaireVersion: 1,
    threshold: 5,
    unitId: WHOLE,
    units: UNITS,
    tallies,
  };
  return { stored, data };
}

/** All that any page, filter or file says of two rounds. */
function said(before: Frozen, now: Frozen): string {
  const tree = readTree(UNITS, new Set(UNITS.map(({ unitId }) => unitId)));
  const earlier = {
    round: before.data,
    merges: new Map<string, string>(),
    visible: new Set(UNITS.map(({ unitId }) => unitId)),
  };
  const addresses = ["own", "supported", "agreement", "change"].flatMap((show) =>
    [
      { open: "all" },
      { kind: "team" },
      { order: "answers" },
      { order: "notable" },
      { find: "o" },
    ].map((filter) => overviewQuerySchema.parse({ show, ...filter })),
  );
  const overviews = addresses.flatMap((query) =>
    [WHOLE, "north", "south"].map((of) =>
      overview({ round: now.data, tree, whole: tree.byId.get(of) ?? null, earlier, query }),
    ),
  );
  const rests = UNITS.map(({ unitId }) => {
    const rest = restOf(now.stored.get(WHOLE), now.stored.get(unitId), QUICK, 5);
    return rest?.released;
  });
  const histories = UNITS.map(({ unitId }) => historyOf(unitId, before, now));
  return JSON.stringify({ overviews, rests, histories });
}

function historyOf(unitId: string, before: Frozen, now: Frozen): unknown {
  const rounds = [
    closedRound("before", "quick", "2025-10-01"),
    closedRound("now", "quick", "2026-10-01"),
  ];
  const [, last] = rounds;
  if (!last) return null;
  const found = {
    rounds,
    last,
    parentId: TREE[unitId] ?? null,
    merges: new Map<string, string>(),
    places: rounds.flatMap(({ id }) => UNITS.map((unit) => ({ ...unit, roundId: id }))),
    tallies: new Map([
      ["before", before.stored],
      ["now", now.stored],
    ]),
  };
  const lines = linesOf(planLines(unitId, found), found, () => true);
  const days = rounds.map((round) => ({ ...round, closedOn: round.closedOn ?? new Date(0) }));
  const panels = historyPanels(days, lines);
  const moved = movements(panels, 0, 1, 5);
  const own = lines.find(({ who }) => who === "unit");
  const invested = investments(own?.moments[0] ?? null, own?.moments[1] ?? null, moved);
  return { panels, moved, invested };
}

/** Whether two freezings say the same of everything that is released. */
function isReleasedAlike(a: Frozen, b: Frozen): boolean {
  return UNITS.every(({ unitId }) => {
    const [one, other] = [a.stored.get(unitId), b.stored.get(unitId)];
    if (!one || !other) return one === other;
    const isShown = one.released.some((code) => code > 0);
    return (
      one.released.join() === other.released.join() &&
      (!isShown || one.counts.join() === other.counts.join())
    );
  });
}

describe("an attacker with every page, filter, round and file", () => {
  test("sees no difference where only withheld people differ", () => {
    const random = chance(7);
    const heights = () => Array.from({ length: 7 }, () => 20 + 60 * random());
    const size = (least: number, more: number) => least + Math.floor(random() * more);
    const leaves = ["desk", "repairs", "garden", "office"];
    let tried = 0;
    for (let round = 0; round < generated(100); round++) {
      const group = (persons: number) => peopleOf("quick", persons, heights(), random);
      const before = frozen(new Map(leaves.map((leaf) => [leaf, group(size(2, 9))])));
      const sizes = leaves.map(() => size(1, 8));
      const people = leaves.map((leaf, at) => [leaf, group(sizes[at] ?? 1)] as const);
      const now = frozen(new Map(people));
      // The same people, but of two units under one roof, each in the other one.
      const [desk, repairs, ...others] = people;
      if (!desk || !repairs) continue;
      const swapped = frozen(new Map([[desk[0], repairs[1]], [repairs[0], desk[1]], ...others]));
      if (!isReleasedAlike(now, swapped)) continue;
      tried += 1;
      const [one, other] = [swapped, now].map((round) => said(before, round));
      expect(one).toBe(other);
    }
    expect(tried).toBeGreaterThan(generated(15));
  });
});
