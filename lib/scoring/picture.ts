import type { BuildingPicture, Floor, PersonBin, StageBand, Third } from "@/lib/drawing/picture";
import type { SocialSystem } from "@/lib/framework/social-systems";
import { STAGES } from "@/lib/framework/stages";
import type { Wording } from "@/lib/framework/wording";
import { fill } from "./fill";
import { points } from "./names";
import type { ScoringParameters } from "./parameters";
import type { LevelProfile, Profile } from "./profile";

/** What the labels need besides a profile. */
export type Labels = {
  readonly wording: Pick<Wording, "levels" | "stages" | "building">;
  readonly socialSystem: SocialSystem;
};

type BuildingWording = Wording["building"];

/** The building of a profile. It shows every person: who may see that is decided elsewhere. */
export function buildingPicture(profile: Profile, labels: Labels): BuildingPicture {
  const { building } = labels.wording;
  const floors = profile.levels.map((level) => floorOf(level, profile, labels));
  return {
    title: building.title,
    description: floors.map(inOneLine).join(". "),
    stages: stageBands(labels.wording, profile.parameters),
    floors,
    legend: building.legend,
  };
}

/** The five stages with where they begin and end. */
export function stageBands(
  { stages }: Pick<Wording, "stages">,
  { stageCuts }: ScoringParameters,
): StageBand[] {
  return STAGES.map((stage) => ({
    name: stages[stage - 1] ?? "",
    from: stageCuts[stage - 2] ?? 0,
    to: stageCuts[stage - 1] ?? 100,
  }));
}

function floorOf(level: LevelProfile, profile: Profile, { wording, socialSystem }: Labels): Floor {
  const { building, levels } = wording;
  const { name, gloss } = levels[level.level];
  const score = level.unknown ? null : level.score;
  const supported = score === null ? null : (level.supportedRange ?? level.supported);
  return {
    name,
    gloss: gloss[socialSystem],
    score,
    supported,
    ceiling: level.ceiling,
    interval: null,
    target: null,
    people: score === null ? null : { kind: "bins", bins: personBins(level, profile.parameters) },
    figure: score === null ? "?" : String(points(score)),
    supportedFigure: score === null ? null : supportedFigure(score, supported, building),
    words:
      score === null
        ? whyUnknown(level, profile.respondents, building)
        : agreementWords(level, building),
    divided: level.divided,
    unknownWord: building.unknown,
    priority: profile.priority.level === level.level ? building.priority : null,
    earlier: null,
    change: null,
  };
}

/** The supported score in words, where it differs from the score. */
function supportedFigure(
  score: number,
  supported: Floor["supported"],
  building: BuildingWording,
): string | null {
  if (supported === null) return null;
  const { low, high } =
    typeof supported === "number" ? { low: supported, high: supported } : supported;
  if (points(low) !== points(high)) {
    return fill(building.supportedRange, { low: points(low), high: points(high) });
  }
  return points(high) === points(score)
    ? null
    : fill(building.supported, { supported: points(high) });
}

/** How many people on a level are low, in the middle and high: how many, not where. */
export function personThirds(
  { camps: { low, middle, high } }: Pick<LevelProfile, "camps">,
  { camps }: ScoringParameters,
): Third[] {
  return [
    { from: 0, to: camps.low, count: low },
    { from: camps.low, to: camps.high, count: middle },
    { from: camps.high, to: 100, count: high },
  ];
}

/** Everybody on a level, by score; in two camps, each in its own. */
export function personBins(
  { agreement, histogram }: LevelProfile,
  { camps }: ScoringParameters,
): PersonBin[] {
  const campOf = (score: number) =>
    score < camps.low ? "low" : score >= camps.high ? "high" : null;
  return histogram.flatMap((count, step): PersonBin[] => {
    const score = (100 * step) / (histogram.length - 1);
    const camp = agreement === "two-camps" ? campOf(score) : null;
    return count === 0 ? [] : [{ score, count, camp }];
  });
}

function agreementWords(
  { agreement, indication }: LevelProfile,
  building: BuildingWording,
): string | null {
  if (agreement === "too-few") return null;
  const words = building.agreement[agreement];
  return indication ? fill(building.indication, { agreement: words }) : words;
}

function whyUnknown(level: LevelProfile, total: number, building: BuildingWording): string {
  return level.respondents === 0
    ? building.nobody
    : fill(building.few, { n: level.respondents, total });
}

function inOneLine({ name, figure, supportedFigure, words, priority }: Floor): string {
  const parts = [`${name}: ${figure}`, supportedFigure, words, priority];
  return parts.filter((part) => part !== null).join(", ");
}
