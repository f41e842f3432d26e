import { describe, expect, it } from "vitest";
import { answersByItem, answersInForm } from "@/lib/assessments/answers";
import { type StepId, walkSteps } from "@/lib/assessments/steps";
import { NOT_ANSWERED } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";

const { full } = QUESTIONNAIRES;

function step(id: StepId) {
  const found = walkSteps(full).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no step ${id}.`);
  return found;
}

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("stored answers", () => {
  it("stand under their items in the order of the questionnaire", () => {
    const byItem = answersByItem(
      full,
      full.items.map((_, index) => index),
    );
    expect(Object.keys(byItem)).toEqual(full.items.map(({ id }) => id));
    expect(Object.values(byItem)).toEqual(full.items.map((_, index) => index));
  });

  it("that are too few leave the other items open", () => {
    const byItem = answersByItem(full, [3]);
    expect(byItem["mission-1"]).toBe(3);
    expect(byItem["mission-2"]).toBe(NOT_ANSWERED);
    expect(byItem["effort-context"]).toBe(NOT_ANSWERED);
  });
});

describe("a posted form", () => {
  it("answers the items of its step that were set, and no other", () => {
    const posted = form({ "mission-1": "4", "mission-3": "-1", "values-1": "5", go: "next" });
    expect(answersInForm(step("mission"), posted, {})).toEqual({ "mission-1": 4, "mission-3": -1 });
  });

  it("gives NaN, which the schema refuses, for what is no number", () => {
    const file = new File(["4"], "four.txt");
    const posted = form({ "mission-1": "", "mission-2": "four", "mission-3": file });
    expect(answersInForm(step("mission"), posted, {})).toEqual({
      "mission-1": Number.NaN,
      "mission-2": Number.NaN,
      "mission-3": Number.NaN,
    });
  });

  it("moves a coin from where the coins were", () => {
    const before = { "effort-mission": 2 };
    const moved = answersInForm(step("coins"), form({ coin: "effort-mission:+1" }), before);
    expect(moved).toMatchObject({ "effort-mission": 3, "effort-context": 0 });
  });

  it("sets no pile of coins by itself, and moves none by a move that the game does not have", () => {
    expect(answersInForm(step("coins"), form({ "effort-mission": "10" }), {})).toEqual({});
    expect(answersInForm(step("coins"), form({ coin: "effort-mission:+9" }), {})).toEqual({});
  });
});
