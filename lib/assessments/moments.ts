import { changeBetweenRounds } from "@/lib/disclosure/detail";
import type { BuildingPicture, Range, Reading } from "@/lib/drawing/picture";
import { STAGES } from "@/lib/framework/stages";
import type { Profile } from "@/lib/scoring/profile";
import { type Disclosing, disclosedPicture } from "./result-content";
import { SELF_POLICY } from "./rules";

export type MomentsContext = Disclosing;

/** How a difference is put in words. */
export type ChangeWords = {
  readonly change: (points: number) => string;
  readonly sameStage: string;
};

/**
 * Two moments of the same people in one building: the earlier one beside this one on every floor. In
 * a small group of which a few came or went, both are bands, because the change could be theirs.
 */
export function momentsContent(
  now: Profile,
  before: Profile,
  context: MomentsContext,
  words: ChangeWords,
): { detail: "points" | "bands"; picture: BuildingPicture } {
  const detail =
    context.view === "own"
      ? "points"
      : changeBetweenRounds(before.respondents, now.respondents, null, SELF_POLICY);
  const shown = (reading: Reading, stages: BuildingPicture["stages"]): Reading =>
    detail === "points" || typeof reading !== "number" ? reading : stageBand(reading, stages);
  const current = disclosedPicture(now, context);
  const earlier = disclosedPicture(before, context);
  const floors = current.floors.map((floor, index) => {
    const past = earlier.floors[index];
    const score = shown(floor.score, current.stages);
    const pastScore = shown(past?.score ?? null, current.stages);
    return {
      ...floor,
      score,
      supported: detail === "points" ? floor.supported : null,
      ceiling: detail === "points" ? floor.ceiling : null,
      figure: typeof score === "number" ? floor.figure : stageName(score, current.stages),
      supportedFigure: null,
      people: null,
      words: null,
      divided: false,
      priority: null,
      earlier: {
        score: pastScore,
        supported: detail === "points" ? (past?.supported ?? null) : null,
      },
      change: changeInWords(pastScore, score, words),
    };
  });
  return { detail, picture: { ...current, floors } };
}

function changeInWords(before: Reading, now: Reading, words: ChangeWords): string | null {
  if (typeof before === "number" && typeof now === "number") {
    return words.change(Math.round(now) - Math.round(before));
  }
  const same =
    isRange(before) && isRange(now) && before.low === now.low && before.high === now.high;
  return same ? words.sameStage : null;
}

function isRange(reading: Reading): reading is Range {
  return typeof reading === "object" && reading !== null;
}

function stageBand(score: number, stages: BuildingPicture["stages"]): Range {
  const stage = stages.findLast(({ from }) => score >= from) ?? stages[0];
  return { low: stage?.from ?? 0, high: stage?.to ?? 100 };
}

function stageName(reading: Reading, stages: BuildingPicture["stages"]): string {
  if (!isRange(reading)) return "?";
  const names = STAGES.flatMap((stage) => {
    const band = stages[stage - 1];
    return band && band.from < reading.high && band.to > reading.low ? [band.name] : [];
  });
  return names.length > 1 ? `${names[0]} – ${names.at(-1)}` : (names[0] ?? "?");
}
