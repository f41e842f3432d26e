import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { api } from "@/lib/api/app";
import { addNote, removeNote } from "@/lib/comparison/actions";
import { readUnitHistory } from "@/lib/comparison/history-reader";
import { loadHistory, loadSideBySide } from "@/lib/comparison/loaders";
import { historyQuerySchema } from "@/lib/comparison/schema";
import { unscopedDatabase } from "@/lib/db/client";
import { surveyed } from "../../support/closed-survey";
import { useDatabase } from "../../support/database";
import { destination, form } from "../../support/next-request";
import {
  actAs,
  addEveryRole,
  addMember,
  createOrganization,
  scopeOf,
  signIn,
} from "../../support/organizations";

useDatabase();

const TREE = { Stichting: null, Wonen: "Stichting", Vastgoed: "Stichting", Balie: "Wonen" };
const GROUPS = [
  { unit: "Wonen", persons: 12, answers: [1, 2] },
  { unit: "Balie", persons: 6, answers: [1, 2] },
  { unit: "Vastgoed", persons: 14, answers: [4, 5] },
];
const PLAIN = historyQuerySchema.parse({});

/** An organization with one closed round, and the same round again a year later. */
async function twice() {
  const organization = await createOrganization();
  const { roundId, idOf } = await surveyed(organization, { tree: TREE, groups: GROUPS });
  const database = unscopedDatabase();
  const round = await database.round.findFirstOrThrow({ where: { id: roundId } });
  const { id: _, invitationTexts: __, ...fields } = round;
  const later = new Date((round.closedOn?.getTime() ?? 0) + 365 * 86_400_000);
  const again = await database.round.create({
    data: { ...fields, name: "Later", closedOn: later, openedOn: later },
  });
  const units = await database.roundUnit.findMany({ where: { roundId } });
  await database.roundUnit.createMany({
    data: units.map((unit) => ({ ...unit, roundId: again.id })),
  });
  const tallies = await database.tally.findMany({ where: { roundId } });
  await database.tally.createMany({
    data: tallies.map((tally) => ({ ...tally, roundId: again.id })),
  });
  return { organization, idOf, roundIds: [roundId, again.id] as const };
}

function adviser(organizationId: string) {
  return { scope: scopeOf(organizationId), role: "adviser", managedUnitIds: [] } as const;
}

describe("a unit over time", () => {
  test("has its line, that of what it is part of and that of the whole, and bands for a small group", async () => {
    const { organization, idOf } = await twice();
    const viewer = adviser(organization.id);
    const found = await readUnitHistory(viewer, idOf("Balie"), PLAIN);
    expect(found?.lines.map(({ name }) => name)).toEqual(["Balie", "Wonen", "Stichting"]);
    const points = found?.panels[0]?.lines.map((line) => line.points.map(({ kind }) => kind));
    expect(points).toEqual([
      ["band", "band"],
      ["point", "point"],
      ["point", "point"],
    ]);
    const [movement] = found?.movements ?? [];
    expect(movement).toMatchObject({ kind: "not-comparable", why: "few-moved" });
    const large = await readUnitHistory(viewer, idOf("Vastgoed"), PLAIN);
    expect(large?.movements[0]).toMatchObject({ difference: 0, word: "not-demonstrable" });
  });

  test("counts the people of a unit that was merged where they are now", async () => {
    const { organization, idOf, roundIds } = await twice();
    const { id: organizationId } = organization;
    const [before, now] = roundIds;
    const database = unscopedDatabase();
    const [gone, into] = [idOf("Balie"), idOf("Vastgoed")];
    await database.unitChange.create({
      data: { organizationId, unitId: gone, kind: "merged", on: new Date(), after: into },
    });
    await database.roundUnit.deleteMany({ where: { roundId: now, unitId: gone } });
    const found = await readUnitHistory(adviser(organizationId), into, PLAIN);
    expect(found?.rounds.map(({ madeOf }) => madeOf)).toEqual([2, 1]);
    const [then] = found?.panels[0]?.lines[0]?.points ?? [];
    expect(then).toMatchObject({ kind: "point", summary: { n: 20 } });
    expect(before).not.toBe(now);
  });

  test("is there for who may see its results, and for nobody else", async () => {
    const { organization, idOf } = await twice();
    const load = (unit: string) => destination(loadHistory(organization.slug, idOf(unit), {}));
    const { person } = await addMember(organization, "manager", { unitIds: [idOf("Wonen")] });
    await actAs(person);
    expect(await load("Wonen")).toContain("nowhere");
    expect(await load("Balie")).toContain("nowhere");
    expect(await load("Vastgoed")).toBe("not found");
    const { lines } = await loadHistory(organization.slug, idOf("Wonen"), {});
    expect(lines.map(({ name }) => name)).toEqual(["Wonen"]);
    await actAs((await addMember(organization, "member")).person);
    expect(await load("Wonen")).toBe("not found");
    const other = await createOrganization();
    await actAs((await addMember(other, "owner")).person);
    expect(await load("Wonen")).toBe("not found");
    await actAs(null);
    expect(await load("Wonen")).not.toContain("nowhere");
  });

  test("takes notes from who manages rounds or the unit, and from nobody else", async () => {
    const { organization, idOf } = await twice();
    const unitId = idOf("Wonen");
    const fields = { slug: organization.slug, unitId, on: "2026-03-01", text: "Nieuwe balie" };
    const noting = () => destination(addNote(EMPTY_FORM, form(fields)));
    const members = await addEveryRole(organization);
    const hers = await addMember(organization, "manager", { unitIds: [unitId] });
    const may = { owner: true, adviser: true, consultant: true, manager: false, member: false };
    for (const [role, allowed] of Object.entries(may)) {
      await actAs(members[role as keyof typeof members].person);
      expect(await noting()).toContain(allowed ? "/history" : "not found");
    }
    await actAs(hers.person);
    expect(await noting()).toContain("/history");
    const { marks } = await loadHistory(organization.slug, unitId, {});
    expect(marks.map(({ kind }) => kind)).toEqual(["note", "note", "note", "note"]);
    const [mark] = marks;
    const noteId = mark?.id ?? "";
    await destination(removeNote(form({ slug: organization.slug, unitId, noteId })));
    expect((await loadHistory(organization.slug, unitId, {})).marks).toHaveLength(3);
    const empty = await addNote(EMPTY_FORM, form({ ...fields, text: " ", on: "soon" }));
    expect(Object.keys(empty.problems).sort()).toEqual(["on", "text"]);
  });
});

