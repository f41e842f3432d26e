"use client";

import { Part } from "@/components/ui/part";
import type { FormValues } from "@/lib/assessments/round-values";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { Field } from "./fields";
import type { OurTexts, RoundWords } from "./round-form";

type Props = {
  values: FormValues;
  problem: (field: string) => string | undefined;
  ours: OurTexts;
  words: RoundWords["form"];
  /** In which languages people are asked, where that is settled; else the boxes of the form say so. */
  languages?: readonly Locale[];
};

/** Texts in a language whose box is not ticked would go to nobody. */
const ONLY_IF_TICKED: Readonly<Record<Locale, string>> = {
  nl: "[form:not(:has([name=language-nl]:checked))_&]:hidden",
  en: "[form:not(:has([name=language-en]:checked))_&]:hidden",
};

/** What invitations say in the organization's own words, and when who has not answered is reminded. */
export function MailFields({ values, problem, ours, words, languages }: Props) {
  return (
    <Part heading={words.mail} hint={words.mailHint}>
      <div className="flex flex-col gap-8">
        {(languages ?? LOCALES).map((locale) => (
          <div
            key={locale}
            className={`flex flex-col gap-5 ${languages ? "" : ONLY_IF_TICKED[locale]}`}
          >
            <Field
              name={`subject-${locale}`}
              label={words.subject.replace("{language}", words[locale])}
              hint={words.textHint.replace("{text}", ours[locale].subject)}
              problem={problem(`subject-${locale}`)}
              value={values[`subject-${locale}`]}
            />
            <Field
              name={`text-${locale}`}
              label={words.text.replace("{language}", words[locale])}
              hint={words.textHint.replace("{text}", ours[locale].text)}
              problem={problem(`text-${locale}`)}
              value={values[`text-${locale}`]}
              rows={5}
            />
          </div>
        ))}
        <Field
          name="reminderDays"
          label={words.reminderDays}
          hint={words.reminderDaysHint}
          problem={problem("reminderDays")}
          value={values.reminderDays}
        />
      </div>
    </Part>
  );
}
