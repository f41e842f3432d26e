import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { profile } from "@/lib/scoring/profile";
import { supportedScores } from "@/lib/scoring/supported";
import { addTally, emptyTally, sumTallies, tallyCounts } from "@/lib/scoring/tally";
import { RUNS } from "../../support/generated";
import { anyGroup, tallyOf } from "./respondents";

// A thousand groups take seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { full } = QUESTIONNAIRES;
/** Room for rounding errors, on scores of 0..100. */
const ROUNDING = 1e-9;

const scored = (group: readonly (readonly number[])[]) => profile(tallyOf(group));
const levelItems = full.items.flatMap((item, index) => (item.kind === "level" ? [index] : []));

/** A group and the same group after one person raised one answer on a level by one. */
const anyRaise = fc
  .tuple(anyGroup, fc.nat(), fc.constantFrom(...levelItems))
  .map(([group, nat, item]) => {
    const person = nat % group.length;
    const raised = group.map((answers, index) =>
      answers.map((answer, at) =>
        index === person && at === item && answer >= 1 && answer < 5 ? answer + 1 : answer,
      ),
    );
    return { before: scored(group), after: scored(raised), item: full.items[item] };
  });

/** Supported scores, all at once: an expectation takes longer than calculating one. */
function expectSupported(
  found: readonly { supported: number | null }[],
  expected: readonly number[],
) {
  const farthest = expected.map((score, index) =>
    Math.abs((found[index]?.supported ?? Number.NaN) - score),
  );
  expect(Math.max(...farthest), `${found.map(({ supported }) => supported)}`).toBeLessThan(5e-10);
}

/** Seven levels with scores, and shared scores that go with some deviation. */
const anyLevels = fc.array(
  fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([score, part]) => ({ score, shared: score * part })),
  { minLength: 7, maxLength: 7 },
);

describe("supported scores of any group", () => {
  it("lie between 0 and the score, which lies within 100", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const outside = scored(group).levels.filter(({ score, shared, supported }) => {
          if (score === null || shared === null || supported === null) return false;
          const isSupportedWithin = supported >= 0 && supported <= score && score <= 100;
          return !(isSupportedWithin && shared >= -ROUNDING && shared <= score);
        });
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  it("are never under both the score and the shared scores above", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        let weakest = Number.POSITIVE_INFINITY;
        const under = scored(group).levels.filter(({ score, shared, supported }) => {
          if (score === null || shared === null || supported === null) return false;
          const least = Math.min(score, weakest) - ROUNDING;
          weakest = Math.min(weakest, shared);
          return !(supported >= least);
        });
        expect(under).toEqual([]);
      }),
      RUNS,
    );
  });

  it("fall for no level when any one answer rises, nor do scores and shared scores", () => {
    fc.assert(
      fc.property(anyRaise, ({ before, after }) => {
        const fallen = before.levels.flatMap((level, index) =>
          (["score", "shared", "supported"] as const).flatMap((figure) => {
            const was = level[figure];
            const is = after.levels[index]?.[figure] ?? null;
            const isAsHigh = was === null || is === null ? is === was : is >= was - ROUNDING;
            return isAsHigh ? [] : [{ level: level.level, figure, was, is }];
          }),
        );
        expect(fallen).toEqual([]);
      }),
      RUNS,
    );
  });

  it("do not move when a level below changes", () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, fc.nat({ max: 6 }), (group, others, changed) => {
        const mixed = group.map((answers, person) =>
          answers.map((answer, at) => {
            const item = full.items[at];
            const isChanged = item?.kind === "level" && item.level === LEVELS[changed];
            return isChanged ? (others[person % others.length]?.[at] ?? answer) : answer;
          }),
        );
        const before = scored(group).levels.slice(0, changed);
        const after = scored(mixed).levels.slice(0, changed);
        expect(after.map(({ supported }) => supported)).toEqual(
          before.map(({ supported }) => supported),
        );
      }),
      RUNS,
    );
  });

  it("rise by c when every score rises by c and none leaves the range", () => {
    fc.assert(
      fc.property(anyLevels, fc.double({ min: 0, max: 1, noNaN: true }), (levels, part) => {
        const c = part * (100 - Math.max(...levels.map(({ score }) => score)));
        const moved = levels.map(({ score, shared }) => ({ score: score + c, shared: shared + c }));
        const before = supportedScores(levels, PARAMETERS);
        const risen = before.map(({ supported }) => (supported ?? Number.NaN) + c);
        expectSupported(supportedScores(moved, PARAMETERS), risen);
      }),
      RUNS,
    );
  });

  it("are the scores themselves on a profile that never rises with deviations up to 20", () => {
    const anyDescent = fc
      .tuple(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 7, maxLength: 7 }),
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 7, maxLength: 7 }),
      )
      .map(([scores, deviations]) =>
        scores
          .sort((a, b) => b - a)
          .map((score, index) => ({ score, shared: score - (deviations[index] ?? 0) / 2 })),
      );
    fc.assert(
      fc.property(anyDescent, (levels) => {
        const scores = levels.map(({ score }) => score);
        expectSupported(supportedScores(levels, PARAMETERS), scores);
      }),
      RUNS,
    );
  });

  it("are the raw scores with a carry-over of 1", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const scores = levels.map(({ score }) => score);
        expectSupported(supportedScores(levels, { tolerance: 10, carryOver: 1 }), scores);
      }),
      RUNS,
    );
  });

  it("are the running minimum with carry-over 0, tolerance 0 and no deviation", () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const agreed = levels.map(({ score }) => ({ score, shared: score }));
        const supports = supportedScores(agreed, { tolerance: 0, carryOver: 0 });
        const minima = levels.map((_, index) =>
          Math.min(...levels.slice(0, index + 1).map(({ score }) => score)),
        );
        expect(supports.map(({ supported }) => supported)).toEqual(minima);
      }),
      RUNS,
    );
  });
});

