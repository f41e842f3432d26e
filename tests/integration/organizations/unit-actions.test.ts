import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { api } from "@/lib/api/app";
import { ROLES, type Role } from "@/lib/auth/roles";
import {
  addUnit,
  closeUnit,
  mergeUnit,
  moveUnit,
  renameUnit,
} from "@/lib/organizations/unit-actions";
import { importUnits } from "@/lib/organizations/unit-import-actions";
import { EMPTY_IMPORT, type ImportState } from "@/lib/organizations/unit-import-state";
import {
  loadUnit,
  loadUnitImport,
  loadUnitStep,
  loadUnits,
} from "@/lib/organizations/unit-loaders";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { destination, form } from "../../support/next-request";
import {
  actAs,
  addEveryRole,
  createOrganization,
  createPerson,
  signIn,
  type TestOrganization,
  type TestPerson,
} from "../../support/organizations";
import { type Planted, plantUnits, treeText } from "./unit-trees";

const database = useDatabase();

async function staffed() {
  const organization = await createOrganization();
  const [ids, members] = [await plantUnits(organization), await addEveryRole(organization)];
  const base = `/en/organizations/${organization.slug}/units`;
  return { organization, ids, members, base };
}

const HEADER = "code,name,kind,parent";

function csv(...lines: readonly string[]): File {
  return new File([[HEADER, ...lines].join("\n")], "units.csv", { type: "text/csv" });
}

function importing(slug: string, file: File): Promise<ImportState> {
  return importUnits(EMPTY_IMPORT, form({ slug, file }));
}

/** Hands back what a preview showed. */
function confirming(
  slug: string,
  state: ImportState,
  changed: Partial<Record<string, string>> = {},
) {
  if (state.step !== "ready") throw new Error(JSON.stringify(state));
  const { fileName, rows, seen } = state;
  return importUnits(state, form({ slug, fileName, rows, seen, ...changed }));
}

type Acting = (organization: TestOrganization, ids: Planted) => Promise<unknown>;

/** Everything that changes units, as whoever asks for it would. */
const ACTIONS: Readonly<Record<string, Acting>> = {
  adding: ({ slug }, { top }) =>
    addUnit(
      EMPTY_FORM,
      form({ slug, parentId: top, name: "West", socialSystem: "team", code: "" }),
    ),
  renaming: ({ slug }, { a }) =>
    renameUnit(EMPTY_FORM, form({ slug, unitId: a, name: "Anders", code: "a" })),
  moving: ({ slug }, { a, south }) =>
    moveUnit(EMPTY_FORM, form({ slug, unitId: a, targetId: south })),
  merging: ({ slug }, { north, south }) =>
    mergeUnit(EMPTY_FORM, form({ slug, unitId: north, targetId: south, sure: "yes" })),
  closing: ({ slug }, { north }) =>
    closeUnit(EMPTY_FORM, form({ slug, unitId: north, below: "close", sure: "yes" })),
  "importing what was shown": ({ slug }) =>
    importUnits(
      EMPTY_IMPORT,
      form({
        slug,
        fileName: "units.csv",
        seen: "",
        rows: JSON.stringify([{ line: 2, code: "w", name: "West", kind: "team", parent: "top" }]),
      }),
    ),
  "looking at what an import would do": ({ slug }) => importing(slug, csv("w,West,team,top")),
};

