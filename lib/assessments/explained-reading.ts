import { STAGES, type Stage } from "@/lib/framework/stages";
import type { Formula } from "@/lib/scoring/explain-level";
import { stageName } from "@/lib/scoring/names";
import type { ScoringParameters } from "@/lib/scoring/parameters";
import type { LevelProfile } from "@/lib/scoring/profile";
import { type ExplainedRow, numberRow, reason, type Writing } from "./explained-rows";

/** How far people agree on a level, and by which rule. */
export function agreementRow(
  { agreement, indication, camps, respondents }: LevelProfile,
  itemDeviation: Formula | null,
  { agreement: limits, camps: { low: lowCut, high: highCut } }: ScoringParameters,
  writing: Writing,
): ExplainedRow[] {
  const { explanations, building } = writing.wording;
  const say = explanations.agreement;
  const { name } = say;
  if (agreement === "too-few") {
    return [{ name, formulas: [], answer: null, why: reason(say.tooFew, limits, writing) }];
  }
  const rule = {
    "two-camps": say.twoCamps,
    "one-picture": say.onePicture,
    shades: say.shades,
    spread: say.spread,
  }[agreement];
  const because = reason(rule, { ...limits, ...camps, lowCut, highCut }, writing);
  const why = indication
    ? `${because} ${reason(say.indication, { n: respondents }, writing)}`
    : because;
  const answer = reason(building.agreement[agreement], {}, writing);
  // Two camps are two camps, whatever the deviation.
  const decided =
    agreement === "two-camps" ? [] : numberRow({ name, why }, [itemDeviation], writing);
  const [row = { name, formulas: [], answer, why }] = decided;
  return [{ ...row, answer }];
}

/** The stage of a level, or between which two it is. */
export function stageRow(
  { stages }: LevelProfile,
  { stageCuts }: ScoringParameters,
  writing: Writing,
): ExplainedRow[] {
  const say = writing.wording.explanations.stage;
  const [lowest, ...higher] = stages;
  if (lowest === undefined) return [];
  const highest = higher.at(-1) ?? lowest;
  const between = highest !== lowest;
  const named = (stage: Stage) => stageName(stage, writing.wording, writing.locale);
  return [
    {
      name: say.name,
      formulas: [],
      answer: reason(
        between ? say.between : say.within,
        { stage: named(lowest), higher: named(highest) },
        writing,
      ),
      why: between ? say.whyBetween : reason(say.whyWithin, stageRange(lowest, stageCuts), writing),
    },
  ];
}

/** Where a stage begins and ends. */
export function stageRange(
  stage: Stage,
  cuts: ScoringParameters["stageCuts"],
): { readonly from: number; readonly to: number } {
  const index = STAGES.indexOf(stage);
  return { from: cuts[index - 1] ?? 0, to: cuts[index] ?? 100 };
}
