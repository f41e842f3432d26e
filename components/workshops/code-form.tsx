"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import { enterCode } from "@/lib/workshops/actions";
import type { WorkshopWords } from "./words";

/** Six characters from the big screen. */
export function CodeForm({ words }: { words: WorkshopWords["enter"] }) {
  const [{ problems, values }, action, pending] = useActionState(enterCode, EMPTY_FORM);
  const key = problems["code"];
  return (
    <form action={action} className="mt-8" noValidate>
      <label htmlFor="code" className="block">
        {words.code}
      </label>
      <input
        id="code"
        name="code"
        defaultValue={values["code"] ?? ""}
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={key !== undefined}
        aria-describedby={key && "code-problem"}
        className="field mt-2 max-w-60 text-2xl tracking-[0.2em] uppercase"
      />
      <FormProblem
        id="code-problem"
        text={key && (key === "text-too-long" ? words["text-too-long"] : words["unknown-code"])}
      />
      <button type="submit" className="button-primary mt-5" aria-disabled={pending}>
        {words.submit}
      </button>
    </form>
  );
}