describe("who may change units", () => {
  const MAY: readonly Role[] = ["owner", "adviser"];

  test.each(Object.entries(ACTIONS))("%s: owners and advisers, and nobody else", async (_, act) => {
    const { organization, ids, members } = await staffed();
    const elsewhere = await addEveryRole(await createOrganization());
    const others = [
      ...ROLES.filter((role) => !MAY.includes(role)).map((role) => members[role].person),
      elsewhere.owner.person,
      await createPerson(),
    ];
    for (const person of [null, ...others]) {
      await actAs(person);
      const before = await databaseText(database());
      const to = await destination(act(organization, ids));
      expect(to).toBe(person ? "not found" : "/en/sign-in");
      expect(await databaseText(database())).toBe(before);
    }
    for (const role of MAY) {
      const own = await staffed();
      await actAs(own.members[role].person);
      expect(await destination(act(own.organization, own.ids))).not.toBe("not found");
    }
  });

  test("nobody in the demo organization", async () => {
    const demo = await createOrganization({ demo: true });
    const ids = await plantUnits(demo);
    await actAs((await addEveryRole(demo)).owner.person);
    for (const act of Object.values(ACTIONS)) {
      expect(await destination(act(demo, ids))).toBe("not found");
    }
  });
});

describe("who may look at units", () => {
  test("everybody but members without another role, and people from elsewhere", async () => {
    const { organization, ids, members } = await staffed();
    const { slug } = organization;
    const elsewhere = await addEveryRole(await createOrganization());
    const pages = {
      tree: () => loadUnits(slug, "", "en"),
      unit: () => loadUnit(slug, ids.a, "en"),
    };
    for (const look of Object.values(pages)) {
      for (const role of ROLES) {
        await actAs(members[role].person);
        const to = await destination(look());
        expect([role, to === "not found"]).toEqual([role, role === "member"]);
      }
      await actAs(elsewhere.owner.person);
      expect(await destination(look())).toBe("not found");
      await actAs(null);
      expect(await destination(look())).toBe("/en/sign-in");
    }
  });

  test("only who may change them sees the forms and the ways to them", async () => {
    const { organization, ids, members } = await staffed();
    const { slug } = organization;
    await actAs(members.consultant.person);
    expect(await loadUnits(slug, "", "en")).toMatchObject({ mayManage: false, mayExport: true });
    expect(await loadUnit(slug, ids.a, "en")).toMatchObject({ steps: [] });
    const step = { slug, unitId: ids.a, step: "move" };
    expect(await destination(loadUnitStep(step, "", "en"))).toBe("not found");
    expect(await destination(loadUnitImport(slug))).toBe("not found");
    await actAs(members.adviser.person);
    expect(await loadUnit(slug, ids.a, "en")).toMatchObject({ steps: { length: 5 } });
    expect(await loadUnitStep(step, "", "en")).toMatchObject({
      step: "move",
      targets: [{ name: "De Woonplaats" }, { name: "Noord" }, { name: "Zuid" }],
    });
  });

  test("a unit of another organization is not there", async () => {
    const [own, other] = [await staffed(), await staffed()];
    await actAs(own.members.owner.person);
    const { slug } = own.organization;
    expect(await destination(loadUnit(slug, other.ids.a, "en"))).toBe("not found");
    for (const unitId of [other.ids.a, "?", ""]) {
      const step = { slug, unitId, step: "rename" };
      expect(await destination(loadUnitStep(step, "", "en"))).toBe("not found");
    }
  });

  test("the one at the top is not moved, merged or closed", async () => {
    const { organization, ids, members } = await staffed();
    await actAs(members.owner.person);
    const { slug } = organization;
    expect(await loadUnit(slug, ids.top, "en")).toMatchObject({ steps: ["add", "rename"] });
    const step = { slug, unitId: ids.top, step: "close" };
    expect(await destination(loadUnitStep(step, "", "en"))).toBe("not found");
  });

  test("a search finds by name and code, whatever the capitals and accents", async () => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    const found = async (query: string) =>
      (await loadUnits(organization.slug, query, "en")).found.map(({ name }) => name);
    expect(await found("NOÓRD")).toEqual(["Noord"]);
    expect(await found("sOuTh")).toEqual(["Zuid"]);
    expect(await found("%")).toEqual([]);
  });
});

