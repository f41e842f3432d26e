"use client";

import { useState } from "react";
import { Drawing } from "@/components/charts/drawing";
import { fill } from "@/components/walk/words";
import type { Level } from "@/lib/framework/levels";
import type { Command } from "@/lib/workshops/session";
import type { ScreenView } from "@/lib/workshops/views";
import { ActionsPanel } from "./actions-panel";
import { ClosePanel } from "./close-panel";
import { NotesPanel } from "./notes-panel";
import { PlanPanel } from "./plan-panel";
import { type Sent, sendCommand } from "./send";
import { StepPanel } from "./step-panel";
import { useLive } from "./use-live";
import type { WorkshopWords } from "./words";

export type LevelName = { readonly id: Level; readonly name: string };

type Props = {
  token: string;
  locale: string;
  view: ScreenView;
  /** Where the big screen is. */
  projector: string;
  levels: readonly LevelName[];
  words: WorkshopWords;
};

/** Does something and says what became of it. */
export type Do = (command: Command) => Promise<void>;

/** What the facilitator has in front of her: the step, what the room says, and what is kept of it. */
export function FacilitatorScreen({
  token,
  locale,
  view: initial,
  projector,
  levels,
  words,
}: Props) {
  const { view, connected, look } = useLive(initial, `/api/screens/${token}`, locale);
  const [problem, setProblem] = useState<string | null>(null);
  const { lead } = words;

  async function told(sending: Promise<Sent>): Promise<Sent> {
    const sent = await sending;
    const isOwn = sent.ok || sent.reason === "invalid" || sent.reason === "aside";
    setProblem(isOwn ? null : sent.reason === "not-now" ? lead.notNow : lead.problem);
    await look();
    return sent;
  }
  const command: Do = async (given) => {
    await told(sendCommand(token, given));
  };

  if (view.closed) {
    return (
      <div className="mx-auto max-w-3xl px-5 py-16">
        <h1 className="text-4xl">{words.wall.over}</h1>
        <a href={`/${locale}/live/${token}`} className="button-primary mt-6">
          {words.phone.toResult}
        </a>
      </div>
    );
  }
  return (
    <div className="fonts-early mx-auto w-full max-w-6xl px-5 pb-20 sm:px-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-rule py-4">
        <p className="font-serif text-xl">{view.name || words.title}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          <span className="font-medium tracking-wider">{fill(lead.code, { code: view.code })}</span>
          <span className="tabular-nums">{fill(lead.joined, { count: view.joined })}</span>
          <a href={projector} target="_blank" rel="noreferrer" className="link">
            {lead.projector}
          </a>
        </p>
      </header>
      <p role="status" className="min-h-7 py-1 text-sm text-accent">
        {connected ? problem : lead.offline}
      </p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[15rem_1fr]">
        <main id="content" className="min-w-0 lg:order-2">
          <StepPanel view={view} command={command} words={words} />
          <ActionsPanel {...{ token, view, levels, told, words, locale }} />
          <NotesPanel {...{ token, view, levels, told, words }} />
          {view.building && (
            <section className="mt-12 border-t border-rule pt-6">
              <h2 className="text-2xl">{lead.building}</h2>
              <Drawing svg={view.building} className="mt-4 overflow-x-auto" />
            </section>
          )}
          <ClosePanel {...{ token, view, told, words, locale }} />
        </main>
        <PlanPanel
          key={view.plan.map(({ id }) => id).join()}
          view={view}
          command={command}
          words={words}
        />
      </div>
    </div>
  );
}
