import type { Membership } from "@/lib/auth/gate";
import { LEVELS } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { compareGroups } from "@/lib/scoring/comparison";
import { profile } from "@/lib/scoring/profile";
import { tallyFromCounts } from "@/lib/scoring/tally";
import {
  type ComparedUnit,
  cellsOf,
  findingsOf,
  type LevelFinding,
  type Measured,
  type Unit,
} from "./compared-units";
import { discloseJoint } from "./disclosed";
import { releaseFromCodes } from "./released";
import { type ClosedRound, findClosedRound, findTalliesOfUnits } from "./unit-result-queries";
import { visibleUnits } from "./unit-visibility";

/** Units beside each other in one closed round. */
export type UnitComparison = {
  readonly round: ClosedRound;
  /** The unit that they are part of, as far as the viewer may see it. */
  readonly whole: ComparedUnit | null;
  readonly units: readonly ComparedUnit[];
  readonly findings: readonly LevelFinding[];
};

/**
 * Lays the units right below another one beside each other: they have nobody in common, and each is
 * compared with all others that are shown. What may be shown was decided when the round closed.
 *
 * @param wholeId the unit whose parts are compared; `null` for the highest that the viewer may see
 * @returns `null` when there is no such closed round or unit for whoever asks
 */
export async function readComparison(
  viewer: Pick<Membership, "scope" | "role" | "managedUnitIds">,
  roundId: string,
  wholeId: string | null,
): Promise<UnitComparison | null> {
  const round = await findClosedRound(viewer.scope, roundId);
  if (!round) return null;
  const visible = visibleUnits(viewer, round);
  const seen = round.units.filter(({ unitId }) => visible.has(unitId));
  const tops = seen.filter(({ parentId }) => parentId === null || !visible.has(parentId));
  const [top, ...moreTops] = tops;
  const whole = wholeId === null ? top : seen.find(({ unitId }) => unitId === wholeId);
  if (!whole) return null;
  // Who manages several units that are not part of one another compares those.
  const isApart = wholeId === null && moreTops.length > 0;
  const parts = isApart ? tops : seen.filter(({ parentId }) => parentId === whole.unitId);
  const measured = await readMeasured(viewer.scope, round, isApart ? parts : [whole, ...parts]);
  const comparison = compareGroups(
    parts.map((unit) => {
      const own = measured.get(unit.unitId);
      return LEVELS.map((level, at) =>
        own?.disclosure.levels[level].score === "point" ? (own.profile.levels[at] ?? null) : null,
      );
    }),
  );
  const parents = new Set(seen.map(({ parentId }) => parentId));
  const asCompared = (unit: Unit, row: number): ComparedUnit => {
    const own = measured.get(unit.unitId);
    return {
      ...unit,
      respondents: own?.profile.respondents ?? null,
      cells: cellsOf(own, comparison.groups[row]),
      hasBelow: parents.has(unit.unitId),
    };
  };
  const units = parts.map(asCompared);
  return {
    round,
    whole: isApart ? null : asCompared(whole, -1),
    units,
    findings: findingsOf(units, comparison),
  };
}

/** The units of which something may be shown. */
async function readMeasured(
  scope: Membership["scope"],
  round: ClosedRound,
  units: readonly Unit[],
): Promise<ReadonlyMap<string, Measured>> {
  const ids = units.map(({ unitId }) => unitId);
  const tallies = await findTalliesOfUnits(scope, round.id, ids);
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  const shown = tallies.flatMap(({ unitId, counts, released }): [string, Measured][] => {
    const release = releaseFromCodes(released);
    if (!release.all.scores) return [];
    const own = profile(tallyFromCounts(questionnaire, counts));
    return [[unitId, { profile: own, disclosure: discloseJoint(own, release) }]];
  });
  return new Map(shown);
}
