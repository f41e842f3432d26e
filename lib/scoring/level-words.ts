import type { Locale } from "@/lib/framework/locales";
import type { Wording } from "@/lib/framework/wording";
import { fillSentence } from "./fill";
import { levelName, percent, points, stageName } from "./names";
import type { LevelProfile } from "./profile";

type Words = {
  readonly wording: Pick<Wording, "levels" | "stages" | "findings">;
  readonly locale: Locale;
};

/**
 * What one level shows, in sentences: its score and stage, what of it is supported, how far people
 * agree, and how many did not know. Of a level that is unknown only that.
 *
 * @param respondents how many people answered the questionnaire
 */
export function levelSentences(level: LevelProfile, respondents: number, words: Words): string[] {
  const { dontKnow } = level;
  const notKnown =
    dontKnow.finding && dontKnow.share !== null
      ? [fillSentence(words.wording.findings.level.dontKnow, { percent: percent(dontKnow.share) })]
      : [];
  return [
    ...scoreSentence(level, respondents, words),
    ...(level.unknown
      ? []
      : [...supportSentence(level, words), ...agreementSentence(level, words)]),
    ...notKnown,
  ];
}

function scoreSentence(own: LevelProfile, total: number, { wording, locale }: Words): string[] {
  const say = wording.findings.level;
  const level = levelName(own.level, wording, locale);
  const [lowest, ...higher] = own.stages;
  if (own.score === null || lowest === undefined) return [fillSentence(say.nobody, { level })];
  if (own.unknown) return [fillSentence(say.few, { level, n: own.respondents, total })];
  const highest = higher.at(-1) ?? lowest;
  return [
    fillSentence(highest === lowest ? say.score : say.between, {
      level,
      score: points(own.score),
      stage: stageName(lowest, wording, locale),
      higher: stageName(highest, wording, locale),
    }),
  ];
}

function supportSentence(own: LevelProfile, { wording }: Words): string[] {
  const say = wording.findings.level;
  const { score, supported, supportedRange: range } = own;
  if (score === null || supported === null) return [];
  if (range !== null && points(range.low) !== points(range.high)) {
    return [fillSentence(say.range, { low: points(range.low), high: points(range.high) })];
  }
  return points(supported) === points(score)
    ? []
    : [fillSentence(say.supported, { supported: points(supported) })];
}

function agreementSentence(
  { agreement, indication, camps: { low, high } }: LevelProfile,
  { wording }: Words,
): string[] {
  if (agreement === "too-few") return [];
  const say = wording.findings.level;
  return [fillSentence((indication ? say.indication : say.agreement)[agreement], { low, high })];
}
