"use client";

import { type ReactNode, useActionState, useId } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/action";
import { FormProblem } from "./form-problem";

/** One thing that a form asks. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly kind?:
    | "text"
    | "email"
    | "password"
    | "code"
    | "number"
    | "date"
    | "select"
    | "checkbox";
  readonly hint?: string | undefined;
  /** What it holds at first; for a box, what it sends. */
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What browsers and password managers fill in, as HTML names it. */
  readonly autoComplete?: string;
};

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: readonly FormField[];
  submit: string;
  /** The text of each problem by its key. */
  problems: Readonly<Record<string, string>>;
  /** Sent along without being asked. */
  hidden?: Readonly<Record<string, string>>;
  tone?: "primary" | "outline" | "danger";
  children?: ReactNode;
};

const BUTTONS = {
  primary: "button-primary",
  outline: "button-outline",
  danger: "button-outline text-accent",
};

/** A form of fields below each other that says next to each what is wrong and keeps what was typed. */
export function ActionForm({
  action,
  fields,
  submit,
  problems,
  hidden = {},
  tone = "primary",
  children,
}: Props) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM);
  const textOf = (name: string) => {
    const key = state.problems[name];
    return key === undefined ? undefined : (problems[key] ?? problems.other);
  };
  return (
    <form action={send} className="flex flex-col gap-6" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={state.values[field.name] ?? field.value ?? ""}
          checked={state.values[field.name] !== undefined}
          problem={textOf(field.name)}
        />
      ))}
      {children}
      <FormProblem id={`${useId()}-problem`} text={textOf("form")} />
      <div>
        <button type="submit" className={BUTTONS[tone]} aria-disabled={pending}>
          {submit}
        </button>
      </div>
    </form>
  );
}

type FieldProps = {
  field: FormField;
  value: string;
  checked: boolean;
  problem: string | undefined;
};

function Field({ field, value, checked, problem }: FieldProps) {
  const id = useId();
  const { name, label, kind = "text", hint, autoComplete } = field;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  const shared = {
    id,
    name,
    autoComplete: autoComplete ?? "off",
    "aria-invalid": problem !== undefined,
    "aria-describedby": described || undefined,
  };
  if (kind === "checkbox") {
    return (
      <div>
        <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
          <input
            {...shared}
            type="checkbox"
            value={field.value}
            defaultChecked={checked}
            className="size-5"
          />
          {label}
        </label>
        <FormProblem id={`${id}-problem`} text={problem} />
      </div>
    );
  }
  return (
    <div>
      <label htmlFor={id} className="block">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-quiet">
          {hint}
        </p>
      )}
      {kind === "select" ? (
        // A select forgets its choice when React resets the form: then it is made anew.
        <select {...shared} key={value} defaultValue={value} className="field mt-2 max-w-md">
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={kind === "code" || kind === "number" ? "text" : kind}
          inputMode={kind === "number" ? "numeric" : undefined}
          defaultValue={kind === "password" || kind === "code" ? undefined : value}
          className="field mt-2 max-w-md"
        />
      )}
      <FormProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}
