import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CutGraph } from "@/lib/disclosure/cut-graph";
import { RUNS } from "../../support/generated";

/** Edges as pairs of vertices, the lower one first, with their weights. */
type Edges = ReadonlyMap<string, number>;

/** A split: from which vertex, and how much of each of its edges the new vertex takes over. */
type Split = { readonly vertex: number; readonly weights: ReadonlyMap<number, number> };

const pair = (a: number, b: number) => `${Math.min(a, b)}-${Math.max(a, b)}`;

/** What becomes of the edges. A loop is no edge yet: how much of it there is, nobody asks. */
function afterSplit(edges: Edges, { vertex, weights }: Split, created: number): Edges {
  const next = new Map(edges);
  for (const [other, weight] of weights) {
    next.set(pair(created, other), weight);
    if (other !== vertex) {
      next.set(pair(vertex, other), (next.get(pair(vertex, other)) ?? 0) - weight);
    }
  }
  return next;
}

/**
 * The least cut between any two vertices, up to a limit, by trying every way to part the vertices in
 * two.
 */
function leastOfAllCuts(edges: Edges, vertices: number, limit: number): number[][] {
  const least = Array.from({ length: vertices }, () => Array(vertices).fill(limit));
  const weighted = [...edges].map(([name, weight]) => ({
    ends: name.split("-").map(Number),
    weight,
  }));
  for (let side = 0; side < 2 ** vertices; side++) {
    const isOnSide = (vertex = 0) => ((side >> vertex) & 1) === 1;
    let cut = 0;
    for (const { ends, weight } of weighted) {
      if (isOnSide(ends[0]) !== isOnSide(ends[1])) cut += weight;
    }
    least.forEach((row, a) => {
      for (let b = 0; b < vertices; b++) {
        if (isOnSide(a) && !isOnSide(b)) row[b] = Math.min(row[b], cut);
      }
    });
  }
  return least;
}

function expectCuts(graph: CutGraph, edges: Edges, vertices: number, limit: number) {
  const expected = leastOfAllCuts(edges, vertices, limit);
  // Between a vertex and itself there is none.
  const found = expected.map((row, a) =>
    row.map((_, b) => (a === b ? limit : graph.leastCut(a, b, limit))),
  );
  expect(found).toEqual(expected);
}

/** Up to five splits, drawn from a list of numbers: which vertex, and how much of each edge. */
function splitsFrom(numbers: readonly number[]): Split[] {
  const left = [...numbers];
  const draw = (limit: number) => (left.pop() ?? 0) % limit;
  const splits: Split[] = [];
  let edges: Edges = new Map();
  for (let created = 1; created <= 5; created++) {
    const vertex = draw(created);
    const weights = new Map<number, number>();
    for (let other = 0; other < created; other++) {
      const most = other === vertex ? 6 : (edges.get(pair(vertex, other)) ?? 0);
      const weight = draw(most + 1);
      if (weight > 0) weights.set(other, weight);
    }
    const split = { vertex, weights };
    splits.push(split);
    edges = afterSplit(edges, split, created);
  }
  return splits;
}

const anySplits = fc.array(fc.nat(1000), { minLength: 25, maxLength: 25 }).map(splitsFrom);

describe("a graph of cuts", () => {
  test("knows the least cut between any two vertices, up to the limit, after every split", () => {
    fc.assert(
      fc.property(anySplits, fc.integer({ min: 1, max: 12 }), (splits, limit) => {
        const graph = new CutGraph();
        let edges: Edges = new Map();
        splits.forEach((split, index) => {
          const created = index + 1;
          expect(graph.splitOff(split.vertex, new Map(split.weights))).toBe(created);
          edges = afterSplit(edges, split, created);
          expectCuts(graph, edges, created + 1, limit);
        });
      }),
      RUNS,
    );
  });

  test("is as before when splits are undone, the last first", () => {
    fc.assert(
      fc.property(anySplits, (splits) => {
        const graph = new CutGraph();
        const states: Edges[] = [new Map()];
        splits.forEach((split, index) => {
          graph.splitOff(split.vertex, new Map(split.weights));
          states.push(afterSplit(states[index] ?? new Map(), split, index + 1));
        });
        for (let last = splits.length; last > 0; last--) {
          graph.mergeBack(splits[last - 1]?.vertex ?? 0);
          expectCuts(graph, states[last - 1] ?? new Map(), last, 100);
        }
        expect(graph.splitOff(0, new Map([[0, 3]]))).toBe(1);
        expect(graph.leastCut(0, 1, 100)).toBe(3);
      }),
      RUNS,
    );
  });

  test("has no vertices but those that were split off and not merged back", () => {
    const graph = new CutGraph();
    expect(() => graph.splitOff(0, new Map([[2, 2]]))).toThrow("no vertex 2");
    expect(() => new CutGraph().leastCut(0, 1, 5)).toThrow("no vertex 1");
    const merged = new CutGraph();
    merged.splitOff(0, new Map([[0, 2]]));
    merged.mergeBack(0);
    expect(() => merged.leastCut(0, 1, 5)).toThrow(RangeError);
    expect(() => merged.leastCut(1, 0, 5)).toThrow(RangeError);
  });

  test("finds the cut over several ways round, each with a narrowest part of its own", () => {
    const graph = new CutGraph();
    graph.splitOff(0, new Map([[0, 9]]));
    graph.splitOff(
      0,
      new Map([
        [1, 4],
        [0, 7],
      ]),
    );
    graph.splitOff(
      0,
      new Map([
        [1, 3],
        [2, 2],
      ]),
    );
    // 0-1: 2, 1-2: 4, 0-2: 5, 1-3: 3, 2-3: 2.
    expect(graph.leastCut(0, 1, 100)).toBe(7);
    expect(graph.leastCut(0, 3, 100)).toBe(5);
    expect(graph.leastCut(1, 3, 100)).toBe(5);
    expect(graph.leastCut(0, 1, 6)).toBe(6);
    expect(graph.leastCut(0, 1, 100)).toBe(7);
  });
});
