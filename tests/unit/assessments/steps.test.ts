import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, stepProgress, walkProgress, walkSteps } from "@/lib/assessments/steps";
import { COINS, DONT_KNOW, EFFORT_ITEMS, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";

const { full, quick } = QUESTIONNAIRES;
const BOTH = Object.values(QUESTIONNAIRES);

function idsOf(questionnaire: (typeof BOTH)[number]): string[] {
  return walkSteps(questionnaire).map(({ id }) => id);
}

describe.each(BOTH)("the walk through the $id questionnaire", (questionnaire) => {
  const steps = walkSteps(questionnaire);

  it("asks every item exactly once, in the order in which answers are stored", () => {
    expect(steps.flatMap(({ items }) => items)).toEqual(questionnaire.items);
  });

  it("has no two steps of the same name, and ends with the review, which asks nothing", () => {
    const ids = idsOf(questionnaire);
    expect(new Set(ids).size).toBe(ids.length);
    expect(steps.at(-1)).toEqual({ id: "review", items: [] });
  });

  it("asks something on every step but the stories and the review", () => {
    const empty = steps.filter(({ items }) => items.length === 0).map(({ id }) => id);
    expect(empty).toEqual(questionnaire.openQuestions ? ["stories", "review"] : ["review"]);
  });

  it("is done when every question has an answer, and not before", () => {
    const answers = Object.fromEntries(questionnaire.items.map(({ id }) => [id, DONT_KNOW]));
    const { answered, asked } = walkProgress(steps, answers);
    expect(answered).toBe(asked);
    for (const { id } of questionnaire.items) {
      const open = walkProgress(steps, { ...answers, [id]: NOT_ANSWERED });
      expect(open).toEqual({ answered: asked - 1, asked });
    }
  });
});

describe("the order", () => {
  it("of the full walk is stories, levels from mission down, shifts now and wanted, targets, coins", () => {
    expect(idsOf(full)).toEqual([
      "stories",
      ...LEVELS,
      "shifts-now-1",
      "shifts-now-2",
      "shifts-wanted-1",
      "shifts-wanted-2",
      "targets",
      "coins",
      "review",
    ]);
  });

  it("of the quick walk leaves out what it does not ask", () => {
    expect(idsOf(quick)).toEqual([...LEVELS, "shifts-now-1", "shifts-now-2", "coins", "review"]);
  });
});

describe("progress", () => {
  const coins = { id: "coins" as const, items: EFFORT_ITEMS };
  const given = (...piles: number[]): Answers =>
    Object.fromEntries(EFFORT_ITEMS.map(({ id }, index) => [id, piles[index] ?? NOT_ANSWERED]));

  it("counts the seven coin items as one question, answered when all ten are given", () => {
    expect(stepProgress(coins, given())).toEqual({ answered: 0, asked: 1 });
    expect(stepProgress(coins, given(9, 0, 0, 0, 0, 0, 0))).toEqual({ answered: 0, asked: 1 });
    expect(stepProgress(coins, given(9, 0, 0, 1, 0, 0, 0))).toEqual({ answered: 1, asked: 1 });
    const unknown = given(...EFFORT_ITEMS.map(() => DONT_KNOW));
    expect(stepProgress(coins, unknown)).toEqual({ answered: 1, asked: 1 });
  });

  it("takes too many coins, and half a don’t know, for open", () => {
    expect(stepProgress(coins, given(COINS, 1, 0, 0, 0, 0, 0)).answered).toBe(0);
    expect(stepProgress(coins, given(-1, -1, -1, -1, -1, -1, -2)).answered).toBe(0);
  });

  it("counts don’t know as an answer, and an item without one as open", () => {
    const mission = walkSteps(full)[1] ?? coins;
    expect(stepProgress(mission, { "mission-1": 4, "mission-2": DONT_KNOW })).toEqual({
      answered: 2,
      asked: 3,
    });
  });

  it("asks nothing in the stories and the review", () => {
    expect(stepProgress({ id: "stories", items: [] }, {})).toEqual({ answered: 0, asked: 0 });
    expect(stepProgress({ id: "review", items: [] }, {})).toEqual({ answered: 0, asked: 0 });
  });

  it("never has more answered than asked, whatever is answered", () => {
    const anyAnswers = fc
      .array(fc.integer({ min: NOT_ANSWERED, max: 10 }), {
        minLength: full.items.length,
        maxLength: full.items.length,
      })
      .map((stored) => Object.fromEntries(full.items.map(({ id }, index) => [id, stored[index]])));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const steps = walkSteps(full);
        const all = steps.map((step) => stepProgress(step, answers as Answers));
        for (const { answered, asked } of all) {
          expect(answered).toBeGreaterThanOrEqual(0);
          expect(answered).toBeLessThanOrEqual(asked);
        }
        expect(walkProgress(steps, answers as Answers)).toEqual({
          answered: all.reduce((sum, { answered }) => sum + answered, 0),
          asked: all.reduce((sum, { asked }) => sum + asked, 0),
        });
      }),
    );
  });
});
