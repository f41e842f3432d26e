import { evaluate } from "./expression";
import { leverageOf } from "./formulas";
import type { ScoringParameters } from "./parameters";
import { moreThan } from "./rounding";
import type { OwnScore } from "./supported";

/**
 * What working on a level does for the whole: its room to the target, times the share of the
 * building that rests on it, itself included. The formula is `leverageOf`; no room but a rounding
 * error is no room.
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
  parameters: Pick<ScoringParameters, "tolerance">,
): number {
  const { score, shared } = own;
  const place = { resting: count - index, count };
  const found = evaluate(leverageOf({ score, shared, target }, place, parameters));
  return moreThan(found, 0) ? found : 0;
}
