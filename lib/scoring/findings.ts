import type { Level } from "@/lib/framework/levels";
import type { Agreement } from "./agreement";
import type { PriorityReason } from "./priority";
import type { LevelProfile, Profile } from "./profile";
import { atLeast } from "./rounding";

/** One thing that a profile shows: names and numbers, no words. */
export type Finding =
  | {
      readonly kind: "priority";
      readonly level: Level | null;
      readonly reason: PriorityReason;
    }
  | {
      readonly kind: "divided";
      readonly level: Level;
      readonly agreement: Extract<Agreement, "two-camps" | "spread">;
      readonly low: number;
      readonly high: number;
      readonly respondents: number;
      readonly indication: boolean;
    }
  /** The share of the coins that went to levels below the priority level. */
  | { readonly kind: "effort"; readonly level: Level; readonly belowPriority: number }
  | {
      readonly kind: "unsupported";
      readonly level: Level;
      readonly score: number;
      readonly supported: number;
    }
  | { readonly kind: "dont-know"; readonly level: Level; readonly share: number }
  /** Not low, supported as good as whole, and people are not divided on it. */
  | { readonly kind: "strong"; readonly levels: readonly Level[] }
  /** One picture; of an indication, the fewest persons it rests on. */
  | {
      readonly kind: "agreed";
      readonly levels: readonly Level[];
      readonly respondents: number;
      readonly indication: boolean;
    }
  | { readonly kind: "too-few"; readonly respondents: number }
  | { readonly kind: "effort-undefined"; readonly because: "no-coins" | "no-leverage" };

/** The least unsupported part worth naming, in points. */
const WORTH_NAMING = 5;

/**
 * What a profile shows, the most important first: where to begin, what divides people, where the
 * effort went, what is not supported, what people could not say, what is strong, what they agree
 * on, and what cannot be said. Of a level that is
 * unknown only that is said, and of one respondent no agreement.
 */
export function findings(profile: Profile): Finding[] {
  const { levels, priority, respondents, parameters } = profile;
  const known = levels.filter(({ unknown }) => !unknown);
  return [
    { kind: "priority", level: priority.level, reason: spokenReason(profile) },
    ...known.flatMap(divided),
    ...effort(profile),
    ...unsupported(known),
    ...levels.flatMap(dontKnow),
    ...strong(known, parameters.lowCut),
    ...agreed(known, false),
    ...agreed(known, true),
    ...(respondents > 1 && respondents < parameters.agreement.least
      ? [{ kind: "too-few" as const, respondents }]
      : []),
    ...effortUndefined(profile),
  ];
}

/**
 * The reason for the priority level as people should hear it first. A level that is both low and
 * divided has `low` for its reason; but its score is then a mean of people who differ, and that they
 * differ is the news.
 */
export function spokenReason({ priority, levels }: Profile): PriorityReason {
  const level = levels.find((candidate) => candidate.level === priority.level);
  return priority.reason === "low" && level?.divided ? "divided" : priority.reason;
}

function divided({ level, agreement, camps, respondents, indication }: LevelProfile): Finding[] {
  if (agreement !== "two-camps" && agreement !== "spread") return [];
  const { low, high } = camps;
  return [{ kind: "divided", level, agreement, low, high, respondents, indication }];
}

function effort({ effort: { belowPriority }, priority: { level } }: Profile): Finding[] {
  return belowPriority === null || level === null ? [] : [{ kind: "effort", level, belowPriority }];
}

function effortUndefined({ effort, respondents }: Profile): Finding[] {
  if (effort.belowPriority !== null || respondents === 0) return [];
  const because = effort.respondents === 0 ? "no-coins" : "no-leverage";
  return [{ kind: "effort-undefined", because }];
}

function unsupported(levels: readonly LevelProfile[]): Finding[] {
  return levels
    .filter(isUnsupported)
    .flatMap(({ level, score, supported }) =>
      score === null || supported === null ? [] : [{ level, score, supported }],
    )
    .sort((a, b) => b.score - b.supported - (a.score - a.supported))
    .map((level) => ({ kind: "unsupported", ...level }));
}

/** Whether a part worth naming is not supported. */
function isUnsupported({ unsupported }: LevelProfile): boolean {
  return unsupported !== null && unsupported >= WORTH_NAMING;
}

function dontKnow({ level, dontKnow: { share, finding } }: LevelProfile): Finding[] {
  return finding && share !== null ? [{ kind: "dont-know", level, share }] : [];
}

function strong(levels: readonly LevelProfile[], lowCut: number): Finding[] {
  const found = levels
    .filter(({ score, divided }) => score !== null && atLeast(score, lowCut) && !divided)
    .filter((level) => !isUnsupported(level))
    .map(({ level }) => level);
  return found.length === 0 ? [] : [{ kind: "strong", levels: found }];
}

function agreed(levels: readonly LevelProfile[], indication: boolean): Finding[] {
  const found = levels.filter(
    (level) => level.agreement === "one-picture" && level.indication === indication,
  );
  if (found.length === 0) return [];
  const respondents = Math.min(...found.map((level) => level.respondents));
  return [{ kind: "agreed", levels: found.map(({ level }) => level), respondents, indication }];
}
