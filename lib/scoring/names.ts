import type { Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import type { Stage } from "@/lib/framework/stages";
import type { Wording } from "@/lib/framework/wording";

/** The name of a level as it stands in the middle of a sentence. */
export function levelName(
  level: Level,
  { levels }: Pick<Wording, "levels">,
  locale: Locale,
): string {
  return lowerFirst(levels[level].name, locale);
}

/** The names of levels as one phrase: "mission, identity and values". */
export function listed(
  levels: readonly Level[],
  wording: Pick<Wording, "levels">,
  locale: Locale,
): string {
  const names = levels.map((level) => levelName(level, wording, locale));
  return new Intl.ListFormat(locale).format(names);
}

/** The name of a stage as it stands in the middle of a sentence. */
export function stageName(
  stage: Stage,
  { stages }: Pick<Wording, "stages">,
  locale: Locale,
): string {
  return lowerFirst(stages[stage - 1] ?? "", locale);
}

/** A score as people say it: whole points. */
export function points(score: number): number {
  return Math.round(score);
}

/** A share in whole percents; 0 and 100 only when it is exactly none or all. */
export function percent(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(100 * share);
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
