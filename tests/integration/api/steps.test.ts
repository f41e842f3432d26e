import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { answersByItem } from "@/lib/assessments/answers";
import { COIN_MOVES } from "@/lib/assessments/coins";
import { type StepId, walkSteps } from "@/lib/assessments/steps";
import { COINS, EFFORT_ITEMS } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { closed, finishedRound, opened, startAssessment } from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";

// What browsers do that run no script: they post a form and follow where they are sent.

const database = useDatabase();
const { full, quick } = QUESTIONNAIRES;

type Fields = Readonly<Record<string, string>>;

/** Posts a form as a browser does, and tells where that leads. */
async function post(path: string, fields: Fields): Promise<string | null> {
  const response = await api.request(path, { method: "POST", body: new URLSearchParams(fields) });
  expect(response.status).toBe(303);
  return response.headers.get("location");
}

function postStep(token: string, step: StepId, fields: Fields) {
  return post(`/api/responses/${token}/steps/${step}`, fields);
}

function walk(token: string, step: StepId, locale = "en"): string {
  return `/${locale}/assessments/${token}/walk?step=${step}`;
}

async function storedIn(token: string) {
  const { questionnaire, response } = await opened(token);
  return { ...response, byItem: answersByItem(questionnaire, response?.answers ?? []) };
}

describe("posting a step", () => {
  test("saves its answers and leads to the next one", async () => {
    const token = await startAssessment();
    const next = await postStep(token, "mission", { locale: "en", "mission-1": "4", go: "next" });
    expect(next).toBe(walk(token, "identity"));
    expect((await storedIn(token)).byItem["mission-1"]).toBe(4);
  });

  test("saves its answers also on the way back", async () => {
    const token = await startAssessment();
    const fields = { locale: "en", "values-1": "-1", go: "back" };
    expect(await postStep(token, "values", fields)).toBe(walk(token, "identity"));
    expect((await storedIn(token)).byItem["values-1"]).toBe(-1);
  });

  test.each([full, quick])(
    "leads step by step through the whole $id walk, and back",
    async ({ id }) => {
      const token = await startAssessment(id);
      const steps = walkSteps(QUESTIONNAIRES[id]).map((step) => step.id);
      for (const [index, step] of steps.entries()) {
        const onward = await postStep(token, step, { locale: "en", go: "next" });
        expect(onward).toBe(walk(token, steps[index + 1] ?? "review"));
        const back = await postStep(token, step, { locale: "en", go: "back" });
        expect(back).toBe(walk(token, steps[index - 1] ?? step));
      }
    },
  );

  test.each([undefined, "", "fr", "../.."])(
    "with %j for a language leads on in Dutch",
    async (locale) => {
      const token = await startAssessment();
      const fields = { "mission-1": "3", ...(locale !== undefined && { locale }) };
      expect(await postStep(token, "mission", fields)).toBe(walk(token, "identity", "nl"));
      expect((await storedIn(token)).byItem["mission-1"]).toBe(3);
    },
  );

  test("leaves open what was not chosen, and leaves alone what the step does not ask", async () => {
    const token = await startAssessment("full");
    await postStep(token, "mission", { "mission-1": "4", "mission-2": "5" });
    await postStep(token, "mission", { "mission-2": "3", "values-1": "1" });
    const { byItem } = await storedIn(token);
    expect(byItem).toMatchObject({ "mission-1": 4, "mission-2": 3, "mission-3": -2 });
    expect(byItem["values-1"]).toBe(-2);
  });

  test.each(["6", "0", "-3", "3.5", "", "four", "Infinity"])(
    "with %j for an answer leads back to the same step, says so and changes nothing",
    async (answer) => {
      const token = await startAssessment("full");
      const before = await databaseText(database());
      const fields = { locale: "en", "mission-1": answer, "mission-2": "3" };
      expect(await postStep(token, "mission", fields)).toBe(
        `${walk(token, "mission")}&problem=invalid`,
      );
      expect(await databaseText(database())).toBe(before);
    },
  );

  test("of the open questions saves the texts and their tags, and takes them back", async () => {
    const token = await startAssessment("full");
    const fields = new URLSearchParams({ story: "Eén\r\ntwee", improvement: "", locale: "nl" });
    fields.append("storyKinds", "extra");
    fields.append("storyKinds", "repair");
    fields.set("improvementLevel", "values");
    const path = `/api/responses/${token}/steps/stories`;
    const response = await api.request(path, { method: "POST", body: fields });
    expect(response.headers.get("location")).toBe(walk(token, "mission", "nl"));
    expect(await storedIn(token)).toMatchObject({
      story: "Eén\ntwee",
      storyKinds: ["extra", "repair"],
      improvement: null,
      improvementLevel: "values",
    });
    await post(path, {});
    expect(await storedIn(token)).toMatchObject({
      story: null,
      storyKinds: [],
      improvementLevel: null,
    });
  });

  test("of other steps leaves the texts alone", async () => {
    const token = await startAssessment("full");
    await postStep(token, "stories", { story: "Eén" });
    await postStep(token, "mission", { story: "Twee" });
    expect((await storedIn(token)).story).toBe("Eén");
  });

  test("that does not exist leads to the assessment and changes nothing", async () => {
    const token = await startAssessment();
    const before = await databaseText(database());
    const to = await post(`/api/responses/${token}/steps/nonsense`, { locale: "en" });
    expect(to).toBe(`/en/assessments/${token}`);
    expect(await databaseText(database())).toBe(before);
  });

  test("after the round was closed leads to the assessment and changes nothing", async () => {
    const { owner, tokens } = await finishedRound({ "mission-1": 3 });
    await closed(owner);
    const before = await databaseText(database());
    for (const token of tokens) {
      const fields = { locale: "en", "mission-1": "5" };
      expect(await postStep(token, "mission", fields)).toBe(`/en/assessments/${token}`);
      const finish = await post(`/api/responses/${token}/finish`, { locale: "en" });
      expect(finish).toBe(`/en/assessments/${token}`);
    }
    expect(await databaseText(database())).toBe(before);
  });
});

