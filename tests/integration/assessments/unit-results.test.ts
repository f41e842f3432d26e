import { describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { readRoundUnits, readUnitResult, type UnitResult } from "@/lib/assessments/unit-result";
import { ROLES } from "@/lib/auth/roles";
import { surveyed } from "../../support/closed-survey";
import { useDatabase } from "../../support/database";
import {
  addEveryRole,
  addMember,
  createOrganization,
  membershipOf,
  scopeOf,
  signIn,
} from "../../support/organizations";

useDatabase();

const WHOLE = { scope: "withBelow", group: "all" } as const;

/** Everything of a round for who may see all of it. */
function adviser(organizationId: string) {
  return { scope: scopeOf(organizationId), role: "adviser", managedUnitIds: [] } as const;
}

/** 26 people: two departments that can be shown, one that is too small, three in the board. */
const TREE = { Stichting: null, Wonen: "Stichting", Vastgoed: "Stichting", Balie: "Wonen" };
const GROUPS = [
  { unit: "Wonen", persons: 7 },
  { unit: "Balie", persons: 8, answers: [1, 5] },
  { unit: "Vastgoed", persons: 6 },
  { unit: "Stichting", persons: 5 },
];

describe("the result of a unit", () => {
  test("is that of its people with all below it, or of its own members only", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, { tree: TREE, groups: GROUPS });
    const viewer = adviser(organization.id);
    const respondents = async (unit: string, scope: "withBelow" | "direct") => {
      const result = await readUnitResult(viewer, roundId, idOf(unit), { scope, group: "all" });
      return result?.moment?.profile.respondents ?? null;
    };
    expect(await respondents("Stichting", "withBelow")).toBe(26);
    expect(await respondents("Wonen", "withBelow")).toBe(15);
    expect(await respondents("Wonen", "direct")).toBe(7);
    expect(await respondents("Balie", "withBelow")).toBe(8);
  });

  test("is withheld with everything about it where the group is too small", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, {
      tree: TREE,
      groups: [...GROUPS.slice(0, 2), { unit: "Vastgoed", persons: 4, answers: [2] }],
    });
    const viewer = adviser(organization.id);
    const result = await readUnitResult(viewer, roundId, idOf("Vastgoed"), WHOLE);
    expect(result).toMatchObject({ moment: null, comments: null, contrasts: [] });
    const listed = await readRoundUnits(viewer, roundId);
    const vastgoed = listed?.units.find(({ name }) => name === "Vastgoed");
    expect(vastgoed?.respondents).toBeNull();
  });

  test("is there when the round has closed, and not before", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, {
      tree: TREE,
      groups: GROUPS,
      open: true,
    });
    const viewer = adviser(organization.id);
    expect(await readUnitResult(viewer, roundId, idOf("Wonen"), WHOLE)).toBeNull();
    expect(await readRoundUnits(viewer, roundId)).toBeNull();
  });

  test("is for every role what its permissions say", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, { tree: TREE, groups: GROUPS });
    const members = await addEveryRole(organization);
    const visible = async (role: (typeof ROLES)[number]) => {
      const membership = await membershipOf(organization, members[role]);
      return (await readRoundUnits(membership, roundId))?.units.length ?? 0;
    };
    const counts = await Promise.all(ROLES.map(visible));
    expect(Object.fromEntries(ROLES.map((role, index) => [role, counts[index]]))).toEqual({
      owner: 4,
      adviser: 4,
      consultant: 4,
      // She manages no unit yet.
      manager: 0,
      member: 0,
    });
    const manager = await addMember(organization, "manager", { unitIds: [idOf("Wonen")] });
    const membership = await membershipOf(organization, manager);
    const names = (await readRoundUnits(membership, roundId))?.units.map(({ name }) => name);
    expect(names?.sort()).toEqual(["Balie", "Wonen"]);
    expect(await readUnitResult(membership, roundId, idOf("Vastgoed"), WHOLE)).toBeNull();
    expect(await readUnitResult(membership, roundId, idOf("Stichting"), WHOLE)).toBeNull();
    const own = await readUnitResult(membership, roundId, idOf("Balie"), WHOLE);
    expect(own?.above.map(({ name }) => name)).toEqual(["Wonen"]);
  });

  test("goes no further upward than was promised: of a total only the total", async () => {
    const organization = await createOrganization();
    const survey = { tree: TREE, groups: GROUPS, sharing: "total" } as const;
    const { roundId, idOf } = await surveyed(organization, survey);
    const viewer = adviser(organization.id);
    expect((await readRoundUnits(viewer, roundId))?.units.map(({ name }) => name)).toEqual([
      "Stichting",
    ]);
    expect(await readUnitResult(viewer, roundId, idOf("Wonen"), WHOLE)).toBeNull();
    const manager = await addMember(organization, "manager", { unitIds: [idOf("Wonen")] });
    const membership = await membershipOf(organization, manager);
    expect(await readUnitResult(membership, roundId, idOf("Wonen"), WHOLE)).not.toBeNull();
    expect(await readUnitResult(membership, roundId, idOf("Balie"), WHOLE)).toBeNull();
  });

  test("is another organization's to nobody", async () => {
    const [mine, other] = [await createOrganization(), await createOrganization()];
    const { roundId, idOf } = await surveyed(other, { tree: TREE, groups: GROUPS });
    const viewer = adviser(mine.id);
    expect(await readUnitResult(viewer, roundId, idOf("Wonen"), WHOLE)).toBeNull();
    expect(await readRoundUnits(viewer, roundId)).toBeNull();
  });

  test("has comments from ten people on, in no order of theirs", async () => {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, {
      tree: TREE,
      groups: GROUPS.map((group) => ({ ...group, story: group.unit })),
    });
    const read = (unit: string) =>
      readUnitResult(adviser(organization.id), roundId, idOf(unit), WHOLE);
    expect((await read("Balie"))?.comments).toBeNull();
    const whole = (await read("Stichting"))?.comments?.stories ?? [];
    expect(whole).toHaveLength(26);
    expect(whole).toEqual([...whole].sort());
  });
});

