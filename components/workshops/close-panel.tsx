"use client";

import { useState } from "react";
import { fill } from "@/components/walk/words";
import type { ScreenView } from "@/lib/workshops/views";
import { type Sent, sendClose } from "./send";
import type { WorkshopWords } from "./words";

type Props = {
  token: string;
  locale: string;
  view: ScreenView;
  told: (sending: Promise<Sent>) => Promise<Sent>;
  words: WorkshopWords;
};

/** The end, after a second yes; and everything as a file, at any moment. */
export function ClosePanel({ token, locale, view, told, words: { lead } }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <section className="mt-12 border-t border-rule pt-6">
      <p className="max-w-prose text-sm text-quiet">{lead.keepLink}</p>
      <p className="mt-2">
        <a href={`/api/screens/${token}/workshop.xlsx?locale=${locale}`} download className="link">
          {lead.export}
        </a>
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        {sure ? (
          <>
            <p className="w-full max-w-prose">{lead.closeHint}</p>
            {view.aside && view.priority && (
              <p role="alert" className="w-full max-w-prose text-accent">
                {fill(lead.noneAtPriority, { level: view.priority.name.toLowerCase() })}
              </p>
            )}
            <button
              type="button"
              className="button-primary"
              onClick={() => void told(sendClose(token))}
            >
              {lead.closeSure}
            </button>
            <button type="button" className="button-quiet" onClick={() => setSure(false)}>
              {lead.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="button-outline" onClick={() => setSure(true)}>
            {lead.close}
          </button>
        )}
      </div>
    </section>
  );
}
