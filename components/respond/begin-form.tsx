"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import { beginAtKiosk, beginSurvey } from "@/lib/assessments/respond-actions";
import type { Perspective } from "@/lib/framework/social-systems";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["respond"];

type Props = {
  token: string;
  kiosk: boolean;
  label: string;
  /** The groups to choose from, or `null` when there is nothing to choose. */
  perspectives: readonly Perspective[] | null;
  hint: string;
  words: Pick<Words, "perspective" | "problems">;
};

/** The last thing before the questions: to which group one belongs, if that is asked, and yes. */
export function BeginForm({ token, kiosk, label, perspectives, hint, words }: Props) {
  const [state, action, pending] = useActionState(kiosk ? beginAtKiosk : beginSurvey, EMPTY_FORM);
  const problem = state.problems.perspective && words.problems["choose-one"];
  return (
    <form action={action} className="mt-10" autoComplete="off">
      <input type="hidden" name="token" value={token} />
      {perspectives && (
        <fieldset className="mb-8" aria-describedby="perspective-hint">
          <legend className="font-serif text-2xl">{words.perspective.legend}</legend>
          <p id="perspective-hint" className="mt-1 max-w-prose text-sm text-quiet">
            {hint}
          </p>
          <FormProblem id="perspective-problem" text={problem} />
          <div className="mt-3">
            {perspectives.map((perspective) => (
              <label
                key={perspective}
                className="flex min-h-12 w-fit cursor-pointer items-center gap-4"
              >
                <input
                  type="radio"
                  name="perspective"
                  value={perspective}
                  required
                  className="radio size-5.5 shrink-0"
                />
                {words.perspective[perspective]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <button type="submit" className="button-primary" aria-disabled={pending}>
        {label}
      </button>
    </form>
  );
}
