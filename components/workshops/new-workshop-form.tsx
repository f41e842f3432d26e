"use client";

import { useActionState } from "react";
import { Choice, Choices } from "@/components/ui/choices";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM, type FormState } from "@/lib/action";
import { NAME_LENGTH } from "@/lib/assessments/limits";
import { QUESTIONNAIRE_IDS } from "@/lib/framework/questionnaire-ids";
import { PLAN_LENGTHS } from "@/lib/workshops/plan";
import type { WorkshopWords } from "./words";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  words: WorkshopWords["new"];
  /** The units it can be for, as a tree; without them it is for whoever is in the room. */
  units?: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
};

const PARTS = ["storiesAndCoins", "shifts", "moderated"] as const;

/** Everything is chosen already: whoever is in a hurry presses the button. */
export function NewWorkshopForm({ action, words, units }: Props) {
  const [{ problems, values }, submit, pending] = useActionState(action, EMPTY_FORM);
  const problem = (field: string) => {
    const key = problems[field];
    return key && (words.problems[key as keyof typeof words.problems] ?? words.problem);
  };
  const isFirst = Object.keys(values).length === 0;
  return (
    <form action={submit} className="mt-10 flex flex-col gap-10">
      {units && (
        <div>
          <label htmlFor="unitId" className="block font-serif text-2xl">
            {words.unitId.label}
          </label>
          <select
            id="unitId"
            name="unitId"
            key={values["unitId"]}
            defaultValue={values["unitId"] ?? ""}
            aria-invalid={problems["unitId"] !== undefined}
            aria-describedby={problems["unitId"] && "unitId-problem"}
            className="field mt-3 max-w-md"
          >
            <option value="" disabled>
              {words.unitId.choose}
            </option>
            {units.map(({ id, name, depth }) => (
              <option key={id} value={id}>
                {`${"\u00a0\u00a0\u00a0".repeat(depth)}${name}`}
              </option>
            ))}
          </select>
          <FormProblem id="unitId-problem" text={problem("unitId")} />
        </div>
      )}
      <Choices legend={words.length.legend} problem={problem("length")}>
        {PLAN_LENGTHS.map((length) => (
          <Choice
            key={length}
            name="length"
            value={String(length)}
            checked={(values["length"] ?? "90") === String(length)}
            title={words.length[length]}
            hint={words.length[`${length}Hint`]}
          />
        ))}
      </Choices>
      <Choices legend={words.votes.legend} problem={problem("votes")}>
        {(["anonymous", "named"] as const).map((votes) => (
          <Choice
            key={votes}
            name="votes"
            value={votes}
            checked={(values["votes"] ?? "anonymous") === votes}
            title={words.votes[votes]}
            hint={words.votes[`${votes}Hint`]}
          />
        ))}
      </Choices>
      <Choices legend={words.questionnaire.legend} problem={problem("questionnaire")}>
        {QUESTIONNAIRE_IDS.map((questionnaire) => (
          <Choice
            key={questionnaire}
            name="questionnaire"
            value={questionnaire}
            checked={(values["questionnaire"] ?? "quick") === questionnaire}
            title={words.questionnaire[questionnaire]}
            hint={words.questionnaire[`${questionnaire}Hint`]}
          />
        ))}
      </Choices>
      <fieldset>
        <legend className="font-serif text-2xl">{words.parts}</legend>
        <div className="mt-3">
          {PARTS.map((part) => (
            <label key={part} className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                name={part}
                value="on"
                defaultChecked={isFirst || values[part] !== undefined}
                className="size-5 accent-[var(--primary)]"
              />
              {words[part]}
            </label>
          ))}
        </div>
      </fieldset>
      {!units && (
        <fieldset>
          <legend className="font-serif text-2xl">{words.socialSystem.legend}</legend>
          <div className="mt-3 flex flex-wrap gap-x-8">
            {(["team", "organization"] as const).map((system) => (
              <label key={system} className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  name="socialSystem"
                  value={system}
                  defaultChecked={(values["socialSystem"] ?? "team") === system}
                  className="radio size-5.5"
                />
                {words.socialSystem[system]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div>
        <label htmlFor="name" className="block">
          {words.name.label}
        </label>
        <input
          id="name"
          name="name"
          defaultValue={values["name"] ?? ""}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          aria-invalid={problems["name"] !== undefined}
          aria-describedby="name-hint"
          className="field mt-2 max-w-md"
        />
        <p id="name-hint" className="mt-2 text-sm text-quiet">
          {problem("name") ?? words.name.hint}
        </p>
      </div>
      <div>
        <button type="submit" className="button-primary" aria-disabled={pending}>
          {words.submit}
        </button>
        <p className="mt-4 max-w-prose text-sm text-quiet">{words.fixed}</p>
      </div>
    </form>
  );
}
