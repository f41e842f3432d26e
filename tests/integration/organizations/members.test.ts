import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { ROLES, type Role } from "@/lib/auth/roles";
import {
  acceptMemberInvitation,
  cancelMemberInvitation,
  changeMemberRole,
  inviteMember,
  joinAsMember,
  removeMember,
  resendMemberInvitation,
} from "@/lib/organizations/member-actions";
import { useDatabase } from "../../support/database";
import { textWithoutSessions } from "../../support/database-text";
import { destination, form } from "../../support/next-request";
import {
  actAs,
  actionsIn,
  addMember,
  createOrganization,
  createPerson,
  staffed,
  type TestOrganization,
  type TestPerson,
} from "../../support/organizations";

const database = useDatabase();

function invite({ slug }: TestOrganization, email: string, role: Role, unitId = "") {
  return inviteMember(EMPTY_FORM, form({ slug, email, role, ...(unitId && { unitId }) }));
}

async function pending({ id }: TestOrganization, email: string) {
  const found = await database().memberInvitation.findFirst({
    where: { organizationId: id, email, status: "pending" },
  });
  return found ?? expect.fail(`There is no invitation to ${email}.`);
}

describe("inviting", () => {
  test("notes the invitation, its mail and who did it", async () => {
    const { organization, members } = await staffed();
    await actAs(members.adviser.person);
    expect(await destination(invite(organization, " Bo@Example.org ", "consultant"))).toBe(
      `/en/organizations/${organization.slug}/members?said=invited`,
    );
    const { id, role, status } = await pending(organization, "bo@example.org");
    expect({ role, status }).toEqual({ role: "consultant", status: "pending" });
    const mail = await database().mail.findFirst({ where: { id } });
    expect(mail).toMatchObject({
      organizationId: organization.id,
      kind: "member-invitation",
      recipient: "bo@example.org",
      state: "queued",
    });
    expect(await actionsIn(organization)).toEqual([
      `${members.adviser.person.name} member.invited bo@example.org`,
    ]);
  });

  test("a manager takes the units that she will manage", async () => {
    const { organization, members, unitId } = await staffed();
    await actAs(members.owner.person);
    expect(await invite(organization, "bo@example.org", "manager")).toMatchObject({
      problems: { unitId: "units-missing" },
      values: { email: "bo@example.org", role: "manager" },
    });
    await destination(invite(organization, "bo@example.org", "manager", unitId));
    expect(await pending(organization, "bo@example.org")).toMatchObject({ unitIds: [unitId] });
  });

  test("somebody again replaces the invitation that waits", async () => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    await destination(invite(organization, "bo@example.org", "member"));
    const first = await pending(organization, "bo@example.org");
    await destination(invite(organization, "bo@example.org", "adviser"));
    expect(await pending(organization, "bo@example.org")).toMatchObject({ role: "adviser" });
    await actAs(null);
    expect(await accepts(first.id, await createPerson({ email: "bo@example.org" }))).toBe(false);
  });

  test("a member is not asked to become one", async () => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    const { email } = members.manager.person;
    expect(await invite(organization, email, "member")).toMatchObject({
      problems: { email: "already-member" },
    });
  });

  test("what was filled in comes back with what is wrong", async () => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    const state = await inviteMember(
      EMPTY_FORM,
      form({ slug: organization.slug, email: "bo@", role: "", unitId: "" }),
    );
    expect(state).toMatchObject({
      problems: { email: "email-invalid", role: "choose-one" },
      values: { email: "bo@" },
    });
  });
});

/** Whether a person becomes a member with an invitation. */
async function accepts(invitationId: string, person: TestPerson): Promise<boolean> {
  await actAs(person);
  const to = await destination(acceptMemberInvitation(form({ invitationId })));
  return to.startsWith("/en/organizations/");
}

describe("accepting", () => {
  async function invited(role: Role = "manager") {
    const { organization, members, unitId } = await staffed();
    await actAs(members.owner.person);
    const email = `${randomUUID().slice(0, 8)}@example.org`;
    await destination(invite(organization, email, role, role === "manager" ? unitId : ""));
    const { id } = await pending(organization, email);
    return { organization, email, id, unitId };
  }

  test("makes who is invited a member, a manager of her units", async () => {
    const { organization, email, id, unitId } = await invited();
    const person = await createPerson({ email });
    expect(await accepts(id, person)).toBe(true);
    const member = await database().member.findFirst({
      where: { organizationId: organization.id, userId: person.id },
      include: { manages: true },
    });
    expect(member).toMatchObject({ role: "manager", manages: [{ unitId }] });
    expect(await actionsIn(organization)).toContain(`${person.name} member.joined manager`);
  });

  test("works once", async () => {
    const { email, id } = await invited();
    const person = await createPerson({ email });
    expect(await accepts(id, person)).toBe(true);
    expect(await accepts(id, person)).toBe(false);
  });

  test("is for nobody else, whoever has the link", async () => {
    const { id } = await invited();
    expect(await accepts(id, await createPerson())).toBe(false);
    await actAs(null);
    const to = await destination(acceptMemberInvitation(form({ invitationId: id })));
    expect(to).toBe(`/en/accept-invitation/${id}`);
  });

  test("is not possible when it has expired or is cancelled", async () => {
    const { organization, email, id } = await invited();
    const person = await createPerson({ email });
    await database().memberInvitation.updateMany({
      where: { id },
      data: { expiresAt: new Date("2020-01-01") },
    });
    expect(await accepts(id, person)).toBe(false);
    expect(await database().member.count({ where: { organizationId: organization.id } })).toBe(
      ROLES.length,
    );
  });

  test("without an account makes one, its address confirmed", async () => {
    const { organization, email, id } = await invited("adviser");
    const fields = { invitationId: id, name: "Bo Smit", newPassword: "een goede lange zin" };
    expect(await destination(joinAsMember(EMPTY_FORM, form(fields)))).toBe(
      `/en/organizations/${organization.slug}`,
    );
    const user = await database().user.findUnique({
      where: { email },
      include: { members: true },
    });
    expect(user).toMatchObject({
      name: "Bo Smit",
      emailVerified: true,
      administrator: false,
      members: [{ organizationId: organization.id, role: "adviser" }],
    });
  });

  test("without an account asks for a name and a password, and gives no password back", async () => {
    const { id } = await invited();
    const fields = { invitationId: id, name: "Bo", newPassword: "kort" };
    expect(await joinAsMember(EMPTY_FORM, form(fields))).toEqual({
      problems: { newPassword: "password-short" },
      values: { invitationId: id, name: "Bo" },
    });
  });

  test("makes no second account, and none with a link that does not work", async () => {
    const { email, id } = await invited();
    await createPerson({ email });
    const before = await textWithoutSessions(database());
    for (const [invitationId, problem] of [
      [id, "account-exists"],
      [randomUUID(), "invitation-spent"],
    ] as const) {
      const fields = { invitationId, name: "Bo", newPassword: "een goede lange zin" };
      expect(await joinAsMember(EMPTY_FORM, form(fields))).toMatchObject({
        problems: { form: problem },
      });
    }
    expect(await textWithoutSessions(database())).toBe(before);
  });
});

