import { describe, expect, test } from "vitest";
import { EMPTY_FORM } from "@/lib/action";
import {
  closeAssessment,
  deleteAssessment,
  joinAssessment,
  renameAssessment,
  repeatAssessment,
  startAssessment as startAction,
} from "@/lib/assessments/actions";
import { openLink } from "@/lib/assessments/links";
import { formatToken } from "@/lib/auth/tokens";
import {
  finished,
  finishedRound,
  invitationTo,
  joined,
  opened,
  startAssessment,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import { destination, device, form } from "../../support/next-request";

const database = useDatabase();

/** A round that three have finished, and the links to it. */
async function team() {
  const { owner, others, tokens } = await finishedRound({ "mission-1": 3 });
  const [own = "", participant = ""] = tokens;
  return { owner, others, own, participant, invitation: invitationTo(owner) };
}

/** Texts in the place of a token, none of which is one. */
const NO_TOKENS = ["", "start", "../../method", "a".repeat(43), "%0d%0ax: y", "//example.org"];

/** Whether an action leaves everything as it was. */
async function changesNothing(action: () => Promise<unknown>): Promise<boolean> {
  const before = await databaseText(database());
  await destination(action());
  return (await databaseText(database())) === before;
}

describe("starting", () => {
  const filled = { socialSystem: "team", questionnaire: "full", name: " Team Verhuur " };

  test("leads to the first question of one's own assessment", async () => {
    const to = await destination(startAction(EMPTY_FORM, form(filled)));
    const [, token = ""] = /^\/en\/assessments\/([^/]+)\/walk$/.exec(to) ?? [];
    expect(await openLink(token)).toMatchObject({
      purpose: "owner",
      questionnaire: { id: "full" },
      round: { unit: { name: "Team Verhuur", socialSystem: "team" } },
    });
  });

  test("with something missing gives back what was filled in, and begins nothing", async () => {
    const before = await databaseText(database());
    const state = await startAction(EMPTY_FORM, form({ ...filled, questionnaire: "" }));
    expect(state).toEqual({
      problems: { questionnaire: "choose-one" },
      values: { ...filled, questionnaire: "" },
    });
    expect(await databaseText(database())).toBe(before);
  });
});

describe("joining", () => {
  test("leads to the questions, and a second time on the same device back to the same answers", async () => {
    const { invitation } = await team();
    const first = await destination(joinAssessment(form({ token: invitation })));
    expect(first).toMatch(/^\/en\/assessments\/[\w-]{43}\/walk$/);
    expect(await destination(joinAssessment(form({ token: invitation })))).toBe(first);
    device.clear();
    expect(await destination(joinAssessment(form({ token: invitation })))).not.toBe(first);
  });

  test("on a device that joined another round is joining anew", async () => {
    const [one, other] = [await team(), await team()];
    const first = await destination(joinAssessment(form({ token: one.invitation })));
    const second = await destination(joinAssessment(form({ token: other.invitation })));
    expect(second).not.toBe(first);
    expect(device.size).toBe(2);
  });

  test("a closed round leads back to the invitation, which says so", async () => {
    const { own, invitation } = await team();
    await destination(closeAssessment(form({ token: own })));
    const join = () => joinAssessment(form({ token: invitation }));
    expect(await destination(join())).toBe(`/en/join/${invitation}`);
    expect(await changesNothing(join)).toBe(true);
  });

  test.each(["own", "participant"] as const)("is not what the %s link is for", async (kind) => {
    const { [kind]: token } = await team();
    expect(await changesNothing(() => joinAssessment(form({ token })))).toBe(true);
    expect(await destination(joinAssessment(form({ token })))).toBe(`/en/join/${token}`);
  });

  test.each(NO_TOKENS)("with %j for a token leads nowhere else", async (token) => {
    const to = await destination(joinAssessment(form({ token })));
    expect(to).toBe(`/en/join/${encodeURIComponent(token)}`);
  });
});

describe("what only the owner may do", () => {
  const actions = {
    renaming: (token: string) => renameAssessment(EMPTY_FORM, form({ token, name: "Mine" })),
    closing: (token: string) => closeAssessment(form({ token })),
    repeating: (token: string) => repeatAssessment(form({ token })),
  };

  test.each(Object.entries(actions))("%s: by nobody else", async (_, act) => {
    const { owner, participant, invitation } = await team();
    const stranger = await startAssessment();
    const { organizationId } = owner.token;
    const forged = formatToken({ ...(await opened(stranger)).token, organizationId });
    for (const token of [participant, invitation, forged, ...NO_TOKENS]) {
      expect(await changesNothing(() => act(token)), token).toBe(true);
    }
  });

  test.each(Object.entries(actions))("%s: by the owner", async (_, act) => {
    const { own } = await team();
    expect(await changesNothing(() => act(own))).toBe(false);
  });

  test.each(Object.entries(actions))("%s leads back to where one may be", async (_, act) => {
    const { participant } = await team();
    expect(await destination(act(participant))).toBe(`/en/assessments/${participant}`);
    for (const text of NO_TOKENS) {
      const to = await destination(act(text));
      expect(to).toMatch(/^\/en($|\/assessments\/a+$)/);
    }
  });

  test("renaming asks for a name", async () => {
    const { own } = await team();
    const state = await renameAssessment(EMPTY_FORM, form({ token: own, name: " " }));
    expect(state).toMatchObject({ problems: { name: "name-missing" } });
  });

  test("closing waits until three have finished", async () => {
    const owner = await opened(await startAssessment());
    await finished(owner);
    await finished(await opened(await joined(owner)));
    const token = formatToken(owner.token);
    expect(await changesNothing(() => closeAssessment(form({ token })))).toBe(true);
  });

  test("repeating leads to the questions of a new round", async () => {
    const { owner, own } = await team();
    const to = await destination(repeatAssessment(form({ token: own })));
    const [, token = ""] = /^\/en\/assessments\/([^/]+)\/walk$/.exec(to) ?? [];
    expect((await opened(token)).round.previousRoundId).toBe(owner.round.id);
  });
});

describe("deleting", () => {
  const remove = (token: string) => deleteAssessment(EMPTY_FORM, form({ token, sure: "yes" }));

  test("asks first", async () => {
    const { own } = await team();
    const state = await deleteAssessment(EMPTY_FORM, form({ token: own }));
    expect(state).toMatchObject({ problems: { sure: "confirm-first" } });
    expect(await openLink(own)).not.toBeNull();
  });

  test("takes the whole round when it is the owner's", async () => {
    const { own, participant, invitation } = await team();
    expect(await destination(remove(own))).toBe("/en/deleted");
    for (const token of [own, participant, invitation]) expect(await openLink(token)).toBeNull();
  });

  test("takes a participant's own answers and nothing else", async () => {
    const { own, participant, others } = await team();
    expect(await destination(remove(participant))).toBe("/en/deleted");
    expect(await openLink(participant)).toBeNull();
    expect(await openLink(own)).not.toBeNull();
    expect(await openLink(formatToken(others[1]?.token ?? failed()))).not.toBeNull();
  });

  test("takes nothing of a participant whose answers are counted, and does not say it did", async () => {
    const { own, participant } = await team();
    await destination(closeAssessment(form({ token: own })));
    expect(await changesNothing(() => remove(participant))).toBe(true);
    expect(await destination(remove(participant))).toBe(`/en/assessments/${participant}`);
  });

  test("takes nothing with an invitation, or with what is no token", async () => {
    const { invitation } = await team();
    for (const token of [invitation, ...NO_TOKENS]) {
      expect(await changesNothing(() => remove(token)), token).toBe(true);
    }
    expect(await destination(remove(invitation))).toBe(`/en/assessments/${invitation}`);
  });

  test("again says that it is gone", async () => {
    const { own } = await team();
    await destination(remove(own));
    expect(await destination(remove(own))).toBe("/en/deleted");
  });
});

function failed(): never {
  throw new Error("The team has too few people.");
}
