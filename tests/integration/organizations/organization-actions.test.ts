import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { api } from "@/lib/api/app";
import { findPerson } from "@/lib/auth/gate";
import { retryFailedMails } from "@/lib/organizations/mail-actions";
import {
  changeOrganization,
  createOrganization as createAction,
  removeAccount,
  removeOrganization,
  setUp,
} from "@/lib/organizations/organization-actions";
import {
  loadAccountMails,
  loadAudit,
  loadFrame,
  loadMails,
  loadMembers,
  loadOverview,
  loadSettings,
} from "@/lib/organizations/organization-loaders";
import { useDatabase } from "../../support/database";
import { textWithoutSessions } from "../../support/database-text";
import { browser, destination, form } from "../../support/next-request";
import {
  actAs,
  addEveryRole,
  addMember,
  createOrganization,
  createPerson,
  signIn,
  type TestOrganization,
} from "../../support/organizations";

const database = useDatabase();

describe("setting up", () => {
  const filled = {
    name: "Noor",
    email: "noor@example.org",
    newPassword: "een goede lange zin",
    organization: "Woonstad Zuid",
  };

  test("asks for everything and gives back all but the password", async () => {
    const state = await setUp(EMPTY_FORM, form({ ...filled, organization: " ", email: "noor" }));
    expect(state).toEqual({
      problems: { organization: "organization-missing", email: "email-invalid" },
      values: { name: "Noor", email: "noor", organization: " " },
    });
  });

  test("makes one first account, its administrator, whoever tries at the same time", async () => {
    const acts = [filled, { ...filled, email: "late@example.org" }, filled];
    const places = await Promise.all(
      acts.map((fields) => destination(setUp(EMPTY_FORM, form(fields)))),
    );
    expect(places.sort()).toEqual([
      "/en/organizations/woonstad-zuid",
      "/en/sign-in",
      "/en/sign-in",
    ]);
    const users = await database().user.findMany({ include: { members: true } });
    expect(users).toMatchObject([
      { administrator: true, emailVerified: true, members: [{ role: "owner" }] },
    ]);
  });

  test("is over once there is an account", async () => {
    const before = await textWithoutSessions(database());
    const again = form({ ...filled, email: "other@example.org" });
    expect(await destination(setUp(EMPTY_FORM, again))).toBe("/en/sign-in");
    expect(await textWithoutSessions(database())).toBe(before);
  });
});

describe("an organization", () => {
  test("is made by whoever is signed in, who owns it; two may have the same name", async () => {
    const person = await createPerson();
    await actAs(person);
    const create = () => destination(createAction(EMPTY_FORM, form({ organization: "Zorg Één" })));
    expect(await create()).toBe("/en/organizations/zorg-een");
    expect(await create()).toMatch(/^\/en\/organizations\/zorg-een-[0-9a-f]{6}$/);
    expect(await loadOverview("zorg-een")).toMatchObject({ role: "owner" });
    expect((await loadAudit("zorg-een")).entries).toMatchObject([
      { actor: person.name, action: "organization.founded", subject: "Zorg Één" },
    ]);
  });

  test("changes its name and what new rounds propose, and notes who did it", async () => {
    const organization = await createOrganization();
    const { adviser } = await addEveryRole(organization);
    await actAs(adviser.person);
    const { slug } = organization;
    const change = (threshold: string, retention: string) =>
      changeOrganization(EMPTY_FORM, form({ slug, organization: "Nieuw", threshold, retention }));
    expect(await change("2", "121")).toMatchObject({
      problems: { threshold: "threshold-out-of-range", retention: "retention-out-of-range" },
      values: { organization: "Nieuw", threshold: "2", retention: "121" },
    });
    expect(await destination(change("3", "12"))).toBe(
      `/en/organizations/${slug}/settings?said=saved`,
    );
    expect((await loadSettings(slug)).organization).toMatchObject({
      name: "Nieuw",
      defaultThreshold: 3,
      retentionMonths: 12,
    });
    expect((await loadAudit(slug)).entries).toMatchObject([
      { actor: adviser.person.name, action: "organization.changed", subject: "Nieuw" },
    ]);
  });

  test("is deleted whole by an owner who writes its name; others stay", async () => {
    const [gone, stays] = [await createOrganization(), await createOrganization()];
    for (const organization of [gone, stays]) await plantTree(organization);
    const { owner } = await addEveryRole(gone);
    await actAs(owner.person);
    const { slug } = gone;
    const remove = (confirmation: string) =>
      removeOrganization(EMPTY_FORM, form({ slug, confirmation }));
    expect(await remove("de woonplaats")).toMatchObject({
      problems: { confirmation: "confirmation-differs" },
    });
    expect(await destination(remove("De Woonplaats"))).toBe("/en/organizations?said=deleted");
    const text = await textWithoutSessions(database());
    expect(text).not.toContain(gone.id);
    expect(await database().unit.count({ where: { organizationId: stays.id } })).toBe(2);
    expect(await database().user.count({ where: { id: owner.person.id } })).toBe(1);
  });
});