describe("an invitation that waits", () => {
  test("can be sent again, and works as long as a new one, also when it had expired", async () => {
    const { organization, members, unitId } = await staffed();
    await actAs(members.owner.person);
    await destination(invite(organization, "ann@example.org", "manager", unitId));
    for (const expired of [new Date("2100-01-01"), new Date("2020-01-01")]) {
      const { id } = await pending(organization, "ann@example.org");
      await database().memberInvitation.updateMany({
        where: { id },
        data: { expiresAt: expired },
      });
      await database().mail.updateMany({ where: { id }, data: { state: "sent" } });
      const fields = { slug: organization.slug, invitationId: id };
      await destination(resendMemberInvitation(form(fields)));

      const again = await pending(organization, "ann@example.org");
      expect(again).toMatchObject({ role: "manager", unitIds: [unitId] });
      const days = (again.expiresAt.getTime() - Date.now()) / (24 * 60 * 60 * 1000);
      expect(Math.round(days)).toBe(14);
      const mail = await database().mail.findFirst({ where: { id: again.id } });
      expect(mail).toMatchObject({ state: "queued" });
    }
    const waiting = await database().memberInvitation.count({
      where: { organizationId: organization.id, status: "pending" },
    });
    expect(waiting).toBe(1);
  });

  test("can be taken back: it works no more", async () => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    await destination(invite(organization, "cas@example.org", "member"));
    const { id } = await pending(organization, "cas@example.org");
    await destination(cancelMemberInvitation(form({ slug: organization.slug, invitationId: id })));
    expect(await accepts(id, await createPerson({ email: "cas@example.org" }))).toBe(false);
  });
});

describe("nobody else", () => {
  const acts = {
    inviting: ({ slug }, _memberId, _invitationId) =>
      inviteMember(EMPTY_FORM, form({ slug, email: "x@example.org", role: "member" })),
    "sending again": ({ slug }, _memberId, invitationId) =>
      resendMemberInvitation(form({ slug, invitationId })),
    cancelling: ({ slug }, _memberId, invitationId) =>
      cancelMemberInvitation(form({ slug, invitationId })),
    changing: ({ slug }, memberId, _invitationId) =>
      changeMemberRole(EMPTY_FORM, form({ slug, memberId, role: "adviser" })),
    removing: ({ slug }, memberId, _invitationId) =>
      removeMember(EMPTY_FORM, form({ slug, memberId, sure: "yes" })),
  } satisfies Record<
    string,
    (organization: TestOrganization, memberId: string, invitationId: string) => Promise<unknown>
  >;

  test.each(Object.entries(acts))("is let: %s", async (_, act) => {
    const { organization, members } = await staffed();
    await actAs(members.owner.person);
    await destination(invite(organization, "bo@example.org", "member"));
    const { id: invitationId } = await pending(organization, "bo@example.org");
    const stranger = await addMember(await createOrganization(), "owner");
    const before = await textWithoutSessions(database());
    const { consultant, manager, member } = members;
    for (const person of [null, stranger.person, ...[consultant, manager, member].map(personOf)]) {
      await actAs(person);
      const to = await destination(act(organization, members.member.id, invitationId));
      expect(to).toBe(person ? "not found" : "/en/sign-in");
    }
    expect(await textWithoutSessions(database())).toBe(before);
  });

  test.each(Object.entries(acts).slice(1))(
    "reaches across organizations, as an owner of another: %s",
    async (_, act) => {
      const [here, there] = [await staffed(), await staffed()];
      await actAs(there.members.owner.person);
      await destination(invite(there.organization, "bo@example.org", "member"));
      const { id: invitationId } = await pending(there.organization, "bo@example.org");
      await actAs(here.members.owner.person);
      const before = await textWithoutSessions(database());
      // One's own organization in the address, somebody else's things in the form.
      const to = await destination(act(here.organization, there.members.member.id, invitationId));
      expect(to).toBe("not found");
      expect(await textWithoutSessions(database())).toBe(before);
    },
  );
});

function personOf({ person }: { person: TestPerson }): TestPerson {
  return person;
}