describe("leverage and effort of any group", () => {
  it("give no level more leverage when an answer on it rises", () => {
    fc.assert(
      fc.property(anyRaise, ({ before, after, item }) => {
        const index = before.levels.findIndex(
          ({ level }) => item?.kind === "level" && item.level === level,
        );
        const was = before.levels[index]?.leverage ?? 0;
        expect(after.levels[index]?.leverage ?? 0).toBeLessThanOrEqual(was + ROUNDING);
      }),
      RUNS,
    );
  });

  it("keep the inversion within −1..1 and the coins below the priority within 0..1", () => {
    let defined = 0;
    fc.assert(
      fc.property(anyGroup, (group) => {
        const { belowPriority, inversion } = scored(group).effort;
        expect(belowPriority === null).toBe(inversion === null);
        if (belowPriority === null || inversion === null) return;
        defined += 1;
        expect(Math.abs(inversion)).toBeLessThanOrEqual(1);
        expect(belowPriority).toBeGreaterThanOrEqual(0);
        expect(belowPriority).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
    expect(defined).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

describe("a tally of any group", () => {
  it("is the same whatever the order of the respondents, and so is the profile", () => {
    const anyOrders = anyGroup.chain((group) =>
      fc.tuple(
        fc.constant(group),
        fc.shuffledSubarray(group, { minLength: group.length, maxLength: group.length }),
      ),
    );
    fc.assert(
      fc.property(anyOrders, ([group, reordered]) => {
        expect(tallyCounts(tallyOf(reordered))).toEqual(tallyCounts(tallyOf(group)));
        expect(scored(reordered)).toEqual(scored(group));
      }),
      RUNS,
    );
  });

  it("adds: the sum over any split is the tally of all", () => {
    fc.assert(
      fc.property(anyGroup, fc.array(fc.nat({ max: 3 })), (group, parts) => {
        const split = [0, 1, 2, 3].map((part) =>
          tallyOf(group.filter((_, person) => (parts[person] ?? 0) === part)),
        );
        const whole = tallyOf(group);
        const sum = sumTallies(full, split);
        expect(tallyCounts(sum)).toEqual(tallyCounts(whole));
        expect(profile(sum)).toEqual(profile(whole));
      }),
      RUNS,
    );
  });

  it("shows the same when everyone counts twice, what needs a number of persons aside", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const once = tallyOf(group);
        const twice = emptyTally(full);
        addTally(twice, once);
        addTally(twice, once);
        const [a, b] = [profile(once), profile(twice)];
        expect(b.respondents).toBe(2 * a.respondents);
        expect(b.shifts.map(({ gap }) => gap)).toEqual(a.shifts.map(({ gap }) => gap));
        a.levels.forEach((level, index) => {
          const doubled = b.levels[index];
          const { score, averageDeviation, shared, unknown, target, stage, itemDeviation } = level;
          const { supported, unsupported, ceiling, supportedRange, leverage } = level;
          expect(doubled).toMatchObject({
            ...{ score, averageDeviation, shared, unknown, target, stage, itemDeviation },
            ...{ supported, unsupported, ceiling, supportedRange, leverage },
          });
          expect(doubled?.dontKnow.share).toBe(level.dontKnow.share);
          if (level.respondents >= 5) expect(doubled?.agreement).toBe(level.agreement);
        });
        expect(b.overall).toEqual(a.overall);
      }),
      RUNS,
    );
  });
});
