import type { ReactNode } from "react";

type ChoicesProps = { legend: string; problem: string | undefined; children: ReactNode };

/** One choice of a few, each large enough for a thumb. */
export function Choices({ legend, problem, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="font-serif text-2xl">{legend}</legend>
      {problem && (
        <p role="alert" className="mt-2 text-accent">
          {problem}
        </p>
      )}
      <div className="mt-4 grid gap-2.5 sm:auto-cols-fr sm:grid-flow-col">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { name: string; value: string; checked: boolean; title: string; hint: string };

export function Choice({ name, value, checked, title, hint }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-start gap-4 rounded-2xl border border-rule bg-surface p-4 hover:border-control has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="radio mt-0.5 size-5.5 shrink-0"
      />
      <span>
        <span className="block font-medium">{title}</span>
        <span className="mt-0.5 block text-sm leading-snug text-quiet">{hint}</span>
      </span>
    </label>
  );
}
