import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "@/lib/organizations/unit-changes";
import { planImport } from "@/lib/organizations/unit-import";
import { codeOf, openUnits, type Unit, unitsById } from "@/lib/organizations/unit-tree";
import { faultsOf, row, TODAY, trees, unit } from "./unit-trees";

const UNITS: readonly Unit[] = [
  unit("top", null, { socialSystem: "organization", name: "De Woonplaats" }),
  unit("north", "top", { name: "Noord" }),
  unit("a", "north", { name: "Team A" }),
  unit("old", "top", { name: "Oud", closedOn: TODAY }),
];

function plan(rows: Parameters<typeof row>[1][], units = UNITS) {
  let made = 0;
  const newId = () => `new-${++made}`;
  return planImport(
    units,
    rows.map((fields, index) => row(index + 2, fields)),
    newId,
  );
}

function problems(rows: Parameters<typeof row>[1][], units = UNITS) {
  const planned = plan(rows, units);
  return planned.ok ? [] : planned.problems;
}

describe("a file that is right", () => {
  test("adds what is not there yet, what is above first, whatever the order of its rows", () => {
    const planned = plan([
      { code: "d", name: "Team D", parent: "west" },
      { code: "west", name: "West", kind: "Organisatie", parent: "top" },
    ]);
    expect(planned).toMatchObject({
      ok: true,
      preview: {
        added: [
          { line: 2, code: "d", name: "Team D", parent: "West" },
          { line: 3, code: "west", name: "West", parent: "De Woonplaats" },
        ],
        unchanged: 0,
        leftAlone: [
          { code: "top", name: "De Woonplaats" },
          { code: "north", name: "Noord" },
          { code: "a", name: "Team A" },
        ],
      },
      changes: [
        { unit: { id: "new-2", parentId: "top", socialSystem: "organization", code: "west" } },
        { unit: { id: "new-1", parentId: "new-2", socialSystem: "team", code: "d" } },
      ],
    });
  });

  test("renames and moves what is there, and says so", () => {
    const planned = plan([{ code: "a", name: "Team Alles", parent: "top" }]);
    expect(planned).toMatchObject({
      preview: {
        renamed: [{ code: "a", before: "Team A", name: "Team Alles" }],
        moved: [{ code: "a", before: "Noord", after: "De Woonplaats" }],
      },
      changes: [
        { kind: "renamed", unitId: "a", before: "Team A", after: "Team Alles" },
        { kind: "moved", unitId: "a", before: "north", after: "top" },
      ],
    });
  });

  test("recognizes a unit without a code by its id, and does not give it one", () => {
    const units = [...UNITS, unit("bare", "top", { code: null, name: "Bar" })];
    expect(plan([{ code: "bare", name: "Bar", parent: "top" }], units)).toMatchObject({
      preview: { unchanged: 1, added: [] },
      changes: [],
    });
  });

  describe("where the top was made by hand, without a code", () => {
    const byHand = [unit("top", null, { code: null, name: "De Woonplaats" })];
    const file = [
      { code: "W", name: "de woonplaats", parent: "" },
      { code: "a", name: "Team A", parent: "W" },
    ];

    test("recognizes it by its name, gives it its code, and says so", () => {
      const planned = plan(file, byHand);
      expect(planned).toMatchObject({
        preview: { coded: [{ code: "W" }], added: [{ code: "a", parent: "de woonplaats" }] },
      });
      const after = planned.ok ? applyChanges(byHand, planned.changes, TODAY) : [];
      expect(after.map(({ id, code, parentId }) => [id, code, parentId])).toEqual([
        ["top", "W", null],
        ["new-1", "a", "top"],
      ]);
      expect(plan([{ code: "W", name: "De Woonplaats" }], byHand)).toMatchObject({
        changes: [{ kind: "coded", unitId: "top", after: "W" }],
        preview: { unchanged: 0 },
      });
    });

    test.each([
      ["of another name", [{ code: "W", name: "De Woonplek" }], byHand],
      ["with a code of its own", file, [unit("top", null, { name: "De Woonplaats" })]],
    ])("does not take it for one %s", (_, rows, units) => {
      expect(problems(rows, units)[0]).toMatchObject({ line: 2, problem: "top-stands" });
    });
  });

  test("can put a new unit at the top, when what was there goes below it", () => {
    const planned = plan([
      { code: "holding", kind: "organization", parent: "" },
      { code: "top", name: "De Woonplaats", kind: "organisatie", parent: "holding" },
    ]);
    expect(planned.ok && faultsOf(applyChanges(UNITS, planned.changes, TODAY))).toEqual([]);
  });

  test("takes names and codes without spaces around them, composed", () => {
    const planned = plan([{ code: " é ", name: " Café ".normalize("NFD"), parent: " top " }]);
    expect(planned).toMatchObject({ preview: { added: [{ code: "é", name: "Café" }] } });
  });
});

