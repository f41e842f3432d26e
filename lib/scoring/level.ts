import type { LevelItem } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Stage } from "@/lib/framework/stages";
import { type AgreementReading, agreementOf } from "./agreement";
import { countedSpread } from "./counted";
import { type AnsweredItem, type ExpertView, expertView } from "./expert";
import { evaluate } from "./expression";
import { sharedScore } from "./formulas";
import type { ScoringParameters } from "./parameters";
import { atLeast } from "./rounding";
import { onHundred, type Spread, spreadOf } from "./spread";
import { stageOf, stagesSpanned } from "./stage";
import { countsOf, type ItemCounts, respondentCount, scoreBins, type Tally } from "./tally";
import type { PlacedLevel } from "./top-down";

/** Everything about one level by itself. Scores are on 0..100; `null` is undefined, never 0. */
export type MeasuredLevel = Spread &
  AgreementReading & {
    readonly level: Level;
    /**
     * The mean of min(x, score), which is score − averageDeviation/2: those above the average do
     * not make up for those below it.
     */
    readonly shared: number | null;
    /** Nobody, or fewer than half of the respondents, has a score. */
    readonly unknown: boolean;
    readonly dontKnow: DontKnow;
    readonly expert: ExpertView;
    /** The mean target, or the default where nobody gave one. */
    readonly target: number;
    /** How many gave a target. */
    readonly targetRespondents: number;
    /** How many gave each target, from 0 to 100 in equal steps; empty where none was asked. */
    readonly targetHistogram: readonly number[];
    readonly stage: Stage | null;
    /** All stages the interval reaches, lowest first. With several, the level is between them. */
    readonly stages: readonly Stage[];
  };

export type DontKnow = {
  readonly count: number;
  /** Of all answers that the respondents could have given on the level; `null` without respondents. */
  readonly share: number | null;
  /** So many that they are a finding of their own. */
  readonly finding: boolean;
};

/**
 * What a tally says of each level by itself, before the levels above and below are looked at: its place
 * among them is still empty.
 *
 * @returns mission to context
 */
export function measuredLevels(
  tally: Tally,
  parameters: ScoringParameters,
): (MeasuredLevel & PlacedLevel)[] {
  const items = countsOf(tally, "level");
  const targets = countsOf(tally, "target");
  return LEVELS.map((level) => {
    const own = items.filter(({ item }) => item.level === level);
    const target = targets.find(({ item }) => item.level === level);
    return measuredLevel(tally, level, own, target?.counts.answers ?? [], parameters);
  });
}

function measuredLevel(
  tally: Tally,
  level: Level,
  items: readonly { readonly item: LevelItem; readonly counts: ItemCounts }[],
  targets: readonly number[],
  parameters: ScoringParameters,
): MeasuredLevel & PlacedLevel {
  const bins = scoreBins(tally, level);
  const answered = items.map(
    ({ item, counts: { answers } }): AnsweredItem => ({
      item,
      answers,
      spread: countedSpread(answers),
    }),
  );
  const deviations = answered.map(({ answers, spread }) =>
    onHundred(spread.averageDeviation, answers),
  );
  const dontKnow = items.reduce((sum, { counts }) => sum + counts.dontKnow, 0);
  const spread = spreadOf(bins);
  const { respondents, score, interval, averageDeviation } = spread;
  const reading = agreementOf(bins, deviations, parameters);
  const { stageCuts, defaultTarget } = parameters;
  const target = countedSpread(targets);
  // Named one by one: two objects spread into a third take ten times as long.
  return {
    level,
    respondents,
    score,
    standardDeviation: spread.standardDeviation,
    interval,
    averageDeviation,
    histogram: spread.histogram,
    agreement: reading.agreement,
    divided: reading.divided,
    indication: reading.indication,
    camps: reading.camps,
    itemDeviation: reading.itemDeviation,
    shared:
      score === null || averageDeviation === null
        ? null
        : evaluate(sharedScore(score, averageDeviation)),
    unknown: respondents === 0 || 2 * respondents < respondentCount(tally),
    dontKnow: dontKnowOf(dontKnow, respondentCount(tally) * items.length, parameters),
    expert: expertView(answered),
    target: onHundred(target.mean, targets) ?? defaultTarget,
    targetRespondents: target.persons,
    targetHistogram: targets,
    stage: score === null ? null : stageOf(score, stageCuts),
    stages: score === null ? [] : stagesSpanned(score, interval, stageCuts),
    // Written in when all levels are known: a copy with these beside it takes as long as all the rest.
    ceiling: null,
    supported: null,
    unsupported: null,
    supportedRange: null,
    leverage: null,
  };
}

function dontKnowOf(count: number, possible: number, parameters: ScoringParameters): DontKnow {
  const share = possible === 0 ? null : count / possible;
  const finding = share !== null && atLeast(share, parameters.dontKnowShare);
  return { count, share, finding };
}
