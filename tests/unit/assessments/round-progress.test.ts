import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { progressOf } from "@/lib/assessments/progress";
import { progressGroups, toldCount, toldTotal } from "@/lib/assessments/progress-groups";
import { inOrder, type TreeUnit, takingPart, withAllBelow } from "@/lib/assessments/round-tree";

function unit(id: string, parentId: string | null): TreeUnit {
  return { id, parentId, socialSystem: "team", name: id };
}

const TREE = [
  unit("top", null),
  unit("a", "top"),
  unit("a1", "a"),
  unit("a2", "a"),
  unit("b", "top"),
];

function sizes(counts: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(counts));
}

/** A tree of up to 12 units, each after its parent, and how many people each has. */
const trees = fc
  .array(fc.tuple(fc.nat(), fc.nat({ max: 9 })), { minLength: 1, maxLength: 12 })
  .map((drawn) => {
    const units = drawn.map(([parent], index) =>
      unit(String(index), index === 0 ? null : String(parent % index)),
    );
    return { units, people: new Map(drawn.map(([, n], index) => [String(index), n])) };
  });

describe("progressGroups", () => {
  test("puts units that are too small together with their parent", () => {
    const people = sizes({ top: 2, a: 6, a1: 3, a2: 7, b: 4 });
    expect(progressGroups(TREE, people, 5)).toEqual([
      { unitId: "top", unitIds: ["top", "b"], size: 6 },
      { unitId: "a", unitIds: ["a", "a1"], size: 9 },
      { unitId: "a2", unitIds: ["a2"], size: 7 },
    ]);
  });

  test("lets what is left at the top take the smallest group along", () => {
    const people = sizes({ top: 1, a: 9, a2: 7, b: 5 });
    expect(progressGroups(TREE, people, 5)).toEqual([
      { unitId: "top", unitIds: ["top", "b"], size: 6 },
      { unitId: "a", unitIds: ["a", "a1"], size: 9 },
      { unitId: "a2", unitIds: ["a2"], size: 7 },
    ]);
  });

  test("shows nothing when there are too few people in all", () => {
    expect(progressGroups(TREE, sizes({ a: 2, b: 2 }), 5)).toEqual([]);
  });

  test("never shows fewer than the threshold, and nobody twice", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 3, max: 8 }), ({ units, people }, least) => {
        const groups = progressGroups(units, people, least);
        const shown = groups.flatMap(({ unitIds }) => unitIds);
        expect(new Set(shown).size).toBe(shown.length);
        for (const { unitIds, size } of groups) {
          expect(size).toBeGreaterThanOrEqual(least);
          expect(unitIds.reduce((sum, id) => sum + (people.get(id) ?? 0), 0)).toBe(size);
        }
      }),
    );
  });

  test("shows either everybody or, when there are too few, nobody: no rest can be worked out", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 3, max: 8 }), ({ units, people }, least) => {
        const all = [...people.values()].reduce((sum, n) => sum + n, 0);
        const shown = progressGroups(units, people, least).reduce((sum, { size }) => sum + size, 0);
        expect(shown).toBe(all >= least ? all : 0);
      }),
    );
  });
});

describe("toldCount", () => {
  test("is exact, except near nobody and near everybody", () => {
    expect(toldCount(4, 9)).toEqual({ from: 4, to: 4 });
    expect(toldCount(0, 9)).toEqual({ from: 0, to: 1 });
    expect(toldCount(1, 9)).toEqual({ from: 0, to: 1 });
    expect(toldCount(8, 9)).toEqual({ from: 8, to: 9 });
    expect(toldCount(9, 9)).toEqual({ from: 8, to: 9 });
  });

  test("holds the true number, and never says that all or none have answered", () => {
    const drawn = fc.integer({ min: 3, max: 40 }).chain((size) => {
      return fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size }));
    });
    fc.assert(
      fc.property(drawn, ([size, answered]) => {
        const { from, to } = toldCount(answered, size);
        expect(from <= answered && answered <= to).toBe(true);
        expect(from).toBeLessThan(size);
        expect(to).toBeGreaterThan(0);
      }),
    );
  });

  test("of several groups adds up to no more than they say", () => {
    const told = [toldCount(4, 9), toldCount(9, 9), toldCount(0, 5)];
    expect(toldTotal(told)).toEqual({ from: 12, to: 14 });
  });
});

