import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/framework/levels";
import { LEVELS } from "@/lib/framework/levels";
import { effortOf } from "@/lib/scoring/effort";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { supportedScores } from "@/lib/scoring/supported";
import { topDown } from "@/lib/scoring/top-down";
import { coins, response, tallyOf } from "./respondents";

type Example = {
  readonly name: string;
  readonly scores: readonly number[];
  readonly deviation: number;
  readonly supported: readonly number[];
  readonly priority: { readonly level: Level; readonly reason: string };
  readonly inversion: number;
  readonly belowPriority: number;
};

const values = 2;

/** Six profiles worked out by hand, and what follows when most coins went to skills and below. */
const EXAMPLES: readonly Example[] = [
  {
    name: "a builder, who goes down from the top",
    scores: [80, 75, 70, 65, 60, 55, 50],
    deviation: 14,
    supported: [80, 75, 70, 65, 60, 55, 50],
    priority: { level: "skills", reason: "low" },
    inversion: 0.18,
    belowPriority: 0.7,
  },
  {
    name: "tools first",
    scores: [30, 35, 40, 50, 60, 70, 80],
    deviation: 16,
    supported: [30, 32.75, 34, 36.5, 39, 41.5, 44],
    priority: { level: "mission", reason: "low" },
    inversion: 0.63,
    belowPriority: 1,
  },
  {
    name: "flat",
    scores: [55, 55, 55, 55, 55, 55, 55],
    deviation: 14,
    supported: [55, 55, 55, 55, 55, 55, 55],
    priority: { level: "mission", reason: "low" },
    inversion: 0.51,
    belowPriority: 1,
  },
  {
    name: "a gap at values",
    scores: [75, 70, 30, 65, 65, 60, 70],
    deviation: 14,
    supported: [75, 70, 30, 41, 41, 39.75, 42.25],
    priority: { level: "values", reason: "low" },
    inversion: 0.425,
    belowPriority: 0.95,
  },
  {
    name: "divided on values",
    scores: [70, 68, 66, 66, 64, 63, 66],
    deviation: 14,
    supported: [70, 68, 66, 57.75, 57.25, 57, 57.75],
    priority: { level: "values", reason: "divided" },
    inversion: 0.45,
    belowPriority: 0.95,
  },
  {
    name: "training first",
    scores: [45, 40, 35, 45, 80, 75, 50],
    deviation: 16,
    supported: [45, 40, 35, 39, 47.75, 46.5, 40.25],
    priority: { level: "mission", reason: "low" },
    inversion: 0.6,
    belowPriority: 1,
  },
];

/** Of a hundred coins 0, 0, 5, 5, 20, 20 and 50 on mission to context. */
const dividedCoins = () =>
  tallyOf([response(coins(0, 0, 1, 0, 2, 2, 5)), response(coins(0, 0, 0, 1, 2, 2, 5))]);

describe.each(EXAMPLES)("the building of a profile: $name", (example) => {
  const isDivided = example.priority.reason === "divided";
  const levels = LEVELS.map((level, index) => {
    const score = example.scores[index] ?? Number.NaN;
    const divided = isDivided && index === values;
    const shared = score - (divided ? 42 : example.deviation) / 2;
    return { level, score, shared, target: 75, unknown: false, divided };
  });
  const placed = () => topDown(levels, PARAMETERS);

  it("supports what the levels above can carry", () => {
    expect(placed().levels.map(({ supported }) => supported)).toEqual(example.supported);
  });

  it("begins where the work lies, and tells how low the coins lie", () => {
    const building = placed();
    expect(building.priority).toEqual(example.priority);
    const leverages = building.levels.map(({ leverage }) => leverage);
    const { belowPriority, inversion } = effortOf(dividedCoins(), leverages, building.priority);
    expect(belowPriority).toBeCloseTo(example.belowPriority, 10);
    expect(inversion).toBeCloseTo(example.inversion, 2);
  });
});

describe("supported scores around levels without a score", () => {
  const at = (score: number) => ({ score, shared: score });

  it("pass over such a level, and range from it scoring 0 to it scoring 100", () => {
    const supports = supportedScores([at(80), null, at(70), at(60)], PARAMETERS);
    expect(supports.map(({ supported }) => supported)).toEqual([80, null, 70, 60]);
    expect(supports.map(({ range }) => range)).toEqual([
      null,
      null,
      { low: 25, high: 70 },
      { low: 22.5, high: 60 },
    ]);
  });

  it("range over all such levels above together", () => {
    const supports = supportedScores([null, at(90), null, at(100)], PARAMETERS);
    expect(supports[1]).toEqual({
      ceiling: null,
      supported: 90,
      unsupported: 0,
      range: { low: 30, high: 90 },
    });
    expect(supports[3]?.range).toEqual({ low: 32.5, high: 100 });
  });

  it("have a ceiling from the second level with a score over them on, also where there is none", () => {
    const ceilings = supportedScores([null, at(50), null, at(70)], PARAMETERS);
    expect(ceilings.map(({ ceiling }) => ceiling)).toEqual([null, null, 60, 60]);
  });

  it("are not there when nobody has a score", () => {
    const supports = supportedScores([null, null], PARAMETERS);
    const nothing = { ceiling: null, supported: null, unsupported: null, range: null };
    expect(supports).toEqual([nothing, nothing]);
  });
});

it("what lies above the ceiling counts for a quarter", () => {
  const supports = supportedScores(
    [
      { score: 60, shared: 40 },
      { score: 90, shared: 90 },
    ],
    PARAMETERS,
  );
  expect(supports[1]).toEqual({ ceiling: 50, supported: 60, unsupported: 30, range: null });
});
