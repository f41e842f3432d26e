import type { Level } from "@/lib/framework/levels";
import type { ScoringParameters } from "./parameters";
import { type OwnLevel, type TopDown, topDown } from "./top-down";

/** As much of a profile as supposing otherwise needs; a browser is given no more. */
export type WhatIfProfile = {
  readonly levels: readonly OwnLevel[];
  readonly parameters: ScoringParameters;
};

/**
 * The building as if some levels scored otherwise. The shared score of such a level moves along
 * with its score; agreement stays as it is. A level without a score becomes known, and as if all
 * agreed on it.
 *
 * @param scores the supposed scores; clipped to 0..100
 */
export function whatIf(
  profile: WhatIfProfile,
  scores: Readonly<Partial<Record<Level, number>>>,
): TopDown<OwnLevel> {
  const levels = profile.levels.map((own): OwnLevel => {
    const { level, score, shared, target, unknown, divided } = own;
    const supposed = scores[level];
    if (supposed === undefined) return { level, score, shared, target, unknown, divided };
    const changed = clip(supposed);
    const movedShared =
      score === null || shared === null ? changed : clip(shared + changed - score);
    return { level, score: changed, shared: movedShared, target, unknown: false, divided };
  });
  return topDown(levels, profile.parameters);
}

function clip(score: number): number {
  return Math.min(100, Math.max(0, score));
}
