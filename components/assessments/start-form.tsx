"use client";

import { type ReactNode, useActionState } from "react";
import { EMPTY_FORM } from "@/lib/action";
import { startAssessment } from "@/lib/assessments/actions";
import { NAME_LENGTH } from "@/lib/assessments/limits";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import { SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["start"];
type ProblemKey = keyof Words["problems"];

/** For whom, how long, under what name: all that a self-assessment needs to begin. */
export function StartForm({ words }: { words: Words }) {
  const [{ problems, values }, action, pending] = useActionState(startAssessment, EMPTY_FORM);
  const problem = (field: string) =>
    problems[field] && (words.problems[problems[field] as ProblemKey] ?? words.problem);
  return (
    <form action={action} className="mt-10 flex flex-col gap-10">
      <Choices legend={words.socialSystem.legend} problem={problem("socialSystem")}>
        {SOCIAL_SYSTEMS.map((system) => (
          <Choice
            key={system}
            name="socialSystem"
            value={system}
            checked={(values.socialSystem ?? "team") === system}
            title={words.socialSystem[system]}
            hint={words.socialSystem[`${system}Hint`]}
          />
        ))}
      </Choices>
      <Choices legend={words.questionnaire.legend} problem={problem("questionnaire")}>
        {QUESTIONNAIRE_IDS.map((questionnaire) => (
          <Choice
            key={questionnaire}
            name="questionnaire"
            value={questionnaire}
            checked={(values.questionnaire ?? "quick") === questionnaire}
            title={words.questionnaire[questionnaire]}
            hint={words.questionnaire[`${questionnaire}Hint`]}
          />
        ))}
      </Choices>
      <div>
        <label htmlFor="name" className="block">
          {words.name.label}
        </label>
        <input
          id="name"
          name="name"
          defaultValue={values.name ?? ""}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          aria-invalid={Boolean(problem("name"))}
          aria-describedby="name-hint"
          className="field mt-2"
        />
        <p
          id="name-hint"
          className={problem("name") ? "mt-2 text-accent" : "mt-2 text-sm text-quiet"}
        >
          {problem("name") ?? words.name.hint}
        </p>
      </div>
      <div>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {words.submit}
        </button>
        <p className="mt-5 max-w-prose text-sm text-quiet">{words.privacy}</p>
      </div>
    </form>
  );
}

type ChoicesProps = { legend: string; problem: string | undefined; children: ReactNode };

function Choices({ legend, problem, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="font-serif text-2xl">{legend}</legend>
      {problem && (
        <p role="alert" className="mt-2 text-accent">
          {problem}
        </p>
      )}
      <div className="mt-4 grid gap-2.5 sm:auto-cols-fr sm:grid-flow-col">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { name: string; value: string; checked: boolean; title: string; hint: string };

function Choice({ name, value, checked, title, hint }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-4 rounded-2xl border border-rule bg-surface p-4 hover:border-control has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="radio mt-0.5 size-5.5 shrink-0"
      />
      <span>
        <span className="block font-medium">{title}</span>
        <span className="mt-0.5 block text-sm leading-snug text-quiet">{hint}</span>
      </span>
    </label>
  );
}
