import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { COINS, DONT_KNOW, EFFORT_ITEMS } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { explain } from "@/lib/scoring/explain";
import type { Formula, LevelQuantity } from "@/lib/scoring/explain-level";
import { LEVEL_QUANTITIES } from "@/lib/scoring/explain-level";
import { explainPerson } from "@/lib/scoring/explain-person";
import { type Expression, evaluate, type Quantity } from "@/lib/scoring/expression";
import { type LevelProfile, type Profile, profile } from "@/lib/scoring/profile";
import { RUNS } from "../../support/generated";
import { anyGroup, anyResponse, coins, profileOf, quickAnswers, tallyOf } from "./respondents";

// A thousand groups take seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { full, quick } = QUESTIONNAIRES;

/** Where the profile itself has each number. */
const NUMBER_OF: Record<LevelQuantity, (level: LevelProfile) => number | null> = {
  score: ({ score }) => score,
  margin: ({ interval, score }) => widerSide(score, interval),
  averageDeviation: ({ averageDeviation }) => averageDeviation,
  shared: ({ shared }) => shared,
  itemDeviation: ({ itemDeviation }) => itemDeviation,
  ceiling: ({ ceiling }) => ceiling,
  supported: ({ supported }) => supported,
  supportedLowest: ({ supportedRange }) => supportedRange && supportedRange.low,
  supportedHighest: ({ supportedRange }) => supportedRange && supportedRange.high,
  unsupported: ({ unsupported }) => unsupported,
  target: ({ target }) => target,
  leverage: ({ leverage }) => leverage,
};

/** What an interval reaches to either side, unless it is clipped on both. */
function widerSide(score: number | null, interval: LevelProfile["interval"]): number | null {
  if (score === null || interval === null) return null;
  return Math.max(score - interval.low, interval.high - score);
}

/** Groups of one to eight people, of which some levels, targets or coins may have no answer at all. */
const anyGroupWithGaps = fc
  .tuple(anyGroup, fc.subarray([...LEVELS]), fc.boolean(), fc.boolean())
  .map(([group, silent, targets, effort]) =>
    group.map((answers) =>
      answers.map((answer, index) => {
        const item = full.items[index];
        if (item?.kind === "level" && silent.includes(item.level)) return DONT_KNOW;
        if (item?.kind === "target" && !targets) return DONT_KNOW;
        return item?.kind === "effort" && !effort ? DONT_KNOW : answer;
      }),
    ),
  );

