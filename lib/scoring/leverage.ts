import type { ScoringParameters } from "./parameters";
import { moreThan } from "./rounding";
import type { OwnScore } from "./supported";

/**
 * What working on a level does for the whole: its room to the target, times the share of the
 * building that rests on it, itself included.
 *
 *     Λ_i = max(0, T_i − min(s_i, sup_i + d)) · (N + 1 − i)/N
 *
 * @param own the level's score and shared score
 * @param target 0..100
 * @param index the level's place from the top, from 0
 * @param count how many levels there are
 */
export function leverage(
  own: OwnScore,
  target: number,
  index: number,
  count: number,
  { tolerance }: Pick<ScoringParameters, "tolerance">,
): number {
  const reached = Math.min(own.score, own.shared + tolerance);
  return moreThan(target, reached) ? ((target - reached) * (count - index)) / count : 0;
}
