"use client";

import { type FormEvent, useId, useState } from "react";
import { NOTE_LENGTH } from "@/lib/workshops/limits";
import type { WorkshopWords } from "./words";

type Props = {
  base: string;
  prompt: string;
  kinds: readonly { readonly id: string; readonly name: string }[];
  words: WorkshopWords;
};

/** A story of a customer from a phone. It stays in the field until it has been sent. */
export function StoryForm({ base, prompt, kinds, words: { phone } }: Props) {
  const id = useId();
  const [state, setState] = useState<"asking" | "sending" | "sent" | "problem" | "tooMany">(
    "asking",
  );

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get("text") ?? "").trim();
    if (text === "") return;
    setState("sending");
    const response = await fetch(`${base}/stories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, kinds: form.getAll("kinds") }),
    }).catch(() => null);
    setState(response?.ok ? "sent" : response?.status === 429 ? "tooMany" : "problem");
  }

  if (state === "sent") {
    return (
      <>
        <h1 className="mt-10 text-3xl">{phone.sent}</h1>
        <button type="button" className="button-outline mt-6" onClick={() => setState("asking")}>
          {phone.another}
        </button>
      </>
    );
  }
  const isProblem = state === "problem" || state === "tooMany";
  return (
    <form onSubmit={(event) => void send(event)} autoComplete="off">
      <h1 className="mt-6 text-3xl leading-tight">{prompt}</h1>
      <label htmlFor={id} className="mt-5 block text-quiet">
        {phone.story}
      </label>
      <textarea
        id={id}
        name="text"
        rows={5}
        required
        maxLength={NOTE_LENGTH}
        aria-invalid={isProblem}
        aria-describedby={isProblem ? `${id}-problem` : undefined}
        className="field mt-2"
      />
      <fieldset className="mt-5">
        <legend className="text-quiet">{phone.storyKinds}</legend>
        {kinds.map((kind) => (
          <label key={kind.id} className="flex min-h-11 w-fit cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="kinds"
              value={kind.id}
              className="size-5 accent-[var(--primary)]"
            />
            {kind.name}
          </label>
        ))}
      </fieldset>
      {isProblem && (
        <p id={`${id}-problem`} role="alert" className="mt-3 text-accent">
          {phone[state]}
        </p>
      )}
      <button type="submit" className="button-primary mt-5" aria-disabled={state === "sending"}>
        {phone.send}
      </button>
    </form>
  );
}
