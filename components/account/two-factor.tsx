"use client";

import { useActionState } from "react";
import { renderSVG } from "uqr";
import { ActionForm } from "@/components/ui/action-form";
import { FormProblem } from "@/components/ui/form-problem";
import { EMPTY_FORM } from "@/lib/action";
import {
  beginTwoFactor,
  confirmTwoFactor,
  endTwoFactor,
  type TwoFactorState,
} from "@/lib/auth/account-actions";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["account"];

/** Turns the second step on: first the password, then the first code of an app. */
export function TwoFactor({ words }: { words: Words }) {
  const [state, action] = useActionState<TwoFactorState, FormData>(beginTwoFactor, EMPTY_FORM);
  if (state.begun) return <Begun begun={state.begun} words={words} />;
  const problems: Readonly<Record<string, string>> = words.problems;
  const key = state.problems.password ?? state.problems.form;
  const problem = key && (problems[key] ?? words.problems.other);
  return (
    <form action={action} noValidate>
      <p className="mb-5">{words.twoFactorOff}</p>
      <label htmlFor="two-factor-password">{words.yourPassword}</label>
      <input
        id="two-factor-password"
        name="password"
        type="password"
        autoComplete="current-password"
        aria-invalid={Boolean(problem)}
        aria-describedby={problem && "two-factor-problem"}
        className="field mt-2 max-w-md"
      />
      <FormProblem id="two-factor-problem" text={problem} />
      <button type="submit" className="button-outline mt-5">
        {words.twoFactorBegin}
      </button>
    </form>
  );
}

type BegunProps = { begun: NonNullable<TwoFactorState["begun"]>; words: Words };

function Begun({ begun: { uri, backupCodes }, words }: BegunProps) {
  const code = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`;
  return (
    <>
      <p>{words.twoFactorScan}</p>
      <img src={code} alt="" width={200} height={200} className="mt-4" />
      <p className="mt-3 text-sm">
        {words.twoFactorKey}:{" "}
        <code className="break-all">{new URL(uri).searchParams.get("secret")}</code>
      </p>
      <h3 className="mt-6 text-xl">{words.backupCodes}</h3>
      <p className="mt-1 text-sm text-quiet">{words.backupCodesHint}</p>
      <ul className="mt-3 mb-6 grid max-w-md grid-cols-2 gap-x-6 font-mono text-sm">
        {backupCodes.map((backupCode) => (
          <li key={backupCode}>{backupCode}</li>
        ))}
      </ul>
      <ActionForm
        action={confirmTwoFactor}
        problems={words.problems}
        submit={words.confirm}
        fields={[
          { name: "code", kind: "code", label: words.firstCode, autoComplete: "one-time-code" },
        ]}
      />
    </>
  );
}

/** Turns the second step off. */
export function EndTwoFactor({ words }: { words: Words }) {
  return (
    <>
      <p className="mb-5">{words.twoFactorOn}</p>
      <ActionForm
        action={endTwoFactor}
        problems={words.problems}
        submit={words.twoFactorEnd}
        tone="outline"
        fields={[
          {
            name: "password",
            kind: "password",
            label: words.yourPassword,
            autoComplete: "current-password",
          },
        ]}
      />
    </>
  );
}
