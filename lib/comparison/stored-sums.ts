import type { QuestionnaireId } from "@/lib/framework/questionnaire-ids";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { levelSums, sumsFromNumbers } from "@/lib/scoring/level-sums";
import { tallyFromCounts } from "@/lib/scoring/tally";
import type { ReleasedSums } from "./round-data";

/** A stored tally, its arrays as PostgreSQL writes them. */
export type TallyText = {
  readonly unitId: string;
  readonly respondents: number;
  readonly released: string;
  readonly sums: string;
  /** Only where there are no sums: of a round that closed before these were kept. */
  readonly counts: string | null;
};

/** The sums of a stored tally. */
export function readSums(
  { respondents, released, sums, counts }: TallyText,
  questionnaire: QuestionnaireId,
): ReleasedSums {
  const levels =
    counts === null
      ? sumsFromNumbers(numbersIn(sums))
      : levelSums(tallyFromCounts(QUESTIONNAIRES[questionnaire], numbersIn(counts)));
  return { respondents, levels, released: numbersIn(released) };
}

/** Whole numbers as PostgreSQL writes an array of them: {1,2,3}. */
export function numbersIn(text: string): number[] {
  return text.length <= 2 ? [] : text.slice(1, -1).split(",").map(Number);
}
