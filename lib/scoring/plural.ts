import type { PluralWording } from "@/lib/framework/wording/findings";

/** The template for a number of things. Dutch and English have a form for one, and one for the rest. */
export function plural({ one, other }: PluralWording, n: number): string {
  return n === 1 ? one : other;
}
