import { visibleUnits } from "@/lib/assessments/unit-visibility";
import type { Membership } from "@/lib/auth/gate";
import { PARAMETERS_VERSION } from "@/lib/scoring/parameters";
import { type ClosedRound, findRoundsToCompare, type ReadRound } from "./comparison-queries";
import { type Overview, overview } from "./overview";
import { shortId } from "./overview-rows";
import type { RoundData, RoundUnit } from "./round-data";
import type { OverviewQuery } from "./schema";
import { pathTo, type ReadTree, readTree } from "./unit-tree";

/** Who looks. */
export type ComparingViewer = Pick<Membership, "scope" | "role" | "managedUnitIds">;

/** Units beside each other in one closed round, as somebody may see them. */
export type ReadOverview = Overview & {
  readonly round: ClosedRound;
  /** The rounds that changes can be measured from: other ones, the last first. */
  readonly others: readonly ClosedRound[];
  /** The one that they are measured from. */
  readonly since: ClosedRound | null;
  /** The units around the whole, the outermost first, itself the last. */
  readonly path: readonly RoundUnit[];
  /** The kinds of units among those that could be compared. */
  readonly kinds: readonly RoundUnit["socialSystem"][];
  /** The query as far as it makes sense in this round. */
  readonly query: OverviewQuery;
  readonly parametersVersion: number;
};

/**
 * Lays units beside each other. What may be shown of each was decided when its round closed.
 *
 * @returns `null` when there is no such closed round or unit for whoever asks
 */
export async function readOverview(
  viewer: ComparingViewer,
  roundId: string,
  asked: OverviewQuery,
): Promise<ReadOverview | null> {
  const found = await findRoundsToCompare(viewer.scope, {
    roundId,
    since: asked.show === "change" ? (asked.since ?? "before") : null,
    group: asked.group,
  });
  return found.round && asSeen(viewer, { ...found, round: found.round }, asked);
}

type Found = Awaited<ReturnType<typeof findRoundsToCompare>> & { readonly round: ReadRound };

function asSeen(
  viewer: ComparingViewer,
  { rounds, group, round: read, since, merges }: Found,
  asked: OverviewQuery,
): ReadOverview | null {
  const { round, units } = read;
  const others = rounds.filter(({ id }) => id !== round.id);
  const tree = readTree(units, visibleUnits(viewer, { ...round, units }));
  const isApart = asked.of === null && tree.tops.length !== 1;
  const whole = (asked.of === null ? tree.tops[0] : tree.byId.get(asked.of)) ?? null;
  if (whole === null) return null;
  const query = { ...asked, group, fold: null, open: unfoldedIn(tree, asked) };
  const earlier = since && {
    round: asData(since),
    merges,
    visible: visibleUnits(viewer, { ...since.round, units: since.units }),
  };
  const compared = overview({
    round: asData(read),
    tree,
    whole: isApart ? null : whole,
    earlier,
    query,
  });
  return {
    ...compared,
    round,
    others,
    since: since?.round ?? null,
    path: isApart ? [] : pathTo(tree, whole.unitId),
    kinds: [...new Set([...tree.byId.values()].map(({ socialSystem }) => socialSystem))].sort(),
    query,
    parametersVersion: PARAMETERS_VERSION,
  };
}

function asData({ round, units, tallies }: ReadRound): RoundData {
  return { ...round, units, tallies };
}

/** What is unfolded, with the last one that was folded or unfolded. */
function unfoldedIn(tree: ReadTree, { open, fold }: OverviewQuery): OverviewQuery["open"] {
  if (fold === null) return open;
  const parents = [...tree.byId.keys()].filter((id) => tree.below(id).length > 0).map(shortId);
  const unfolded = new Set(open === "all" ? parents : open);
  if (!unfolded.delete(fold)) unfolded.add(fold);
  return unfolded;
}
