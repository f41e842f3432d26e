import type { StepContent } from "@/lib/assessments/walk-content";
import type messages from "@/lib/i18n/messages/nl";

/** What the walk itself says, in one language: the page hands it over, the browser gets no dictionary. */
export type WalkWords = (typeof messages)["walk"];

/** Puts values into a text: `{answered} van {asked}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The few words above a step. Steps about a level have their own; the others are named here. */
export function stepTitle({ id, title }: StepContent, words: WalkWords): string {
  switch (id) {
    case "stories":
    case "targets":
    case "coins":
    case "review":
      return words.titles[id];
    case "shifts-now-1":
      return `${words.titles.shiftsNow} · 1/2`;
    case "shifts-now-2":
      return `${words.titles.shiftsNow} · 2/2`;
    case "shifts-wanted-1":
      return `${words.titles.shiftsWanted} · 1/2`;
    case "shifts-wanted-2":
      return `${words.titles.shiftsWanted} · 2/2`;
    default:
      return title ?? "";
  }
}

/** What a step asks as a whole, where its questions do not say it themselves. */
export function stepQuestion({ id, title }: StepContent, words: WalkWords): string | null {
  if (id.startsWith("shifts-now")) return words.shiftsNow;
  if (id.startsWith("shifts-wanted")) return words.shiftsWanted;
  return id === "targets" || id === "coins" ? title : null;
}