describe("posting a tap on a coin", () => {
  test("stays on the same step", async () => {
    const token = await startAssessment();
    const fields = { locale: "en", coin: "effort-values:+1" };
    expect(await postStep(token, "coins", fields)).toBe(walk(token, "coins"));
    expect((await storedIn(token)).byItem["effort-values"]).toBe(1);
  });

  test("never leaves the rules, whatever is tapped and in whatever order requests arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom(...COIN_MOVES), { minLength: 1, maxLength: 3 }), {
          maxLength: 8,
        }),
        async (turns) => {
          const token = await startAssessment();
          for (const atOnce of turns) {
            await Promise.all(atOnce.map((coin) => postStep(token, "coins", { coin })));
            const { byItem } = await storedIn(token);
            const piles = EFFORT_ITEMS.map(({ id }) => byItem[id] ?? Number.NaN);
            if (new Set(piles).size === 1 && (piles[0] ?? 0) < 0) continue;
            expect(Math.min(...piles)).toBeGreaterThanOrEqual(0);
            expect(piles.reduce((sum, pile) => sum + pile, 0)).toBeLessThanOrEqual(COINS);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test("gives all ten, and not an eleventh", async () => {
    const token = await startAssessment();
    for (let tap = 0; tap < 12; tap++)
      await postStep(token, "coins", { coin: "effort-context:+1" });
    expect((await storedIn(token)).byItem["effort-context"]).toBe(10);
  });

  test.each(["effort-context:+9", "effort-nonsense:+1", "all", ""])(
    "that the game does not have, as %j, changes nothing",
    async (coin) => {
      const token = await startAssessment();
      const before = await databaseText(database());
      expect(await postStep(token, "coins", { locale: "en", coin })).toBe(walk(token, "coins"));
      expect(await databaseText(database())).toBe(before);
    },
  );
});

describe("posting the end", () => {
  test("finishes and leads to the result", async () => {
    const token = await startAssessment();
    const to = await post(`/api/responses/${token}/finish`, { locale: "en", go: "next" });
    expect(to).toBe(`/en/assessments/${token}`);
    expect((await storedIn(token)).finishedOn).not.toBeNull();
  });

  test("going back finishes nothing and leads to the last questions", async () => {
    const token = await startAssessment();
    const to = await post(`/api/responses/${token}/finish`, { locale: "en", go: "back" });
    expect(to).toBe(walk(token, "coins"));
    expect((await storedIn(token)).finishedOn).toBeNull();
  });
});

describe("what is no form", () => {
  const bodies = {
    "no body": {},
    "plain text": { body: "mission-1=4" },
    JSON: { body: '{"mission-1":4}', headers: { "content-type": "application/json" } },
    "a broken form": {
      body: "--x\r\nnonsense",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    },
    "a form without its boundary": {
      body: "mission-1=4",
      headers: { "content-type": "multipart/form-data" },
    },
  };

  test.each(Object.entries(bodies))(
    "as %s is refused, says why and changes nothing",
    async (_, request) => {
      const token = await startAssessment();
      const before = await databaseText(database());
      for (const path of ["steps/mission", "steps/stories", "steps/coins", "finish"]) {
        const response = await api.request(`/api/responses/${token}/${path}`, {
          method: "POST",
          ...request,
        });
        expect(response.status).toBe(415);
        expect(await response.json()).toEqual({ reason: "not-a-form" });
      }
      expect(await databaseText(database())).toBe(before);
    },
  );

  test("but too large is refused as such", async () => {
    const token = await startAssessment("full");
    const body = new URLSearchParams({ story: "x".repeat(70_000) });
    const path = `/api/responses/${token}/steps/stories`;
    const response = await api.request(path, { method: "POST", body });
    expect(response.status).toBe(413);
    expect((await storedIn(token)).story).toBeNull();
  });

  test("may come as multipart too", async () => {
    const token = await startAssessment();
    const body = new FormData();
    body.set("mission-1", "4");
    body.set("locale", "en");
    const path = `/api/responses/${token}/steps/mission`;
    const response = await api.request(path, { method: "POST", body });
    expect(response.headers.get("location")).toBe(walk(token, "identity"));
    expect((await storedIn(token)).byItem["mission-1"]).toBe(4);
  });
});