describe("a form", () => {
  test("leads to where one sees what changed", async () => {
    const { organization, ids, members, base } = await staffed();
    await actAs(members.adviser.person);
    const to = (name: string) =>
      destination(ACTIONS[name]?.(organization, ids) ?? Promise.reject());
    expect(await to("adding")).toBe(`${base}/${ids.top}`);
    expect(await to("renaming")).toBe(`${base}/${ids.a}`);
    expect(await to("moving")).toBe(`${base}/${ids.a}`);
    expect(await to("merging")).toBe(`${base}/${ids.south}`);
    expect(await treeText(organization)).toEqual([
      "a < south: Anders",
      "null < top: West",
      "south < top: Zuid",
      "top < –: De Woonplaats",
    ]);
  });

  test("says what is wrong next to it, and keeps what was typed", async () => {
    const { organization, ids, members } = await staffed();
    await actAs(members.owner.person);
    const { slug } = organization;
    const added = form({ slug, parentId: ids.top, name: " ", socialSystem: "clan", code: "" });
    expect(await addUnit(EMPTY_FORM, added)).toMatchObject({
      problems: { name: "name-missing", socialSystem: "choose-one" },
      values: { name: " " },
    });
    const renamed = form({ slug, unitId: ids.a, name: "Nieuw", code: "north" });
    expect(await renameUnit(EMPTY_FORM, renamed)).toMatchObject({
      problems: { code: "code-taken" },
      values: { name: "Nieuw", code: "north" },
    });
    const moved = form({ slug, unitId: ids.north, targetId: ids.a });
    expect(await moveUnit(EMPTY_FORM, moved)).toMatchObject({
      problems: { targetId: "below-itself" },
    });
    const merged = form({ slug, unitId: ids.north, targetId: "" });
    expect(await mergeUnit(EMPTY_FORM, merged)).toMatchObject({
      problems: { targetId: "target-missing", sure: "confirm-first" },
    });
    const closed = form({ slug, unitId: ids.top, below: "close", sure: "yes" });
    expect(await closeUnit(EMPTY_FORM, closed)).toMatchObject({ problems: { form: "top-stays" } });
  });
});

