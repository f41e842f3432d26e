import type { Progress, StepId } from "@/lib/assessments/steps";
import type { StepContent } from "@/lib/assessments/walk-content";
import { fill, stepTitle, type WalkWords } from "./words";

type Props = {
  steps: readonly StepContent[];
  progressOf: (step: StepContent) => Progress;
  onOpen: (step: StepId) => void;
  words: WalkWords;
};

/** What is answered and what is still open, with a way back to each step. */
export function Review({ steps, progressOf, onOpen, words }: Props) {
  const asking = steps.filter((step) => step.items.length > 0);
  const open = asking.reduce((sum, step) => {
    const { answered, asked } = progressOf(step);
    return sum + asked - answered;
  }, 0);
  return (
    <section>
      <p className="font-serif text-[1.7rem] leading-tight sm:text-3xl">
        {open === 0 ? words.review.complete : words.review.open}
      </p>
      <p className="mt-3 text-quiet">
        {open === 0 ? words.review.completeHint : words.review.openHint}
      </p>
      <ul className="mt-6">
        {asking.map((step) => {
          const { answered, asked } = progressOf(step);
          const left = asked - answered;
          return (
            <li key={step.id} className="border-t border-rule last:border-b">
              <a
                href={`?step=${step.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(step.id);
                }}
                className="flex min-h-12 items-center justify-between gap-4 py-2 hover:underline"
              >
                <span>{stepTitle(step, words)}</span>
                <span className={left > 0 ? "shrink-0 text-accent" : "shrink-0 text-quiet"}>
                  {left > 0 ? fill(words.review.left, { left }) : words.review.done}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
