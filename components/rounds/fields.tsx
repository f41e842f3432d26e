"use client";

import type { ReactNode } from "react";
import { FormProblem } from "@/components/ui/form-problem";

type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  value: string | undefined;
  type?: "text" | "number" | "date" | "search";
  /** A text of several lines. */
  rows?: number;
};

/** One line, or some lines, to fill in. */
export function Field({ name, label, hint, problem, value, type = "text", rows }: FieldProps) {
  const shared = {
    id: name,
    name,
    defaultValue: value ?? "",
    autoComplete: "off",
    "aria-invalid": Boolean(problem),
    "aria-describedby": `${name}-hint ${name}-problem`,
  };
  const width = type === "text" ? "" : "max-w-48";
  return (
    <div>
      <label htmlFor={name} className="block">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mt-0.5 max-w-prose text-sm text-quiet">
          {hint}
        </p>
      )}
      {rows === undefined ? (
        <input {...shared} type={type} className={`field mt-2 ${width}`} />
      ) : (
        <textarea {...shared} rows={rows} className="field mt-2" />
      )}
      <FormProblem id={`${name}-problem`} text={problem} />
    </div>
  );
}

type GroupProps = {
  legend: string;
  hint?: string;
  problem: string | undefined;
  children: ReactNode;
};

/** Choices that belong together. */
export function Group({ legend, hint, problem, children }: GroupProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p className="max-w-prose text-sm text-quiet">{hint}</p>}
      {problem && (
        <p role="alert" className="mt-2 text-accent">
          {problem}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  value?: string;
  checked: boolean;
  label: string;
  hint?: string;
};

/** One of several, or one more. */
export function Choice({ type, name, value = "on", checked, label, hint }: ChoiceProps) {
  const look = type === "radio" ? "radio size-5.5" : "size-5";
  return (
    <label className="flex min-h-11 w-fit cursor-pointer items-start gap-3 py-2">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={checked}
        className={`${look} mt-0.5 shrink-0`}
      />
      <span>
        {label}
        {hint && <span className="block max-w-prose text-sm text-quiet">{hint}</span>}
      </span>
    </label>
  );
}
