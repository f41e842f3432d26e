import { z } from "zod";
import { NAME_LENGTH } from "@/lib/assessments/limits";
import { ANSWER_RANGE, COINS, DONT_KNOW, type Item, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS } from "@/lib/framework/levels";
import { LOCALES } from "@/lib/framework/locales";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import { ENGAGEMENT_KINDS } from "@/lib/framework/social-systems";
import { LINE_LENGTH, NOTE_LENGTH } from "./limits";
import { PLAN_LENGTHS, STEP_IDS } from "./plan";
import { DECISIONS, PHASES, type Session } from "./session";

/** The longest that one step may take, in minutes. */
const LONGEST_STEP = 240;

/** One line of text: spaces around it and control characters go. */
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(longest, "text-too-long"));

const required = (longest: number) => line(longest).pipe(z.string().min(1, "missing"));

const box = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** Starting a workshop: nothing has to be typed. */
export const newWorkshopSchema = z.object({
  name: line(NAME_LENGTH).default(""),
  socialSystem: z.enum(["team", "organization"], "choose-one").default("team"),
  length: z
    .enum(PLAN_LENGTHS.map(String) as [string, ...string[]], "choose-one")
    .transform((length) => PLAN_LENGTHS.find((known) => String(known) === length) ?? 90),
  questionnaire: z.enum(QUESTIONNAIRE_IDS, "choose-one"),
  votes: z.enum(["anonymous", "named"], "choose-one"),
  storiesAndCoins: box,
  shifts: box,
  moderated: box,
  /** The unit it is for; without an account there is none. */
  unitId: z.uuid("choose-one").optional(),
});

export type NewWorkshop = z.infer<typeof newWorkshopSchema>;

export const joinSchema = z.object({
  code: z.string().max(20),
  name: line(NAME_LENGTH).default(""),
});

const stepId = z.enum(STEP_IDS);

const planSchema = z
  .array(
    z.strictObject({
      id: stepId,
      minutes: z.int().min(0).max(LONGEST_STEP),
      prompt: line(LINE_LENGTH)
        .transform((text) => text || null)
        .nullable(),
    }),
  )
  .min(1)
  .max(STEP_IDS.length)
  .refine((plan) => new Set(plan.map(({ id }) => id)).size === plan.length);

const vote = z.int().min(1).max(99);

/** What a facilitator's screen sends. */
export const commandSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("go"), step: stepId }),
  z.strictObject({ do: z.literal("open-vote"), step: stepId, vote }),
  z.strictObject({ do: z.literal("stop-vote"), step: stepId, vote }),
  z.strictObject({ do: z.literal("reveal"), step: stepId, vote }),
  z.strictObject({ do: z.literal("decide"), step: stepId, decision: z.enum(DECISIONS) }),
  z.strictObject({
    do: z.literal("more-time"),
    step: stepId,
    extraMinutes: z.int().min(0).max(LONGEST_STEP),
  }),
  z.strictObject({ do: z.literal("arrange"), plan: planSchema }),
]);

/** What a facilitator keeps: words, and agreements. */
export const keepingSchema = z.discriminatedUnion("keep", [
  z.strictObject({
    keep: z.literal("note"),
    kind: z.enum(["together", "differ", "parked"]),
    level: z.enum(LEVELS),
    text: required(NOTE_LENGTH),
  }),
  z.strictObject({ keep: z.literal("show-note"), id: z.uuid(), shown: z.boolean() }),
  z.strictObject({ keep: z.literal("drop-note"), id: z.uuid() }),
  z.strictObject({
    keep: z.literal("action"),
    level: z.enum(LEVELS),
    what: required(LINE_LENGTH),
    owner: required(NAME_LENGTH),
    dueOn: z.iso.date("missing"),
    customerNotices: required(LINE_LENGTH),
  }),
  z.strictObject({ keep: z.literal("drop-action"), id: z.uuid() }),
]);

export type Keeping = z.infer<typeof keepingSchema>;

/** A story from a phone. */
export const storySchema = z.strictObject({
  text: required(NOTE_LENGTH),
  kinds: z.array(z.enum(ENGAGEMENT_KINDS)).max(ENGAGEMENT_KINDS.length).default([]),
});

/** A vote as a phone sends it: the answers to the step's items by their ids. */
export const ballotSchema = z.strictObject({
  step: stepId,
  vote,
  answers: z.record(z.string(), z.int()),
});

/**
 * The answers of a ballot in the order of the step's items; an item that is left out is not answered.
 *
 * @returns `null` when they are not answers to these items
 */
export function parseBallot(
  items: readonly Item[],
  answers: Readonly<Record<string, number>>,
): number[] | null {
  const given = items.map(({ id }) => answers[id] ?? NOT_ANSWERED);
  const known = items.filter(({ id }) => answers[id] !== undefined).length;
  const inRange = items.every(({ kind }, index) => {
    const answer = given[index] ?? NOT_ANSWERED;
    const { min, max } = ANSWER_RANGE[kind];
    return answer === DONT_KNOW || answer === NOT_ANSWERED || (answer >= min && answer <= max);
  });
  const isWhole = items.length > 0 && known === Object.keys(answers).length;
  return isWhole && inRange && areCoinsGiven(items, given) ? given : null;
}

/** Coins are a vote once all ten are given, or nobody can say where they went. */
function areCoinsGiven(items: readonly Item[], given: readonly number[]): boolean {
  if (items[0]?.kind !== "effort" || given.every((coins) => coins === DONT_KNOW)) return true;
  return given.every((coins) => coins >= 0) && given.reduce((sum, coins) => sum + coins) === COINS;
}

/** A session as the database holds it. */
export const sessionSchema: z.ZodType<Session> = z.strictObject({
  plan: planSchema,
  step: stepId.nullable(),
  phase: z.enum(PHASES),
  vote: z.int().min(0),
  startedAt: z.number().nullable(),
  extraMinutes: z.int(),
  steps: z.partialRecord(
    stepId,
    z.strictObject({
      votes: z.int(),
      revealed: z.int(),
      decision: z.enum(DECISIONS).nullable(),
    }),
  ),
});

export const localeSchema = z.enum(LOCALES).catch("nl");
