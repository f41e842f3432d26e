import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, type UnitChange } from "@/lib/organizations/unit-changes";
import {
  planAddition,
  planClosing,
  planMerge,
  planMove,
  planRename,
  possibleTargets,
  type UnitPlan,
} from "@/lib/organizations/unit-rules";
import { idsBelow, openUnits, type Unit, unitsById } from "@/lib/organizations/unit-tree";
import { faultsOf, TODAY, texts, trees, unit } from "./unit-trees";

/** top ── north ── a, b ; top ── south ── c ; old is closed below north. */
const UNITS: readonly Unit[] = [
  unit("top", null, { socialSystem: "organization" }),
  unit("north", "top"),
  unit("south", "top"),
  unit("a", "north"),
  unit("b", "north"),
  unit("c", "south"),
  unit("old", "north", { closedOn: TODAY }),
];

function after(plan: UnitPlan, units = UNITS): Unit[] {
  if (!plan.ok) throw new Error(plan.reason);
  return applyChanges(units, plan.changes, TODAY);
}

function parentOf(units: readonly Unit[], id: string): string | null | undefined {
  return units.find((one) => one.id === id)?.parentId;
}

function openIds(units: readonly Unit[]): string[] {
  return openUnits(units).map(({ id }) => id);
}

/** Something that somebody asks for, sensible or not. */
type Request = (units: readonly Unit[]) => UnitPlan;

const requests: fc.Arbitrary<Request> = fc
  .record({
    kind: fc.constantFrom("add", "rename", "move", "merge", "close", "keep"),
    one: fc.nat(),
    other: fc.nat(),
    name: texts,
    id: fc.uuid(),
  })
  .map(({ kind, one, other, name, id: newId }) => (units: readonly Unit[]) => {
    const id = units[one % units.length]?.id ?? "";
    const targetId = units[other % units.length]?.id ?? "";
    if (kind === "add") {
      const parentId = other % 7 === 0 ? null : targetId;
      return planAddition(units, { ...unit(newId, parentId), name, code: null });
    }
    if (kind === "rename") return planRename(units, { id, name, code: null });
    if (kind === "move") return planMove(units, { id, targetId });
    if (kind === "merge") return planMerge(units, { id, targetId });
    return planClosing(units, { id, below: kind === "keep" ? "keep" : "close" });
  });

/** The tree before the changes, from the tree after them. */
function undone(units: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const byId = new Map(unitsById(units));
  for (const change of changes.toReversed()) {
    if (change.kind === "added") {
      byId.delete(change.unit.id);
      continue;
    }
    const one = byId.get(change.unitId);
    if (!one) throw new Error("The history is about nobody.");
    if (change.kind === "renamed") byId.set(one.id, { ...one, name: change.before });
    if (change.kind === "moved") byId.set(one.id, { ...one, parentId: change.before });
    if (change.kind === "merged" || change.kind === "closed") {
      byId.set(one.id, { ...one, closedOn: null });
    }
  }
  return [...byId.values()];
}