describe("a file that is wrong says for every row what is wrong with it", () => {
  test.each([
    ["a missing code", { code: " " }, "code-missing", "", ""],
    ["a long code", { code: "x".repeat(61) }, "code-too-long", "x".repeat(61), ""],
    ["a missing name", { name: "" }, "name-missing", "", ""],
    ["a long name", { name: "x".repeat(81) }, "name-too-long", "x".repeat(81), ""],
    ["a missing kind", { kind: "" }, "kind-missing", "", ""],
    ["an unknown kind", { kind: "clan" }, "kind-unknown", "clan", ""],
    ["another kind", { code: "a", kind: "persoon" }, "kind-differs", "persoon", "team"],
    ["a closed unit", { code: "old" }, "unit-closed", "old", "Oud"],
    ["an unknown parent", { parent: "east" }, "parent-unknown", "east", ""],
    ["a closed parent", { parent: "old" }, "parent-closed", "old", "Oud"],
    ["a unit below itself", { parent: "c2" }, "cycle", "c2", "c2"],
    ["one beside the top that stands", { parent: "" }, "top-stands", "Naam 2", "De Woonplaats"],
  ])("%s", (_, fields, problem, value, other) => {
    expect(problems([{ parent: "top", ...fields }])).toEqual([{ line: 2, problem, value, other }]);
  });

  test("a code that is there twice, with the line of the first", () => {
    expect(
      problems([
        { code: "x", parent: "top" },
        { code: "x", parent: "top" },
      ]),
    ).toEqual([{ line: 3, problem: "code-repeated", value: "x", other: "2" }]);
  });

  test("each unit of a circle, but not what hangs below it", () => {
    const found = problems([
      { code: "below", parent: "x" },
      { code: "x", parent: "z" },
      { code: "y", parent: "x" },
      { code: "z", parent: "y" },
    ]);
    expect(found.map(({ line, problem }) => [line, problem])).toEqual([
      [3, "cycle"],
      [4, "cycle"],
      [5, "cycle"],
    ]);
  });

  test("a circle by way of units that the file does not name", () => {
    expect(problems([{ code: "north", name: "Noord", parent: "a" }])).toEqual([
      { line: 2, problem: "cycle", value: "north", other: "a" },
    ]);
  });

  test("a second one at the top in a file for an organization without units", () => {
    expect(problems([{ name: "Eén" }, { name: "Twee" }], [])).toEqual([
      { line: 3, problem: "second-top", value: "Twee", other: "Eén" },
    ]);
  });

  test("several problems of one row, and of several rows, in their order", () => {
    const found = problems([
      { name: "", kind: "?", parent: "x" },
      { code: "", parent: "top" },
      { parent: "c2" },
    ]);
    expect(found.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      "2 name-missing",
      "2 kind-unknown",
      "2 parent-unknown",
      "3 code-missing",
    ]);
  });
});

/** Rows that may or may not be right: about units that are there or not, below anything. */
const files = trees.chain((units) => {
  const codes = [...units.map(codeOf), "n1", "n2", "n3", "n4"];
  return fc.record({
    units: fc.constant(units),
    rows: fc
      .array(
        fc.record({
          code: fc.constantFrom(...codes),
          name: fc.constantFrom("Een", "Twee", ""),
          kind: fc.constantFrom("team", "organisatie", "individual"),
          parent: fc.constantFrom("", ...codes),
        }),
        { maxLength: 8 },
      )
      .map((drawn) => drawn.map((fields, index) => row(index + 2, fields))),
  });
});

describe("whatever a file says", () => {
  test("after it the units are one tree, as the file says and otherwise as they were; or it is refused by row", () => {
    let right = 0;
    fc.assert(
      fc.property(files, ({ units, rows }) => {
        let made = 0;
        const planned = planImport(units, rows, () => `id-${++made}`);
        if (!planned.ok) {
          const lines = rows.map(({ line }) => line);
          expect(planned.problems.length).toBeGreaterThan(0);
          for (const { line } of planned.problems) expect(lines).toContain(line);
          return;
        }
        right += 1;
        const after = applyChanges(units, planned.changes, TODAY);
        expect(faultsOf(after)).toEqual([]);
        expect(openUnits(after).length).toBe(units.length + planned.preview.added.length);
        const byId = unitsById(after);
        const byCode = new Map(after.map((one) => [codeOf(one), one]));
        for (const { code, name, parent } of rows) {
          const one = byCode.get(code);
          expect(one?.name).toBe(name);
          const above = one?.parentId ? byId.get(one.parentId) : undefined;
          expect(above ? codeOf(above) : "").toBe(parent);
        }
        const named = new Set(rows.map(({ code }) => code));
        for (const one of units) {
          if (!named.has(codeOf(one))) expect(byId.get(one.id)).toEqual(one);
        }
      }),
      { numRuns: 3000 },
    );
    expect(right).toBeGreaterThan(100);
  });
});
