import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_LENGTH, OPEN_ANSWER_LENGTH } from "@/lib/assessments/limits";
import {
  answersSchema,
  confirmSchema,
  openAnswersSchema,
  renameSchema,
  startSchema,
} from "@/lib/assessments/schema";
import { ANSWER_RANGE, DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { anyCharacter } from "../../support/generated";

const { full, quick } = QUESTIONNAIRES;

/** Characters that do not show, some of which a database cannot even store. */
const CONTROL = /\p{Cc}/u;

describe("answers", () => {
  const schema = answersSchema(full);
  const anyItem = fc.constantFrom(...full.items);

  it("are accepted within the range of their item, as don’t know, or taken back; nothing else is", () => {
    const anyValue = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double(), fc.anything());
    fc.assert(
      fc.property(anyItem, anyValue, ({ id, kind }, value) => {
        const { min, max } = ANSWER_RANGE[kind];
        const inRange = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
        const isAnswer =
          typeof value === "number" && (inRange || [DONT_KNOW, NOT_ANSWERED].includes(value));
        fc.pre(value !== undefined);
        expect(schema.safeParse({ [id]: value }).success).toBe(isAnswer);
      }),
      { numRuns: 1000 },
    );
  });

  it("are read as they were sent", () => {
    expect(schema.parse({ "mission-1": 5, "trust-now": 7, "effort-context": 10 })).toEqual({
      "mission-1": 5,
      "trust-now": 7,
      "effort-context": 10,
    });
  });

  it("to an item that the questionnaire does not ask are refused", () => {
    expect(answersSchema(quick).safeParse({ "mission-1": 3 }).success).toBe(true);
    expect(answersSchema(quick).safeParse({ "mission-2": 3 }).success).toBe(false);
    expect(schema.safeParse({ "mission-9": 3 }).success).toBe(false);
    expect(schema.safeParse(JSON.parse('{"__proto__": 3}')).success).toBe(false);
  });
});

describe("open answers", () => {
  it("keep the characters that people type, line ends as a browser counts them", () => {
    const story = "Ze belde terug.\r\nEn “bedankt”, zei hij 👍";
    expect(openAnswersSchema.parse({ story })).toEqual({
      story: "Ze belde terug.\nEn “bedankt”, zei hij 👍",
    });
  });

  it("are as long as is said, line ends counted once, and no longer", () => {
    const fits = "\r\n".repeat(OPEN_ANSWER_LENGTH);
    expect(openAnswersSchema.safeParse({ story: fits }).success).toBe(true);
    expect(openAnswersSchema.safeParse({ story: `${fits}.` }).success).toBe(false);
  });

  it("hold no character that cannot be stored", () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom("\0", "\u0007", "\n", "\t"), fc.string()),
    });
    fc.assert(
      fc.property(anyText, (improvement) => {
        const { improvement: kept = "" } = openAnswersSchema.parse({ improvement });
        expect(kept.replaceAll(/[\n\t]/g, "")).not.toMatch(CONTROL);
      }),
    );
  });

  it("take kinds and levels by their names only", () => {
    expect(openAnswersSchema.safeParse({ storyKinds: ["repair", "extra"] }).success).toBe(true);
    expect(openAnswersSchema.safeParse({ storyKinds: ["kindness"] }).success).toBe(false);
    expect(openAnswersSchema.safeParse({ improvementLevel: "values" }).success).toBe(true);
    expect(openAnswersSchema.safeParse({ improvementLevel: null }).success).toBe(true);
    expect(openAnswersSchema.safeParse({ improvementLevel: "systems" }).success).toBe(false);
  });

  it("that are not sent stay as they are", () => {
    expect(openAnswersSchema.parse({})).toEqual({});
  });
});

describe("a name", () => {
  const start = { socialSystem: "team", questionnaire: "full" };

  it("may be left out at the start, and not when it is given later", () => {
    expect(startSchema.parse(start)).toEqual({ ...start, name: "" });
    const { error } = renameSchema.safeParse({ token: "t", name: "  " });
    expect(error?.issues.map(({ message }) => message)).toEqual(["name-missing"]);
  });

  it("loses the spaces around it and the characters that do not show", () => {
    expect(startSchema.parse({ ...start, name: "  Team\r\n\0Verhuur " }).name).toBe("Team Verhuur");
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: NAME_LENGTH / 2 }), (name) => {
        expect(startSchema.parse({ ...start, name }).name).not.toMatch(CONTROL);
      }),
    );
  });

  it("is as long as is said and no longer", () => {
    const fits = "x".repeat(NAME_LENGTH);
    expect(startSchema.safeParse({ ...start, name: ` ${fits} ` }).success).toBe(true);
    const { error } = startSchema.safeParse({ ...start, name: `${fits}x` });
    expect(error?.issues.map(({ message }) => message)).toEqual(["name-too-long"]);
  });
});

describe("a choice that was not made", () => {
  it("is asked for again", () => {
    const { error } = startSchema.safeParse({ socialSystem: "family" });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["socialSystem", "choose-one"],
      ["questionnaire", "choose-one"],
    ]);
  });
});

describe("deleting", () => {
  it("takes a second yes", () => {
    expect(confirmSchema.safeParse({ token: "t" }).success).toBe(false);
    expect(confirmSchema.safeParse({ token: "t", sure: "no" }).success).toBe(false);
    expect(confirmSchema.safeParse({ token: "t", sure: "yes" }).success).toBe(true);
  });
});