describe("whatever is asked for, one thing after the other", () => {
  const after = (units: readonly Unit[], asked: readonly Request[]) =>
    asked.reduce(
      (current, ask) => {
        const plan = ask(current);
        return plan.ok ? applyChanges(current, plan.changes, TODAY) : [...current];
      },
      [...units],
    );

  test("the units stay one tree, in which nothing open is below what is closed", () => {
    fc.assert(
      fc.property(trees, fc.array(requests, { maxLength: 30 }), (units, asked) => {
        expect(faultsOf(after(units, asked))).toEqual([]);
      }),
    );
  });

  test("nobody is lost: who was there is there, if closed", () => {
    fc.assert(
      fc.property(trees, fc.array(requests, { maxLength: 30 }), (units, asked) => {
        const ids = after(units, asked).map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(units.map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("the history says what happened: undone, it leads back to the tree as it was", () => {
    const withoutCodes = (units: readonly Unit[]) =>
      units.map(({ code, ...rest }) => rest).sort((one, other) => (one.id < other.id ? -1 : 1));
    fc.assert(
      fc.property(trees, fc.array(requests, { maxLength: 10 }), requests, (units, asked, ask) => {
        const before = after(units, asked);
        const plan = ask(before);
        if (!plan.ok) return;
        const changed = applyChanges(before, plan.changes, TODAY);
        expect(withoutCodes(undone(changed, plan.changes))).toEqual(withoutCodes(before));
      }),
    );
  });

  test("what can be chosen as a target can be moved to and merged into, and nothing else", () => {
    fc.assert(
      fc.property(trees, fc.nat(), (units, pick) => {
        const [, ...others] = units;
        const one = others[pick % Math.max(others.length, 1)];
        if (!one) return;
        const possible = new Set(possibleTargets(units, one.id).map(({ id }) => id));
        for (const { id: targetId } of units) {
          expect(planMove(units, { id: one.id, targetId }).ok).toBe(possible.has(targetId));
          expect(planMerge(units, { id: one.id, targetId }).ok).toBe(possible.has(targetId));
        }
      }),
    );
  });
});

describe("adding", () => {
  test("puts an open unit below an open one", () => {
    const plan = planAddition(UNITS, unit("new", "a"));
    expect(after(plan).at(-1)).toEqual(unit("new", "a"));
    expect(plan).toMatchObject({ subject: "Team new", changes: [{ kind: "added" }] });
  });

  test("is refused below what is closed or not there, and next to the one at the top", () => {
    expect(planAddition(UNITS, unit("new", "old"))).toEqual({ ok: false, reason: "unit-gone" });
    expect(planAddition(UNITS, unit("new", "?"))).toEqual({ ok: false, reason: "unit-gone" });
    expect(planAddition(UNITS, unit("new", null))).toEqual({ ok: false, reason: "top-taken" });
    expect(planAddition([], unit("new", null)).ok).toBe(true);
  });

  test("is refused with the code of another, an open or a closed one, or the id of one without", () => {
    for (const code of ["a", "old"]) {
      const plan = planAddition(UNITS, unit("new", "top", { code }));
      expect(plan).toEqual({ ok: false, reason: "code-taken" });
    }
    const bare = [...UNITS, unit("bare", "top", { code: null })];
    expect(planAddition(bare, unit("new", "top", { code: "bare" })).ok).toBe(false);
  });
});

describe("renaming", () => {
  test("keeps the old name in the history", () => {
    const plan = planRename(UNITS, { id: "a", name: "Team Wonen", code: "a" });
    expect(plan).toMatchObject({
      changes: [{ kind: "renamed", unitId: "a", before: "Team a", after: "Team Wonen" }],
    });
  });

  test("to what it is called changes nothing", () => {
    expect(planRename(UNITS, { id: "a", name: "Team a", code: "a" })).toMatchObject({
      changes: [],
    });
  });

  test("can give another code, or take it away, but not one that is taken", () => {
    const code = (text: string | null) => ({ id: "a", name: "Team a", code: text });
    expect(after(planRename(UNITS, code("A-1")))[3]).toMatchObject({ code: "A-1" });
    expect(after(planRename(UNITS, code(null)))[3]).toMatchObject({ code: null });
    expect(planRename(UNITS, code("b"))).toEqual({ ok: false, reason: "code-taken" });
  });

  test("of a closed unit is refused", () => {
    const plan = planRename(UNITS, { id: "old", name: "Anders", code: null });
    expect(plan).toEqual({ ok: false, reason: "unit-gone" });
  });
});

describe("moving", () => {
  test("takes along what is below", () => {
    const moved = after(planMove(UNITS, { id: "north", targetId: "c" }));
    expect(parentOf(moved, "north")).toBe("c");
    expect(idsBelow(moved, "c")).toEqual(new Set(["north", "a", "b", "old"]));
  });

  test.each([
    ["below itself", "north", "north", "below-itself"],
    ["below what is below it", "north", "a", "below-itself"],
    ["of the one at the top", "top", "a", "top-stays"],
    ["below what is closed", "a", "old", "target-gone"],
    ["of what is closed", "old", "a", "unit-gone"],
  ])("%s is refused", (_, id, targetId, reason) => {
    expect(planMove(UNITS, { id, targetId })).toEqual({ ok: false, reason });
  });

  test("to where it is changes nothing", () => {
    expect(planMove(UNITS, { id: "a", targetId: "north" })).toMatchObject({ changes: [] });
  });
});

describe("merging", () => {
  test("closes the unit and gives what is directly below it to the other", () => {
    const plan = planMerge(UNITS, { id: "north", targetId: "south" });
    const merged = after(plan);
    expect(openIds(merged)).toEqual(["top", "south", "a", "b", "c"]);
    expect([parentOf(merged, "a"), parentOf(merged, "b")]).toEqual(["south", "south"]);
    expect(plan).toMatchObject({
      changes: [
        { kind: "moved", unitId: "a", before: "north", after: "south" },
        { kind: "moved", unitId: "b", before: "north", after: "south" },
        { kind: "merged", unitId: "north", after: "south" },
      ],
    });
  });

  test("into what is below it, and of the one at the top, is refused", () => {
    expect(planMerge(UNITS, { id: "north", targetId: "a" })).toMatchObject({
      reason: "below-itself",
    });
    expect(planMerge(UNITS, { id: "top", targetId: "a" })).toMatchObject({ reason: "top-stays" });
  });
});

describe("closing", () => {
  test("with what is below it closes all of it", () => {
    const closed = after(planClosing(UNITS, { id: "north", below: "close" }));
    expect(openIds(closed)).toEqual(["top", "south", "c"]);
    expect(parentOf(closed, "a")).toBe("north");
  });

  test("without what is below it gives that to the unit above", () => {
    const closed = after(planClosing(UNITS, { id: "north", below: "keep" }));
    expect(openIds(closed)).toEqual(["top", "south", "a", "b", "c"]);
    expect(parentOf(closed, "a")).toBe("top");
  });

  test("of the one at the top, or for a second time, is refused", () => {
    expect(planClosing(UNITS, { id: "top", below: "close" })).toMatchObject({
      reason: "top-stays",
    });
    expect(planClosing(UNITS, { id: "old", below: "close" })).toMatchObject({
      reason: "unit-gone",
    });
  });
});