describe("perspectives beside each other", () => {
  const LOW = [2, 3];
  const HIGH = [4, 5];

  async function contrasts(management: number): Promise<UnitResult["contrasts"]> {
    const organization = await createOrganization();
    const { roundId, idOf } = await surveyed(organization, {
      tree: { Stichting: null },
      perspectives: ["management", "staff"],
      groups: [
        { unit: "Stichting", persons: management, answers: HIGH, perspective: "management" },
        { unit: "Stichting", persons: 20, answers: LOW, perspective: "staff" },
      ],
    });
    const viewer = adviser(organization.id);
    const result = await readUnitResult(viewer, roundId, idOf("Stichting"), WHOLE);
    return result?.contrasts ?? [];
  }

  test("differ clearly where they do", async () => {
    const [contrast] = await contrasts(8);
    expect(contrast).toMatchObject({ first: "management", second: "staff" });
    expect(contrast?.levels.map(({ word }) => word)).toEqual(Array(7).fill("higher"));
    expect(contrast?.levels[0]?.difference).toBeCloseTo(50);
  });

  test("are compared only where both may be shown", async () => {
    expect(await contrasts(4)).toEqual([]);
  });
});

describe("the drawing of a unit as a file", () => {
  test("is for whoever may see the unit, and does not exist for anybody else", async () => {
    const [mine, other] = [await createOrganization(), await createOrganization()];
    const { roundId, idOf } = await surveyed(mine, { tree: TREE, groups: GROUPS });
    const path = `/api/organizations/${mine.slug}/rounds/${roundId}/units/${idOf("Wonen")}/building.svg`;
    const members = await addEveryRole(mine);
    const stranger = await addMember(other, "owner");
    const status = async (headers: Headers) => (await api.request(path, { headers })).status;
    expect(await status(await signIn(members.adviser.person))).toBe(200);
    expect(await status(await signIn(members.member.person))).toBe(404);
    expect(await status(await signIn(members.manager.person))).toBe(404);
    expect(await status(await signIn(stranger.person))).toBe(404);
    expect(await status(new Headers())).toBe(404);
  });
});
