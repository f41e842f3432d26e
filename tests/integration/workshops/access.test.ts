import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { api } from "@/lib/api/app";
import {
  enterCode,
  enterWorkshop,
  startUnitWorkshop,
  startWorkshop,
} from "@/lib/workshops/actions";
import { loadLive, loadNewWorkshop, loadWorkshops } from "@/lib/workshops/loaders";
import { useDatabase } from "../../support/database";
import { destination, device, form } from "../../support/next-request";
import { actAs, addEveryRole, addMember, createOrganization } from "../../support/organizations";
import { begunWorkshop, joined, lead, sent } from "../../support/workshops";

const database = useDatabase();

const CHOICES = { length: "90", questionnaire: "quick", votes: "anonymous" };

async function organizationWithUnit() {
  const organization = await createOrganization();
  const unit = await database().unit.create({
    data: { organizationId: organization.id, socialSystem: "team", name: "Wijkteam" },
  });
  return { organization, unitId: unit.id };
}

describe("a workshop's doors", () => {
  test("open to nobody without the right link, and the projector only looks", async () => {
    const workshop = await begunWorkshop();
    const other = await begunWorkshop();
    const doors: [string, object][] = [
      ["commands", { do: "go", step: "mission" }],
      ["keepings", { keep: "note", kind: "together", level: "mission", text: "x" }],
      ["close", {}],
    ];
    for (const [door, body] of doors) {
      const token = workshop.projector;
      expect((await sent("POST", `/screens/${token}/${door}`, body)).status).toBe(404);
      expect((await sent("POST", `/screens/${"A".repeat(43)}/${door}`, body)).status).toBe(404);
    }
    expect((await api.request(`/api/screens/${workshop.projector}/workshop.xlsx`)).status).toBe(
      404,
    );
    expect((await api.request(`/api/screens/${workshop.facilitator}/workshop.xlsx`)).status).toBe(
      200,
    );
    expect((await api.request(`/api/screens/${workshop.projector}/state`)).status).toBe(200);
    // What belongs to another workshop cannot be touched from this one.
    const note = { keep: "note", kind: "together", level: "mission", text: "Van ons." };
    await sent("POST", `/screens/${other.facilitator}/keepings`, note);
    const { id } = await database().note.findFirstOrThrow({
      where: { organizationId: other.scope.organizationId },
    });
    await sent("POST", `/screens/${workshop.facilitator}/keepings`, { keep: "drop-note", id });
    expect(await database().note.count({ where: { id } })).toBe(1);
  });

  test("do not open to a facilitator's link as a phone, or the other way around", async () => {
    const workshop = await begunWorkshop();
    const phone = await joined(workshop);
    const token = phone.split("=")[1] ?? "";
    expect((await api.request(`/api/screens/${token}/state`)).status).toBe(404);
    const cookie = `workshop-${workshop.code}=${workshop.facilitator}`;
    const state = `/api/workshops/${workshop.code}/state`;
    expect((await api.request(state, { headers: { cookie } })).status).toBe(404);
    expect((await api.request(state, { headers: { cookie: phone } })).status).toBe(200);
  });

  test("take commands as JSON only, which a form of another site cannot send", async () => {
    const workshop = await begunWorkshop();
    const body = JSON.stringify({ do: "go", step: "mission" });
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      const path = `/api/screens/${workshop.facilitator}/commands`;
      const response = await api.request(path, {
        method: "POST",
        headers: { "content-type": type },
        body,
      });
      expect(response.status).toBe(400);
    }
  });

  test("stay shut to who guesses codes", async () => {
    const guess = () => enterCode(EMPTY_FORM, form({ code: "ABCDEF" }));
    for (let tries = 0; tries < 60; tries++) {
      expect(await guess()).toMatchObject({ problems: { code: "unknown-code" } });
    }
    // From then on not even the right one is looked up.
    const { code } = await begunWorkshop();
    expect(await enterCode(EMPTY_FORM, form({ code }))).toMatchObject({
      problems: { code: "unknown-code" },
    });
  });
});

