import type { ReactNode } from "react";

type Props = { label: string; className: string; children: ReactNode };

/** What may be wider than a phone: it scrolls by itself, also by keyboard, and the page does not. */
export function ScrollRegion({ label, className, children }: Props) {
  // Relative, so that words for screen readers alone do not widen the page.
  return (
    <div
      className={`relative overflow-x-auto ${className}`}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {children}
    </div>
  );
}