/** Two units and two rounds, one after the other. */
async function plantTree({ id: organizationId }: TestOrganization): Promise<void> {
  const top = await database().unit.create({
    data: { organizationId, socialSystem: "organization", name: "Top" },
  });
  await database().unit.create({
    data: { organizationId, socialSystem: "team", name: "Team", parentId: top.id },
  });
  let previousRoundId: string | null = null;
  for (const state of ["closed", "open"] as const) {
    const round: { id: string } = await database().round.create({
      data: {
        organizationId,
        unitId: top.id,
        previousRoundId,
        kind: "survey",
        state,
        socialSystem: "team",
        questionnaire: "quick",
        questionnaireVersion: 1,
        threshold: 5,
      },
    });
    previousRoundId = round.id;
  }
}

describe("deleting one's account", () => {
  const remove = () => removeAccount(EMPTY_FORM, form({ sure: "yes" }));

  test("asks first", async () => {
    await actAs(await createPerson());
    expect(await removeAccount(EMPTY_FORM, form({}))).toMatchObject({
      problems: { sure: "confirm-first" },
    });
  });

  test("is refused while others would be left without an owner", async () => {
    const organization = await createOrganization();
    const { owner } = await addEveryRole(organization);
    await actAs(owner.person);
    expect(await remove()).toMatchObject({ problems: { sure: "owner-needed" } });
    await addMember(organization, "owner");
    expect(await destination(remove())).toBe("/en");
    expect(await findPerson(browser.headers)).toBeNull();
  });

  test("takes along what nobody else is a member of, and nothing else", async () => {
    const [own, joined] = [await createOrganization(), await createOrganization()];
    const { person } = await addMember(own, "owner");
    await addMember(joined, "owner");
    await addMember(joined, "member", { person });
    await actAs(person);
    expect(await destination(remove())).toBe("/en");
    const left = await database().organization.findMany({
      where: { id: { in: [own.id, joined.id] } },
    });
    expect(left.map(({ id }) => id)).toEqual([joined.id]);
    expect(await textWithoutSessions(database())).not.toContain(person.id);
  });
});

describe("mails that failed", () => {
  test("are tried again: one, or all of them, of one's own organization", async () => {
    const [here, there] = [await createOrganization(), await createOrganization()];
    for (const { id: organizationId } of [here, there]) {
      const mail = { organizationId, kind: "invitation", recipient: "bo@example.org" };
      await database().mail.createMany({
        data: [0, 1].map(() => ({ ...mail, state: "failed", failure: "550" })),
      });
    }
    const { adviser } = await addEveryRole(here);
    await actAs(adviser.person);
    const { slug } = here;
    const failed = async (organizationId: string) =>
      database().mail.count({ where: { organizationId, state: "failed" } });
    const [theirs] = await database().mail.findMany({ where: { organizationId: there.id } });
    await destination(retryFailedMails(form({ slug, id: theirs?.id ?? "" })));
    expect(await failed(there.id)).toBe(2);

    const [ours] = (await loadMails(slug)).mails;
    await destination(retryFailedMails(form({ slug, id: ours?.id ?? "" })));
    expect(await failed(here.id)).toBe(1);
    await destination(retryFailedMails(form({ slug, id: "all" })));
    expect(await failed(here.id)).toBe(0);
    expect(await failed(there.id)).toBe(2);
  });
});

describe("mails about a round", () => {
  test("tell nobody who was reminded, and so has not answered", async () => {
    const organization = await createOrganization();
    const mail = (kind: string, state: "queued" | "sent" | "failed") => {
      const recipient = `${kind}-${state}@example.org`;
      return { organizationId: organization.id, kind, state, recipient };
    };
    await database().mail.createMany({
      data: [
        mail("invitation", "sent"),
        mail("invitation", "queued"),
        mail("invitation", "failed"),
        mail("reminder", "sent"),
        mail("reminder", "queued"),
        mail("reminder", "failed"),
        mail("member-invitation", "sent"),
      ],
    });
    await actAs((await addMember(organization, "owner")).person);
    const { mails, counts, ofRounds, failedReminders } = await loadMails(organization.slug);
    expect(mails.map(({ recipient }) => recipient)).toEqual([
      "invitation-failed@example.org",
      "member-invitation-sent@example.org",
    ]);
    expect({ counts, ofRounds, failedReminders }).toEqual({
      counts: { queued: 2, sent: 3, failed: 2 },
      ofRounds: 6,
      failedReminders: 1,
    });
  });
});

