import type { LevelProfile } from "@/lib/scoring/profile";
import type { Writing } from "./explained-rows";

/** Agreement as the literature measures it, each figure as a text; undefined is a dash. */
export type ExpertRows = {
  /** Item by item; empty where they may not be shown. */
  readonly items: readonly {
    readonly number: number;
    readonly respondents: string;
    readonly rwg: string;
    readonly averageDeviation: string;
    readonly vanDerEijkA: string;
  }[];
  /** Over all items; `null` where it may not be shown. */
  readonly together: { readonly rwgJ: string; readonly averageDeviationJ: string } | null;
  /** What the figures mean, or why they are not shown. */
  readonly why: string;
  /** Why there are no intraclass correlations. */
  readonly intraclass: string;
};

/** The agreement indices of a level, if those of each item may be shown. */
export function expertRows(
  { expert }: LevelProfile,
  mayShow: boolean,
  { wording, notation }: Writing,
): ExpertRows {
  const { why, hidden, intraclass } = wording.explanations.expert;
  if (!mayShow) return { items: [], together: null, why: hidden, intraclass };
  const figure = (value: number | null) => (value === null ? "–" : notation.figure(value));
  return {
    items: expert.items.map(({ respondents, rwg, averageDeviation, vanDerEijkA }, index) => ({
      number: index + 1,
      respondents: figure(respondents),
      rwg: figure(rwg),
      averageDeviation: figure(averageDeviation),
      vanDerEijkA: figure(vanDerEijkA),
    })),
    together: { rwgJ: figure(expert.rwgJ), averageDeviationJ: figure(expert.averageDeviationJ) },
    why,
    intraclass,
  };
}
