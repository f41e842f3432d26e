import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { planImport } from "@/lib/organizations/unit-import";
import { changeUnits, type UnitAct } from "@/lib/organizations/unit-mutations";
import { listRecentChanges, listUnitChanges, listUnits } from "@/lib/organizations/unit-queries";
import {
  planAddition,
  planClosing,
  planMerge,
  planMove,
  planRename,
  type UnitPlan,
} from "@/lib/organizations/unit-rules";
import type { Unit } from "@/lib/organizations/unit-tree";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { createOrganization, type TestOrganization } from "../../support/organizations";
import { plantUnits, treeText } from "./unit-trees";

const database = useDatabase();

/** Late in the evening in UTC: in the tests' own time zone it is the next day already. */
const NOW = new Date("2026-11-21T23:30:00Z");

function act(action: UnitAct["action"], now = NOW): UnitAct {
  return { actor: "Noor de Vries", action, now };
}

async function planted() {
  const organization = await createOrganization();
  return { organization, ids: await plantUnits(organization) };
}

function changed(
  { scope }: TestOrganization,
  action: UnitAct["action"],
  plan: (units: readonly Unit[]) => UnitPlan,
  now = NOW,
) {
  return changeUnits(scope, act(action, now), plan);
}

describe("a change of the units", () => {
  test("is kept with its history and in the audit log", async () => {
    const { organization, ids } = await planted();
    await changed(organization, "unit.renamed", (units) =>
      planRename(units, { id: ids.a, name: "Team Alles", code: "a" }),
    );
    expect(await treeText(organization)).toContain("a < north: Team Alles");
    expect(await listUnitChanges(organization.scope, ids.a)).toMatchObject([
      { kind: "renamed", before: "Team A", after: "Team Alles", on: new Date("2026-11-21") },
    ]);
    const log = await database().auditEntry.findMany({
      where: { organizationId: organization.id },
    });
    expect(log).toMatchObject([
      { action: "unit.renamed", actor: "Noor de Vries", subject: "Team A" },
    ]);
  });

  test("of a code alone is in the audit log, not in the history", async () => {
    const { organization, ids } = await planted();
    await changed(organization, "unit.renamed", (units) =>
      planRename(units, { id: ids.a, name: "Team A", code: null }),
    );
    expect(await treeText(organization)).toContain("null < north: Team A");
    expect(await listRecentChanges(organization.scope, 10)).toEqual([]);
    expect(await database().auditEntry.count({ where: { organizationId: organization.id } })).toBe(
      1,
    );
  });

  test("that is refused, or that changes nothing, leaves everything as it was", async () => {
    const { organization, ids } = await planted();
    const before = await databaseText(database());
    const refused = await changed(organization, "unit.moved", (units) =>
      planMove(units, { id: ids.north, targetId: ids.a }),
    );
    expect(refused).toEqual({ ok: false, reason: "below-itself" });
    await changed(organization, "unit.moved", (units) =>
      planMove(units, { id: ids.a, targetId: ids.north }),
    );
    expect(await databaseText(database())).toBe(before);
  });

  test("is about nobody else's units", async () => {
    const [mine, other] = [await planted(), await planted()];
    const before = await treeText(other.organization);
    for (const plan of [
      (units: readonly Unit[]) => planRename(units, { id: other.ids.a, name: "Mijn", code: null }),
      (units: readonly Unit[]) => planMove(units, { id: mine.ids.a, targetId: other.ids.top }),
      (units: readonly Unit[]) => planClosing(units, { id: other.ids.a, below: "close" }),
    ]) {
      expect(await changed(mine.organization, "unit.moved", plan)).toMatchObject({ ok: false });
    }
    expect(await treeText(other.organization)).toEqual(before);
    expect(await listUnitChanges(mine.organization.scope, other.ids.a)).toEqual([]);
    // Codes are an organization's own: both have a unit "a".
    expect((await listUnits(mine.organization.scope)).length).toBe(4);
  });

  test("and another at the same time are made one after the other: never both below each other", async () => {
    const { organization, ids } = await planted();
    const outcomes = await Promise.all([
      changed(organization, "unit.moved", (units) =>
        planMove(units, { id: ids.north, targetId: ids.south }),
      ),
      changed(organization, "unit.moved", (units) =>
        planMove(units, { id: ids.south, targetId: ids.north }),
      ),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("and the next on the same day are read back in their order", async () => {
    const { organization, ids } = await planted();
    for (const [index, name] of ["Een", "Twee", "Drie", "Vier"].entries()) {
      const rename = (units: readonly Unit[]) => planRename(units, { id: ids.a, name, code: "a" });
      await changed(organization, "unit.renamed", rename, new Date(NOW.getTime() + index));
    }
    const names = (await listUnitChanges(organization.scope, ids.a)).map(({ after }) => after);
    expect(names).toEqual(["Vier", "Drie", "Twee", "Een"]);
  });
});

describe("merging", () => {
  async function round(
    { id: organizationId }: TestOrganization,
    unitId: string,
    state: "draft" | "open",
  ): Promise<string> {
    const { id } = await database().round.create({
      data: {
        organizationId,
        unitId,
        kind: "survey",
        state,
        socialSystem: "team",
        questionnaire: "quick",
        questionnaireVersion: 1,
        threshold: 5,
        units: {
          create: state === "draft" ? [] : [{ unitId, socialSystem: "team", name: "Noord" }],
        },
      },
      select: { id: true },
    });
    return id;
  }

  test("gives what is below it and drafts to the other unit, and leaves rounds that have begun as they are", async () => {
    const { organization, ids } = await planted();
    const draft = await round(organization, ids.north, "draft");
    const open = await round(organization, ids.north, "open");
    const frozen = await database().roundUnit.findMany({ where: { roundId: open } });
    await changed(organization, "unit.merged", (units) =>
      planMerge(units, { id: ids.north, targetId: ids.south }),
    );
    expect(await treeText(organization)).toEqual([
      "a < south: Team A",
      "south < top: Zuid",
      "top < –: De Woonplaats",
    ]);
    const unitOf = async (id: string) =>
      (await database().round.findFirstOrThrow({ where: { id } })).unitId;
    expect(await unitOf(draft)).toBe(ids.south);
    expect(await unitOf(open)).toBe(ids.north);
    expect(await database().roundUnit.findMany({ where: { roundId: open } })).toEqual(frozen);
  });

  test("is the last that happened, after what went to the other unit", async () => {
    const { organization, ids } = await planted();
    await changed(organization, "unit.merged", (units) =>
      planMerge(units, { id: ids.north, targetId: ids.south }),
    );
    const kinds = (await listRecentChanges(organization.scope, 9)).map(({ kind }) => kind);
    expect(kinds).toEqual(["merged", "moved"]);
  });

  test("is in the history of both", async () => {
    const { organization, ids } = await planted();
    await changed(organization, "unit.merged", (units) =>
      planMerge(units, { id: ids.north, targetId: ids.south }),
    );
    const merged = [{ kind: "merged", unitId: ids.north, after: ids.south }];
    expect(await listUnitChanges(organization.scope, ids.north)).toMatchObject(merged);
    expect(await listUnitChanges(organization.scope, ids.south)).toMatchObject(merged);
    expect(await listUnitChanges(organization.scope, ids.a)).toMatchObject([
      { kind: "moved", before: ids.north, after: ids.south },
    ]);
  });
});

test("closing keeps the day, in UTC", async () => {
  const { organization, ids } = await planted();
  await changed(organization, "unit.closed", (units) =>
    planClosing(units, { id: ids.north, below: "close" }),
  );
  const closed = (await listUnits(organization.scope)).filter(({ closedOn }) => closedOn);
  expect(closed.map(({ closedOn }) => closedOn)).toEqual([
    new Date("2026-11-21"),
    new Date("2026-11-21"),
  ]);
});

test("the first unit of all has nothing above it, of two at once only one is", async () => {
  const organization = await createOrganization();
  const first = () =>
    changed(organization, "unit.added", (units) =>
      planAddition(units, {
        id: randomUUID(),
        parentId: null,
        name: "Alles",
        code: null,
        socialSystem: "organization",
      }),
    );
  const outcomes = await Promise.all([first(), first()]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("an import of 4,000 units in the worst order is made in one transaction", async () => {
  const organization = await createOrganization();
  const rows = Array.from({ length: 4000 }, (_, index) => ({
    line: index + 2,
    code: `c${index}`,
    name: `Team ${index}`,
    kind: "team",
    // Each below the next but one: what is above comes last in the file.
    parent: index === 3999 ? "" : `c${Math.min(index + 2, 3999)}`,
  }));
  const outcome = await changeUnits(organization.scope, act("unit.imported"), (units) => {
    const plan = planImport(units, rows, randomUUID);
    return plan.ok ? { ...plan, subject: "units.csv" } : { ok: false as const, plan };
  });
  expect(outcome.ok).toBe(true);
  expect((await listUnits(organization.scope)).length).toBe(4000);
  expect(await database().unitChange.count({ where: { organizationId: organization.id } })).toBe(
    4000,
  );
});
