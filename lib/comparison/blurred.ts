import type { BuildingPicture, Floor, Range } from "@/lib/drawing/picture";
import { stageBand } from "./history";

/**
 * A building in bands: of every floor only the stage that it is in, and nothing that follows from
 * where in that stage it lies.
 */
export function blurredBuilding(picture: BuildingPicture): BuildingPicture {
  const floors = picture.floors.map((floor): Floor => {
    const score = typeof floor.score === "number" ? rangeOf(floor.score) : floor.score;
    return {
      ...floor,
      score,
      supported: null,
      supportedFigure: null,
      ceiling: null,
      interval: null,
      target: null,
      people: null,
      figure: score === null ? floor.figure : `${Math.ceil(score.low)}–${Math.floor(score.high)}`,
      words: null,
      divided: false,
      priority: null,
    };
  });
  const description = floors.map(({ name, figure }) => `${name}: ${figure}`).join(". ");
  return { ...picture, floors, description };
}

function rangeOf(score: number): Range {
  const { from, to } = stageBand(score);
  return { low: from, high: to };
}
