import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, cellKey, type RoundGroups } from "@/lib/disclosure/cells";
import { decideDisclosure, type Viewer } from "@/lib/disclosure/decide";
import { DEFAULT_DISCLOSURE_POLICY } from "@/lib/disclosure/policy";
import { generateRound } from "./generated-rounds";

const EVERYBODY: Viewer = { units: "all" };

/** A root with some direct members, and units below it, without perspectives. */
function roundOf(direct: number, below: Record<string, number>): RoundGroups {
  const ids = Object.keys(below);
  return {
    open: false,
    perspectives: [],
    units: [{ id: "root", parentId: null }, ...ids.map((id) => ({ id, parentId: "root" }))],
    respondents: [
      { unitId: "root", perspective: null, persons: direct },
      ...ids.map((id) => ({ unitId: id, perspective: null, persons: below[id] ?? 0 })),
    ],
  };
}

function cell(
  unitId: string,
  perspective: string | null = null,
  scope: Cell["scope"] = "with-below",
) {
  return { unitId, scope, perspective };
}

function decide(
  round: RoundGroups,
  at: Cell,
  viewer = EVERYBODY,
  policy = DEFAULT_DISCLOSURE_POLICY,
) {
  return decideDisclosure(round, policy, viewer).get(cellKey(at));
}

function isShown(round: RoundGroups, at: Cell) {
  return decide(round, at)?.shown;
}

describe("decideDisclosure shows as much as the rules allow", () => {
  test("9 = 3 + 6 withholds both", () => {
    const round = roundOf(0, { small: 3, large: 6 });
    expect(isShown(round, cell("root"))).toBe(true);
    expect(isShown(round, cell("small"))).toBe(false);
    expect(isShown(round, cell("large"))).toBe(false);
  });

  test("13 = 3 + 6 + 4 direct members shows the 6", () => {
    const round = roundOf(4, { small: 3, large: 6 });
    expect(isShown(round, cell("root"))).toBe(true);
    expect(isShown(round, cell("large"))).toBe(true);
    expect(isShown(round, cell("small"))).toBe(false);
    expect(isShown(round, cell("root", null, "direct"))).toBe(false);
  });

  test("11 = 5 + 6 shows both, and the direct members of a unit count as a group", () => {
    const round = roundOf(5, { large: 6 });
    expect(isShown(round, cell("large"))).toBe(true);
    expect(isShown(round, cell("root", null, "direct"))).toBe(true);
  });

  test("of two groups that could each be shown, the smallest is withheld", () => {
    const round = roundOf(0, { seven: 7, six: 6, three: 3 });
    expect(isShown(round, cell("seven"))).toBe(true);
    expect(isShown(round, cell("six"))).toBe(false);
  });

  test("a unit that is all of its parent is shown with it", () => {
    expect(isShown(roundOf(0, { only: 8, empty: 0 }), cell("only"))).toBe(true);
  });

  test("a perspective is withheld when the others together are too few", () => {
    const round: RoundGroups = {
      ...roundOf(0, {}),
      perspectives: ["management", "staff", "partner"],
      respondents: [
        { unitId: "root", perspective: "management", persons: 3 },
        { unitId: "root", perspective: "staff", persons: 20 },
        { unitId: "root", perspective: "partner", persons: 6 },
      ],
    };
    expect(isShown(round, cell("root", "staff"))).toBe(true);
    expect(isShown(round, cell("root", "partner"))).toBe(false);
    expect(isShown(round, cell("root", "management"))).toBe(false);
  });

  test("a perspective is not shown for all units but the one where it is too small", () => {
    const staff = (unitId: string, persons: number) => ({ unitId, perspective: "staff", persons });
    const others = (unitId: string) => ({ unitId, perspective: "management", persons: 10 });
    const round: RoundGroups = {
      ...roundOf(0, { a: 0, b: 0 }),
      perspectives: ["management", "staff"],
      respondents: [staff("a", 2), others("a"), staff("b", 12), others("b")],
    };
    expect(isShown(round, cell("root", "staff"))).toBe(true);
    expect(isShown(round, cell("b", "staff"))).toBe(false);
  });

  test("not even the difference of two groups of fewer than k persons together is given away", () => {
    // Management of all less the management team is one manager less two of the team's staff.
    const round: RoundGroups = {
      ...roundOf(0, { team: 0, shop: 0 }),
      perspectives: ["management", "staff"],
      respondents: [
        { unitId: "team", perspective: "management", persons: 20 },
        { unitId: "team", perspective: "staff", persons: 2 },
        { unitId: "shop", perspective: "management", persons: 1 },
        { unitId: "shop", perspective: "staff", persons: 20 },
      ],
    };
    const both = [cell("root", "management"), cell("team")].map((at) => isShown(round, at));
    expect(both).toContain(false);
  });

  test("persons without a perspective count in the whole, and protect the rest", () => {
    const round: RoundGroups = {
      ...roundOf(0, {}),
      perspectives: ["management", "staff"],
      respondents: [
        { unitId: "root", perspective: null, persons: 5 },
        { unitId: "root", perspective: "management", persons: 1 },
        { unitId: "root", perspective: "staff", persons: 9 },
      ],
    };
    expect(decide(round, cell("root"))).toMatchObject({ shown: true, persons: 15 });
    expect(isShown(round, cell("root", "staff"))).toBe(true);
  });

  test("histograms and comments are not given away as a difference either", () => {
    const detail = (at: string) => decide(roundOf(0, { a: 11, b: 7 }), cell(at));
    expect(detail("root")).toMatchObject({ detail: { distribution: "dots", comments: true } });
    // Subtracting a's dots or comments from those of the root would leave those of b, who are 7.
    expect(detail("a")).toMatchObject({ detail: { distribution: "three-bins", comments: false } });
    expect(detail("b")).toMatchObject({ detail: { distribution: "three-bins", comments: false } });
  });
});

