import { LEVELS } from "@/lib/framework/levels";
import type { Explanation, PriorityStep } from "@/lib/scoring/explain";
import { levelName, stageName } from "@/lib/scoring/names";
import type { Profile } from "@/lib/scoring/profile";
import { stageRange } from "./explained-reading";
import { type ExplainedRow, numberRow, reason, type Writing } from "./explained-rows";
import type { GroupRelease } from "./released";
import { isShiftShown, type Shown } from "./shown-levels";

/** Rows of the profile as a whole, and what else there is to say: why some or all are left out. */
export type ExplainedSection = {
  readonly rows: readonly ExplainedRow[];
  readonly note: string | null;
};

/** The walk down to the priority level, and the leverage where that decided. */
export type ExplainedPriority = ExplainedSection & {
  readonly rule: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
};

/** A profile, how its numbers were computed, what of it may be shown, and in which words. */
export type Explaining = Writing & {
  readonly profile: Profile;
  readonly explanation: Explanation;
  readonly shown: Shown;
  /** Whether the questionnaire asks where the shifts should be. */
  readonly asksWanted: boolean;
  /** `null` for one's own answers. */
  readonly release: GroupRelease | null;
};

/** Why the priority level comes first. */
export function explainedPriority(explaining: Explaining): ExplainedPriority {
  const { explanation, shown, wording } = explaining;
  const say = wording.explanations.priority;
  const { steps, most } = explanation.priority;
  const why = choiceByLeverage(explaining);
  const rows = shown.complete ? numberRow({ name: say.most, why }, [most], explaining) : [];
  return {
    rule: say.rule,
    steps: steps.map((step) => ({
      name: wording.levels[step.level].name,
      text: stepText(step, explaining),
    })),
    rows,
    note: most !== null && rows.length === 0 ? why : null,
  };
}

function choiceByLeverage(explaining: Explaining): string {
  const { profile, wording, locale } = explaining;
  const say = wording.explanations.priority;
  const { level } = profile.priority;
  if (level === null) return say.maintain;
  return reason(say.leverage, { level: levelName(level, wording, locale) }, explaining);
}

function stepText(step: PriorityStep, explaining: Explaining): string {
  const { profile, shown, wording } = explaining;
  const say = wording.explanations.priority;
  if (step.reason === "unknown") return say.unknown;
  if (step.reason === "divided") return say.divided;
  const index = LEVELS.indexOf(step.level);
  const score = profile.levels[index]?.score ?? null;
  const cut = profile.parameters.lowCut;
  if (score === null || shown.levels[index]?.score !== "point") {
    return reason(step.reason === "low" ? say.lowHidden : say.passedHidden, { cut }, explaining);
  }
  return reason(step.reason === "low" ? say.low : say.passed, { score, cut }, explaining);
}

/** Where the coins lie, and how that is beside the leverage. */
export function explainedEffort(explaining: Explaining): ExplainedSection {
  const { profile, explanation, shown, wording, locale } = explaining;
  const say = wording.explanations;
  const { belowPriority, coinsPlace, leveragePlace, inversion } = explanation.effort;
  const { level } = profile.priority;
  if (level === null || belowPriority === null) {
    const { noCoins, noLeverage } = wording.findings.effort;
    return { rows: [], note: profile.effort.respondents === 0 ? noCoins : noLeverage };
  }
  const values = { level: levelName(level, wording, locale), count: LEVELS.length };
  const beside = shown.complete
    ? [
        numberRow(say.leveragePlace, [leveragePlace], explaining),
        numberRow(say.inversion, [inversion], explaining),
      ]
    : [];
  const rows = [
    numberRow(say.belowPriority, [belowPriority], explaining, values),
    numberRow(say.coinsPlace, [coinsPlace], explaining, values),
    ...beside,
  ];
  return { rows: rows.flat(), note: shown.complete ? null : say.inversion.hidden };
}

/** The gap of each shift. */
export function explainedShifts(explaining: Explaining): ExplainedSection {
  const { profile, explanation, asksWanted, release, wording } = explaining;
  const { why, hidden, notAsked } = wording.explanations.gap;
  if (!asksWanted) return { rows: [], note: notAsked };
  const rows = profile.shifts.flatMap(({ shift, now, wanted }, index) => {
    const { name } = wording.shifts[shift];
    const group = release && release.shifts[shift];
    const mayShow =
      isShiftShown(now, group && group.now) && isShiftShown(wanted, group && group.wanted);
    const gap = mayShow ? (explanation.shifts[index]?.gap ?? null) : null;
    const left = { name, formulas: [], answer: null, why: hidden };
    return gap === null ? [left] : numberRow({ name, why: "" }, [gap], explaining);
  });
  return { rows, note: why };
}

/** All levels together. */
export function explainedOverall(explaining: Explaining): ExplainedSection {
  const { profile, explanation, shown, wording, locale } = explaining;
  const say = wording.explanations;
  if (!shown.complete) return { rows: [], note: say.overallHidden };
  const { stage } = profile.overall;
  if (stage === null) return { rows: [], note: null };
  const range = stageRange(stage, profile.parameters.stageCuts);
  const rows = [
    ...numberRow(say.overallScore, [explanation.overall.score], explaining),
    ...numberRow(say.overallSupported, [explanation.overall.supported], explaining),
    {
      name: say.overallStage.name,
      formulas: [],
      answer: stageName(stage, wording, locale),
      why: reason(say.overallStage.why, range, explaining),
    },
  ];
  return { rows, note: null };
}
