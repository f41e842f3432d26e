import type { ReactNode } from "react";

type Props = { heading: string; hint?: ReactNode; children: ReactNode };

/** A part of a page of forms: where there is room, what it is stands beside what it asks. */
export function Part({ heading, hint, children }: Props) {
  return (
    <section className="mt-10 border-t border-rule pt-6 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:gap-x-14">
      <div className="mb-4">
        <h2 className="text-2xl">{heading}</h2>
        {hint && <p className="mt-2 max-w-prose text-quiet">{hint}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