describe("decideDisclosure says why a cell is withheld", () => {
  test("a round with fewer respondents than the threshold has too few", () => {
    expect(decide(roundOf(4, {}), cell("root"))).toMatchObject({
      shown: false,
      reason: "too-few",
      countedIn: null,
    });
  });

  test("a withheld group has the same reason whether it is too small or protects a smaller one", () => {
    const reasons = (round: RoundGroups) =>
      [...decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, EVERYBODY).values()].map((decision) =>
        decision.shown ? decision.persons : [decision.reason, decision.countedIn],
      );
    expect(reasons(roundOf(0, { a: 4, b: 4 }))).toEqual(reasons(roundOf(0, { a: 3, b: 5 })));
    expect(reasons(roundOf(1, { a: 5 }))).toEqual(reasons(roundOf(3, { a: 3 })));
  });

  test("it names the nearest shown cell in which the persons are counted", () => {
    const round = roundOf(0, { small: 3, large: 6 });
    expect(decide(round, cell("small"))).toMatchObject({ countedIn: cell("root") });
    const viewer: Viewer = { units: new Set(["small"]) };
    expect(decide(round, cell("small"), viewer)).toMatchObject({
      reason: "too-few-here-or-beside",
      countedIn: null,
    });
  });

  test("nearest are the direct members, then the perspective, then all of the unit, then its parent", () => {
    const persons = (unitId: string, staff: number, management: number) => [
      { unitId, perspective: "staff", persons: staff },
      { unitId, perspective: "management", persons: management },
    ];
    const round = (root: [number, number], shop: [number, number]): RoundGroups => ({
      ...roundOf(0, { shop: 0 }),
      perspectives: ["management", "staff"],
      respondents: [...persons("root", ...root), ...persons("shop", ...shop)],
    });
    const direct = cell("root", "staff", "direct");
    expect(decide(round([12, 2], [10, 10]), direct)).toMatchObject({
      countedIn: cell("root", null, "direct"),
    });
    expect(decide(round([3, 0], [20, 20]), direct)).toMatchObject({
      countedIn: cell("root", "staff"),
    });
    expect(decide(round([12, 2], [0, 0]), cell("root", "staff"))).toMatchObject({
      countedIn: cell("root"),
    });
    expect(decide(round([20, 20], [3, 0]), cell("shop", "staff"))).toMatchObject({
      countedIn: cell("root", "staff"),
    });
  });

  test("an anonymous round shows no result while it is open, another one does", () => {
    const round = { ...roundOf(12, {}), open: true };
    expect(decide(round, cell("root"))).toMatchObject({ shown: false, reason: "round-open" });
    const named = { threshold: 5, anonymous: false };
    expect(decide(round, cell("root"), EVERYBODY, named)).toMatchObject({ shown: true });
  });

  test("a viewer is told nothing about a unit without permission, not even that it is too small", () => {
    const round = roundOf(20, { small: 3 });
    const viewer: Viewer = { units: new Set(["root"]) };
    expect(decide(round, cell("small"), viewer)).toMatchObject({
      reason: "not-permitted",
      countedIn: null,
    });
    expect(decide({ ...round, open: true }, cell("small"), viewer)).toMatchObject({
      reason: "not-permitted",
    });
  });
});

