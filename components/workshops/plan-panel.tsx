"use client";

import { useState } from "react";
import { fill } from "@/components/walk/words";
import { LINE_LENGTH } from "@/lib/workshops/limits";
import type { ScreenView } from "@/lib/workshops/views";
import type { Do } from "./facilitator-screen";
import type { WorkshopWords } from "./words";

type Props = { view: ScreenView; command: Do; words: WorkshopWords };
type Planned = ScreenView["plan"][number];

/** The plan: where the room is, where else it can go, and, on asking, another plan. */
export function PlanPanel({ view, command, words }: Props) {
  const { lead } = words;
  const total = view.plan.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <nav aria-label={lead.plan} className="lg:order-1">
      <div className="flex items-baseline justify-between text-sm text-quiet">
        <h2 className="font-sans">{lead.plan}</h2>
        <span>{fill(lead.minutes, { minutes: total })}</span>
      </div>
      <ol className="mt-2 text-sm">
        {view.plan.map(({ id, name, minutes }) => (
          <li key={id} className="border-t border-rule last:border-b">
            <button
              type="button"
              aria-current={id === view.step ? "step" : undefined}
              className="flex w-full cursor-pointer justify-between gap-4 py-2 text-left hover:underline aria-[current]:font-semibold"
              onClick={() => void command({ do: "go", step: id })}
            >
              <span>{name}</span>
              <span className="text-quiet tabular-nums">{minutes}</span>
            </button>
          </li>
        ))}
      </ol>
      <details className="mt-4">
        <summary className="link w-fit cursor-pointer py-2 text-sm">{lead.arrange}</summary>
        <ArrangeForm plan={view.plan} command={command} words={words} />
      </details>
    </nav>
  );
}

type ArrangeProps = { plan: readonly Planned[]; command: Do; words: WorkshopWords };

function ArrangeForm({ plan, command, words: { lead } }: ArrangeProps) {
  const [steps, setSteps] = useState(plan);
  const [left, setLeft] = useState<readonly Planned[]>([]);

  function change(index: number, to: Partial<Planned>): void {
    setSteps(steps.map((step, at) => (at === index ? { ...step, ...to } : step)));
  }

  function move(index: number, by: -1 | 1): void {
    const next = [...steps];
    const [step] = next.splice(index, 1);
    if (step) next.splice(index + by, 0, step);
    setSteps(next);
  }

  return (
    <form
      className="mt-2 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        const kept = steps.map(({ id, minutes, prompt }) => ({ id, minutes, prompt }));
        void command({ do: "arrange", plan: kept });
      }}
    >
      <p className="text-quiet">{lead.arrangeHint}</p>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} className="border-t border-rule py-3">
            <div className="flex items-center justify-between gap-2">
              <span className="font-medium">{step.name}</span>
              <label className="flex items-center gap-1">
                <input
                  type="number"
                  min={0}
                  max={240}
                  value={step.minutes}
                  onChange={({ target }) =>
                    change(index, { minutes: Math.trunc(Number(target.value)) })
                  }
                  className="field w-20 px-2 py-1"
                />
                <span className="sr-only">{`${step.name}: `}</span>
                {fill(lead.minutes, { minutes: "" }).trim()}
              </label>
            </div>
            <input
              type="text"
              aria-label={`${step.name}: ${lead.prompt}`}
              placeholder={lead.prompt}
              maxLength={LINE_LENGTH}
              value={step.prompt ?? ""}
              onChange={({ target }) => change(index, { prompt: target.value || null })}
              className="field mt-1 px-2 py-1"
            />
            <div className="mt-1 flex gap-4">
              <Small
                label={`${step.name}: ${lead.up}`}
                text={lead.up}
                off={index === 0}
                act={() => move(index, -1)}
              />
              <Small
                label={`${step.name}: ${lead.down}`}
                text={lead.down}
                off={index === steps.length - 1}
                act={() => move(index, 1)}
              />
              <Small
                label={`${step.name}: ${lead.leaveOut}`}
                text={lead.leaveOut}
                off={steps.length === 1}
                act={() => {
                  setSteps(steps.filter((_, at) => at !== index));
                  setLeft([...left, step]);
                }}
              />
            </div>
          </li>
        ))}
        {left.map((step) => (
          <li key={step.id} className="flex justify-between border-t border-rule py-2 text-quiet">
            {step.name}
            <Small
              label={`${step.name}: ${lead.putBack}`}
              text={lead.putBack}
              off={false}
              act={() => {
                setLeft(left.filter(({ id }) => id !== step.id));
                setSteps([...steps, step]);
              }}
            />
          </li>
        ))}
      </ol>
      <button type="submit" className="button-outline mt-3">
        {lead.save}
      </button>
    </form>
  );
}

type SmallProps = { label: string; text: string; off: boolean; act: () => void };

function Small({ label, text, off, act }: SmallProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && act()}
      className="link cursor-pointer py-1 aria-disabled:cursor-default aria-disabled:text-quiet aria-disabled:no-underline"
    >
      {text}
    </button>
  );
}
