import { z } from "zod";
import { LEVEL_ITEMS } from "../items";
import { LEVELS } from "../levels";
import { SHIFTS } from "../shifts";
import { ENGAGEMENT_KINDS, SOCIAL_SYSTEMS } from "../social-systems";
import type { Wording } from "./wording";

/** The most words in one sentence, wherever it stands. */
export const MOST_WORDS_IN_A_SENTENCE = 25;
/** The most words in an anchor: it is read next to four others, on a phone. */
export const MOST_WORDS_IN_AN_ANCHOR = 20;

/** The words of a text: what stands between spaces and holds a letter or a digit. */
function words(text: string): string[] {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The sentences of a text, each ended by a full stop, a question mark or an exclamation mark. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.?!][”’)]?)\s+/u);
}

const text = z
  .string()
  .min(1, "is empty")
  .refine((value) => value === value.trim(), "begins or ends with a space")
  .refine((value) => !/ {2}|[\t\n\r]/.test(value), "holds a double space, a tab or a line break")
  .refine((value) => !/["'`´]/.test(value), "holds a straight quote")
  .refine((value) => !/!/.test(value), "holds an exclamation mark")
  .refine(
    (value) =>
      sentences(value).every((sentence) => words(sentence).length <= MOST_WORDS_IN_A_SENTENCE),
    `holds a sentence of more than ${MOST_WORDS_IN_A_SENTENCE} words`,
  );

/** Full sentences: the last one ends. */
const sentence = text.refine((value) => /[.?][”’)]?$/.test(value), "does not end its sentence");

/** It may be followed by an example: “… Think of a letter.” */
const question = sentence.refine((value) => value.includes("?"), "asks nothing");

/** Words that are no sentence: a name, a label, the short end of a scale. */
const label = text.refine((value) => !value.endsWith("."), "is a label that ends with a full stop");

const anchor = sentence.refine(
  (value) => words(value).length <= MOST_WORDS_IN_AN_ANCHOR,
  `is an anchor of more than ${MOST_WORDS_IN_AN_ANCHOR} words`,
);

/** The same kind of text under each of these keys: all of them, and no other. */
function each<const K extends readonly string[], T extends z.ZodType>(keys: K, value: T) {
  return z.record(z.enum(keys), value);
}

const openQuestion = z.strictObject({ question, hint: sentence });

const questions = z.strictObject({
  items: each(
    LEVEL_ITEMS.map((item) => item.id),
    z.strictObject({ question, anchors: z.tuple([anchor, anchor, anchor, anchor, anchor]) }),
  ),
  shifts: each(SHIFTS, each(["from", "to"], sentence)),
  targets: z.strictObject({ question, levels: each(LEVELS, label) }),
  effort: z.strictObject({ question: sentence, levels: each(LEVELS, label) }),
  story: openQuestion,
  improvement: openQuestion,
});

const level = z.strictObject({
  name: label,
  gloss: each(SOCIAL_SYSTEMS, label),
  about: sentence,
  guidingQuestions: each(SOCIAL_SYSTEMS, z.array(question).min(2).max(4)),
});

const shift = z.strictObject({
  name: label,
  from: label,
  to: label,
  about: sentence,
  practice: z.array(sentence).min(3).max(5),
});

const advice = z.strictObject({
  headline: each(["unknown", "low", "divided", "leverage"], sentence),
  unknown: sentence,
  low: sentence,
  divided: sentence,
  unsupported: sentence,
  nextSteps: z.array(sentence).min(3).max(5),
  conversationStarters: z.array(question).min(2).max(3),
});

const method = z.strictObject({
  passages: z.array(z.strictObject({ title: label, paragraphs: z.array(sentence).min(1) })).min(1),
  limits: z.array(sentence).min(1),
  credits: z.array(sentence).min(1),
});

/** The labels and sentences that fill a page or a picture: their types say which there are. */
const texts: z.ZodType = z.record(
  z.string(),
  z.lazy(() => z.union([text, texts])),
);

/**
 * The shape and the limits of everything the product says in one language. It guards the wording
 * in the tests; the product itself trusts its own files.
 */
export const wordingSchema = z
  .object({
    questions: each(SOCIAL_SYSTEMS, questions),
    levels: each(LEVELS, level),
    shifts: each(SHIFTS, shift),
    advice: each(SOCIAL_SYSTEMS, each(LEVELS, advice)),
    stages: z.tuple([label, label, label, label, label]),
    engagementKinds: each(ENGAGEMENT_KINDS, z.strictObject({ name: label, about: sentence })),
    method,
  } satisfies { [P in keyof Wording]?: z.ZodType<Wording[P]> })
  .catchall(texts);
