import type { Membership } from "@/lib/auth/gate";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import {
  type LevelDifference,
  levelDifferences,
  pairedLevels,
  summaryOf,
} from "@/lib/scoring/difference";
import { profile } from "@/lib/scoring/profile";
import type { Spread } from "@/lib/scoring/spread";
import { tallyFromCounts } from "@/lib/scoring/tally";
import { discloseJoint } from "./disclosed";
import { releaseFromCodes } from "./released";
import type { Moment } from "./result";
import {
  type ClosedRound,
  findClosedRound,
  findUnitComments,
  findUnitReleases,
  findUnitTallies,
  type UnitTally,
} from "./unit-result-queries";
import type { UnitView } from "./unit-view";
import { visibleUnits } from "./unit-visibility";

/** The result of one unit in one closed round, as somebody may see it. */
export type UnitResult = {
  readonly round: ClosedRound;
  readonly unit: ClosedRound["units"][number];
  /** The units around it that may be looked at as well: those above it, the outermost first. */
  readonly above: readonly ClosedRound["units"][number][];
  readonly below: readonly ClosedRound["units"][number][];
  readonly view: UnitView;
  /** The other ways to look at this unit, of which there is something to show. */
  readonly views: readonly UnitView[];
  /** `null` where nothing may be shown. */
  readonly moment: Moment | null;
  readonly comments: { readonly stories: string[]; readonly improvements: string[] } | null;
  /** Where perspectives were asked: how they differ, level by level. */
  readonly contrasts: readonly Contrast[];
};

/** Two perspectives of one unit beside each other. */
export type Contrast = {
  readonly first: Perspective;
  readonly second: Perspective;
  readonly levels: readonly LevelDifference[];
  readonly scores: readonly (readonly [number | null, number | null])[];
};

/**
 * Reads the result of a unit, through the one gate: what the round promised, what the viewer's role
 * lets her see, and what was released when the round closed.
 *
 * @returns `null` when there is no such closed round or unit for whoever asks
 */
export async function readUnitResult(
  viewer: Pick<Membership, "scope" | "role" | "managedUnitIds">,
  roundId: string,
  unitId: string,
  view: UnitView,
): Promise<UnitResult | null> {
  const round = await findClosedRound(viewer.scope, roundId);
  const unit = round?.units.find((candidate) => candidate.unitId === unitId);
  if (!round || !unit) return null;
  const visible = visibleUnits(viewer, round);
  if (!visible.has(unitId)) return null;
  return readReleased(viewer.scope, round, unit, view, visible);
}

/** The units of a closed round that somebody may see, and of which of them there is a result. */
export async function readRoundUnits(
  viewer: Pick<Membership, "scope" | "role" | "managedUnitIds">,
  roundId: string,
) {
  const round = await findClosedRound(viewer.scope, roundId);
  if (!round) return null;
  const visible = visibleUnits(viewer, round);
  const releases = await findUnitReleases(viewer.scope, roundId);
  const respondents = new Map(
    releases
      .filter(({ released }) => releaseFromCodes(released).all.scores)
      .map((release) => [release.unitId, release.respondents]),
  );
  const units = round.units
    .filter((unit) => visible.has(unit.unitId))
    .map((unit) => ({
      ...unit,
      // Of a withheld group not even its size is told.
      respondents: respondents.get(unit.unitId) ?? null,
    }));
  return { round, units };
}

async function readReleased(
  scope: OrganizationScope,
  round: ClosedRound,
  unit: ClosedRound["units"][number],
  view: UnitView,
  visible: ReadonlySet<string>,
): Promise<UnitResult> {
  const tallies = await findUnitTallies(scope, round.id, unit.unitId);
  const moments = new Map(tallies.map((tally) => [keyOf(viewOf(tally)), momentOf(round, tally)]));
  const moment = moments.get(keyOf(view)) ?? null;
  const shown = moment?.release?.all.scores ? moment : null;
  const below = belowIn(round, unit.unitId);
  const members = view.scope === "direct" ? [unit.unitId] : below.map(({ unitId }) => unitId);
  const mayComment = view.group === "all" && shown?.release?.all.comments === true;
  return {
    round,
    unit,
    above: aboveIn(round, unit.unitId).filter(({ unitId }) => visible.has(unitId)),
    below: round.units.filter(
      ({ unitId, parentId }) => parentId === unit.unitId && visible.has(unitId),
    ),
    view,
    views: tallies
      .map(viewOf)
      .filter((other) => moments.get(keyOf(other))?.release?.all.scores === true),
    moment: shown,
    comments: mayComment ? await findUnitComments(scope, round.id, members) : null,
    contrasts: contrastsOf(round, view.scope, moments),
  };
}

function viewOf({ scope, group }: Pick<UnitTally, "scope" | "group">): UnitView {
  return { scope, group: group as UnitView["group"] };
}

function keyOf({ scope, group }: UnitView): string {
  return `${scope}/${group}`;
}

function momentOf(round: ClosedRound, { counts, released }: UnitTally): Moment {
  const tally = tallyFromCounts(QUESTIONNAIRES[round.questionnaire], counts);
  return { profile: profile(tally), release: releaseFromCodes(released), date: round.closedOn };
}

/** The unit itself and all below it. */
function belowIn({ units }: ClosedRound, unitId: string): ClosedRound["units"] {
  const inside = new Set([unitId]);
  // Parents may come after their children: until nothing is found any more.
  for (let size = 0; size < inside.size; ) {
    size = inside.size;
    for (const unit of units)
      if (unit.parentId && inside.has(unit.parentId)) inside.add(unit.unitId);
  }
  return units.filter((unit) => inside.has(unit.unitId));
}

function aboveIn({ units }: ClosedRound, unitId: string): ClosedRound["units"] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const path: ClosedRound["units"] = [];
  let at = byId.get(unitId)?.parentId ?? null;
  while (at !== null) {
    const unit = byId.get(at);
    if (!unit) break;
    path.unshift(unit);
    at = unit.parentId;
  }
  return path;
}

/** Every two perspectives that are both shown, on every level that both show as a point. */
function contrastsOf(
  round: ClosedRound,
  scope: UnitView["scope"],
  moments: ReadonlyMap<string, Moment>,
): Contrast[] {
  const shown = round.perspectives.filter(
    (group) => moments.get(keyOf({ scope, group }))?.release?.all.scores,
  );
  const pairs = shown.flatMap((first, index) =>
    shown.slice(index + 1).map((second) => ({ first, second })),
  );
  const compared = pairs.flatMap(({ first, second }) =>
    pairedLevels((level) => {
      const [a, b] = [first, second].map((group) =>
        pointOn(level, moments.get(keyOf({ scope, group }))),
      );
      return a && b ? [summaryOf(a), summaryOf(b)] : null;
    }),
  );
  // Holm over all that stands on the page together.
  const differences = levelDifferences(compared);
  const perPair = compared.length / Math.max(1, pairs.length);
  return pairs.map((pair, index) => {
    const from = index * perPair;
    const own = compared.slice(from, from + perPair);
    return {
      ...pair,
      levels: differences.slice(from, from + perPair),
      scores: own.map(({ pair }) => (pair ? [pair[0].mean, pair[1].mean] : [null, null])),
    };
  });
}

/** How a group scores on a level, where that may be shown as a point. */
function pointOn(level: Level, moment: Moment | undefined): Spread | null {
  if (!moment?.release) return null;
  const { levels } = discloseJoint(moment.profile, moment.release);
  if (levels[level].score !== "point") return null;
  return moment.profile.levels.find((own) => own.level === level) ?? null;
}
