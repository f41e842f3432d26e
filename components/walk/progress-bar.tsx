import type { ReactNode } from "react";

type Props = { answered: number; asked: number; label: string; children: ReactNode };

/** How far along: answered questions of all questions, in figures and as a bar. */
export function ProgressBar({ answered, asked, label, children }: Props) {
  return (
    <header>
      <div className="flex items-baseline justify-between gap-4">
        {children}
        <p className="shrink-0 text-sm text-quiet tabular-nums">{label}</p>
      </div>
      {/* A drawing of the figures above; presentation attributes, as the policy allows no inline style. */}
      <svg
        aria-hidden="true"
        className="mt-2 block h-1.5 w-full overflow-hidden rounded-full"
        preserveAspectRatio="none"
        viewBox={`0 0 ${asked} 1`}
      >
        <rect width={asked} height="1" className="fill-rule" />
        <rect width={answered} height="1" className="fill-primary" />
      </svg>
    </header>
  );
}
