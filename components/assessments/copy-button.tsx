"use client";

import { useState } from "react";

type Props = { text: string; label: string; done: string };

/** Copies a text. Where the browser does not let it, the field beside it can still be copied by hand. */
export function CopyButton({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    // There is no clipboard on a page that came without https.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
    await copying.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <button type="button" onClick={() => void copy()} className="button-outline" aria-live="polite">
      {copied ? done : label}
    </button>
  );
}
