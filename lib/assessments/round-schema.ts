import { z } from "zod";
import { LEAST_THRESHOLD } from "@/lib/disclosure/policy";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import { PERSPECTIVES, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { INVITATION_TEXT_LENGTH, MOST_REMINDERS, NAME_LENGTH, SUBJECT_LENGTH } from "./limits";
import { parseDay } from "./round-days";

export const SHARINGS = ["units", "total"] as const;
export const RESPONDENT_VIEWS = ["nothing", "unit"] as const;

/** No round needs a threshold above this; a slip of the finger does not hide everything. */
const MOST_THRESHOLD = 100;
const LATEST_REMINDER = 60;

const line = (longest: number, problem: string) =>
  z
    .string()
    .transform((text) => text.replaceAll(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(longest, problem));

const name = line(NAME_LENGTH, "name-too-long").pipe(z.string().min(1, "name-missing"));

const text = z
  .string()
  .transform((typed) =>
    typed
      .replaceAll("\r\n", "\n")
      .replaceAll(/[^\P{Cc}\n]/gu, " ")
      .trim(),
  )
  .pipe(z.string().max(INVITATION_TEXT_LENGTH, "text-too-long"))
  .default("");

const subject = line(SUBJECT_LENGTH, "subject-too-long").default("");

const checked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const day = z
  .string()
  .default("")
  .transform((typed, context) => {
    if (typed.trim() === "") return null;
    const parsed = parseDay(typed.trim());
    if (!parsed) context.addIssue({ code: "custom", message: "day-unknown" });
    return parsed;
  });

const threshold = z.coerce
  .number("threshold-out-of-range")
  .int("threshold-out-of-range")
  .min(LEAST_THRESHOLD, "threshold-out-of-range")
  .max(MOST_THRESHOLD, "threshold-out-of-range");

/** Days after opening, as people type them: "7, 14". Each once, in order. */
const reminderDays = z
  .string()
  .default("")
  .transform((typed, context) => {
    const parts = typed.split(/[\s,;]+/).filter((part) => part !== "");
    const days = [...new Set(parts.map(Number))].sort((a, b) => a - b);
    const fit = days.every(
      (each) => Number.isInteger(each) && each >= 1 && each <= LATEST_REMINDER,
    );
    if (!fit) context.addIssue({ code: "custom", message: "reminder-days-unknown" });
    if (days.length > MOST_REMINDERS) {
      context.addIssue({ code: "custom", message: "reminder-days-too-many" });
    }
    return days;
  });

/** What may be arranged about a round in whatever state it is. */
const arrangementShape = {
  name,
  closesOn: day,
  reminderDays,
  threshold,
  sharing: z.enum(SHARINGS, "choose-one"),
  "subject-nl": subject,
  "text-nl": text,
  "subject-en": subject,
  "text-en": text,
};

type Texts = Record<`subject-${Locale}` | `text-${Locale}`, string>;

/** Subject and text of the invitation by language, where they are not ours. */
export type InvitationTexts = Partial<Record<Locale, { subject: string; text: string }>>;

function invitationTexts(filled: Texts): InvitationTexts {
  const given = LOCALES.map((locale) => {
    const content = { subject: filled[`subject-${locale}`], text: filled[`text-${locale}`] };
    return [locale, content] as const;
  });
  return Object.fromEntries(given.filter(([, content]) => content.subject || content.text));
}

/** A stored round's invitation texts. */
export const invitationTextsSchema = z
  .partialRecord(z.enum(LOCALES), z.object({ subject: z.string(), text: z.string() }))
  .catch({});

/** A round as it is drafted. */
export const draftSchema = z
  .object({
    ...arrangementShape,
    unitId: z.guid("choose-one"),
    questionnaire: z.enum(QUESTIONNAIRE_IDS, "choose-one"),
    socialSystem: z.enum(SOCIAL_SYSTEMS, "choose-one"),
    "perspective-management": checked,
    "perspective-staff": checked,
    "perspective-partner": checked,
    "language-nl": checked,
    "language-en": checked,
    respondentView: z.enum(RESPONDENT_VIEWS, "choose-one"),
    opensOn: day,
  })
  .transform((filled, context) => {
    const perspectives = PERSPECTIVES.filter((each) => filled[`perspective-${each}`]);
    const languages = LOCALES.filter((each) => filled[`language-${each}`]);
    const { opensOn, closesOn } = filled;
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (perspectives.length === 1) refuse("perspectives", "choose-two");
    if (languages.length === 0) refuse("languages", "choose-language");
    if (opensOn && closesOn && closesOn < opensOn) refuse("closesOn", "closes-before-opening");
    return {
      name: filled.name,
      unitId: filled.unitId,
      questionnaire: filled.questionnaire,
      socialSystem: filled.socialSystem,
      perspectives,
      languages,
      threshold: filled.threshold,
      sharing: filled.sharing,
      respondentView: filled.respondentView,
      opensOn,
      closesOn,
      reminderDays: filled.reminderDays,
      invitationTexts: invitationTexts(filled),
    };
  });

export type RoundDraft = z.infer<typeof draftSchema>;

/** What may still be arranged while a round is open; of the promise only what makes it stricter. */
export const arrangementSchema = z.object(arrangementShape).transform((filled) => ({
  name: filled.name,
  closesOn: filled.closesOn,
  reminderDays: filled.reminderDays,
  threshold: filled.threshold,
  sharing: filled.sharing,
  invitationTexts: invitationTexts(filled),
}));

export type RoundArrangement = z.infer<typeof arrangementSchema>;

/** The id of no round: whatever is asked for under it is not there. */
const NO_ROUND = "00000000-0000-0000-0000-000000000000";

/** A round's id, from an address or a form. */
export const roundIdSchema = z.guid().catch(NO_ROUND);

/** Which round of which organization an action is about. */
export const roundPlaceSchema = z.object({
  slug: z.string().max(100).catch(""),
  roundId: roundIdSchema,
});

/** Deleting and opening cannot be undone, so they take a second yes. */
export const sureSchema = roundPlaceSchema.extend({ sure: z.literal("yes", "confirm-first") });
