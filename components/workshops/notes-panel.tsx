"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { FormProblem } from "@/components/ui/form-problem";
import { NOTE_LENGTH } from "@/lib/workshops/limits";
import type { ScreenView } from "@/lib/workshops/views";
import type { LevelName } from "./facilitator-screen";
import { type Sent, sendKeeping } from "./send";
import type { WorkshopWords } from "./words";

type Props = {
  token: string;
  view: ScreenView;
  levels: readonly LevelName[];
  told: (sending: Promise<Sent>) => Promise<Sent>;
  words: WorkshopWords;
};

const KINDS = ["together", "differ", "parked"] as const;

/** What the room says together, what it still differs on, and ideas for a level that has not come yet. */
export function NotesPanel({ token, view, levels, told, words }: Props) {
  const { lead } = words;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string>();
  const at = levels.find((level) => level.id === view.step)?.id ?? levels[0]?.id;

  async function keep(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const sent = await told(sendKeeping(token, { keep: "note", ...fields }));
    const found = sent.ok ? undefined : sent.problems["text"];
    setProblem(found && (found === "missing" ? lead.missing : lead.textTooLong));
    if (sent.ok) form.current?.reset();
  }

  const stories = view.notes.filter(({ kind }) => kind === "story");
  const others = view.notes.filter(({ kind }) => kind !== "story");
  return (
    <section className="mt-12 border-t border-rule pt-6">
      {view.step === "stories" && (
        <>
          <h2 className="text-2xl">{lead.stories}</h2>
          {stories.length === 0 && <p className="mt-2 text-quiet">{lead.noStories}</p>}
          <ul className="mt-2 mb-8">
            {stories.map((note) => (
              <Kept key={note.id} {...{ token, note, told, words }} shows />
            ))}
          </ul>
        </>
      )}
      <h2 className="text-2xl">{lead.notes}</h2>
      {/* Made anew at every step, so that the level is the one that is talked about. */}
      <form
        key={view.step}
        ref={form}
        onSubmit={(event) => void keep(event)}
        className="mt-3 grid gap-3 sm:grid-cols-2"
      >
        <div className="sm:col-span-2">
          <label htmlFor={`${id}-text`} className="sr-only">
            {lead.noteText}
          </label>
          <textarea
            id={`${id}-text`}
            name="text"
            rows={2}
            maxLength={NOTE_LENGTH}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && `${id}-problem`}
            className="field"
          />
          <FormProblem id={`${id}-problem`} text={problem} />
        </div>
        <label className="block text-sm">
          {lead.noteKind}
          <select name="kind" className="field mt-1">
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {lead[kind]}
              </option>
            ))}
          </select>
        </label>
        <label className="block text-sm">
          {lead.level}
          <select name="level" defaultValue={at} className="field mt-1">
            {levels.map((level) => (
              <option key={level.id} value={level.id}>
                {level.name}
              </option>
            ))}
          </select>
        </label>
        <div>
          <button type="submit" className="button-outline">
            {lead.keep}
          </button>
        </div>
      </form>
      {others.length === 0 ? (
        <p className="mt-4 text-sm text-quiet">{lead.noNotes}</p>
      ) : (
        <ul className="mt-4">
          {others.map((note) => (
            <Kept
              key={note.id}
              {...{ token, note, told, words }}
              about={levels.find(({ id: level }) => level === note.level)?.name}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type KeptProps = Pick<Props, "token" | "told" | "words"> & {
  note: ScreenView["notes"][number];
  about?: string | undefined;
  /** Whether it can be shown to the room and hidden from it. */
  shows?: boolean;
};

function Kept({ token, note, told, words: { lead }, about, shows = false }: KeptProps) {
  const { id, kind, text, shown } = note;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-2">
      <p className="min-w-0 grow basis-72">
        {text}
        <span className="block text-sm text-quiet">
          {[lead[kind], about].filter(Boolean).join(" · ")}
        </span>
      </p>
      <p className="flex gap-4 text-sm">
        {shows && (
          <button
            type="button"
            className="link cursor-pointer py-1"
            onClick={() => void told(sendKeeping(token, { keep: "show-note", id, shown: !shown }))}
          >
            {shown ? lead.hide : lead.show}
          </button>
        )}
        <button
          type="button"
          className="link cursor-pointer py-1"
          onClick={() => void told(sendKeeping(token, { keep: "drop-note", id }))}
        >
          {lead.drop}
        </button>
      </p>
    </li>
  );
}
