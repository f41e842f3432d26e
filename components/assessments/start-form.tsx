"use client";

import { useActionState } from "react";
import { Choice, Choices } from "@/components/ui/choices";
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
