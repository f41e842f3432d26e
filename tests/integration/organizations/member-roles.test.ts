import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { changeMemberRole, inviteMember, removeMember } from "@/lib/organizations/member-actions";
import { useDatabase } from "../../support/database";
import { browser, destination, form } from "../../support/next-request";
import {
  actAs,
  actionsIn,
  addMember,
  createOrganization,
  signIn,
  staffed,
} from "../../support/organizations";

const database = useDatabase();

function roleOf(memberId: string) {
  return database().member.findUnique({ where: { id: memberId }, select: { role: true } });
}

describe("the last owner", () => {
  test("neither goes nor becomes something else; with a second owner both can", async () => {
    const { organization, members } = await staffed();
    const { slug } = organization;
    const { id: memberId, person } = members.owner;
    await actAs(person);
    const demoted = () => changeMemberRole(EMPTY_FORM, form({ slug, memberId, role: "member" }));
    const removed = () => removeMember(EMPTY_FORM, form({ slug, memberId, sure: "yes" }));
    expect(await demoted()).toMatchObject({ problems: { role: "last-owner" } });
    expect(await removed()).toMatchObject({ problems: { form: "last-owner" } });
    expect(await roleOf(memberId)).toEqual({ role: "owner" });

    await addMember(organization, "owner");
    expect(await destination(removed())).toBe("/en/organizations");
    expect(await roleOf(memberId)).toBeNull();
  });

  test("stays when two owners let each other go at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const organization = await createOrganization();
      const owners = [
        await addMember(organization, "owner"),
        await addMember(organization, "owner"),
      ];
      const signedIn = await Promise.all(owners.map(({ person }) => signIn(person)));
      const acts = owners.map(({ id: memberId }, index) => {
        const fields = form({ slug: organization.slug, memberId, sure: "yes" });
        const headers = signedIn[1 - index] ?? new Headers();
        return browser.own.run(headers, () => destination(removeMember(EMPTY_FORM, fields)));
      });
      await Promise.allSettled(acts);
      const left = await database().member.count({
        where: { organizationId: organization.id, role: "owner" },
      });
      expect(left).toBe(1);
    }
  });
});

test("who has not said yes stays", async () => {
  const { organization, members } = await staffed();
  await actAs(members.owner.person);
  const { id: memberId } = members.member;
  expect(await removeMember(EMPTY_FORM, form({ slug: organization.slug, memberId }))).toMatchObject(
    { problems: { sure: "confirm-first" } },
  );
  expect(await roleOf(memberId)).toEqual({ role: "member" });
});

describe("a role", () => {
  test("changes, with the units of a manager, and is noted", async () => {
    const { organization, members, unitId } = await staffed();
    const { slug } = organization;
    await actAs(members.adviser.person);
    const { id: memberId, person } = members.member;
    const fields = { slug, memberId, role: "manager", unitId };
    expect(await destination(changeMemberRole(EMPTY_FORM, form(fields)))).toBe(
      `/en/organizations/${slug}/members?said=changed`,
    );
    expect(await roleOf(memberId)).toEqual({ role: "manager" });
    expect(await database().unitManager.findMany({ where: { memberId } })).toMatchObject([
      { unitId },
    ]);
    expect(await actionsIn(organization)).toContain(
      `${members.adviser.person.name} member.changed ${person.name}: manager`,
    );

    await destination(changeMemberRole(EMPTY_FORM, form({ slug, memberId, role: "consultant" })));
    expect(await database().unitManager.findMany({ where: { memberId } })).toEqual([]);
  });

  test("of an owner is for owners alone, to give and to take", async () => {
    const { organization, members } = await staffed();
    const { slug } = organization;
    await addMember(organization, "owner");
    await actAs(members.adviser.person);
    const refused = { problems: { role: "role-not-yours" } };
    const owner = { slug, memberId: members.owner.id, role: "member" };
    expect(await changeMemberRole(EMPTY_FORM, form(owner))).toMatchObject(refused);
    const self = { slug, memberId: members.adviser.id, role: "owner" };
    expect(await changeMemberRole(EMPTY_FORM, form(self))).toMatchObject(refused);
    expect(
      await inviteMember(EMPTY_FORM, form({ slug, email: "bo@example.org", role: "owner" })),
    ).toMatchObject(refused);
    expect(
      await removeMember(EMPTY_FORM, form({ slug, memberId: members.owner.id, sure: "yes" })),
    ).toMatchObject({ problems: { form: "role-not-yours" } });
  });

  test("does not go to a unit of another organization", async () => {
    const [here, there] = [await staffed(), await staffed()];
    await actAs(here.members.owner.person);
    const { slug } = here.organization;
    const memberId = here.members.member.id;
    const fields = { slug, memberId, role: "manager", unitId: there.unitId };
    await destination(changeMemberRole(EMPTY_FORM, form(fields)));
    expect(await database().unitManager.findMany({ where: { memberId } })).toEqual([]);
  });
});
