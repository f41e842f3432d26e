import { describe, expect, test } from "vitest";
import { type HistoryLine, historyPanels, type Panel } from "@/lib/comparison/history";
import { linesOf, planLines } from "@/lib/comparison/history-lines";
import { movements } from "@/lib/comparison/movement";
import { overview } from "@/lib/comparison/overview";
import { overviewQuerySchema } from "@/lib/comparison/schema";
import { readTree } from "@/lib/comparison/unit-tree";
import { LEVELS } from "@/lib/framework/levels";
import { generated } from "../../support/generated";
import {
  chance,
  closedRound,
  dataOf,
  type MadeRound,
  madeRound,
  peopleOf,
  storedTally,
  WHOLE,
} from "./made-rounds";

// An organization of which the truth is known: 40 departments of equal height on all levels, but in
// three of them values lie lower; one of them has really grown in skills since the round before; two
// others became one; and before that, fewer questions were asked.

const REPETITIONS = generated(200);
const LOWER = ["unit-03", "unit-17", "unit-31"];
const GROWN = "unit-31";
const [MERGED, INTO] = ["unit-08", "unit-09"];
const VALUES = LEVELS.indexOf("values");
const SKILLS = LEVELS.indexOf("skills");
const NAMES = Array.from({ length: 40 }, (_, at) => `unit-${String(at).padStart(2, "0")}`);

function heightsOf(name: string, round: number): number[] {
  return LEVELS.map((_, at) => {
    if (at === VALUES && LOWER.includes(name)) return 25;
    if (at === SKILLS && name === GROWN && round === 3) return 90;
    return 55;
  });
}

function organization(seed: number): readonly [MadeRound, MadeRound, MadeRound] {
  const random = chance(seed);
  const round = (number: number, questionnaire: "quick" | "full", names: readonly string[]) => {
    const parts = names.map((name, at) => {
      const persons = 21 + (at % 5) * 7 + (name === INTO && number === 3 ? 20 : 0);
      return [name, peopleOf(questionnaire, persons, heightsOf(name, number), random)] as const;
    });
    return madeRound(`round-${number}`, questionnaire, new Map(parts));
  };
  return [
    round(1, "quick", NAMES),
    round(2, "full", NAMES),
    round(
      3,
      "full",
      NAMES.filter((name) => name !== MERGED),
    ),
  ];
}

const MERGES = new Map([[MERGED, INTO]]);

/** What a page says is different: "unit level word". */
type Claims = readonly string[];

function overviewClaims(now: MadeRound, before: MadeRound, show: "own" | "change"): Claims {
  const data = dataOf(now);
  const visible = new Set(data.units.map(({ unitId }) => unitId));
  const tree = readTree(data.units, visible);
  const then = dataOf(before);
  const earlier = {
    round: then,
    merges: MERGES,
    visible: new Set(then.units.map(({ unitId }) => unitId)),
  };
  const whole = tree.byId.get(WHOLE) ?? null;
  const query = overviewQuerySchema.parse({ show });
  const { findings } = overview({ round: data, tree, whole, earlier, query });
  return findings.flatMap(({ level, higher, lower }) => [
    ...higher.map((name) => `${name} ${level} higher`),
    ...lower.map((name) => `${name} ${level} lower`),
  ]);
}

function panelsOf(rounds: readonly MadeRound[], unitId: string): readonly Panel[] {
  const days = ["2024-10-01", "2025-10-01", "2026-10-01"];
  const closed = rounds.map(({ id, questionnaire }, at) =>
    closedRound(id, questionnaire, days[at] ?? ""),
  );
  const last = closed.at(-1);
  if (!last) return [];
  const found = {
    rounds: closed,
    last,
    parentId: WHOLE,
    merges: MERGES,
    places: rounds.flatMap(({ id, units }) => units.map((unit) => ({ ...unit, roundId: id }))),
    tallies: new Map(
      rounds.map(({ id, tallies }) => [
        id,
        new Map([...tallies].map(([name, tally]) => [name, storedTally(tally)])),
      ]),
    ),
  };
  const lines = linesOf(planLines(unitId, found), found, () => true);
  return historyPanels(
    closed.map((round) => ({ ...round, closedOn: round.closedOn ?? new Date(0) })),
    lines,
  );
}

function historyClaims(rounds: readonly MadeRound[], unitId: string): Claims {
  return movements(panelsOf(rounds, unitId), 1, 2, 5).flatMap((movement) => {
    if (movement.kind !== "moved" || movement.word === "not-demonstrable") return [];
    const { subject } = movement;
    return [
      `${unitId} ${subject.kind === "level" ? subject.level : subject.shift} ${movement.word}`,
    ];
  });
}

describe("an organization of which the truth is known", () => {
  const TRUE_OWN = new Set(LOWER.map((name) => `${name} values lower`));
  const TRUE_CHANGE = new Set([`${GROWN} skills higher`]);
  const seen = { own: 0, change: 0, grown: 0 };
  const wrong = { own: 0, change: 0, grown: 0, same: 0, merged: 0 };
  for (let seed = 1; seed <= REPETITIONS; seed++) {
    const rounds = organization(seed);
    const pages: [keyof typeof wrong, Claims, ReadonlySet<string>][] = [
      // What has grown also lies higher than the others then.
      ["own", overviewClaims(rounds[2], rounds[1], "own"), new Set([...TRUE_OWN, ...TRUE_CHANGE])],
      ["change", overviewClaims(rounds[2], rounds[1], "change"), TRUE_CHANGE],
      ["grown", historyClaims(rounds, GROWN), TRUE_CHANGE],
      ["same", historyClaims(rounds, "unit-20"), new Set()],
      ["merged", historyClaims(rounds, INTO), new Set()],
    ];
    for (const [page, claims, truth] of pages) {
      if (claims.some((claim) => !truth.has(claim))) wrong[page] += 1;
      const expected = page === "own" ? TRUE_OWN : truth;
      if (page in seen && [...expected].every((claim) => claims.includes(claim))) {
        seen[page as keyof typeof seen] += 1;
      }
    }
  }

  test.each(Object.keys(wrong) as (keyof typeof wrong)[])(
    "the page %s claims what is not so at most once in twenty",
    (page) => {
      expect(wrong[page]).toBeLessThanOrEqual(0.05 * REPETITIONS);
    },
  );

  test.each(Object.keys(seen) as (keyof typeof seen)[])("the page %s says what is so", (page) => {
    expect(seen[page]).toBeGreaterThan(0.8 * REPETITIONS);
  });

  test("lines break where other questions were asked, and go on where units became one", () => {
    const panels = panelsOf(organization(1), INTO);
    const breaksOf = (kind: "level" | "shift") =>
      panels
        .filter(({ subject }) => subject.kind === kind)
        .flatMap(({ lines }) => lines.find(({ who }) => who === "unit")?.breaks ?? []);
    expect(new Set(breaksOf("level"))).toEqual(new Set([null, "questionnaire"]));
    expect(new Set(breaksOf("shift"))).toEqual(new Set([null]));
    // 21 + 3 · 7 and 21 + 4 · 7 people of two units then, as one.
    expect(personsThen(panels[0]?.lines[0])).toBe(42 + 49);
  });
});

function personsThen(line: HistoryLine | undefined): number {
  const point = line?.points[1];
  return point?.kind === "point" ? point.summary.n : 0;
}
