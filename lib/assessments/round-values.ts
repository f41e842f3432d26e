import { LOCALES } from "@/lib/framework/locales";
import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import type { Perspective, SocialSystem } from "@/lib/framework/social-systems";
import { dayText } from "./round-days";
import { invitationTextsSchema } from "./round-schema";

/** What a form shows of a round, as text by field. */
export type FormValues = Readonly<Record<string, string>>;

type Arranged = {
  readonly name: string;
  readonly threshold: number;
  readonly sharing: string;
  readonly closesOn: Date | null;
  readonly reminderDays: readonly number[];
  readonly invitationTexts: unknown;
};

type Drafted = Arranged & {
  readonly unitId: string;
  readonly questionnaire: QuestionnaireId;
  readonly socialSystem: SocialSystem;
  readonly perspectives: readonly Perspective[];
  readonly languages: readonly string[];
  readonly respondentView: string;
  readonly opensOn: Date | null;
};

/** What can be arranged about an open round, as its form shows it. */
export function arrangementValues(round: Arranged): FormValues {
  const texts = invitationTextsSchema.parse(round.invitationTexts);
  const written = LOCALES.flatMap((locale) => [
    [`subject-${locale}`, texts[locale]?.subject ?? ""],
    [`text-${locale}`, texts[locale]?.text ?? ""],
  ]);
  return {
    name: round.name,
    threshold: String(round.threshold),
    sharing: round.sharing,
    closesOn: round.closesOn ? dayText(round.closesOn) : "",
    reminderDays: round.reminderDays.join(", "),
    ...Object.fromEntries(written),
  };
}

/** A draft as its form shows it. */
export function draftValues(round: Drafted): FormValues {
  const ticked = [
    ...round.perspectives.map((perspective) => `perspective-${perspective}`),
    ...round.languages.map((locale) => `language-${locale}`),
  ];
  return {
    ...arrangementValues(round),
    unitId: round.unitId,
    questionnaire: round.questionnaire,
    socialSystem: round.socialSystem,
    respondentView: round.respondentView,
    opensOn: round.opensOn ? dayText(round.opensOn) : "",
    ...Object.fromEntries(ticked.map((field) => [field, "on"])),
  };
}

/** What a new round proposes. */
export function newRoundValues(threshold: number, unitId: string | undefined): FormValues {
  return {
    unitId: unitId ?? "",
    questionnaire: "full",
    socialSystem: "team",
    threshold: String(threshold),
    sharing: "units",
    respondentView: "unit",
    reminderDays: "7, 14",
    "language-nl": "on",
  };
}