describe("somebody with a phone", () => {
  test("comes in by the code, once, and is the same person when she comes again", async () => {
    const workshop = await begunWorkshop();
    const typed = `${workshop.code.slice(0, 3).toLowerCase()} ${workshop.code.slice(3)}`;
    expect(await destination(enterCode(EMPTY_FORM, form({ code: typed })))).toMatch(
      new RegExp(`/join/${workshop.code}$`),
    );
    const enter = () => enterWorkshop(EMPTY_FORM, form({ code: workshop.code }));
    for (let times = 0; times < 2; times++) {
      expect(await destination(enter())).toMatch(new RegExp(`/live/${workshop.code}$`));
    }
    const { organizationId } = workshop.scope;
    expect(await database().participant.count({ where: { organizationId } })).toBe(1);
    const held = device.get(`workshop-${workshop.code}`);
    expect(JSON.stringify(await database().participant.findMany())).not.toContain(held);
    expect((await loadLive(workshop.code, "nl")).kind).toBe("participant");
  });

  test("gives a name where votes carry names, and only there", async () => {
    const workshop = await begunWorkshop({ named: true });
    const enter = (name: string) => enterWorkshop(EMPTY_FORM, form({ code: workshop.code, name }));
    expect(await enter(" ")).toMatchObject({ problems: { name: "missing" } });
    await destination(enter("Anna"));
    const anonymous = await begunWorkshop();
    await destination(enterWorkshop(EMPTY_FORM, form({ code: anonymous.code, name: "Bob" })));
    const names = await database().participant.findMany({ select: { name: true } });
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["Anna", null]));
    expect(names.map(({ name }) => name)).not.toContain("Bob");
  });

  test("without having joined is led to the entrance", async () => {
    const workshop = await begunWorkshop();
    expect(await destination(loadLive(workshop.code, "nl"))).toBe(`/nl/join/${workshop.code}`);
  });
});

describe("an organization's workshops", () => {
  test("are begun by those who may lead them, for a unit of theirs, and taken over by the others", async () => {
    const { organization, unitId } = await organizationWithUnit();
    const members = await addEveryRole(organization);
    const elsewhere = await organizationWithUnit();
    const begin = (id: string) =>
      startUnitWorkshop(organization.slug, EMPTY_FORM, form({ ...CHOICES, unitId: id }));
    await actAs(members.consultant.person);
    expect(await begin(elsewhere.unitId)).toMatchObject({ problems: { unitId: "choose-one" } });
    const live = await destination(begin(unitId));
    await actAs(members.adviser.person);
    const { workshops } = await loadWorkshops(organization.slug);
    expect(live.split("/").at(-1)).toBe(workshops[0]?.token);
    await lead({ facilitator: workshops[0]?.token ?? "" }, { do: "go", step: "mission" });
  });

  test("are nobody else's", async () => {
    const { organization, unitId } = await organizationWithUnit();
    const members = await addEveryRole(organization);
    const stranger = await addMember(await createOrganization(), "owner");
    for (const person of [members.manager.person, members.member.person, stranger.person]) {
      await actAs(person);
      const begin = startUnitWorkshop(organization.slug, EMPTY_FORM, form({ ...CHOICES, unitId }));
      await expect(begin).rejects.toThrow();
      await expect(loadWorkshops(organization.slug)).rejects.toThrow();
      await expect(loadNewWorkshop(organization.slug)).rejects.toThrow();
    }
    await actAs(null);
    await expect(loadWorkshops(organization.slug)).rejects.toThrow();
  });

  test("are not needed: one begins without an account, with nothing but a tap", async () => {
    await actAs(null);
    const live = await destination(startWorkshop(EMPTY_FORM, form(CHOICES)));
    const token = live.split("/").at(-1) ?? "";
    expect(await loadLive(token, "nl")).toMatchObject({ kind: "screen", role: "facilitator" });
    expect(await startWorkshop(EMPTY_FORM, form({ ...CHOICES, length: "10" }))).toMatchObject({
      problems: { length: "choose-one" },
    });
  });
});
