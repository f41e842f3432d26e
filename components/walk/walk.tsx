"use client";

import { type FormEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { type CoinMove, moveCoin } from "@/lib/assessments/coins";
import { type Answers, type StepId, stepProgress, walkProgress } from "@/lib/assessments/steps";
import type { OpenContent, StepContent } from "@/lib/assessments/walk-content";
import type { ItemId } from "@/lib/framework/items";
import { CoinsField } from "./coins-field";
import { OpenQuestions, type OpenValues, openValuesIn } from "./open-questions";
import { ProgressBar } from "./progress-bar";
import { QuestionField } from "./question-field";
import { Review } from "./review";
import { SaveStatus } from "./save-status";
import { useAnswerQueue } from "./use-answer-queue";
import { useStepHistory } from "./use-step-history";
import { fill, stepQuestion, stepTitle, type WalkWords } from "./words";

export type WalkProps = {
  readonly token: string;
  /** Names this response's answers on the device. */
  readonly responseId: string;
  readonly locale: string;
  /** `null` when the questions are asked in one language only. */
  readonly otherLocale: string | null;
  /** Where this page is, after the language. */
  readonly path: string;
  /** The token of the shared tablet's kiosk that this is on: then nothing is kept on the device. */
  readonly kiosk?: string;
  readonly steps: readonly StepContent[];
  readonly open: OpenContent;
  readonly initialStep: StepId;
  readonly initialAnswers: Answers;
  readonly initialOpen: OpenValues;
  /** Whether the form that was just posted held an answer that could not be read. */
  readonly problem: boolean;
  readonly words: WalkWords;
};

/**
 * The walk through a questionnaire. Without JavaScript it is a plain form, one step a page; with it,
 * every answer is sent as soon as it is given and the steps change without a page load.
 */
export function Walk(props: WalkProps) {
  const { steps, words, token } = props;
  const [answers, setAnswers] = useState(props.initialAnswers);
  const [open, setOpen] = useState(props.initialOpen);
  const [stepId, goTo] = useStepHistory(props.initialStep);
  // Bumped when answers arrive from elsewhere (the device, another tab), so that inputs show them.
  const [generation, setGeneration] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const clickedStep = useRef<StepId | null>(null);
  const { status, queue } = useAnswerQueue(props, (arrived) => {
    setAnswers((before) => ({ ...before, ...arrived.answers }));
    setOpen((before) => ({ ...before, ...arrived.open }));
    setGeneration((before) => before + 1);
  });

  // What was tapped or written before this code came is an answer too.
  useEffect(() => {
    for (const input of form.current?.querySelectorAll("input:checked") ?? []) noteRadio(input);
    if (props.initialStep === "stories" && form.current) noteOpen(new FormData(form.current));
  }, []);

  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === stepId),
  );
  const step = steps[index];
  if (!step) return null;

  function record(changes: Answers): void {
    setAnswers((before) => ({ ...before, ...changes }));
    queue.current?.put(changes);
  }

  function noteRadio(input: EventTarget): void {
    if (!(input instanceof HTMLInputElement) || input.type !== "radio") return;
    const id = input.name as ItemId;
    const answer = Number(input.value);
    if (answers[id] !== answer) record({ [id]: answer });
  }

  function noteOpen(form: FormData): void {
    const before: Record<string, unknown> = { ...props.initialOpen };
    const changes: Partial<OpenValues> = Object.fromEntries(
      Object.entries(openValuesIn(form)).filter(
        ([field, value]) => String(value ?? "") !== String(before[field] ?? ""),
      ),
    );
    if (Object.keys(changes).length === 0) return;
    setOpen((known) => ({ ...known, ...changes }));
    queue.current?.put(changes);
  }

  function show(next: StepId): void {
    goTo(next);
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }

  async function finish(): Promise<void> {
    // Answers that wait for the network keep the result waiting too; the status line says why.
    if (await queue.current?.flush()) form.current?.submit();
  }

  /** The second click of a double click was not meant for the step that the first one led to. */
  function ignoreSecondClick(event: MouseEvent): void {
    if (event.detail > 1 && clickedStep.current !== stepId) {
      event.preventDefault();
      event.stopPropagation();
    } else {
      clickedStep.current = stepId;
    }
  }

  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (submitter.name === "coin") {
      record(moveCoin(answers, submitter.value as CoinMove));
      return;
    }
    void queue.current?.flush();
    const next = steps[submitter.value === "back" ? index - 1 : index + 1];
    if (next) show(next.id);
    else void finish();
  }

  const progress = walkProgress(steps, answers);
  const question = stepQuestion(step, words);
  const action =
    step.id === "review"
      ? `/api/responses/${token}/finish`
      : `/api/responses/${token}/steps/${step.id}`;

  return (
    <form
      ref={form}
      action={action}
      method="post"
      autoComplete="off"
      onChange={(event) => noteRadio(event.target)}
      onSubmit={handleSubmit}
      onClickCapture={ignoreSecondClick}
      className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col px-5 pt-5 pb-8 sm:px-8 sm:pt-10"
    >
      <input type="hidden" name="locale" value={props.locale} />
      {props.kiosk && <input type="hidden" name="kiosk" value={props.kiosk} />}
      <ProgressBar {...progress} label={fill(words.progress, progress)}>
        <h1 ref={heading} tabIndex={-1} className="font-sans text-sm text-quiet outline-none">
          {stepTitle(step, words)}
        </h1>
      </ProgressBar>

      {props.problem && step.id === props.initialStep && (
        <p role="alert" className="mt-6 text-accent">
          {words.problem}
        </p>
      )}

      <div key={`${step.id}-${generation}`} className="mt-7 flex flex-col gap-12">
        {question && <p className="font-serif text-2xl leading-snug sm:text-3xl">{question}</p>}
        {step.id === "stories" && (
          <OpenQuestions
            content={props.open}
            values={open}
            words={words}
            onEdit={(changes) => {
              setOpen((before) => ({ ...before, ...changes }));
              queue.current?.keep(changes);
            }}
            onDone={() => void queue.current?.flush()}
          />
        )}
        {step.id === "coins" ? (
          <CoinsField questions={step.items} answers={answers} words={words} />
        ) : (
          step.items.map((item) => (
            <QuestionField key={item.id} question={item} answer={answers[item.id]} words={words} />
          ))
        )}
        {step.id === "review" && (
          <Review
            steps={steps}
            progressOf={(content) => stepProgress(content, answers)}
            onOpen={show}
            words={words}
          />
        )}
      </div>

      <div className="mt-10 flex flex-row-reverse items-center justify-between gap-4">
        <button type="submit" name="go" value="next" id="next" className="button-primary">
          {step.id === "review" ? words.finish : words.next}
        </button>
        {index > 0 && (
          <button type="submit" name="go" value="back" className="button-quiet">
            <span aria-hidden="true">← </span>
            {words.back}
          </button>
        )}
      </div>
      <div className="mt-6 flex items-baseline justify-between gap-6 text-sm">
        <SaveStatus status={status} started={progress.answered > 0} words={words} />
        {props.otherLocale && (
          <a
            href={`/${props.otherLocale}${props.path}?step=${step.id}`}
            lang={props.otherLocale}
            hrefLang={props.otherLocale}
            className="shrink-0 py-3 text-quiet hover:underline"
          >
            {words.language}
          </a>
        )}
      </div>
    </form>
  );
}
