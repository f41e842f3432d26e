import {
  type ProgressGroup,
  progressGroups,
  type ToldCount,
  toldCount,
  toldTotal,
} from "./progress-groups";
import { depths, type TreeUnit } from "./round-tree";

/** One line of a round's progress: a unit, or several that are counted together. */
export type ProgressRow = {
  readonly unitId: string;
  readonly name: string;
  /** How deep the unit lies in the tree. */
  readonly depth: number;
  /** The names of the other units that are counted with it. */
  readonly together: readonly string[];
  readonly invited: number;
  readonly answered: ToldCount;
};

/** How far a round is, as far as somebody may know. */
export type Progress = {
  readonly rows: readonly ProgressRow[];
  readonly total: { readonly invited: number; readonly answered: ToldCount } | null;
  /** Answers that came by links, of which nobody knows how many there could be. */
  readonly byLink: readonly { readonly row: ProgressRow; readonly answers: number }[];
  /** Whether people were invited of whom nothing is shown: they are too few, or counted with others. */
  readonly withheld: boolean;
};

type Counts = {
  readonly invited: ReadonlyMap<string, number>;
  readonly answered: ReadonlyMap<string, number>;
  readonly byLink: ReadonlyMap<string, number>;
};

/**
 * The progress of a round. What is shown does not depend on who looks: everybody sees some of the
 * same groups, so that two people learn no more from each other's pages.
 *
 * @param visible the units of which the viewer may see the progress; a group is shown when it lies
 *   among them whole
 */
export function progressOf(
  tree: readonly TreeUnit[],
  counts: Counts,
  threshold: number,
  visible: ReadonlySet<string>,
): Progress {
  const isVisible = ({ unitIds }: ProgressGroup) => unitIds.every((id) => visible.has(id));
  const rowOf = rowMaker(tree, counts);
  const rows = progressGroups(tree, counts.invited, threshold).filter(isVisible).map(rowOf);
  const byLink = progressGroups(tree, counts.byLink, threshold)
    .filter(isVisible)
    .map((group) => ({ row: rowOf(group), answers: group.size }));
  const invited = rows.reduce((sum, row) => sum + row.invited, 0);
  const answered = toldTotal(rows.map((row) => row.answered));
  const known = [...counts.invited].reduce((sum, [id, n]) => sum + (visible.has(id) ? n : 0), 0);
  return {
    rows,
    total: rows.length === 0 ? null : { invited, answered },
    byLink,
    withheld: known > invited,
  };
}

function rowMaker(
  tree: readonly TreeUnit[],
  counts: Counts,
): (group: ProgressGroup) => ProgressRow {
  const [names, depth] = [new Map(tree.map(({ id, name }) => [id, name])), depths(tree)];
  const sum = (sizes: ReadonlyMap<string, number>, ids: readonly string[]) =>
    ids.reduce((total, id) => total + (sizes.get(id) ?? 0), 0);
  return ({ unitId, unitIds }) => {
    const invited = sum(counts.invited, unitIds);
    const others = unitIds.filter((id) => id !== unitId && counted(counts, id));
    return {
      unitId,
      name: names.get(unitId) ?? "",
      depth: depth.get(unitId) ?? 0,
      together: others.map((id) => names.get(id) ?? ""),
      invited,
      answered: toldCount(sum(counts.answered, unitIds), invited),
    };
  };
}

function counted({ invited, byLink }: Counts, id: string): boolean {
  return (invited.get(id) ?? 0) + (byLink.get(id) ?? 0) > 0;
}