describe("decideDisclosure decides once for all viewers", () => {
  const seeds = fc.integer({ min: 1, max: 1e9 });

  test("what a viewer may see never changes whether a cell is shown", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 5 }), (seed, every) => {
        const round = generateRound(seed, 20);
        const permitted = round.units.filter((_, index) => index % every === 0).map(({ id }) => id);
        const viewer: Viewer = { units: new Set(permitted) };
        const own = decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, viewer);
        const all = decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, EVERYBODY);
        for (const [key, decision] of own) {
          const mayBeShown = permitted.includes(decision.cell.unitId) && all.get(key)?.shown;
          expect(decision.shown).toBe(mayBeShown);
        }
      }),
    );
  });

  test("the order in which units, perspectives and counts arrive changes nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = generateRound(seed, 20);
        const turned = {
          ...round,
          perspectives: round.perspectives.toReversed(),
          units: round.units.toReversed(),
          respondents: round.respondents.toReversed(),
        };
        expect(decideDisclosure(turned, DEFAULT_DISCLOSURE_POLICY, EVERYBODY)).toEqual(
          decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, EVERYBODY),
        );
      }),
    );
  });

  test("the input is left as it was", () => {
    const round = generateRound(7, 20);
    const before = structuredClone(round);
    decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, EVERYBODY);
    expect(round).toEqual(before);
  });

  test("every unit has a decision per scope and perspective, and one for all perspectives", () => {
    const round = generateRound(7, 20);
    const decisions = decideDisclosure(round, DEFAULT_DISCLOSURE_POLICY, EVERYBODY);
    expect(decisions.size).toBe(round.units.length * 2 * (round.perspectives.length + 1));
  });
});

describe("decideDisclosure refuses what is not a round", () => {
  const units = [{ id: "a", parentId: null }];
  const round = { open: false, perspectives: ["staff"], units, respondents: [] };
  const count = (unitId: string, perspective: string | null, persons: number) => ({
    ...round,
    respondents: [{ unitId, perspective, persons }],
  });

  test.each([
    ["a unit twice", { ...round, units: [...units, ...units] }, "A unit occurs twice."],
    [
      "an unknown parent",
      { ...round, units: [{ id: "a", parentId: "b" }] },
      "The parent of unit a",
    ],
    [
      "a unit below itself",
      { ...round, units: [...units, { id: "b", parentId: "b" }] },
      "below itself",
    ],
    ["a count in an unknown unit", count("b", "staff", 5), "Unknown unit b."],
    ["a count of an unknown perspective", count("a", "management", 5), "perspective management"],
    ["half a person", count("a", "staff", 5.5), "5.5 is not a number of persons."],
    ["a negative count", count("a", "staff", -1), "-1 is not a number of persons."],
  ])("%s", (_, wrong, says) => {
    const decide = () => decideDisclosure(wrong, DEFAULT_DISCLOSURE_POLICY, EVERYBODY);
    expect(decide).toThrow(RangeError);
    expect(decide).toThrow(says);
  });
});
