import { mean } from "./mean";
import { observed, type Sample } from "./observed";

/** Keeps a share such as 0.6 of 5 items from asking for a fourth answer through rounding. */
const ROUNDING = 1e-9;

/**
 * A person's score on a scale of several items: the mean of the answered items, from 0 for the
 * lowest answer to 100 for the highest.
 *
 * @param answers one an item, `null` where not answered
 * @param scale the lowest and highest answer, and the least share of the items to be answered
 * @returns 0..100; `null` when too few items, or none, are answered
 * @example scaleScore([4, null, 5], { min: 1, max: 5, answeredShare: 0.5 }) // 87.5
 */
export function scaleScore(
  answers: Sample,
  scale: { readonly min: number; readonly max: number; readonly answeredShare: number },
): number | null {
  const average = mean(answers);
  const answered = observed(answers).length;
  if (average === null || answered < scale.answeredShare * answers.length - ROUNDING) return null;
  return ((average - scale.min) / (scale.max - scale.min)) * 100;
}
