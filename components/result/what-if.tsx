"use client";

import { useState } from "react";
import { Drawing } from "@/components/charts/drawing";
import { drawBuilding } from "@/lib/drawing/building";
import { pagePaint } from "@/lib/drawing/paint";
import type { BuildingPicture } from "@/lib/drawing/picture";
import type { Level } from "@/lib/framework/levels";
import { type WhatIfProfile, whatIf } from "@/lib/scoring/what-if";

export type WhatIfWords = {
  readonly heading: string;
  readonly lead: string;
  readonly reset: string;
  /** With the places {before} and {after}. */
  readonly effect: string;
  readonly same: string;
  /** With the place {supported}: the label in the picture. */
  readonly supported: string;
};

type Props = { profile: WhatIfProfile; picture: BuildingPicture; words: WhatIfWords };

const STEP = 5;
const WIDTH = 720;
const NARROW = 350;

/** Moves levels up and down and redraws what the building could carry, by the same rules. */
export function WhatIf({ profile, picture, words }: Props) {
  const [supposed, setSupposed] = useState<Partial<Record<Level, number>>>({});
  const changed = whatIf(profile, supposed);
  const before = whatIf(profile, {}).overall.supported;
  const after = changed.overall.supported;
  const shown = supposedPicture(picture, changed.levels, words.supported);
  const moved = Object.keys(supposed).length > 0;
  return (
    <section className="print:hidden">
      <h2 className="text-3xl">{words.heading}</h2>
      <p className="mt-3 max-w-prose">{words.lead}</p>
      <p role="status" className="mt-5 font-serif text-xl">
        {(moved ? words.effect : words.same)
          .replace("{before}", figure(before))
          .replace("{after}", figure(after))}
      </p>
      <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[17rem_1fr]">
        <div>
          {profile.levels.map(({ level }, index) => {
            const score = Math.round(changed.levels[index]?.score ?? 0);
            return (
              <label key={level} className="block py-1.5">
                <span className="flex justify-between text-sm">
                  <span>{picture.floors[index]?.name}</span>
                  <span className="text-quiet tabular-nums">{score}</span>
                </span>
                <input
                  type="range"
                  min={0}
                  max={100}
                  step={STEP}
                  value={score}
                  onChange={(event) =>
                    setSupposed({ ...supposed, [level]: Number(event.target.value) })
                  }
                  className="slider h-8 w-full"
                />
              </label>
            );
          })}
          <button
            type="button"
            onClick={() => setSupposed({})}
            aria-disabled={!moved}
            className="link py-2 text-sm aria-disabled:invisible"
          >
            {words.reset}
          </button>
        </div>
        <div>
          <div>
            <Drawing
              className="sm:hidden"
              svg={drawBuilding(shown, { paint: pagePaint, width: NARROW, idPrefix: "if-narrow" })}
            />
            <Drawing
              className="hidden sm:block"
              svg={drawBuilding(shown, { paint: pagePaint, width: WIDTH, idPrefix: "if-wide" })}
            />
          </div>
        </div>
      </div>
    </section>
  );
}

type Supposed = ReturnType<typeof whatIf>["levels"];

/** The building with other figures, and without what was measured: people, agreement, where to begin. */
function supposedPicture(
  picture: BuildingPicture,
  levels: Supposed,
  supportedWords: string,
): BuildingPicture {
  const floors = picture.floors.map((floor, index) => {
    const level = levels[index];
    if (!level || level.score === null) return floor;
    const { score, supported, ceiling } = level;
    const lost = supported !== null && Math.round(supported) < Math.round(score);
    return {
      ...floor,
      score,
      supported,
      ceiling,
      people: null,
      words: null,
      divided: false,
      priority: null,
      figure: figure(score),
      supportedFigure: lost ? supportedWords.replace("{supported}", figure(supported)) : null,
    };
  });
  return { ...picture, floors };
}

function figure(score: number | null): string {
  return score === null ? "?" : String(Math.round(score));
}
