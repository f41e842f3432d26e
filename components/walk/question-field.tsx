import type { Question } from "@/lib/assessments/walk-content";
import { DONT_KNOW } from "@/lib/framework/items";
import type { WalkWords } from "./words";

type Props = { question: Question; answer: number | undefined; words: WalkWords };

/** One question with its answers as large targets, and "don't know" set apart. */
export function QuestionField({ question, answer, words }: Props) {
  return (
    <fieldset data-question={question.id} className="min-w-0">
      {question.kind === "shift" ? (
        <ShiftScale question={question} answer={answer} words={words} />
      ) : question.kind === "level" ? (
        <AnchorCards question={question} answer={answer} words={words} />
      ) : (
        <TargetScale question={question} answer={answer} words={words} />
      )}
      <label className="mt-3 flex min-h-11 w-fit cursor-pointer items-center gap-3 px-1 text-quiet has-checked:text-ink">
        <Radio id={question.id} value={DONT_KNOW} answer={answer} className="size-4.5" />
        <span className="underline decoration-rule underline-offset-4">{words.dontKnow}</span>
      </label>
    </fieldset>
  );
}

type RadioProps = {
  id: string;
  value: number;
  answer: number | undefined;
  className?: string;
  label?: string;
};

function Radio({ id, value, answer, className = "size-5.5", label }: RadioProps) {
  return (
    <input
      type="radio"
      name={id}
      value={value}
      defaultChecked={answer === value}
      aria-label={label}
      className={`radio shrink-0 ${className}`}
    />
  );
}

type Of<K extends Question["kind"]> = Omit<Props, "question"> & {
  question: Extract<Question, { kind: K }>;
};

function AnchorCards({ question, answer, words }: Of<"level">) {
  return (
    <>
      <legend className="mb-5 font-serif text-[1.7rem] leading-tight sm:text-3xl">
        {question.question}
      </legend>
      <div className="flex flex-col gap-2.5">
        {question.anchors.map((anchor, index) => (
          <label
            key={index}
            className={`flex cursor-pointer items-start gap-4 rounded-2xl border border-rule bg-surface px-4 transition-colors hover:border-control has-checked:border-primary has-checked:ring-1 has-checked:ring-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary ${anchor ? "py-4" : "py-2.5"}`}
          >
            <Radio
              id={question.id}
              value={index + 1}
              answer={answer}
              className={anchor ? "mt-0.5 size-5.5" : "mt-0.5 ml-0.5 size-4.5"}
            />
            {anchor ? (
              <span className="leading-snug">{anchor}</span>
            ) : (
              <span className="text-sm text-quiet">{words.between}</span>
            )}
          </label>
        ))}
      </div>
    </>
  );
}

const SEVEN = [1, 2, 3, 4, 5, 6, 7];

function ShiftScale({ question, answer, words }: Of<"shift">) {
  return (
    <>
      <legend className="sr-only">{`${question.from} – ${question.to}`}</legend>
      <div className="grid gap-x-10 gap-y-1 sm:grid-cols-2" aria-hidden="true">
        <p className="pr-12 leading-snug sm:pr-0">{question.from}</p>
        <p className="hidden text-right leading-snug sm:block">{question.to}</p>
      </div>
      <div className="scale my-3 flex justify-between">
        {SEVEN.map((value) => (
          <label
            key={value}
            className="relative flex size-11 cursor-pointer items-center justify-center"
          >
            <Radio
              id={question.id}
              value={value}
              answer={answer}
              className="size-7"
              label={words.scale[`${value}` as keyof WalkWords["scale"]]}
            />
          </label>
        ))}
      </div>
      <p className="pl-12 text-right leading-snug sm:hidden" aria-hidden="true">
        {question.to}
      </p>
    </>
  );
}

const FIVE = [1, 2, 3, 4, 5];

function TargetScale({ question, answer, words }: Of<"target" | "effort">) {
  return (
    <>
      <legend className="leading-snug">{question.question}</legend>
      <div className="scale scale-with-words mt-3 flex justify-between">
        {FIVE.map((value) => (
          <label
            key={value}
            className="relative flex w-16 cursor-pointer flex-col items-center gap-1.5 py-2 text-center text-xs text-quiet has-checked:text-ink sm:text-sm"
          >
            <Radio id={question.id} value={value} answer={answer} className="size-7" />
            {words.stages[`${value}` as keyof WalkWords["stages"]]}
          </label>
        ))}
      </div>
    </>
  );
}
