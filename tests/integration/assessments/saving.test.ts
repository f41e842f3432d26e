import { describe, expect, test } from "vitest";
import { answersByItem } from "@/lib/assessments/answers";
import type { OpenedLink } from "@/lib/assessments/links";
import { saveAnswers } from "@/lib/assessments/response-mutations";
import { DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import {
  closed,
  finishedRound,
  joined,
  opened,
  placeOf,
  saved,
  startAssessment,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const { full } = QUESTIONNAIRES;

async function stored(link: OpenedLink) {
  return database().response.findUniqueOrThrow({
    where: {
      organizationId_id: {
        organizationId: link.scope.organizationId,
        id: placeOf(link).responseId,
      },
    },
  });
}

async function storedByItem(link: OpenedLink) {
  return answersByItem(link.questionnaire, (await stored(link)).answers);
}

function savedText(link: OpenedLink, open: Parameters<typeof saveAnswers>[4]) {
  return saveAnswers(link.scope, placeOf(link), link.questionnaire, {}, open);
}

describe("saving answers", () => {
  test("begins with every item of the questionnaire open", async () => {
    const link = await opened(await startAssessment("full"));
    expect((await stored(link)).answers).toEqual(full.items.map(() => NOT_ANSWERED));
  });

  test("changes only the items that are given", async () => {
    const link = await opened(await startAssessment("full"));
    expect(await saved(link, { "mission-1": 4, "values-2": DONT_KNOW })).toBe(true);
    expect(await saved(link, { "effort-context": 10, "mission-1": 5 })).toBe(true);
    const expected = { "mission-1": 5, "values-2": DONT_KNOW, "effort-context": 10 };
    const open = Object.fromEntries(full.items.map(({ id }) => [id, NOT_ANSWERED]));
    expect(await storedByItem(link)).toEqual({ ...open, ...expected });
  });

  test("again, as after a lost acknowledgment, changes nothing", async () => {
    const link = await opened(await startAssessment());
    const answers = { "mission-1": 4, "trust-now": 7 } as const;
    await saved(link, answers);
    const before = await stored(link);
    expect(await saved(link, answers)).toBe(true);
    expect(await stored(link)).toEqual(before);
  });

  test("takes an answer back", async () => {
    const link = await opened(await startAssessment());
    await saved(link, { "mission-1": 4 });
    await saved(link, { "mission-1": NOT_ANSWERED });
    expect((await stored(link)).answers).toEqual(link.questionnaire.items.map(() => NOT_ANSWERED));
  });

  test("of different items at once, from several tabs, loses none of them", async () => {
    const link = await opened(await startAssessment("full"));
    const levels = full.items.filter(({ kind }) => kind === "level");
    const answerTo = (index: number) => (index % 5) + 1;
    const saves = levels.map(({ id }, index) => saved(link, { [id]: answerTo(index) }));
    expect(await Promise.all(saves)).toEqual(levels.map(() => true));
    const byItem = await storedByItem(link);
    expect(levels.map(({ id }) => byItem[id])).toEqual(levels.map((_, index) => answerTo(index)));
  });

  test("does not touch anybody else's answers", async () => {
    const owner = await opened(await startAssessment());
    const other = await opened(await joined(owner));
    await saved(other, { "mission-1": 5 });
    expect((await stored(owner)).answers).toEqual(
      owner.questionnaire.items.map(() => NOT_ANSWERED),
    );
  });

  test("keeps the open answers as they were typed, each by itself, and empties one on request", async () => {
    const link = await opened(await startAssessment("full"));
    const story = "Ze belde terug; “dank”, zei hij 👍\n' OR 1=1 --\ud800";
    await savedText(link, { story, storyKinds: ["repair", "empathy"] });
    await savedText(link, { improvement: "Sneller antwoorden", improvementLevel: "skills" });
    expect(await stored(link)).toMatchObject({
      // Half a character cannot be stored; the rest is.
      story: story.replace("\ud800", "\ufffd"),
      storyKinds: ["repair", "empathy"],
      improvement: "Sneller antwoorden",
      improvementLevel: "skills",
    });
    await savedText(link, { story: "", storyKinds: [], improvementLevel: null });
    expect(await stored(link)).toMatchObject({
      story: null,
      storyKinds: [],
      improvement: "Sneller antwoorden",
      improvementLevel: null,
    });
  });

  test("is refused once the round is closed, and changes nothing then", async () => {
    const { owner, others } = await finishedRound({ "mission-1": 2 });
    await closed(owner);
    const before = await stored(others[0] ?? owner);
    expect(await saved(others[0] ?? owner, { "mission-1": 5 })).toBe(false);
    expect(await stored(others[0] ?? owner)).toEqual(before);
  });
});
