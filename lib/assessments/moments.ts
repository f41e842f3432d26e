import { changeBetweenRounds } from "@/lib/disclosure/detail";
import type { BuildingPicture, Range, Reading } from "@/lib/drawing/picture";
import { STAGES } from "@/lib/framework/stages";
import type { Moment } from "./result";
import { type Disclosing, disclosedPicture } from "./result-content";
import { SELF_POLICY } from "./rules";

export type MomentsContext = Omit<Disclosing, "release">;

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
  now: Moment,
  before: Moment,
  context: MomentsContext,
  words: ChangeWords,
): { detail: "points" | "bands"; picture: BuildingPicture } {
  const current = disclosedPicture(now.profile, { ...context, release: now.release });
  const earlier = disclosedPicture(before.profile, { ...context, release: before.release });
  const detail = now.release === null ? "points" : detailOf(now, before);
  const { stages } = current;
  const shown = (reading: Reading): Reading =>
    detail === "points" || typeof reading !== "number" ? reading : stageBand(reading, stages);
  const floors = current.floors.map((floor, index) => {
    const past = earlier.floors[index];
    const score = shown(floor.score);
    const pastScore = shown(past?.score ?? null);
    return {
      ...floor,
      score,
      supported: detail === "points" ? floor.supported : null,
      ceiling: detail === "points" ? floor.ceiling : null,
      figure: typeof score === "number" ? floor.figure : stageName(score, stages),
      supportedFigure: null,
      people: null,
      words: null,
      divided: false,
      priority: null,
      earlier: {
        score: pastScore,
        supported: detail === "points" ? (past?.supported ?? null) : null,
      },
      change: changeInWords(pastScore, score, stages, words),
    };
  });
  const description = floors.map(({ name, figure }) => `${name}: ${figure}`).join(". ");
  return { detail, picture: { ...current, floors, description } };
}

/** Points only when no level's change could be that of a few people. */
function detailOf(now: Moment, before: Moment): "points" | "bands" {
  const details = now.profile.levels.map(({ level, respondents }, index) => {
    const past = before.profile.levels[index]?.respondents ?? 0;
    const isShown = [now, before].every(({ release }) => release?.levels[level].scores);
    return isShown ? changeBetweenRounds(past, respondents, null, SELF_POLICY) : "points";
  });
  return details.includes("bands") ? "bands" : "points";
}

function changeInWords(
  before: Reading,
  now: Reading,
  stages: BuildingPicture["stages"],
  words: ChangeWords,
): string | null {
  if (typeof before === "number" && typeof now === "number") {
    return words.change(Math.round(now) - Math.round(before));
  }
  // A band of several stages does not say which of them it was.
  const stage = stages.find(({ from, to }) => isRange(now) && now.low === from && now.high === to);
  const same = isRange(before) && before.low === stage?.from && before.high === stage.to;
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
