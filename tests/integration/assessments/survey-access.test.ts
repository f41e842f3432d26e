import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import { invite, remind, uninvite } from "@/lib/assessments/invitation-actions";
import { EMPTY_LIST } from "@/lib/assessments/invitation-list-state";
import { loadInvitations } from "@/lib/assessments/invitation-loaders";
import { beginAtKiosk, beginSurvey } from "@/lib/assessments/respond-actions";
import { loadJoin, loadKiosk, loadKioskWalk } from "@/lib/assessments/respond-loaders";
import {
  changeArrangement,
  changeDraft,
  draftRound,
  removeDraft,
  startRound,
} from "@/lib/assessments/round-actions";
import { remindersSeal } from "@/lib/assessments/round-links";
import {
  loadArrangement,
  loadLinks,
  loadNewRound,
  loadRound,
  loadRounds,
} from "@/lib/assessments/round-loaders";
import { draftValues } from "@/lib/assessments/round-values";
import { formatToken } from "@/lib/auth/tokens";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { browser, destination, device, form } from "../../support/next-request";
import { addMember, signIn } from "../../support/organizations";
import {
  begunBy,
  createTree,
  drafted,
  draftOf,
  invitedTo,
  openedSurvey,
  shut,
  type TestTree,
  unitToken,
} from "../../support/surveys";

const database = useDatabase();

