import { describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { OPEN_ANSWER_LENGTH } from "@/lib/assessments/limits";
import { closed, finishedRound, opened, startAssessment } from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";

const database = useDatabase();

const JSON_TYPE = { "content-type": "application/json" };

function patch(token: string, body: unknown, headers: Record<string, string> = JSON_TYPE) {
  return api.request(`/api/responses/${token}/answers`, {
    method: "PATCH",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function storedIn(token: string) {
  return (await opened(token)).response;
}

describe("PATCH answers", () => {
  test("saves what it is sent and says so", async () => {
    const token = await startAssessment("full");
    const response = await patch(token, {
      answers: { "mission-1": 4, "mission-2": -1, "effort-context": 10 },
      open: { story: "Ze belde terug", storyKinds: ["extra"] },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true });
    expect(await storedIn(token)).toMatchObject({
      story: "Ze belde terug",
      storyKinds: ["extra"],
      improvement: null,
    });
    expect((await storedIn(token))?.answers.slice(0, 3)).toEqual([4, -1, -2]);
  });

  test("sent again is accepted again and changes nothing", async () => {
    const token = await startAssessment();
    const body = { answers: { "mission-1": 4 } };
    await patch(token, body);
    const before = await databaseText(database());
    expect((await patch(token, body)).status).toBe(200);
    expect(await databaseText(database())).toBe(before);
  });

  test("reads its type as browsers write it", async () => {
    const token = await startAssessment();
    const type = { "content-type": "Application/JSON; charset=utf-8" };
    expect((await patch(token, { answers: { "mission-1": 2 } }, type)).status).toBe(200);
  });

  test("keeps a text with every kind of character that one can paste", async () => {
    const token = await startAssessment("full");
    const story = "a\0b\u0007c\u2028d\ufefe \ud83d e 👍\r\nf";
    expect((await patch(token, { open: { story } })).status).toBe(200);
    expect((await storedIn(token))?.story).toMatch(/^abc\u2028d.* . e 👍\nf$/u);
  });

  const refused = {
    "no JSON": "{ answers:",
    "nothing at all": "",
    "no object": [],
    null: null,
    "answers that are no object": { answers: [4] },
    "an unknown item": { answers: { "mission-1": 4, "mission-9": 4 } },
    "an item that is not in the questionnaire": { answers: { "mission-2": 4 } },
    "6 on a five-point item": { answers: { "mission-1": 6 } },
    "0 on a five-point item": { answers: { "mission-1": 0 } },
    "8 on a seven-point item": { answers: { "trust-now": 8 } },
    "11 coins": { answers: { "effort-context": 11 } },
    "half an answer": { answers: { "mission-1": 3.5 } },
    "an answer as text": { answers: { "mission-1": "4" } },
    "no answer where one is named": { answers: { "mission-1": null } },
    "less than not answered": { answers: { "mission-1": -3 } },
    "too long a text": { open: { story: "x".repeat(OPEN_ANSWER_LENGTH + 1) } },
    "an unknown kind of engagement": { open: { storyKinds: ["kindness"] } },
    "too many kinds": { open: { storyKinds: ["extra", "extra", "extra", "extra", "extra"] } },
    "an unknown level": { open: { improvementLevel: "systems" } },
    "a good answer with a bad one": { answers: { "mission-1": 4, "values-1": 9 } },
  };

  test.each(Object.entries(refused))(
    "with %s is refused, says why and changes nothing",
    async (_, body) => {
      const token = await startAssessment();
      const before = await databaseText(database());
      const response = await patch(token, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ reason: "invalid" });
      expect(await databaseText(database())).toBe(before);
    },
  );

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "of the type %j is refused, says why and changes nothing",
    async (type) => {
      const token = await startAssessment();
      const body = { answers: { "mission-1": 4 } };
      const response = await patch(token, body, { "content-type": type });
      expect(response.status).toBe(415);
      expect(await response.json()).toEqual({ reason: "not-json" });
      expect((await storedIn(token))?.answers[0]).toBe(-2);
    },
  );

  test.each(["said", "not said"])(
    "that is too large, its size %s, is refused and changes nothing",
    async (size) => {
      const token = await startAssessment();
      const body = JSON.stringify({ answers: { "mission-1": 4 }, padding: "x".repeat(70_000) });
      const length = size === "said" ? { "content-length": String(body.length) } : undefined;
      const response = await patch(token, body, { ...JSON_TYPE, ...length });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({ reason: "too-large" });
      expect((await storedIn(token))?.answers[0]).toBe(-2);
    },
  );

  test("holds two texts of the greatest length, in whatever letters", async () => {
    const token = await startAssessment("full");
    const text = "字".repeat(OPEN_ANSWER_LENGTH);
    expect((await patch(token, { open: { story: text, improvement: text } })).status).toBe(200);
  });

  test("after the round was closed is refused, says why and changes nothing", async () => {
    const { owner, tokens } = await finishedRound({ "mission-1": 3 });
    await closed(owner);
    const before = await databaseText(database());
    for (const token of tokens) {
      const response = await patch(token, { answers: { "mission-1": 5 } });
      expect(response.status).toBe(409);
      expect(await response.json()).toEqual({ reason: "round-closed" });
    }
    expect(await databaseText(database())).toBe(before);
  });
});
