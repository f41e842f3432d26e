import { z } from "zod";
import { ANSWER_RANGE, DONT_KNOW, type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { ENGAGEMENT_KINDS, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { NAME_LENGTH, OPEN_ANSWER_LENGTH } from "./limits";

/** A name that people give a team or a result; spaces around it and control characters go. */
const name = z
  .string()
  .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
  .pipe(z.string().max(NAME_LENGTH, "name-too-long"));

export const startSchema = z.object({
  socialSystem: z.enum(SOCIAL_SYSTEMS, "choose-one"),
  questionnaire: z.enum(QUESTIONNAIRE_IDS, "choose-one"),
  name: name.default(""),
});

/** The token of the link under which something is asked for. */
export const linkSchema = z.object({ token: z.string().max(64) });

export const renameSchema = linkSchema.extend({
  name: name.pipe(z.string().min(1, "name-missing")),
});

/** Deleting cannot be undone, so it takes a second yes. */
export const confirmSchema = linkSchema.extend({ sure: z.literal("yes", "confirm-first") });

/**
 * A form sends line ends as two characters; a browser counts them as one. Other control characters
 * go: PostgreSQL cannot store all of them.
 */
const openText = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").replaceAll(/[^\P{Cc}\n\t]/gu, ""))
  .pipe(z.string().max(OPEN_ANSWER_LENGTH, "text-too-long"));

/** The two open questions; an empty text takes the answer back. */
export const openAnswersSchema = z
  .object({
    story: openText,
    storyKinds: z.array(z.enum(ENGAGEMENT_KINDS)).max(ENGAGEMENT_KINDS.length),
    improvement: openText,
    improvementLevel: z.enum(LEVELS).nullable(),
  })
  .partial();

export type OpenAnswers = z.infer<typeof openAnswersSchema>;

/**
 * Answers as a phone sends them: any of the questionnaire's items, each within its range,
 * `DONT_KNOW`, or `NOT_ANSWERED` to take an answer back.
 */
export function answersSchema(questionnaire: Questionnaire): AnswersSchema {
  // Made once a questionnaire: at every tap it would take longer than saving does.
  const schema = answersSchemas.get(questionnaire) ?? makeAnswersSchema(questionnaire);
  answersSchemas.set(questionnaire, schema);
  return schema;
}

type AnswersSchema = ReturnType<typeof makeAnswersSchema>;

const answersSchemas = new WeakMap<Questionnaire, AnswersSchema>();

function makeAnswersSchema(questionnaire: Questionnaire) {
  const shape = Object.fromEntries(
    questionnaire.items.map((item) => {
      const { min, max } = ANSWER_RANGE[item.kind];
      const value = z.int().min(min).max(max);
      return [item.id, z.union([value, z.literal(DONT_KNOW), z.literal(NOT_ANSWERED)]).optional()];
    }),
  );
  return z.strictObject(shape).transform((answers) => answers as Partial<Record<ItemId, number>>);
}
