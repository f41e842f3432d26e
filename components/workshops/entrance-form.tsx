"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import { NAME_LENGTH } from "@/lib/assessments/limits";
import { enterWorkshop } from "@/lib/workshops/actions";
import type { WorkshopWords } from "./words";

type Props = { code: string; named: boolean; joined: boolean; words: WorkshopWords["entrance"] };

/** The way into the room; a name only where everybody was told of it. */
export function EntranceForm({ code, named, joined, words }: Props) {
  const [{ problems, values }, action, pending] = useActionState(enterWorkshop, EMPTY_FORM);
  const key = problems["name"];
  return (
    <form action={action} className="mt-8" noValidate>
      <input type="hidden" name="code" value={code} />
      {named && !joined && (
        <div className="mb-5">
          <label htmlFor="name" className="block">
            {words.name}
          </label>
          <input
            id="name"
            name="name"
            defaultValue={values["name"] ?? ""}
            maxLength={NAME_LENGTH}
            autoComplete="given-name"
            aria-invalid={key !== undefined}
            aria-describedby={key && "name-problem"}
            className="field mt-2 max-w-md"
          />
          <FormProblem
            id="name-problem"
            text={key && (key === "missing" ? words.nameMissing : words.nameTooLong)}
          />
        </div>
      )}
      <button type="submit" className="button-primary" aria-disabled={pending}>
        {joined ? words.again : words.join}
      </button>
    </form>
  );
}
