import { CutGraph } from "./cut-graph";
import { cellParts, groupsOfCell, type Layout, personsPerCell } from "./layout";

/** The vertex of the cut graph for everybody who is in no shown cell. */
const OUTSIDE = 0;

/** Primary suppression: the candidates with at least `threshold` persons. On its own it leaks. */
export function largeEnough(
  persons: Int32Array,
  candidates: readonly number[],
  threshold: number,
): number[] {
  return candidates.filter((cell) => (persons[cell] ?? 0) >= threshold);
}

/**
 * Primary and complementary suppression: of the candidates, cells that may all be shown together,
 * because nothing that can be worked out from them concerns 1 to `threshold` − 1 persons. Larger
 * cells go first, so the smallest are withheld; none of the others could be added.
 *
 * How it is known. A shown cell is split (one perspective) or whole (all perspectives). Among the
 * split cells one is either within the other or apart from it, and so among the whole ones. Take
 * from each what other shown cells of its kind hold, and disjoint remainders are left; a group is in
 * one remainder of each kind at most. Let remainders be the vertices of a graph (with one more for
 * "in none"), and groups its edges, weighted by their persons. Adding and subtracting shown cells,
 * with whatever factors, then yields exactly the potential differences over the edges of this graph,
 * and the fewest persons that such a combination can concern is the least cut of a connected part.
 * So: every cut of the graph is 0 or at least the threshold. Showing one more cell splits one vertex
 * in two, and only cuts between these two are new.
 *
 * Differences count as well as sums: from histograms, "one person less two others" gives away all
 * three.
 *
 * @param groups persons per group, by group number
 * @param candidates cell numbers
 */
export function selectSafe(
  layout: Layout,
  groups: Int32Array,
  candidates: readonly number[],
  threshold: number,
): number[] {
  const persons = personsPerCell(layout, groups);
  const remainders: Remainders = {
    graph: new CutGraph(),
    sizes: [Number.POSITIVE_INFINITY],
    split: new Int32Array(groups.length),
    whole: new Int32Array(groups.length),
  };
  // Of equally large cells the lower number comes first, which is never within the higher.
  const largestFirst = largeEnough(persons, candidates, threshold).sort(
    (a, b) => (persons[b] ?? 0) - (persons[a] ?? 0) || a - b,
  );
  return largestFirst.filter((cell) => {
    const isWhole = cellParts(layout, cell).column === 0;
    return addIfSafe(remainders, isWhole, groupsOfCell(layout, groups, cell), groups, threshold);
  });
}

type Remainders = {
  readonly graph: CutGraph;
  /** Persons per vertex. How many are outside nobody knows. */
  readonly sizes: number[];
  /** The vertex that each group is in, among the split and among the whole cells. */
  readonly split: Int32Array;
  readonly whole: Int32Array;
};

/**
 * Adds a cell of which no smaller part was added yet, unless a cut would become too small.
 *
 * @param members the groups of the cell
 */
function addIfSafe(
  { graph, sizes, split, whole }: Remainders,
  isWhole: boolean,
  members: readonly number[],
  groups: Int32Array,
  threshold: number,
): boolean {
  const [own, cross] = isWhole ? [whole, split] : [split, whole];
  const enclosing = own[members[0] ?? 0] ?? OUTSIDE;
  const weights = new Map<number, number>();
  let size = 0;
  for (const group of members) {
    const vertex = cross[group] ?? OUTSIDE;
    const persons = groups[group] ?? 0;
    weights.set(vertex, (weights.get(vertex) ?? 0) + persons);
    size += persons;
  }
  const rest = (sizes[enclosing] ?? 0) - size;
  if (rest === 0) return true;

  // Two cuts that most often decide: around the rest, and around the cell with all that it touches.
  let around = -size;
  for (const vertex of weights.keys()) around += sizes[vertex] ?? 0;
  if (isTooSmall(rest, threshold) || isTooSmall(around, threshold)) return false;

  const created = graph.splitOff(enclosing, weights);
  if (isTooSmall(graph.leastCut(created, enclosing, threshold), threshold)) {
    graph.mergeBack(enclosing);
    return false;
  }
  sizes[enclosing] = rest;
  sizes[created] = size;
  for (const group of members) own[group] = created;
  return true;
}

function isTooSmall(cut: number, threshold: number): boolean {
  return cut > 0 && cut < threshold;
}
