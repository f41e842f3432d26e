"use client";

import { useActionState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import { deleteAssessment, renameAssessment } from "@/lib/assessments/actions";
import { NAME_LENGTH } from "@/lib/assessments/limits";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["result"]["manage"];

function problemText(words: Words, problem: string | undefined): string | undefined {
  return problem && words.problems[problem as keyof Words["problems"]];
}

/** Gives the assessment a name, or another one. */
export function RenameForm({ token, name, words }: { token: string; name: string; words: Words }) {
  const [state, action] = useActionState(renameAssessment, EMPTY_FORM);
  const problem = problemText(words, state.problems.name);
  return (
    <form action={action}>
      <input type="hidden" name="token" value={token} />
      <label htmlFor="rename">{words.rename}</label>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <input
          id="rename"
          name="name"
          defaultValue={state.values.name ?? name}
          maxLength={NAME_LENGTH}
          autoComplete="off"
          aria-invalid={Boolean(problem)}
          aria-describedby={problem && "rename-problem"}
          className="field max-w-sm"
        />
        <button type="submit" className="button-outline">
          {words.renameSubmit}
        </button>
      </div>
      <FormProblem id="rename-problem" text={problem} />
    </form>
  );
}

type DeleteProps = { token: string; whole: boolean; words: Words };

/** Deletes the whole assessment, or withdraws one's own answers, after a second yes. */
export function DeleteForm({ token, whole, words }: DeleteProps) {
  const [state, action] = useActionState(deleteAssessment, EMPTY_FORM);
  const problem = problemText(words, state.problems.sure);
  return (
    <details className="group">
      <summary className="link w-fit cursor-pointer py-2 text-accent">
        {whole ? words.delete : words.deleteOwn}
      </summary>
      <form action={action} className="mt-2">
        <p className="max-w-prose">{whole ? words.deleteHint : words.deleteOwnHint}</p>
        <input type="hidden" name="token" value={token} />
        <label className="mt-3 flex min-h-11 w-fit cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            name="sure"
            value="yes"
            aria-invalid={Boolean(problem)}
            aria-describedby={problem && "sure-problem"}
            className="size-5"
          />
          {words.sure}
        </label>
        <FormProblem id="sure-problem" text={problem} />
        <button type="submit" className="button-outline mt-3 text-accent">
          {whole ? words.delete : words.deleteOwn}
        </button>
      </form>
    </details>
  );
}
