import { STAGES, type Stage } from "@/lib/framework/stages";
import type { Interval } from "@/lib/statistics/interval";
import type { ScoringParameters } from "./parameters";
import { atLeast } from "./rounding";

/** The stage of a score on 0..100. A score on a cut belongs to the higher stage. */
export function stageOf(score: number, cuts: ScoringParameters["stageCuts"]): Stage {
  return STAGES.findLast((stage) => atLeast(score, cuts[stage - 2] ?? 0)) ?? 1;
}

/**
 * The stages a level may be in: all those its interval reaches, lowest first. With more than one of
 * them the level is "between" them. Without an interval, the stage of the score alone.
 */
export function stagesSpanned(
  score: number,
  interval: Interval | null,
  cuts: ScoringParameters["stageCuts"],
): Stage[] {
  const lowest = stageOf(interval?.low ?? score, cuts);
  const highest = stageOf(interval?.high ?? score, cuts);
  return STAGES.filter((stage) => stage >= lowest && stage <= highest);
}