const anyQuickGroup = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(DONT_KNOW, 1, 2, 3, 4, 5), { minLength: 7, maxLength: 7 }),
      fc.nat({ max: COINS }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((people) =>
    profileOf(
      people.map(([answers, on]) => ({
        ...quickAnswers(answers),
        ...coins(0, on, 0, 0, COINS - on, 0, 0),
      })),
      quick,
    ),
  );

const anyProfile = fc.oneof(
  anyGroup.map((group) => profile(tallyOf(group))),
  anyGroupWithGaps.map((group) => profile(tallyOf(group))),
  anyQuickGroup,
);

function expectSame(formula: Formula | null, number: number | null, what: string) {
  const computed = formula && evaluate(formula.expression);
  const isSame =
    computed === null || number === null
      ? computed === number
      : Math.abs(computed - number) <= 1e-9;
  // An expectation takes longer than the calculation, and there are a hundred thousand of these.
  if (!isSame) expect.fail(`${what}: ${computed} instead of ${number}`);
}

/** The quantities an expression is made of. */
function quantitiesIn(expression: Expression): Quantity[] {
  if (typeof expression === "number") return [];
  if (expression.operator === null) return [expression];
  return [...quantitiesIn(expression.left), ...quantitiesIn(expression.right)];
}

function formulasOf(found: Profile): Formula[] {
  const { levels, priority, effort, shifts, overall } = explain(found);
  return [
    ...levels.flatMap(({ formulas }) => Object.values(formulas)),
    ...Object.values(effort),
    ...Object.values(overall),
    ...shifts.map(({ gap }) => gap),
    priority.most,
  ].filter((formula) => formula !== null);
}

describe("the explanation of any profile", () => {
  it("computes every number of every level, and has none where the profile has none", () => {
    const seen = new Set<LevelQuantity>();
    fc.assert(
      fc.property(anyProfile, (found) => {
        const { levels } = explain(found);
        expect(levels.map(({ level }) => level)).toEqual(LEVELS);
        found.levels.forEach((own, index) => {
          for (const quantity of LEVEL_QUANTITIES) {
            const formula = levels[index]?.formulas[quantity] ?? null;
            if (quantity === "margin" && isClipped(own)) continue;
            expectSame(formula, NUMBER_OF[quantity](own), `${quantity} of ${own.level}`);
            if (formula !== null) seen.add(quantity);
          }
        });
      }),
      RUNS,
    );
    expect([...seen].sort()).toEqual([...LEVEL_QUANTITIES].sort());
  });

  it("computes the effort, the gaps of the shifts and the whole", () => {
    let inverted = 0;
    fc.assert(
      fc.property(anyProfile, (found) => {
        const { effort, shifts, overall } = explain(found);
        expectSame(effort.belowPriority, found.effort.belowPriority, "coins below the priority");
        expectSame(effort.inversion, found.effort.inversion, "inversion");
        if (effort.inversion !== null) inverted += 1;
        found.shifts.forEach(({ shift, gap }, index) => {
          expect(shifts[index]?.shift).toBe(shift);
          expectSame(shifts[index]?.gap ?? null, gap, `gap of ${shift}`);
        });
        expectSame(overall.score, found.overall.score, "overall score");
        expectSame(overall.supported, found.overall.supported, "overall supported score");
      }),
      RUNS,
    );
    expect(inverted).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it("walks down to the level that the profile puts first, for the same reason", () => {
    fc.assert(
      fc.property(anyProfile, (found) => {
        const { level, reason } = found.priority;
        const { steps, most } = explain(found).priority;
        expect(steps.map((step) => step.level)).toEqual(LEVELS.slice(0, steps.length));
        expect(steps.slice(0, -1).every((step) => step.reason === null)).toBe(true);
        const last = steps.at(-1);
        if (reason === "leverage" || reason === "maintain") {
          expect(steps).toHaveLength(LEVELS.length);
          expect(last?.reason).toBeNull();
          const own = found.levels.find((candidate) => candidate.level === level);
          expectSame(most, own?.leverage ?? 0, "most leverage");
        } else {
          expect(last).toEqual({ level, reason });
          expect(most).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it("gives each symbol one value, wherever on a level or in the whole it is used", () => {
    fc.assert(
      fc.property(anyProfile, (found) => {
        const values = new Map<string, number>();
        const conflicts: { name: string; value: number; other: number }[] = [];
        for (const { expression } of formulasOf(found)) {
          // Those without a level's number, as n, count something within one formula.
          const used = quantitiesIn(expression).filter(
            (part) => typeof part.symbol.of === "number",
          );
          for (const { symbol: part, value } of used) {
            const name = `${part.name} ${part.of}`;
            const other = values.get(name) ?? value;
            if (!(Math.abs(other - value) < 5e-10)) conflicts.push({ name, value, other });
            values.set(name, value);
          }
        }
        expect(conflicts).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Of an interval that is clipped on both sides, the margin cannot be told from its ends. */
function isClipped({ interval }: LevelProfile): boolean {
  return interval?.low === 0 && interval.high === 100;
}

describe("the explanation of one person's score", () => {
  it("computes the score on every level, and has none where fewer than half is answered", () => {
    const anyPerson = fc.oneof(
      anyResponse,
      anyResponse.map((answers) =>
        answers.map((answer, index) => (index % 2 === 0 ? DONT_KNOW : answer)),
      ),
    );
    fc.assert(
      fc.property(anyPerson, (answers) => {
        for (const { level, score } of profile(tallyOf([answers])).levels) {
          expectSame(explainPerson(full, answers, level), score, level);
        }
      }),
      RUNS,
    );
  });
});

describe("the explanation in numbers", () => {
  const four = [
    [5, 2, 3],
    [5, 2, 4],
    [4, 4, 3],
    [4, 4, 2],
  ].map(([mission = 1, identity = 1, values = 1]) => ({
    ...quickAnswers([mission, identity, values, 4, 4, 4, 4]),
    ...coins(0, 0, 0, 0, 0, 3, 7),
  }));
  const found = explain(profileOf(four, quick));
  const expressionOf = (level: number, quantity: LevelQuantity) =>
    found.levels[level]?.formulas[quantity]?.expression;

  it("holds the average deviation of this very team in its shared score", () => {
    expect(quantitiesIn(expressionOf(1, "shared") ?? 0)).toMatchObject([
      { symbol: { name: "s", of: 2 }, value: 50 },
      { symbol: { name: "AD", of: 2 }, value: 25 },
    ]);
  });

  it("holds every shared score above in a ceiling", () => {
    expect(quantitiesIn(expressionOf(2, "ceiling") ?? 0)).toMatchObject([
      { symbol: { name: "sup", of: 1 }, value: 81.25 },
      { symbol: { name: "sup", of: 2 }, value: 37.5 },
    ]);
  });

  it("counts the coins below the priority level and all coins", () => {
    const { belowPriority } = found.effort;
    const below = quantitiesIn(belowPriority?.expression ?? 0).map(({ value }) => value);
    expect(below).toEqual([0, 0, 0, 12, 28, ...[0, 0, 0, 0, 0, 12, 28]]);
    expect(EFFORT_ITEMS).toHaveLength(7);
  });
});
