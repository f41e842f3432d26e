"use client";

import { useActionState } from "react";
import { Part } from "@/components/ui/part";
import { EMPTY_FORM } from "@/lib/action";
import { changeArrangement } from "@/lib/assessments/round-actions";
import type { FormValues } from "@/lib/assessments/round-values";
import type { Locale } from "@/lib/framework/locales";
import { Field } from "./fields";
import { MailFields } from "./mail-fields";
import {
  type OurTexts,
  problemOf,
  type RoundWords,
  Submit,
  ThresholdAndSharing,
} from "./round-form";

type Props = {
  slug: string;
  roundId: string;
  /** Whether somebody has begun: then the promise is not to be changed. */
  begun: boolean;
  values: FormValues;
  /** In which people are asked. */
  languages: readonly Locale[];
  ours: OurTexts;
  words: RoundWords;
};

/** What may still be arranged about an open round. */
export function ArrangeForm(props: Props) {
  const { slug, roundId, begun, values: stored, languages, ours, words } = props;
  const [state, action, pending] = useActionState(changeArrangement, EMPTY_FORM);
  const refused = Object.keys(state.problems).length > 0;
  const values: FormValues = refused ? state.values : stored;
  const problem = (field: string) => problemOf(state, words, field);
  const { form } = words;
  return (
    <form action={action} className="mt-8">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="roundId" value={roundId} />
      {refused && (
        <p role="alert" className="text-accent">
          {problem("round") ?? (begun ? problem("threshold") : undefined) ?? form.check}
        </p>
      )}
      <Part heading={form.editHeading}>
        <div className="flex flex-col gap-8">
          <Field
            name="name"
            label={form.name}
            hint={form.nameHint}
            problem={problem("name")}
            value={values.name}
          />
          <Field
            type="date"
            name="closesOn"
            label={form.closesOn}
            hint={form.closesOnHint}
            problem={problem("closesOn")}
            value={values.closesOn}
          />
          {begun ? (
            <>
              <input type="hidden" name="threshold" value={stored.threshold} />
              <input type="hidden" name="sharing" value={stored.sharing} />
            </>
          ) : (
            <ThresholdAndSharing values={values} problem={problem} words={form} />
          )}
        </div>
      </Part>
      <MailFields
        values={values}
        problem={problem}
        ours={ours}
        words={form}
        languages={languages}
      />
      <Submit>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {form.save}
        </button>
      </Submit>
    </form>
  );
}
