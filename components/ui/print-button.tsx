"use client";

/** Opens the browser's own print dialog, which also saves as PDF. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="button-outline">
      {label}
    </button>
  );
}
