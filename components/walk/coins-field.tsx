import { coinsLeft } from "@/lib/assessments/coins";
import type { Answers } from "@/lib/assessments/steps";
import type { Question } from "@/lib/assessments/walk-content";
import { DONT_KNOW } from "@/lib/framework/items";
import { fill, type WalkWords } from "./words";

type Props = { questions: readonly Question[]; answers: Answers; words: WalkWords };

/**
 * Ten coins over seven piles. Every tap is a button of the form itself, so the game also works, and
 * keeps to its rules, where no script runs.
 */
export function CoinsField({ questions, answers, words }: Props) {
  const left = coinsLeft(answers);
  const unknown = questions.every(({ id }) => answers[id] === DONT_KNOW);
  return (
    <div>
      <p aria-live="polite" className="flex min-h-8 flex-wrap items-center gap-x-3 text-quiet">
        <Coins count={unknown ? 0 : left} />
        {unknown
          ? words.coins.unknown
          : left > 0
            ? fill(words.coins.left, { left })
            : words.coins.none}
      </p>
      <ul className="mt-5">
        {questions.map((question) => {
          const count = Math.max(0, answers[question.id] ?? 0);
          if (question.kind !== "effort") return null;
          return (
            <li key={question.id} className="border-t border-rule py-3.5 last:border-b">
              <div className="flex items-center justify-between gap-4">
                <div className="min-w-0">
                  <p className="leading-snug">{question.question}</p>
                  <p className="mt-1.5 flex min-h-5 items-center gap-1">
                    <Coins count={count} />
                    <span className="sr-only">{fill(words.coins.count, { count })}</span>
                  </p>
                </div>
                <div className="flex shrink-0 gap-2">
                  <Move
                    move={`${question.id}:-1`}
                    disabled={count === 0}
                    label={fill(words.coins.take, { pile: question.question })}
                  >
                    −
                  </Move>
                  <Move
                    move={`${question.id}:+1`}
                    disabled={left === 0}
                    label={fill(words.coins.give, { pile: question.question })}
                  >
                    +
                  </Move>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      <button
        type="submit"
        name="coin"
        value="dont-know"
        aria-pressed={unknown}
        className="mt-3 min-h-11 cursor-pointer px-1 text-quiet underline decoration-rule underline-offset-4 aria-pressed:text-ink aria-pressed:decoration-primary"
      >
        {words.dontKnow}
      </button>
    </div>
  );
}

function Coins({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <svg
      aria-hidden="true"
      width={count * 18}
      height="16"
      viewBox={`0 0 ${count * 18} 16`}
      className="text-primary"
    >
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} cx={index * 18 + 8} cy="8" r="7" fill="currentColor" />
      ))}
    </svg>
  );
}

type MoveProps = { move: string; disabled: boolean; label: string; children: string };

function Move({ move, disabled, label, children }: MoveProps) {
  return (
    <button
      type="submit"
      name="coin"
      value={move}
      aria-label={label}
      // Not `disabled`: a keyboard would lose its place in the middle of a game.
      aria-disabled={disabled}
      className="size-12 cursor-pointer rounded-full border border-control text-xl leading-none aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-quiet"
    >
      {children}
    </button>
  );
}