describe("who sees and does what", () => {
  const LOADERS = {
    overview: loadOverview,
    members: loadMembers,
    mails: loadMails,
    audit: loadAudit,
    settings: loadSettings,
  };
  const VISIBLE: Readonly<Record<string, readonly (keyof typeof LOADERS)[]>> = {
    owner: ["overview", "members", "mails", "audit", "settings"],
    adviser: ["overview", "members", "mails", "audit", "settings"],
    consultant: ["overview"],
    manager: ["overview"],
    member: ["overview"],
  };

  test("pages: each role its own, a stranger and nobody none", async () => {
    const organization = await createOrganization();
    const members = await addEveryRole(organization);
    const stranger = await addMember(await createOrganization(), "owner");
    const people = [...Object.values(members), { ...stranger, role: "stranger" }];
    for (const { person, role } of people) {
      await actAs(person);
      for (const [name, load] of Object.entries(LOADERS)) {
        const shown = await destination(load(organization.slug));
        const sees = VISIBLE[role]?.some((visible) => visible === name) === true;
        expect(shown !== "not found", `${role}: ${name}`).toBe(sees);
      }
    }
    await actAs(null);
    for (const load of Object.values(LOADERS)) {
      expect(await destination(load(organization.slug))).toBe("/en/sign-in");
    }
  });

  test("the frame: of an organization for its members, of none for a stranger", async () => {
    const organization = await createOrganization();
    const { member } = await addEveryRole(organization);
    const stranger = await addMember(await createOrganization(), "owner");
    await actAs(member.person);
    expect(await loadFrame(organization.slug)).toMatchObject({
      organization: { slug: organization.slug },
    });
    await actAs(stranger.person);
    const frames = [await loadFrame(organization.slug), await loadFrame("not-there")];
    expect(frames).toEqual(frames.map(() => ({ ...frames[0], organization: null, sections: [] })));
    await actAs(null);
    expect(await destination(loadFrame(organization.slug))).toBe("/en/sign-in");
  });

  test("a member without a role in it sees that she belongs, and no numbers", async () => {
    const organization = await createOrganization();
    const { member } = await addEveryRole(organization);
    await actAs(member.person);
    expect(await loadOverview(organization.slug)).toMatchObject({ overview: null, sections: [] });
  });

  test("mails themselves are for owners, those about accounts for the administrator", async () => {
    const organization = await createOrganization();
    const { owner, adviser } = await addEveryRole(organization);
    await actAs(adviser.person);
    expect((await loadMails(organization.slug)).outbox).toBeNull();
    await actAs(owner.person);
    expect((await loadMails(organization.slug)).outbox).toEqual([]);
    expect(await destination(loadAccountMails())).toBe("not found");
    await database().user.update({
      where: { id: owner.person.id },
      data: { administrator: true },
    });
    expect(await destination(loadAccountMails())).not.toBe("not found");
  });

  const actions: Record<string, (organization: TestOrganization) => Promise<unknown>> = {
    changing: ({ slug }) =>
      changeOrganization(
        EMPTY_FORM,
        form({ slug, organization: "X", threshold: "5", retention: "5" }),
      ),
    deleting: ({ slug }) =>
      removeOrganization(EMPTY_FORM, form({ slug, confirmation: "De Woonplaats" })),
    "trying again": ({ slug }) => retryFailedMails(form({ slug, id: "all" })),
  };

  test.each(Object.entries(actions))("%s: nobody who may not", async (name, act) => {
    const organization = await createOrganization();
    const { adviser, consultant, manager, member } = await addEveryRole(organization);
    const stranger = await addMember(await createOrganization(), "owner");
    const before = await textWithoutSessions(database());
    const kept = [consultant, manager, member, stranger];
    for (const { person } of name === "deleting" ? [...kept, adviser] : kept) {
      await actAs(person);
      expect(await destination(act(organization))).toBe("not found");
    }
    await actAs(null);
    expect(await destination(act(organization))).toBe("/en/sign-in");
    expect(await destination(createAction(EMPTY_FORM, form({ organization: "X" })))).toBe(
      "/en/sign-in",
    );
    expect(await destination(removeAccount(EMPTY_FORM, form({ sure: "yes" })))).toBe("/en/sign-in");
    expect(await textWithoutSessions(database())).toBe(before);
  });

  test("the demo may be looked at by everybody and changed by nobody", async () => {
    const demo = await createOrganization({ demo: true });
    const { person } = await addMember(await createOrganization(), "owner");
    for (const visitor of [null, person]) {
      await actAs(visitor);
      expect(await loadOverview(demo.slug)).toMatchObject({ role: "visitor" });
      const before = await textWithoutSessions(database());
      for (const act of Object.values(actions)) {
        expect(await destination(act(demo))).toBe(visitor ? "not found" : "/en/sign-in");
      }
      expect(await textWithoutSessions(database())).toBe(before);
    }
  });
});

test("one's own data are for oneself, without what would let anybody in", async () => {
  const organization = await createOrganization();
  const { manager } = await addEveryRole(organization);
  const headers = await signIn(manager.person);
  const [session] = await database().session.findMany({ where: { userId: manager.person.id } });
  const response = await api.request("/api/account/data", { headers });
  expect(response.headers.get("content-disposition")).toContain("sevenfold-account.json");
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({
    email: manager.person.email,
    members: [{ role: "manager", organization: { name: "De Woonplaats" } }],
  });
  expect(text).not.toContain(session?.token);
  expect((await api.request("/api/account/data")).status).toBe(401);
});
