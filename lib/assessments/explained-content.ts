import type { Questionnaire } from "@/lib/framework/questionnaires";
import { explain } from "@/lib/scoring/explain";
import { explainPerson } from "@/lib/scoring/explain-person";
import type { Profile } from "@/lib/scoring/profile";
import { resultWords } from "@/lib/scoring/words";
import { type ExplainedLevel, explainedLevel } from "./explained-level";
import { notationOf } from "./explained-rows";
import {
  type ExplainedPriority,
  type ExplainedSection,
  type Explaining,
  explainedEffort,
  explainedOverall,
  explainedPriority,
  explainedShifts,
} from "./explained-whole";
import type { Disclosing } from "./result-content";
import { shownOf } from "./shown-levels";
import { withoutSmallGroups } from "./small-groups";

/** How every number of a result was measured, holding nothing that may not be shown. */
export type ExplainedContent = {
  readonly levels: readonly ExplainedLevel[];
  readonly priority: ExplainedPriority;
  readonly effort: ExplainedSection;
  readonly shifts: ExplainedSection;
  readonly overall: ExplainedSection;
  readonly parameters: string;
};

/** One person's own answers, in the order of the questionnaire's items. */
export type OwnAnswers = {
  readonly questionnaire: Questionnaire;
  readonly answers: readonly number[];
};

/**
 * A profile explained, number by number.
 *
 * @param own one's own answers that the profile is of; `null` for a group's
 */
export function explainedContent(
  measured: Profile,
  own: OwnAnswers | null,
  context: Disclosing,
): ExplainedContent {
  const { release, wording, locale } = context;
  const profile = release ? withoutSmallGroups(measured, release) : measured;
  const explanation = explain(profile);
  const shown = shownOf(profile, release);
  const asksWanted = measured.shifts.some(({ wanted }) => wanted !== null);
  const notation = notationOf(locale);
  const explaining = {
    profile,
    explanation,
    shown,
    asksWanted,
    release,
    wording,
    locale,
    notation,
  };
  return {
    levels: levelsContent(explaining, own),
    priority: explainedPriority(explaining),
    effort: explainedEffort(explaining),
    shifts: explainedShifts(explaining),
    overall: explainedOverall(explaining),
    parameters: resultWords(profile, context).parameters,
  };
}

function levelsContent(explaining: Explaining, own: OwnAnswers | null): ExplainedLevel[] {
  const { profile, explanation, shown } = explaining;
  return profile.levels.flatMap((level, index) => {
    const [explained, mayShow] = [explanation.levels[index], shown.levels[index]];
    if (explained === undefined || mayShow === undefined) return [];
    const person = own && explainPerson(own.questionnaire, own.answers, level.level);
    const toExplain = { own: level, formulas: explained.formulas, person, shown: mayShow };
    return [explainedLevel(toExplain, profile, explaining)];
  });
}
