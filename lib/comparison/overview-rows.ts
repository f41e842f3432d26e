import type { RoundUnit } from "./round-data";
import { type OverviewQuery, SHORT_ID } from "./schema";
import { type PlacedUnit, type ReadTree, unfolded } from "./unit-tree";

export type OverviewRows = {
  /** All that is compared together: what is unfolded, or, in a search, everything. */
  readonly family: readonly PlacedUnit[];
  /** The ids of those that are drawn; a search leaves out the others. */
  readonly drawn: ReadonlySet<string>;
};

/**
 * The rows of the overview. What is compared with what depends on what is unfolded and on the kind
 * of units, never on a search: else looking long enough would find a difference.
 *
 * @param from the units at the highest level
 * @param sorted puts neighbors in order
 */
export function overviewRows(
  tree: ReadTree,
  from: readonly RoundUnit[],
  { open, kind, find }: Pick<OverviewQuery, "open" | "kind" | "find">,
  sorted?: (neighbors: readonly RoundUnit[]) => readonly RoundUnit[],
): OverviewRows {
  const isOpen = (unit: RoundUnit) => open === "all" || open.has(shortId(unit.unitId));
  const everything = kind !== "all" || find !== "";
  const placed = unfolded(tree, from, everything ? () => true : isOpen, sorted);
  const family =
    kind === "all"
      ? placed
      : placed.flatMap(({ unit }) => (unit.socialSystem === kind ? [{ unit, depth: 0 }] : []));
  if (find === "") return { family, drawn: new Set(family.map(({ unit }) => unit.unitId)) };
  return { family, drawn: found(tree, family, find) };
}

export function shortId(unitId: string): string {
  return unitId.slice(0, SHORT_ID);
}

/** The units with this text in their name, and those above them, so that one sees where they are. */
function found(tree: ReadTree, family: readonly PlacedUnit[], text: string): Set<string> {
  const wanted = plain(text);
  const drawn = new Set<string>();
  for (const { unit } of family) {
    if (!plain(unit.name).includes(wanted)) continue;
    let at: RoundUnit | undefined = unit;
    while (at && !drawn.has(at.unitId)) {
      drawn.add(at.unitId);
      at = at.parentId === null ? undefined : tree.byId.get(at.parentId);
    }
  }
  return drawn;
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
