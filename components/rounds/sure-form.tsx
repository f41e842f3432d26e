"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM, type FormState } from "@/lib/action";
import type { RoundWords } from "./round-form";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  slug: string;
  roundId: string;
  sure: string;
  submit: string;
  /** The one thing that this page is for. */
  primary: boolean;
  problems: RoundWords["problems"];
};

/** What cannot be undone, after a second yes. */
export function SureForm({ action, slug, roundId, sure, submit, primary, problems }: Props) {
  const [state, submitAction, pending] = useActionState(action, EMPTY_FORM);
  const key = state.problems.sure ?? state.problems.round;
  const problemId = `${submit}-problem`;
  return (
    <form action={submitAction} className="mt-3">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="roundId" value={roundId} />
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name="sure"
          value="yes"
          aria-invalid={Boolean(key)}
          aria-describedby={key && problemId}
          className="size-5 accent-[var(--primary)]"
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
