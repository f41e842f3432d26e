"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { fill } from "@/components/walk/words";
import { LINE_LENGTH, MOST_ACTIONS } from "@/lib/workshops/limits";
import type { ScreenView } from "@/lib/workshops/views";
import type { LevelName } from "./facilitator-screen";
import { type Sent, sendKeeping } from "./send";
import type { WorkshopWords } from "./words";

type Props = {
  token: string;
  locale: string;
  view: ScreenView;
  levels: readonly LevelName[];
  told: (sending: Promise<Sent>) => Promise<Sent>;
  words: WorkshopWords;
};

const TEXTS = ["what", "owner", "customerNotices"] as const;

/** At most three things to do, at least one of them where it begins. Shown when the room is there. */
export function ActionsPanel({ token, locale, view, levels, told, words }: Props) {
  const { lead } = words;
  const { actions, priority, step } = view;
  if (step !== "actions" && step !== "close" && actions.length === 0) return null;
  const isFull = actions.length >= MOST_ACTIONS;
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <h2 className="text-2xl">{lead.actions}</h2>
      <p className="mt-1 max-w-prose text-sm text-quiet">
        {priority ? fill(lead.actionsAt, { level: priority.name.toLowerCase() }) : lead.actionsHint}
      </p>
      {view.aside && priority && (
        <p role="status" className="mt-2 text-accent">
          {fill(lead.noneAtPriority, { level: priority.name.toLowerCase() })}
        </p>
      )}
      <ol className="mt-3">
        {actions.map(({ id, what, owner, dueOn, customerNotices, level }) => (
          <li key={id} className="border-t border-rule py-3 last:border-b">
            <p className="font-serif text-xl">{what}</p>
            <p className="text-sm text-quiet">
              {[levels.find((known) => known.id === level)?.name, owner, dayOf(dueOn, locale)]
                .filter(Boolean)
                .join(" · ")}
              {" · "}
              {customerNotices}{" "}
              <button
                type="button"
                className="link cursor-pointer py-1"
                onClick={() => void told(sendKeeping(token, { keep: "drop-action", id }))}
              >
                {lead.drop}
              </button>
            </p>
          </li>
        ))}
      </ol>
      {isFull ? (
        <p className="mt-3 text-sm text-quiet">{lead.full}</p>
      ) : (
        <ActionForm {...{ token, levels, told, words }} first={priority?.level ?? levels[0]?.id} />
      )}
    </section>
  );
}

type FormProps = Pick<Props, "token" | "levels" | "told" | "words"> & { first: string | undefined };

function ActionForm({ token, levels, told, words: { lead }, first }: FormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const sent = await told(sendKeeping(token, { keep: "action", ...fields }));
    setProblems(sent.ok ? {} : sent.problems);
    if (sent.ok) form.current?.reset();
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => void add(event)}
      className="mt-4 grid gap-4 sm:grid-cols-2"
    >
      {TEXTS.map((name) => (
        <div key={name} className={name === "owner" ? "" : "sm:col-span-2"}>
          <label htmlFor={`${id}-${name}`} className="text-sm">
            {lead[name]}
          </label>
          <input
            id={`${id}-${name}`}
            name={name}
            maxLength={name === "owner" ? 80 : LINE_LENGTH}
            aria-invalid={problems[name] !== undefined}
            aria-describedby={problems[name] && `${id}-${name}-problem`}
            className="field mt-1"
          />
          <FormProblem
            id={`${id}-${name}-problem`}
            text={
              problems[name] && (problems[name] === "missing" ? lead.missing : lead.textTooLong)
            }
          />
        </div>
      ))}
      <label className="block text-sm">
        {lead.dueOn}
        <input
          type="date"
          name="dueOn"
          aria-invalid={problems["dueOn"] !== undefined}
          aria-describedby={problems["dueOn"] && `${id}-dueOn-problem`}
          className="field mt-1"
        />
        <FormProblem id={`${id}-dueOn-problem`} text={problems["dueOn"] && lead.missing} />
      </label>
      <label className="block text-sm">
        {lead.level}
        <select name="level" defaultValue={first} className="field mt-1">
          {levels.map((level) => (
            <option key={level.id} value={level.id}>
              {level.name}
            </option>
          ))}
        </select>
      </label>
      <div>
        <button type="submit" className="button-primary">
          {lead.add}
        </button>
      </div>
    </form>
  );
}

function dayOf(due: Date | string | null, locale: string): string {
  if (due === null) return "";
  return new Date(due).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}
