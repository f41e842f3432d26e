import { unanimousBand } from "@/lib/disclosure/detail";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Agreement } from "@/lib/scoring/agreement";
import type { Comparison } from "@/lib/scoring/comparison";
import type { DifferenceWord } from "@/lib/scoring/difference";
import type { Profile } from "@/lib/scoring/profile";
import type { JointDisclosure } from "./disclosed";
import type { ClosedRound } from "./unit-result-queries";

/** A unit of a closed round. */
export type Unit = ClosedRound["units"][number];

/** One level of one unit, as it may stand in a comparison. */
export type ComparedCell =
  | {
      readonly kind: "point";
      readonly own: number;
      /** Shrunken among its neighbors, or its own. */
      readonly compared: number;
      readonly word: DifferenceWord;
      /** `null` where it would tell of a level that may not be shown. */
      readonly supported: number | null;
      readonly agreement: Agreement;
    }
  /** Unanimous, in a small group. */
  | { readonly kind: "band"; readonly from: number; readonly to: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "withheld" };

export type ComparedUnit = Unit & {
  /** `null` where the unit is withheld. */
  readonly respondents: number | null;
  readonly cells: readonly ComparedCell[];
  /** Whether there are units below it to compare. */
  readonly hasBelow: boolean;
};

/** What can be said of a level over all units: how many lie clearly higher or lower than the others. */
export type LevelFinding = {
  readonly level: Level;
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  /** The units of which a difference could have been seen. */
  readonly compared: number;
  readonly alike: boolean;
};

/** A unit of which something may be shown. */
export type Measured = { readonly profile: Profile; readonly disclosure: JointDisclosure };

/**
 * The seven levels of a unit, as far as each may be shown.
 *
 * @param measured `undefined` where nothing of the unit may be shown
 * @param compared its row in the comparison; `undefined` when it is not one of those compared
 */
export function cellsOf(
  measured: Measured | undefined,
  compared: Comparison["groups"][number] | undefined,
): ComparedCell[] {
  return LEVELS.map((level, at) => cellOf(measured, level, at, compared?.[at]));
}

function cellOf(
  measured: Measured | undefined,
  level: Level,
  at: number,
  compared: Comparison["groups"][number][number] | undefined,
): ComparedCell {
  const own = measured?.profile.levels[at];
  if (!measured || !own) return { kind: "withheld" };
  const { score } = measured.disclosure.levels[level];
  if (score === "none") return { kind: "withheld" };
  if (own.score === null) return { kind: "unknown" };
  if (score === "band") return { kind: "band", ...unanimousBand(own.score) };
  return {
    kind: "point",
    own: own.score,
    compared: compared?.compared ?? own.score,
    word: compared?.word ?? "unknown",
    supported: measured.disclosure.carried.has(level) ? own.supported : null,
    agreement: own.agreement,
  };
}

/** What stands out, level by level. */
export function findingsOf(units: readonly ComparedUnit[], { alike }: Comparison): LevelFinding[] {
  return LEVELS.map((level, at) => {
    const named = (word: DifferenceWord) =>
      units.filter(({ cells }) => wordOf(cells[at]) === word).map(({ name }) => name);
    const [higher, lower] = [named("higher"), named("lower")];
    const compared = higher.length + lower.length + named("not-demonstrable").length;
    return { level, higher, lower, compared, alike: alike[at] ?? false };
  });
}

function wordOf(cell: ComparedCell | undefined): DifferenceWord {
  return cell?.kind === "point" ? cell.word : "unknown";
}