/** An organization with a draft and an open round, each with an invitation. */
async function prepared() {
  const tree = await createTree();
  const [draft, open] = [await drafted(tree), await openedSurvey(tree)];
  const waiting = await invitedTo(tree, draft, tree.units.verhuur);
  await invitedTo(tree, open, tree.units.verhuur);
  return { tree, draft, open, waiting };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

const values = (tree: TestTree) => ({ slug: tree.slug, ...draftValues(draftOf(tree.units.top)) });

/** Everything that only those who prepare rounds may do. */
const ACTS: Readonly<Record<string, (at: Prepared) => Promise<unknown>>> = {
  "draft a round": ({ tree }) => draftRound(EMPTY_FORM, form(values(tree))),
  "change a draft": ({ tree, draft }) =>
    changeDraft(EMPTY_FORM, form({ ...values(tree), roundId: draft, name: "Anders" })),
  "delete a draft": ({ tree, draft }) =>
    removeDraft(EMPTY_FORM, form({ slug: tree.slug, roundId: draft, sure: "yes" })),
  "open a round": ({ tree, draft }) =>
    startRound(EMPTY_FORM, form({ slug: tree.slug, roundId: draft, sure: "yes" })),
  "arrange a round": ({ tree, open }) =>
    changeArrangement(EMPTY_FORM, form({ ...values(tree), roundId: open, name: "Anders" })),
  "invite people": ({ tree, open }) =>
    invite(
      EMPTY_LIST,
      form({ slug: tree.slug, roundId: open, list: "a@b.nl,Verhuur", step: "add" }),
    ),
  "take invitations back": ({ tree, draft, waiting }) =>
    uninvite(form({ slug: tree.slug, roundId: draft, invitationId: waiting.id })),
  remind: async ({ tree, open }) => {
    const sent = await remindersSeal(open, 0);
    return remind(EMPTY_FORM, form({ slug: tree.slug, roundId: open, sent }));
  },
};

/** Everything that only those who prepare rounds may see. */
const PAGES: Readonly<Record<string, (at: Prepared) => Promise<unknown>>> = {
  "a new round": ({ tree }) => loadNewRound(tree.slug),
  "a draft": ({ tree, draft }) => loadRound(tree.slug, draft),
  "the invitations": ({ tree, open }) => loadInvitations(tree.slug, open, ""),
  "the links": ({ tree, open }) => loadLinks(tree.slug, open, 0),
  "an arrangement": ({ tree, open }) => loadArrangement(tree.slug, open),
};

async function signInAs(at: Prepared, who: string): Promise<void> {
  if (who === "nobody") return;
  const stranger = who === "the owner of another organization";
  const organization = stranger ? await createTree() : at.tree;
  const role = stranger ? "owner" : (who as "owner" | "adviser" | "consultant" | "manager");
  const member = await addMember(organization, role, {
    unitIds: who === "manager" ? [at.tree.units.wonen] : [],
  });
  browser.headers = await signIn(member.person);
}

/** The book of who did what and sessions aside: what a request that is refused may not change. */
async function roundsText(): Promise<string> {
  const [rounds, invitations, links, mails] = await Promise.all([
    database().round.findMany(),
    database().invitation.findMany(),
    database().link.findMany(),
    database().mail.findMany(),
  ]);
  return JSON.stringify([rounds, invitations, links, mails]);
}

describe.each(["nobody", "the owner of another organization", "member", "manager"])("%s", (who) => {
  // All of them try it on the same rounds, which are as they were after each.
  let at: Prepared;
  let headers = new Headers();
  beforeAll(async () => {
    at = await prepared();
    browser.headers = headers;
    await signInAs(at, who);
    headers = browser.headers;
  });
  beforeEach(() => {
    browser.headers = headers;
  });

  test.each(Object.entries(ACTS))("may not %s", async (_, act) => {
    const before = await roundsText();
    expect(await destination(act(at))).toMatch(/^(not found|\/en\/sign-in)$/);
    expect(await roundsText()).toBe(before);
  });

  test.each(Object.entries(PAGES))("may not see %s", async (_, load) => {
    expect(await destination(load(at))).toMatch(/^(not found|\/en\/sign-in)$/);
  });
});

describe.each(["owner", "adviser", "consultant"])("an %s", (who) => {
  test.each(Object.entries(ACTS))("may %s", async (_, act) => {
    const at = await prepared();
    await signInAs(at, who);
    const before = await roundsText();
    expect(await destination(act(at))).toMatch(/^\/en\/organizations\//);
    expect(await roundsText()).not.toBe(before);
  });
});

test("an action on one's own organization does nothing to another's round", async () => {
  const [mine, other] = [await prepared(), await prepared()];
  await signInAs(mine, "owner");
  for (const act of Object.values(ACTS).slice(1)) {
    const before = await databaseText(database());
    await destination(act({ ...other, tree: { ...other.tree, slug: mine.tree.slug } }));
    expect(await databaseText(database())).toBe(before);
  }
  const own = { ...other, tree: { ...other.tree, slug: mine.tree.slug } };
  for (const [name, load] of Object.entries(PAGES).slice(1)) {
    expect(await destination(load(own)), name).toBe("not found");
  }
});

describe("progress", () => {
  test("is shown to a manager for her units alone, and not at all where she has none", async () => {
    const at = await prepared();
    await signInAs(at, "manager");
    const loaded = await loadRound(at.tree.slug, at.open);
    expect(loaded.draft ? [] : loaded.units.map(({ name }) => name)).toEqual([
      "Wonen",
      "Beheer",
      "Verhuur",
    ]);
    const { rounds } = await loadRounds(at.tree.slug);
    expect(rounds.map(({ id }) => id)).toEqual([at.open]);

    const without = await addMember(at.tree, "manager");
    browser.headers = await signIn(without.person);
    expect(await destination(loadRound(at.tree.slug, at.open))).toBe("not found");
    expect((await loadRounds(at.tree.slug)).rounds).toEqual([]);
  });

  test.each(["", "x", "..", "00000000-0000-0000-0000-000000000000"])(
    "of a round that is none is not there: %j",
    async (roundId) => {
      const at = await prepared();
      await signInAs(at, "owner");
      expect(await destination(loadRound(at.tree.slug, roundId))).toBe("not found");
    },
  );
});

describe("who comes to answer", () => {
  test("by her own invitation goes on where she was, and another device begins anew", async () => {
    const { tree, open } = await prepared();
    const { token } = await invitedTo(tree, open, tree.units.beheer);
    const first = await destination(beginSurvey(EMPTY_FORM, form({ token })));
    expect(first).toMatch(/^\/en\/assessments\/[\w-]{43}\/walk$/);
    expect(await destination(beginSurvey(EMPTY_FORM, form({ token })))).toBe(first);
    device.clear();
    expect(await destination(beginSurvey(EMPTY_FORM, form({ token })))).not.toBe(first);
  });

  test("on a device that somebody else uses too gets answers of her own", async () => {
    const { tree, open } = await prepared();
    const [one, two] = [
      await invitedTo(tree, open, tree.units.beheer),
      await invitedTo(tree, open, tree.units.beheer),
    ];
    const first = await destination(beginSurvey(EMPTY_FORM, form({ token: one.token })));
    const second = await destination(beginSurvey(EMPTY_FORM, form({ token: two.token })));
    expect(second).not.toBe(first);
    expect(await destination(beginSurvey(EMPTY_FORM, form({ token: one.token })))).toBe(first);
  });

  test("says to which group she belongs where the round asks, and only then begins", async () => {
    const tree = await createTree();
    const open = await openedSurvey(tree, { perspectives: ["management", "staff"] });
    const token = await unitToken(tree, "invitation", open, tree.units.verhuur);
    const unanswered = { problems: { perspective: "choose-one" }, values: { token } };
    for (const perspective of ["", "partner", "nonsense"]) {
      expect(await beginSurvey(EMPTY_FORM, form({ token, perspective }))).toEqual(unanswered);
    }
    expect(await database().response.count({ where: { roundId: open } })).toBe(0);
    await destination(beginSurvey(EMPTY_FORM, form({ token, perspective: "staff" })));
    expect(await database().response.findFirst({ where: { roundId: open } })).toMatchObject({
      perspective: "staff",
      unitId: tree.units.verhuur,
    });
  });

  test("too late, or with an invitation that is spent, is told so and begins nothing", async () => {
    const { tree, open } = await prepared();
    const spent = await invitedTo(tree, open, tree.units.beheer);
    await database().invitation.updateMany({ where: { id: spent.id }, data: { answered: true } });
    expect(await loadJoin(spent.token, "en")).toEqual({ kind: "over", reason: "answered" });
    await shut(open);
    const unit = await unitToken(tree, "invitation", open, tree.units.beheer);
    const kiosk = await unitToken(tree, "kiosk", open, tree.units.beheer);
    expect(await loadJoin(unit, "en")).toEqual({ kind: "over", reason: "closed" });
    expect(await loadKiosk(kiosk)).toEqual({ open: false });
    for (const token of [spent.token, unit]) {
      expect(await destination(beginSurvey(EMPTY_FORM, form({ token })))).toBe(`/en/join/${token}`);
    }
    const atKiosk = destination(beginAtKiosk(EMPTY_FORM, form({ token: kiosk })));
    expect(await atKiosk).toBe(`/en/kiosk/${kiosk}`);
    expect(await database().response.count({ where: { roundId: open } })).toBe(0);
  });

  test("at a kiosk leaves no cookie, and sees only answers of that round", async () => {
    const { tree, open } = await prepared();
    const kiosk = await unitToken(tree, "kiosk", open, tree.units.beheer);
    const to = await destination(beginAtKiosk(EMPTY_FORM, form({ token: kiosk })));
    expect(to).toMatch(new RegExp(`^/en/kiosk/${kiosk}/[\\w-]{43}$`));
    expect(device.size).toBe(0);
    const elsewhere = await createTree();
    const round = await openedSurvey(elsewhere);
    const link = await begunBy(
      await unitToken(elsewhere, "invitation", round, elsewhere.units.top),
    );
    const other = loadKioskWalk(kiosk, formatToken(link.token), "en", undefined);
    expect(await destination(other)).toBe(`/en/kiosk/${kiosk}`);
  });

  test.each(["", "x", "a".repeat(43), "../../method"])("with %j comes nowhere", async (token) => {
    expect(await destination(loadJoin(token, "en"))).toBe("not found");
    expect(await destination(loadKiosk(token))).toBe("not found");
    const to = await destination(beginSurvey(EMPTY_FORM, form({ token })));
    expect(to).toBe(`/en/join/${encodeURIComponent(token)}`);
  });
});