describe("progressOf", () => {
  const counts = {
    invited: sizes({ top: 2, a: 6, a1: 3, a2: 7, b: 4 }),
    answered: sizes({ a: 3, a1: 1, a2: 7, b: 1 }),
    byLink: sizes({ a: 4, a1: 2, b: 1 }),
  };
  const everything = new Set(TREE.map(({ id }) => id));

  test("tells each group's people, with the names of those counted with it", () => {
    const { rows, total, withheld } = progressOf(TREE, counts, 5, everything);
    expect(rows).toEqual([
      {
        unitId: "top",
        name: "top",
        depth: 0,
        together: ["b"],
        invited: 6,
        answered: { from: 0, to: 1 },
      },
      {
        unitId: "a",
        name: "a",
        depth: 1,
        together: ["a1"],
        invited: 9,
        answered: { from: 4, to: 4 },
      },
      {
        unitId: "a2",
        name: "a2",
        depth: 2,
        together: [],
        invited: 7,
        answered: { from: 6, to: 7 },
      },
    ]);
    expect(total).toEqual({ invited: 22, answered: { from: 10, to: 12 } });
    expect(withheld).toBe(false);
  });

  test("counts answers by link from the threshold on", () => {
    const { byLink } = progressOf(TREE, counts, 5, everything);
    expect(byLink.map(({ row, answers }) => [row.name, answers])).toEqual([["top", 7]]);
    const fewer = { ...counts, byLink: sizes({ a: 4 }) };
    expect(progressOf(TREE, fewer, 5, everything).byLink).toEqual([]);
  });

  test("shows a manager only groups that are hers as a whole, the same ones as everybody's", () => {
    const mine = withAllBelow(TREE, ["b"]);
    expect(progressOf(TREE, counts, 5, mine)).toMatchObject({
      rows: [],
      total: null,
      withheld: true,
    });
    const hers = progressOf(TREE, counts, 5, withAllBelow(TREE, ["a"]));
    const all = progressOf(TREE, counts, 5, everything);
    expect(hers.rows).toEqual(all.rows.slice(1));
    expect(hers.byLink).toEqual([]);
  });
});

describe("the tree of a round", () => {
  const standing = (id: string, parentId: string | null, closedOn: Date | null = null) => {
    return { ...unit(id, parentId), code: null, closedOn };
  };

  test("holds the open units under its own, parents first, and no other", () => {
    const units = [
      standing("c", "b"),
      standing("b", "a"),
      standing("x", "a", new Date(0)),
      standing("y", "x"),
      standing("a", "top"),
      standing("top", null),
      standing("other", null),
    ];
    expect(takingPart(units, "a").map(({ id, parentId }) => [id, parentId])).toEqual([
      ["a", null],
      ["b", "a"],
      ["c", "b"],
    ]);
    expect(takingPart(units, "x")).toEqual([]);
    expect(takingPart(units, "nothing")).toEqual([]);
  });

  test("keeps everybody, each after its parent, in whatever order units come", () => {
    fc.assert(
      fc.property(trees, fc.integer(), ({ units }, seed) => {
        const shuffled = units.toSorted(
          (a, b) => ((Number(a.id) * 7919) ^ seed) - ((Number(b.id) * 7919) ^ seed),
        );
        const ordered = inOrder(shuffled);
        expect(ordered).toHaveLength(units.length);
        const seen = new Set<string | null>([null]);
        for (const { id, parentId } of ordered) {
          expect(seen.has(parentId)).toBe(true);
          seen.add(id);
        }
      }),
    );
  });
});
