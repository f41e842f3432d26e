"use client";

import { type ReactNode, useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { Part } from "@/components/ui/part";
import { EMPTY_FORM, type FormState } from "@/lib/action";
import { changeDraft, draftRound } from "@/lib/assessments/round-actions";
import type { FormValues } from "@/lib/assessments/round-values";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import { PERSPECTIVES, SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import type messages from "@/lib/i18n/messages/nl";
import { Choice, Field, Group } from "./fields";
import { MailFields } from "./mail-fields";

export type RoundWords = Pick<(typeof messages)["rounds"], "form" | "problems">;

export type OurTexts = Readonly<Record<"nl" | "en", { subject: string; text: string }>>;

type Props = {
  slug: string;
  /** `null` for a new round. */
  roundId: string | null;
  units: readonly { id: string; name: string; depth: number }[];
  values: FormValues;
  ours: OurTexts;
  words: RoundWords;
};

/** The text of a field's problem, if it has one. */
export function problemOf(state: FormState, words: RoundWords, field: string): string | undefined {
  const key = state.problems[field];
  return key && words.problems[key as keyof RoundWords["problems"]];
}

/** By which the button that opens the round finds what is not saved yet. */
export const ROUND_FORM = "round-form";

/** Everything about a draft. */
export function RoundForm({ slug, roundId, units, values: stored, ours, words }: Props) {
  const [state, action, pending] = useActionState(roundId ? changeDraft : draftRound, EMPTY_FORM);
  const refused = Object.keys(state.problems).length > 0;
  const values: FormValues = refused ? state.values : stored;
  const problem = (field: string) => problemOf(state, words, field);
  const { form } = words;
  return (
    <form id={ROUND_FORM} action={action} className="mt-8">
      <input type="hidden" name="slug" value={slug} />
      {roundId && <input type="hidden" name="roundId" value={roundId} />}
      {refused && (
        <p role="alert" className="text-accent">
          {problem("round") ?? form.check}
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
          <UnitField
            units={units}
            value={values.unitId ?? ""}
            problem={problem("unitId")}
            words={form}
          />
          <QuestionFields values={values} problem={problem} words={form} />
          <div className="grid gap-8 sm:grid-cols-2">
            <Field
              type="date"
              name="opensOn"
              label={form.opensOn}
              hint={form.opensOnHint}
              problem={problem("opensOn")}
              value={values.opensOn}
            />
            <Field
              type="date"
              name="closesOn"
              label={form.closesOn}
              hint={form.closesOnHint}
              problem={problem("closesOn")}
              value={values.closesOn}
            />
          </div>
        </div>
      </Part>
      <PromiseFields values={values} problem={problem} words={form} />
      <MailFields values={values} problem={problem} ours={ours} words={form} />
      <Submit>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {roundId ? form.save : form.create}
        </button>
      </Submit>
    </form>
  );
}

/** Under the fields of the parts above it. */
export function Submit({ children }: { children: ReactNode }) {
  return <div className="mt-8 lg:pl-[calc((100%-3.5rem)/3+3.5rem)]">{children}</div>;
}

type PartProps = {
  values: FormValues;
  problem: (field: string) => string | undefined;
  words: RoundWords["form"];
};

type UnitProps = {
  units: Props["units"];
  value: string;
  problem: string | undefined;
  words: RoundWords["form"];
};

function UnitField({ units, value, problem, words }: UnitProps) {
  return (
    <div>
      <label htmlFor="unitId">{words.unit}</label>
      <p id="unitId-hint" className="mt-0.5 max-w-prose text-sm text-quiet">
        {words.unitHint}
      </p>
      {/* A select forgets its choice when a form comes back, unless it is another one. */}
      <select
        key={value}
        id="unitId"
        name="unitId"
        defaultValue={value}
        aria-invalid={Boolean(problem)}
        aria-describedby="unitId-hint unitId-problem"
        className="field mt-2"
      >
        {units.map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {`${"\u2003".repeat(depth)}${name}`}
          </option>
        ))}
      </select>
      <FormProblem id="unitId-problem" text={problem} />
    </div>
  );
}

function QuestionFields({ values, problem, words }: PartProps) {
  return (
    <>
      <Group legend={words.questionnaire} problem={problem("questionnaire")}>
        {QUESTIONNAIRE_IDS.map((id) => (
          <Choice
            key={id}
            type="radio"
            name="questionnaire"
            value={id}
            checked={values.questionnaire === id}
            label={words[id]}
            hint={words[`${id}Hint`]}
          />
        ))}
      </Group>
      <Group legend={words.socialSystem} problem={problem("socialSystem")}>
        {SOCIAL_SYSTEMS.map((system) => (
          <Choice
            key={system}
            type="radio"
            name="socialSystem"
            value={system}
            checked={values.socialSystem === system}
            label={words[system]}
          />
        ))}
      </Group>
      <Group
        legend={words.perspectives}
        hint={words.perspectivesHint}
        problem={problem("perspectives")}
      >
        {PERSPECTIVES.map((each) => (
          <Choice
            key={each}
            type="checkbox"
            name={`perspective-${each}`}
            checked={values[`perspective-${each}`] !== undefined}
            label={words[each]}
          />
        ))}
      </Group>
      <Group legend={words.languages} problem={problem("languages")}>
        {(["nl", "en"] as const).map((locale) => (
          <Choice
            key={locale}
            type="checkbox"
            name={`language-${locale}`}
            checked={values[`language-${locale}`] !== undefined}
            label={words[locale]}
          />
        ))}
      </Group>
    </>
  );
}

function PromiseFields({ values, problem, words }: PartProps) {
  return (
    <Part heading={words.promise} hint={words.promiseHint}>
      <div className="flex flex-col gap-8">
        <ThresholdAndSharing values={values} problem={problem} words={words} />
        <Group legend={words.respondentView} problem={problem("respondentView")}>
          {(["unit", "nothing"] as const).map((view) => (
            <Choice
              key={view}
              type="radio"
              name="respondentView"
              value={view}
              checked={values.respondentView === view}
              label={view === "unit" ? words.unitView : words.nothing}
            />
          ))}
        </Group>
      </div>
    </Part>
  );
}

/** The part of the promise that can still become stricter while a round is open. */
export function ThresholdAndSharing({ values, problem, words }: PartProps) {
  return (
    <>
      <Field
        type="number"
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        problem={problem("threshold")}
        value={values.threshold}
      />
      <Group legend={words.sharing} problem={problem("sharing")}>
        {(["units", "total"] as const).map((sharing) => (
          <Choice
            key={sharing}
            type="radio"
            name="sharing"
            value={sharing}
            checked={values.sharing === sharing}
            label={words[sharing]}
            hint={words[`${sharing}Hint`]}
          />
        ))}
      </Group>
    </>
  );
}
