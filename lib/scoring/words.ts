import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import type { SocialSystem } from "@/lib/framework/social-systems";
import type { Wording } from "@/lib/framework/wording";
import { fillSentence } from "./fill";
import { type Finding, findings } from "./findings";
import { levelSentences } from "./level-words";
import { levelName, listed, percent, points, stageName } from "./names";
import { plural } from "./plural";
import type { Profile } from "./profile";

/** What the sentences need besides a profile. */
export type Telling = {
  readonly wording: Pick<Wording, "levels" | "stages" | "advice" | "findings">;
  readonly locale: Locale;
  readonly socialSystem: SocialSystem;
};

/** A result in sentences, each at most 25 words. */
export type ResultWords = {
  /** Two or three things a team can talk about, the headline first. */
  readonly lead: readonly string[];
  /** What each level shows, mission to context. */
  readonly levels: readonly { readonly level: Level; readonly sentences: readonly string[] }[];
  /** Every finding, the most important first. */
  readonly findings: readonly { readonly finding: Finding; readonly sentence: string }[];
  /** All levels together; `null` when no level has a score. Never shown without the levels. */
  readonly overall: string | null;
  /** What it was scored with: printed with every result. */
  readonly parameters: string;
};

/** What may follow the headline, the best first. */
const LEAD_KINDS = ["effort", "divided", "strong", "unsupported", "dont-know", "agreed"] as const;

/** Coins below the priority level are worth the lead when at least half of all lies there. */
const LEAD_COINS = 1 / 2;

/** A profile in words, said to one kind of social system. */
export function resultWords(profile: Profile, telling: Telling): ResultWords {
  const found = findings(profile);
  const { tolerance, carryOver, version } = profile.parameters;
  return {
    lead: leadFindings(found).map((finding) => sentence(finding, telling)),
    levels: profile.levels.map((level) => ({
      level: level.level,
      sentences: levelSentences(level, profile.respondents, telling),
    })),
    findings: found.map((finding) => ({ finding, sentence: sentence(finding, telling) })),
    overall: overallSentence(profile, telling),
    parameters: fillSentence(telling.wording.findings.parameters, {
      version,
      tolerance,
      carryOver: points(100 * carryOver),
    }),
  };
}

/** The headline, and the first finding of the two best kinds there are. */
function leadFindings(found: readonly Finding[]): Finding[] {
  const headline = found.filter(({ kind }) => kind === "priority");
  const following = LEAD_KINDS.flatMap(
    (kind) => found.find((finding) => finding.kind === kind) ?? [],
  );
  const worth = following.filter(
    (finding) => finding.kind !== "effort" || finding.belowPriority >= LEAD_COINS,
  );
  return [...headline, ...worth.slice(0, 2)];
}

function overallSentence({ overall }: Profile, { wording, locale }: Telling): string | null {
  const { score, supported, stage } = overall;
  if (score === null || supported === null || stage === null) return null;
  return fillSentence(wording.findings.overall, {
    score: points(score),
    supported: points(supported),
    stage: stageName(stage, wording, locale),
  });
}

/** One finding in words. */
function sentence(finding: Finding, telling: Telling): string {
  const { wording, locale, socialSystem } = telling;
  const say = wording.findings;
  switch (finding.kind) {
    case "priority":
      return finding.reason === "maintain" || finding.level === null
        ? say.maintain[socialSystem]
        : wording.advice[socialSystem][finding.level].headline[finding.reason];
    case "divided": {
      const { agreement, low, high, respondents, indication } = finding;
      const level = levelName(finding.level, wording, locale);
      const templates = indication ? say.dividedIndication : say.divided;
      return fillSentence(templates[agreement], { level, low, high, n: respondents });
    }
    case "effort":
      return effortSentence(finding.belowPriority, levelName(finding.level, wording, locale), say);
    case "unsupported":
      return fillSentence(say.unsupported, {
        level: levelName(finding.level, wording, locale),
        score: points(finding.score),
        supported: points(finding.supported),
      });
    case "dont-know": {
      const level = levelName(finding.level, wording, locale);
      return fillSentence(say.dontKnow, { level, percent: percent(finding.share) });
    }
    case "strong":
      return finding.levels.length === LEVELS.length
        ? say.strongAll
        : fillSentence(say.strong, { levels: listed(finding.levels, wording, locale) });
    case "agreed":
      return fillSentence(finding.indication ? say.agreedIndication : say.agreed, {
        levels: listed(finding.levels, wording, locale),
        n: finding.respondents,
      });
    case "too-few":
      return fillSentence(say.tooFew, { n: finding.respondents });
    case "effort-undefined":
      return finding.because === "no-coins" ? say.effort.noCoins : say.effort.noLeverage;
  }
}

function effortSentence(
  belowPriority: number,
  level: string,
  { effort }: Wording["findings"],
): string {
  if (belowPriority === 0) return fillSentence(effort.none, { level });
  if (belowPriority === 1) return fillSentence(effort.all, { level });
  const coins = percent(belowPriority);
  return fillSentence(plural(effort.some, coins), { level, coins });
}
