import { unanimousBand } from "@/lib/disclosure/detail";
import { LEVELS, type Level } from "@/lib/framework/levels";
import { countedPersons } from "@/lib/scoring/counted";
import type { Formula, LevelFormulas } from "@/lib/scoring/explain-level";
import type { ScoringParameters } from "@/lib/scoring/parameters";
import type { LevelProfile } from "@/lib/scoring/profile";
import { type ExpertRows, expertRows } from "./explained-expert";
import { agreementRow, stageRow } from "./explained-reading";
import { type ExplainedRow, numberRow, reason, type Writing } from "./explained-rows";
import type { LevelShown } from "./shown-levels";

/** A level, how its numbers were computed, and what of it may be shown. */
export type LevelToExplain = {
  readonly own: LevelProfile;
  readonly formulas: LevelFormulas;
  /** The score of the only person, from her own answers; `null` for a group. */
  readonly person: Formula | null;
  readonly shown: LevelShown;
};

/** What measuring gave in one of three steps: rows, and what to know beforehand, or why there are none. */
export type ExplainedPart = {
  readonly kind: "answers" | "carried" | "leverage";
  readonly rows: readonly ExplainedRow[];
  readonly note: string | null;
};

export type ExplainedLevel = {
  readonly level: Level;
  readonly number: number;
  readonly name: string;
  readonly note: string | null;
  readonly parts: readonly ExplainedPart[];
  /** `null` where there is nothing for experts. */
  readonly expert: ExpertRows | null;
};

/** The whole group: how many people there are, and by which rules their answers were scored. */
export type Group = {
  readonly respondents: number;
  readonly parameters: ScoringParameters;
};

/** How one level was measured, with nothing in it that may not be shown. */
export function explainedLevel(
  level: LevelToExplain,
  group: Group,
  writing: Writing,
): ExplainedLevel {
  const { own, shown } = level;
  const silent = shown.score !== "point" || own.score === null;
  return {
    level: own.level,
    number: LEVELS.indexOf(own.level) + 1,
    name: writing.wording.levels[own.level].name,
    note: levelNote(level, group, writing),
    parts: silent
      ? []
      : [
          answersPart(level, group, writing),
          carriedPart(level, group, writing),
          leveragePart(level, group, writing),
        ],
    expert: silent || group.respondents < 2 ? null : expertRows(own, shown.items, writing),
  };
}

function levelNote(
  { own, shown }: LevelToExplain,
  { respondents }: Group,
  writing: Writing,
): string | null {
  const say = writing.wording.explanations.level;
  if (own.score === null) return respondents === 1 ? say.ownUnknown : say.jointUnknown;
  if (shown.score !== "point") return reason(say.unanimous, unanimousBand(own.score), writing);
  return own.unknown ? say.few : null;
}

function answersPart(level: LevelToExplain, group: Group, writing: Writing): ExplainedPart {
  const say = writing.wording.explanations;
  const { own, formulas, person, shown } = level;
  const { score, margin, averageDeviation, shared } = formulas;
  const rows = [
    numberRow(say.person, [person], writing),
    numberRow(say.score, [score], writing),
    shown.persons && own.interval ? numberRow(say.margin, [margin], writing, own.interval) : [],
    numberRow(say.averageDeviation, [averageDeviation], writing),
    numberRow(say.shared, [shared], writing),
    agreementRow(own, formulas.itemDeviation, group.parameters, writing),
    stageRow(own, group.parameters, writing),
  ];
  return {
    kind: "answers",
    rows: rows.flat(),
    note: person === null ? whoHasAScore(own, group, writing) : null,
  };
}

function whoHasAScore({ expert, respondents: n }: LevelProfile, group: Group, writing: Writing) {
  const say = writing.wording.explanations.person;
  const items = expert.items.length;
  const values = { least: Math.ceil(items / 2), items, n, total: group.respondents };
  return reason(items === 1 ? say.one : say.rule, values, writing);
}

function carriedPart(
  { own, formulas, shown }: LevelToExplain,
  { parameters }: Group,
  writing: Writing,
): ExplainedPart {
  const say = writing.wording.explanations;
  if (!shown.carried) return { kind: "carried", rows: [], note: say.level.below };
  const { supportedLowest, supportedHighest } = formulas;
  const { tolerance, carryOver } = parameters;
  const supported = { ...say.supported, why: supportReason(own, say.supported) };
  const rows = [
    numberRow(ceilingWords(own, say.ceiling), [formulas.ceiling], writing, { tolerance }),
    numberRow(supported, [formulas.supported], writing, { carryOver: 100 * carryOver }),
    numberRow(say.supportedRange, [supportedLowest, supportedHighest], writing),
    numberRow(say.unsupported, [formulas.unsupported], writing),
  ];
  return { kind: "carried", rows: rows.flat(), note: null };
}

type Explanations = Writing["wording"]["explanations"];

function ceilingWords({ ceiling }: LevelProfile, { name, why, above }: Explanations["ceiling"]) {
  return { name, why: ceiling !== null && ceiling > 100 ? `${why} ${above}` : why };
}

function supportReason({ score, ceiling }: LevelProfile, say: Explanations["supported"]): string {
  if (ceiling === null) return say.top;
  return score !== null && score > ceiling ? say.why : say.all;
}

function leveragePart(
  { own, formulas, shown }: LevelToExplain,
  { parameters }: Group,
  writing: Writing,
): ExplainedPart {
  const { target, leverage } = writing.wording.explanations;
  if (!shown.target) {
    return { kind: "leverage", rows: [], note: `${target.hidden} ${leverage.hidden}` };
  }
  const isDefault = countedPersons(own.targetHistogram) === 0;
  const targetWords = { ...target, why: isDefault ? target.none : target.why };
  const rows = [
    numberRow(targetWords, [formulas.target], writing, { target: own.target }),
    numberRow(leverage, [formulas.leverage], writing, {
      resting: LEVELS.length - LEVELS.indexOf(own.level),
      count: LEVELS.length,
      tolerance: parameters.tolerance,
    }),
  ];
  return { kind: "leverage", rows: rows.flat(), note: null };
}