describe("an import", () => {
  async function adviser() {
    const { organization, ids, members } = await staffed();
    await actAs(members.adviser.person);
    return { organization, ids, slug: organization.slug };
  }

  test("shows first what it would do, and does it when that is handed back", async () => {
    const { organization, slug } = await adviser();
    const before = await databaseText(database());
    const shown = await importing(slug, csv("w,West,team,top", "a,Team Alles,team,w"));
    expect(shown).toMatchObject({
      step: "ready",
      fileName: "units.csv",
      outdated: false,
      preview: {
        added: [{ name: "West" }],
        renamed: [{ before: "Team A", name: "Team Alles" }],
        moved: [{ before: "Noord", after: "West" }],
        leftAlone: { length: 3 },
      },
    });
    expect(await databaseText(database())).toBe(before);
    expect(await confirming(slug, shown)).toEqual({
      step: "done",
      fileName: "units.csv",
      added: 1,
      renamed: 1,
      moved: 1,
    });
    expect(await treeText(organization)).toEqual([
      "a < w: Team Alles",
      "north < top: Noord",
      "south < top: Zuid",
      "top < –: De Woonplaats",
      "w < top: West",
    ]);
  });

  test("of a file in which one row is wrong does nothing at all", async () => {
    const { organization, slug } = await adviser();
    const before = await treeText(organization);
    const shown = await importing(slug, csv("w,West,team,top", "x,,clan,nowhere"));
    expect(shown).toMatchObject({
      step: "wrong",
      rowCount: 2,
      problems: [
        { line: 3, problem: "name-missing" },
        { line: 3, problem: "kind-unknown", value: "clan" },
        { line: 3, problem: "parent-unknown", value: "nowhere" },
      ],
    });
    expect(await treeText(organization)).toEqual(before);
  });

  test("checks again what is handed back: a preview proves nothing", async () => {
    const { organization, slug } = await adviser();
    const before = await treeText(organization);
    const shown = await importing(slug, csv("w,West,team,top"));
    const row = { line: 2, code: "w", name: "West", kind: "team", parent: "w" };
    const wrong = await confirming(slug, shown, { rows: JSON.stringify([row]) });
    expect(wrong).toMatchObject({ step: "wrong", problems: [{ problem: "cycle" }] });
    const other = [{ ...row, name: "Anders", parent: "top" }];
    const swapped = await confirming(slug, shown, { rows: JSON.stringify(other) });
    expect(swapped).toMatchObject({ step: "ready", outdated: true });
    for (const rows of [
      "",
      "[",
      "{}",
      "[1]",
      '[{"line":2}]',
      JSON.stringify([{ ...row, line: -1 }]),
    ]) {
      expect(await confirming(slug, shown, { rows })).toMatchObject({ step: "choose" });
    }
    expect(await treeText(organization)).toEqual(before);
  });

  test("is shown anew when the units changed in the meantime", async () => {
    const { organization, ids, slug } = await adviser();
    const shown = await importing(slug, csv("a,Team Alles,team,north"));
    await destination(
      renameUnit(EMPTY_FORM, form({ slug, unitId: ids.a, name: "Team Intussen", code: "a" })),
    );
    const again = await confirming(slug, shown);
    expect(again).toMatchObject({
      step: "ready",
      outdated: true,
      preview: { renamed: [{ before: "Team Intussen" }] },
    });
    expect(await treeText(organization)).toContain("a < north: Team Intussen");
    expect(await confirming(slug, again)).toMatchObject({ step: "done", renamed: 1 });
  });

  test("of no file, or of too large a one, says so", async () => {
    const { slug } = await adviser();
    const problem = async (fields: Record<string, string | File>) => {
      const state = await importUnits(EMPTY_IMPORT, form({ slug, ...fields }));
      return state.step === "choose" ? state.problems.map(({ problem: what }) => what) : state.step;
    };
    expect(await problem({})).toEqual(["file-missing"]);
    expect(await problem({ file: new File([], "") })).toEqual(["file-missing"]);
    expect(await problem({ file: new File(["a".repeat(1024 * 1024 + 1)], "a.csv") })).toEqual([
      "file-too-large",
    ]);
  });
});

describe("a download", () => {
  const get = (slug: string, file: string, headers: Headers) =>
    api.request(`/api/organizations/${slug}/${file}?locale=en`, { headers });

  test("is an attachment that imports again without changing anything", async () => {
    const { organization, members } = await staffed();
    const headers = await signIn(members.adviser.person);
    await actAs(members.adviser.person);
    for (const name of ["units.csv", "units.xlsx"]) {
      const response = await get(organization.slug, name, headers);
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="units-${organization.slug}${name.slice(5)}"`,
      );
      const file = new File([await response.arrayBuffer()], name);
      expect(await importing(organization.slug, file)).toMatchObject({
        step: "ready",
        preview: { added: [], renamed: [], moved: [], unchanged: 4, leftAlone: [] },
      });
    }
  });

  test("is there for who may export, and for visitors of the demo organization", async () => {
    const { organization, members } = await staffed();
    const demo = await createOrganization({ demo: true });
    const elsewhere = await addEveryRole(await createOrganization());
    const status = async (slug: string, person: TestPerson | null) =>
      (await get(slug, "units.csv", person ? await signIn(person) : new Headers())).status;
    for (const role of ROLES) {
      const may = role !== "manager" && role !== "member";
      expect(await status(organization.slug, members[role].person)).toBe(may ? 200 : 404);
    }
    expect(await status(organization.slug, elsewhere.owner.person)).toBe(404);
    expect(await status(organization.slug, null)).toBe(404);
    expect(await status(demo.slug, null)).toBe(200);
  });
});
