import type { Level } from "@/lib/framework/levels";
import type { Stage } from "@/lib/framework/stages";
import type { Interval } from "@/lib/statistics/interval";
import { mean } from "@/lib/statistics/mean";
import { leverage } from "./leverage";
import type { ScoringParameters } from "./parameters";
import { type Priority, priority } from "./priority";
import { stageOf } from "./stage";
import { type OwnScore, supportedScores } from "./supported";

/** What the top-down reading needs of a level by itself. */
export type OwnLevel = {
  readonly level: Level;
  /** `null` when nobody has a score. */
  readonly score: number | null;
  readonly shared: number | null;
  readonly target: number;
  readonly unknown: boolean;
  readonly divided: boolean;
};

/** What a level is in the building: what the levels above carry of it, what working on it does. */
export type PlacedLevel = {
  readonly ceiling: number | null;
  readonly supported: number | null;
  readonly unsupported: number | null;
  readonly supportedRange: Interval | null;
  /** `null` without a score. */
  readonly leverage: number | null;
};

/** All levels together. `null` when no level has a score. */
export type Overall = {
  readonly score: number | null;
  readonly supported: number | null;
  /** The stage of the mean supported score. Never shown without the levels. */
  readonly stage: Stage | null;
};

export type TopDown<Own extends OwnLevel> = {
  readonly levels: readonly (Own & PlacedLevel)[];
  readonly priority: Priority;
  readonly overall: Overall;
};

/**
 * The levels read from top to bottom: what each carries and is carried, where to begin, and the
 * whole. A level above is never changed by one below it.
 *
 * @param levels top to bottom
 */
export function topDown<Own extends OwnLevel>(
  levels: readonly Own[],
  parameters: ScoringParameters,
): TopDown<Own> {
  return placeTopDown(
    levels.map((level) => Object.assign({}, level)),
    parameters,
  );
}

/** `topDown`, with each level's place written into the level that is given: for thousands of groups. */
export function placeTopDown<Own extends OwnLevel>(
  levels: readonly Own[],
  parameters: ScoringParameters,
): TopDown<Own> {
  const own = levels.map(ownScore);
  const supports = supportedScores(own, parameters);
  const placed = levels.map((level, index) => {
    const scored = own[index] ?? null;
    const support = supports[index];
    return Object.assign(level, {
      ceiling: support?.ceiling ?? null,
      supported: support?.supported ?? null,
      unsupported: support?.unsupported ?? null,
      supportedRange: support?.range ?? null,
      leverage: scored && leverage(scored, level.target, index, levels.length, parameters),
    });
  });
  return {
    levels: placed,
    priority: priority(placed, parameters),
    overall: overall(placed, parameters),
  };
}

function ownScore({ score, shared }: OwnLevel): OwnScore | null {
  return score === null || shared === null ? null : { score, shared };
}

function overall(
  levels: readonly { readonly score: number | null; readonly supported: number | null }[],
  { stageCuts }: ScoringParameters,
): Overall {
  const supported = mean(levels.map((level) => level.supported));
  return {
    score: mean(levels.map((level) => level.score)),
    supported,
    stage: supported === null ? null : stageOf(supported, stageCuts),
  };
}
