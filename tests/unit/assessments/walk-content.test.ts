import { describe, expect, it } from "vitest";
import { walkSteps } from "@/lib/assessments/steps";
import { openContent, walkContent } from "@/lib/assessments/walk-content";
import { LEVELS } from "@/lib/framework/levels";
import { LOCALES } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { ENGAGEMENT_KINDS, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { wordingFor } from "@/lib/framework/wording";

const { full, quick } = QUESTIONNAIRES;
const EVERY = LOCALES.flatMap((locale) => SOCIAL_SYSTEMS.map((system) => ({ locale, system })));

describe.each(EVERY)("the walk in the words of $system, $locale", ({ locale, system }) => {
  const wording = wordingFor(locale);

  it.each([full, quick])(
    "puts the questions of the $id questionnaire in words, step by step",
    (questionnaire) => {
      const content = walkContent(questionnaire, system, wording);
      expect(content.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual(
        walkSteps(questionnaire).map(({ id, items }) => [id, items.map((item) => item.id)]),
      );
    },
  );

  it("words all five anchors in the full questionnaire, and the first, third and fifth in the quick", () => {
    const worded = (questionnaire: typeof full) =>
      walkContent(questionnaire, system, wording)
        .flatMap(({ items }) => items)
        .flatMap((item) =>
          item.kind === "level" ? [item.anchors.map((anchor) => anchor !== null)] : [],
        );
    for (const anchors of worded(full)) expect(anchors).toEqual([true, true, true, true, true]);
    for (const anchors of worded(quick)) expect(anchors).toEqual([true, false, true, false, true]);
  });

  it("asks the same level item in the same words in both questionnaires", () => {
    const question = (questionnaire: typeof full) =>
      walkContent(questionnaire, system, wording)
        .flatMap(({ items }) => items)
        .find(({ id }) => id === "values-1");
    const [inFull, inQuick] = [question(full), question(quick)];
    expect(inFull).toMatchObject({ kind: "level" });
    expect(inFull && "question" in inFull && inFull.question).toBe(
      inQuick && "question" in inQuick && inQuick.question,
    );
  });

  it("asks a shift in the same words now and wanted", () => {
    const items = walkContent(full, system, wording).flatMap((step) => step.items);
    const poles = (id: string) => {
      const item = items.find((candidate) => candidate.id === id);
      return item?.kind === "shift" && [item.from, item.to];
    };
    expect(poles("trust-now")).toEqual(poles("trust-wanted"));
    expect(poles("trust-now")).not.toBe(false);
  });

  it("offers the levels from mission down and the four kinds of engagement to tag with", () => {
    const open = openContent(system, wording);
    expect(open.improvementLevels.map(({ id }) => id)).toEqual(LEVELS);
    expect(open.storyKinds.map(({ id }) => id)).toEqual(ENGAGEMENT_KINDS);
  });

  it("names no level above its questions before the result does", () => {
    for (const { title } of walkContent(full, system, wording)) {
      if (title === null) continue;
      for (const level of LEVELS) expect(title).not.toBe(wording.levels[level].name);
    }
  });
});
