import { describe, expect, test } from "vitest";
import { loadOverview } from "@/lib/comparison/loaders";
import { readOverview } from "@/lib/comparison/overview-reader";
import { overviewQuerySchema } from "@/lib/comparison/schema";
import { surveyed } from "../../support/closed-survey";
import { useDatabase } from "../../support/database";
import { destination } from "../../support/next-request";
import { actAs, addMember, createOrganization, scopeOf } from "../../support/organizations";

useDatabase();

function adviser(organizationId: string) {
  return { scope: scopeOf(organizationId), role: "adviser", managedUnitIds: [] } as const;
}

/** What an address without anything behind it asks. */
const PLAIN = overviewQuerySchema.parse({});

const TREE = { Stichting: null, Wonen: "Stichting", Vastgoed: "Stichting", Balie: "Wonen" };
const GROUPS = [
  { unit: "Wonen", persons: 7, answers: [1, 2] },
  { unit: "Balie", persons: 8, answers: [1, 2] },
  { unit: "Vastgoed", persons: 9, answers: [4, 5] },
];

describe("comparing units", () => {
  test("lays the parts of the whole beside each other, and says what differs", async () => {
    const organization = await createOrganization();
    const { roundId } = await surveyed(organization, { tree: TREE, groups: GROUPS });
    const compared = await readOverview(adviser(organization.id), roundId, PLAIN);
    expect(compared?.whole).toMatchObject({ unit: { name: "Stichting" }, respondents: 24 });
    expect(compared?.rows).toMatchObject([
      { unit: { name: "Vastgoed" }, respondents: 9, hasBelow: false },
      { unit: { name: "Wonen" }, respondents: 15, hasBelow: true },
    ]);
    expect(compared?.findings[0]).toMatchObject({ higher: ["Vastgoed"], lower: ["Wonen"] });
  });

  test("shows nothing of a unit that is withheld, not even its size", async () => {
    const organization = await createOrganization();
    const { roundId } = await surveyed(organization, {
      tree: TREE,
      groups: [...GROUPS.slice(0, 2), { unit: "Vastgoed", persons: 4, answers: [5] }],
    });
    const compared = await readOverview(adviser(organization.id), roundId, PLAIN);
    const vastgoed = compared?.rows.find(({ unit }) => unit.name === "Vastgoed");
    expect(vastgoed?.respondents).toBeNull();
    expect(new Set(vastgoed?.cells.map(({ kind }) => kind))).toEqual(new Set(["withheld"]));
    for (const { higher, lower } of compared?.findings ?? [])
      expect([...higher, ...lower]).toEqual([]);
  });

  test("of a round that shares its total only, no part is there", async () => {
    const organization = await createOrganization();
    const survey = { tree: TREE, groups: GROUPS, sharing: "total" } as const;
    const { roundId, idOf } = await surveyed(organization, survey);
    const viewer = adviser(organization.id);
    expect((await readOverview(viewer, roundId, PLAIN))?.rows).toEqual([]);
    expect(await readOverview(viewer, roundId, { ...PLAIN, of: idOf("Wonen") })).toBeNull();
  });

  test("a manager compares what is hers, and gets nowhere else", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, { tree: TREE, groups: GROUPS });
    const unitIds = [idOf("Balie"), idOf("Vastgoed")];
    const { person } = await addMember(organization, "manager", { unitIds });
    await actAs(person);
    const apart = await loadOverview(organization.slug, roundId, {});
    expect(apart.whole).toBeNull();
    expect(apart.rows.map(({ unit }) => unit.name)).toEqual(["Balie", "Vastgoed"]);
    const foreign = loadOverview(organization.slug, roundId, { of: idOf("Stichting") });
    expect(await destination(foreign)).toBe("not found");
  });

  test("is not there for nobody, for another organization's owner, or while the round is open", async () => {
    const organization = await createOrganization();
    const survey = { tree: TREE, groups: GROUPS };
    const { roundId } = await surveyed(organization, survey);
    const load = () => destination(loadOverview(organization.slug, roundId, {}));
    expect(await load()).not.toContain("nowhere");
    const other = await createOrganization();
    await actAs((await addMember(other, "owner")).person);
    expect(await load()).toBe("not found");
    const { person } = await addMember(organization, "owner");
    await actAs(person);
    const open = await surveyed(organization, { ...survey, open: true });
    expect(await readOverview(adviser(organization.id), open.roundId, PLAIN)).toBeNull();
    const mangled = loadOverview(organization.slug, "x", {});
    expect(await destination(mangled)).toBe("not found");
  });
});
