import type { Level } from "@/lib/framework/levels";
import type { ScoringParameters } from "./parameters";
import { atLeast, moreThan } from "./rounding";

/** Why a level comes first, the strongest reason first. `maintain`: none does. */
export const PRIORITY_REASONS = ["unknown", "low", "divided", "leverage", "maintain"] as const;

export type PriorityReason = (typeof PRIORITY_REASONS)[number];

/** The level to begin with. */
export type Priority =
  | { readonly level: Level; readonly reason: Exclude<PriorityReason, "maintain"> }
  | { readonly level: null; readonly reason: "maintain" };

/** What the choice of a priority level looks at. */
export type PriorityCandidate = {
  readonly level: Level;
  readonly unknown: boolean;
  readonly score: number | null;
  readonly divided: boolean;
  readonly leverage: number | null;
};

/**
 * The level to begin with: the highest that is unknown, low or divided; when there is none, the one
 * with most leverage (of equals the highest); when no level has leverage, none.
 *
 * @param levels top to bottom
 */
export function priority(
  levels: readonly PriorityCandidate[],
  parameters: Pick<ScoringParameters, "lowCut">,
): Priority {
  for (const candidate of levels) {
    const reason = reasonOf(candidate, parameters);
    if (reason !== null) return { level: candidate.level, reason };
  }
  let most: { level: Level; leverage: number } | null = null;
  for (const { level, leverage } of levels) {
    if (leverage !== null && moreThan(leverage, most?.leverage ?? 0)) most = { level, leverage };
  }
  return most === null
    ? { level: null, reason: "maintain" }
    : { level: most.level, reason: "leverage" };
}

/** What keeps a level from being passed over on the way down, the strongest reason; `null`: nothing. */
export function reasonOf(
  { unknown, score, divided }: PriorityCandidate,
  { lowCut }: Pick<ScoringParameters, "lowCut">,
): "unknown" | "low" | "divided" | null {
  if (unknown || score === null) return "unknown";
  if (!atLeast(score, lowCut)) return "low";
  return divided ? "divided" : null;
}