describe("buildings side by side", () => {
  test("lays a unit beside everybody else, and says where they differ", async () => {
    const { organization, idOf, roundIds } = await twice();
    await actAs((await addMember(organization, "adviser")).person);
    const at = `${roundIds[1]}_${idOf("Vastgoed")}`;
    const address = { side: [`${at}_all`, `${at}_rest`] };
    const found = await loadSideBySide(organization.slug, address, "nl");
    expect(found.sides.map(({ respondents }) => respondents)).toEqual([14, 18]);
    expect(found.pairs[0]?.levels.map(({ word }) => word)).toEqual(Array(7).fill("higher"));
  });

  test("keeps what a manager may not see from her, also as what remains", async () => {
    const { organization, idOf, roundIds } = await twice();
    const { person } = await addMember(organization, "manager", { unitIds: [idOf("Wonen")] });
    await actAs(person);
    const load = (unit: string, group: string) =>
      loadSideBySide(organization.slug, { side: `${roundIds[0]}_${idOf(unit)}_${group}` }, "nl");
    expect((await load("Wonen", "all")).sides[0]?.picture).not.toBeNull();
    expect((await load("Wonen", "rest")).sides[0]?.picture).toBeNull();
    expect(await destination(load("Vastgoed", "all"))).toBe("not found");
  });

  test("draws a small group of two rounds in bands", async () => {
    const { organization, idOf, roundIds } = await twice();
    await actAs((await addMember(organization, "adviser")).person);
    const sides = (unit: string) => roundIds.map((id) => `${id}_${idOf(unit)}_all`);
    const small = await loadSideBySide(organization.slug, { side: sides("Balie") }, "nl");
    expect(small.sides.map(({ isBlurred }) => isBlurred)).toEqual([true, true]);
    expect(typeof small.sides[0]?.picture?.floors[0]?.score).not.toBe("number");
    const large = await loadSideBySide(organization.slug, { side: sides("Vastgoed") }, "nl");
    expect(large.sides.map(({ isBlurred }) => isBlurred)).toEqual([false, false]);
  });
});

test("files come for who may see the page, as figures and as pictures", async () => {
  const { organization, idOf, roundIds } = await twice();
  const { person } = await addMember(organization, "adviser");
  const headers = await signIn(person);
  const stranger = await signIn((await addMember(await createOrganization(), "owner")).person);
  const base = `/api/organizations/${organization.slug}`;
  const files = [
    `${base}/rounds/${roundIds[1]}/comparison`,
    `${base}/units/${idOf("Wonen")}/levels-over-time`,
    `${base}/units/${idOf("Wonen")}/shifts-over-time`,
    `${base}/side-by-side`,
  ];
  const query = `?locale=nl&side=${roundIds[1]}_${idOf("Wonen")}_all`;
  const starts = { csv: '\uFEFF"', svg: "<svg", png: "\uFFFDPNG" };
  for (const file of files) {
    for (const [ending, start] of Object.entries(starts)) {
      const response = await api.request(`${file}.${ending}${query}`, { headers });
      expect([file, response.status]).toEqual([file, 200]);
      const text = Buffer.from(await response.arrayBuffer()).toString("utf8");
      expect(text.startsWith(start)).toBe(true);
      const foreign = await api.request(`${file}.${ending}${query}`, { headers: stranger });
      expect(foreign.status).toBe(404);
    }
  }
});
