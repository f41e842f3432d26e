"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import { remind } from "@/lib/assessments/invitation-actions";
import type { RoundWords } from "./round-form";

type Props = {
  slug: string;
  roundId: string;
  /** The reminders that have gone so far, sealed: a second click is known by it. */
  sent: string;
  label: string;
  hint: string;
  problems: RoundWords["problems"];
};

/** One button that reminds whoever has not answered. */
export function RemindForm({ slug, roundId, sent, label, hint, problems }: Props) {
  const [state, action, pending] = useActionState(remind, EMPTY_FORM);
  const key = state.problems.round;
  return (
    <form action={action}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="sent" value={sent} />
      <button type="submit" className="button-outline" aria-disabled={pending}>
        {label}
      </button>
      <p className="mt-2 max-w-prose text-sm text-quiet">{hint}</p>
      <FormProblem
        id="remind-problem"
        text={key && problems[key as keyof RoundWords["problems"]]}
      />
    </form>
  );
}
