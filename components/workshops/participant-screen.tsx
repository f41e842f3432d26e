"use client";

import { type FormEvent, useState } from "react";
import { CoinsField } from "@/components/walk/coins-field";
import { QuestionField } from "@/components/walk/question-field";
import { fill, type WalkWords } from "@/components/walk/words";
import { type CoinMove, coinsLeft, moveCoin } from "@/lib/assessments/coins";
import type { Answers } from "@/lib/assessments/steps";
import type { Question } from "@/lib/assessments/walk-content";
import { DONT_KNOW, type ItemId } from "@/lib/framework/items";
import type { WorkshopWording } from "@/lib/framework/wording/workshop";
import type { ParticipantView } from "@/lib/workshops/views";
import { StoryForm } from "./story-form";
import { type BallotStatus, useBallot, type Vote } from "./use-ballot";
import { useLive } from "./use-live";
import type { WorkshopWords } from "./words";

type Own = Vote & { readonly answers: Readonly<Record<string, number | undefined>> };

export type ParticipantProps = {
  readonly code: string;
  readonly locale: string;
  readonly name: string | null;
  readonly view: ParticipantView;
  /** What this person had voted when the page was made. */
  readonly own: Own | null;
  readonly questions: readonly { readonly id: string; readonly items: readonly Question[] }[];
  readonly storyKinds: readonly { readonly id: string; readonly name: string }[];
  readonly prompts: WorkshopWording;
  readonly words: WorkshopWords;
  readonly walkWords: WalkWords;
};

/** A phone in the room: one thing to do at a time. */
export function ParticipantScreen(props: ParticipantProps) {
  const { code, locale, words } = props;
  const base = `/api/workshops/${code}`;
  const { view, connected } = useLive(props.view, base, locale);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col px-5 pt-5 pb-8 sm:px-8 sm:pt-10">
      <p className="flex justify-between gap-4 text-sm text-quiet">
        <span>{props.name ? fill(words.phone.inAs, { name: props.name }) : words.phone.in}</span>
        <span>{code}</span>
      </p>
      <p role="status" className="min-h-6 text-sm text-accent">
        {!connected && words.phone.offline}
      </p>
      <main id="content" className="mt-2 grow" aria-live="polite">
        <Now {...props} view={view} base={base} />
      </main>
    </div>
  );
}

type NowProps = ParticipantProps & { readonly base: string };

function Now(props: NowProps) {
  const { view, words, prompts, questions } = props;
  const { phone } = words;
  if (view.closed) {
    return (
      <Said title={phone.over}>
        <a href={`/${props.locale}/live/${props.code}`} className="button-primary mt-6">
          {phone.toResult}
        </a>
      </Said>
    );
  }
  const { step } = view;
  if (step === null) return <Said title={phone.waiting}>{rulesOf(prompts)}</Said>;
  const items = questions.find(({ id }) => id === step)?.items ?? [];
  if (items.length > 0 && view.phase === "vote") {
    return <VoteForm key={`${step} ${view.vote}`} {...props} items={items} />;
  }
  const prompt = view.prompt ?? promptOf(step, prompts);
  if (step === "stories") {
    return <StoryForm base={props.base} prompt={prompt} kinds={props.storyKinds} words={words} />;
  }
  if (items.length > 0 && view.phase === "look") return <Said title={phone.counted} />;
  if (items.length > 0 && view.phase === "reveal") {
    const reading = view.reading && prompts.readings[view.reading];
    return <Said title={reading?.says ?? phone.seen}>{reading ? reading.ask : null}</Said>;
  }
  return <Said title={prompt}>{items.length > 0 ? phone.think : phone.listen}</Said>;
}

function rulesOf({ rules }: WorkshopWording): string {
  return rules.talk;
}

function promptOf(step: string, { think, steps }: WorkshopWording): string {
  const asked: Readonly<Record<string, string>> = think;
  const others: Readonly<Record<string, { readonly prompt: string }>> = steps;
  return asked[step] ?? others[step]?.prompt ?? "";
}

function Said({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <>
      <h1 className="mt-10 text-3xl leading-tight sm:text-4xl">{title}</h1>
      {children && <div className="mt-5 text-lg text-quiet">{children}</div>}
    </>
  );
}

type VoteFormProps = NowProps & { readonly items: readonly Question[] };

/** The questions of the vote that is open; every tap is sent, and may be changed. */
function VoteForm({ base, view, own, items, words, walkWords }: VoteFormProps) {
  const vote = { step: view.step ?? "", vote: view.vote };
  const isOwn = own?.step === vote.step && own.vote === vote.vote;
  const [answers, setAnswers] = useState<Answers>(isOwn ? given(own.answers) : {});
  const { status, cast } = useBallot(base);
  const isCoins = view.step === "coins";
  const left = items.filter(({ id }) => answers[id] === undefined).length;

  function record(next: Answers): void {
    setAnswers(next);
    const complete = items.every(({ id }) => next[id] === DONT_KNOW) || coinsLeft(next) === 0;
    // Coins are a vote once all ten are given.
    if (!isCoins || complete) cast(vote, next);
  }

  function handleChange({ target }: FormEvent): void {
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    record({ ...answers, [target.name as ItemId]: Number(target.value) });
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || submitter.name !== "coin") return;
    record(moveCoin(answers, submitter.value as CoinMove));
  }

  return (
    <form onChange={handleChange} onSubmit={handleSubmit} autoComplete="off">
      <h1 className="sr-only">{words.phone.vote}</h1>
      {view.vote > 1 && <p className="mb-6 text-quiet">{words.phone.again}</p>}
      {isCoins ? (
        <CoinsField questions={items} answers={answers} words={walkWords} />
      ) : (
        <div className="flex flex-col gap-12">
          {items.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={answers[question.id]}
              words={walkWords}
            />
          ))}
        </div>
      )}
      <p
        role="status"
        className="sticky bottom-0 mt-6 min-h-14 border-t border-rule bg-paper py-4 text-sm"
      >
        {saying(isOwn && status === "none" ? "saved" : status, words)}
        {!isCoins && left > 0 && left < items.length && (
          <span className="text-quiet"> {fill(words.phone.left, { left })}</span>
        )}
      </p>
    </form>
  );
}

function given(answers: Own["answers"]): Answers {
  const known = Object.entries(answers).filter(([, answer]) => answer !== undefined && answer > -2);
  return Object.fromEntries(known);
}

function saying(status: BallotStatus, { phone }: WorkshopWords): string {
  return status === "none" ? "" : phone[status];
}
