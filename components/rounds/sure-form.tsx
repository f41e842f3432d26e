"use client";

import { useActionState, useState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM, type FormState } from "@/lib/action";
import type { RoundWords } from "./round-form";
import { isChanged } from "./unsaved";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  slug: string;
  roundId: string;
  sure: string;
  submit: string;
  /** The one thing that this page is for. */
  primary: boolean;
  problems: RoundWords["problems"];
  /** The id of a form on the page that must be saved first. */
  after?: string;
};

/** What cannot be undone, after a second yes. */
export function SureForm({ action, slug, roundId, sure, submit, primary, problems, after }: Props) {
  const [state, submitAction, pending] = useActionState(action, EMPTY_FORM);
  const [unsaved, setUnsaved] = useState(false);
  const key = unsaved ? "unsaved" : (state.problems.sure ?? state.problems.round);
  const problemId = `${submit}-problem`;
  return (
    <form
      action={submitAction}
      className="mt-3"
      onSubmit={(event) => {
        const isUnsaved = after !== undefined && isChanged(document.getElementById(after));
        setUnsaved(isUnsaved);
        if (isUnsaved) event.preventDefault();
      }}
    >
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="roundId" value={roundId} />
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name="sure"
          value="yes"
          aria-invalid={Boolean(key)}
          aria-describedby={key && problemId}
          className="size-5"
        />
        {sure}
      </label>
      <FormProblem id={problemId} text={key && problems[key as keyof RoundWords["problems"]]} />
      <button
        type="submit"
        className={`${primary ? "button-primary" : "button-outline"} mt-3`}
        aria-disabled={pending}
      >
        {submit}
      </button>
    </form>
  );
}
