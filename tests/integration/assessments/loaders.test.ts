import { describe, expect, test } from "vitest";
import { loadInvitation, loadResult, loadWalk } from "@/lib/assessments/loaders";
import { saveAnswers } from "@/lib/assessments/response-mutations";
import { readMoment, readPreviousMoment } from "@/lib/assessments/result";
import { repeatRound } from "@/lib/assessments/self-mutations";
import { formatToken } from "@/lib/auth/tokens";
import {
  closed,
  finishedRound,
  invitationTo,
  joined,
  newSecret,
  opened,
  placeOf,
  saved,
  TODAY,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { destination } from "../../support/next-request";

useDatabase();

/** A round that three have finished, and the links to it. */
async function team() {
  const { owner, others, tokens } = await finishedRound({ "mission-1": 3, "trust-now": 5 });
  const [own = "", participant = ""] = tokens;
  const unfinished = formatToken((await opened(await joined(owner))).token);
  return { owner, others, own, participant, unfinished, invitation: invitationTo(owner) };
}

describe("the walk", () => {
  test("shows people their own answers, at the step they ask for", async () => {
    const { participant } = await team();
    const walk = await loadWalk(participant, "en", "values");
    expect(walk.initialStep).toBe("values");
    expect(walk.initialAnswers).toMatchObject({ "mission-1": 3, "values-1": -2, "trust-now": 5 });
    expect((await loadWalk(participant, "en", "nonsense")).initialStep).toBe("mission");
  });

  test("is not for invitations, and not there for what is no link", async () => {
    const { invitation } = await team();
    expect(await destination(loadWalk(invitation, "en", undefined))).toBe("not found");
    expect(await destination(loadWalk("start", "en", undefined))).toBe("not found");
  });

  test("leads to the result once the round is closed", async () => {
    const { owner, own } = await team();
    await closed(owner);
    expect(await destination(loadWalk(own, "nl", undefined))).toBe(`/nl/assessments/${own}`);
  });
});

describe("the invitation", () => {
  test("tells what is asked and whether one can still join, and nothing of anybody's answers", async () => {
    const { owner, invitation } = await team();
    const told = { name: "Team Verhuur", minutes: 5, threshold: 3, joined: false };
    expect(await loadInvitation(invitation)).toEqual({ ...told, open: true });
    await closed(owner);
    expect(await loadInvitation(invitation)).toEqual({ ...told, open: false });
  });

  test("is not there for other links", async () => {
    const { own, participant } = await team();
    for (const token of [own, participant, "start"]) {
      expect(await destination(loadInvitation(token))).toBe("not found");
    }
  });
});

describe("the result", () => {
  test("is one's own before the round is closed, whatever is asked for", async () => {
    const { own, participant } = await team();
    for (const token of [own, participant]) {
      const { view, views, moment } = await loadResult(token, "en", "joint");
      expect({ view, views }).toEqual({ view: "own", views: ["own"] });
      expect(moment.profile.respondents).toBe(1);
    }
  });

  test("is the joint one once the round is closed, and still one's own on request", async () => {
    const { owner, own, participant } = await team();
    await closed(owner);
    for (const token of [own, participant]) {
      const joint = await loadResult(token, "en", undefined);
      expect(joint).toMatchObject({ view: "joint", views: ["joint", "own"] });
      expect(joint.moment.profile.respondents).toBe(3);
      const alone = await loadResult(token, "en", "own");
      expect(alone.moment.profile.respondents).toBe(1);
    }
  });

  test("leads those back to the questions who have not finished", async () => {
    const { unfinished } = await team();
    const to = await destination(loadResult(unfinished, "en", undefined));
    expect(to).toBe(`/en/assessments/${unfinished}/walk`);
  });

  test("is not there for an invitation or what is no link", async () => {
    const { owner, invitation } = await team();
    expect(await destination(loadResult(invitation, "en", "joint"))).toBe("not found");
    await closed(owner);
    expect(await destination(loadResult(invitation, "en", "joint"))).toBe("not found");
    expect(await destination(loadResult("start", "en", "joint"))).toBe("not found");
  });

  test("gives the invitation to the owner only, and it is the real one", async () => {
    const { own, participant, invitation } = await team();
    expect(await loadResult(own, "en", undefined)).toMatchObject({ manages: true, invitation });
    expect(await loadResult(participant, "en", undefined)).toMatchObject({
      manages: false,
      invitation: null,
    });
  });

  test.each([9, 10])(
    "of %i people holds what they wrote from ten on, in no order",
    async (count) => {
      const { owner, others } = await finishedRound({ "mission-1": 3 }, count);
      const stories = ["Ze belde terug", "Alles in één keer goed", "Om half zes nog"];
      for (const [index, story] of stories.entries()) {
        const link = others[index] ?? owner;
        const open = { story, improvement: `${index} eerst` };
        await saveAnswers(link.scope, placeOf(link), link.questionnaire, {}, open);
      }
      await closed(owner);
      const token = formatToken(owner.token);
      expect((await loadResult(token, "nl", "own")).openAnswers).toBeNull();
      expect((await loadResult(token, "nl", "joint")).openAnswers).toEqual(
        count < 10
          ? null
          : { stories: stories.toSorted(), improvements: ["0 eerst", "1 eerst", "2 eerst"] },
      );
    },
  );
});

describe("a moment", () => {
  test("is not read in a view that the holder of the link may not have", async () => {
    const { owner, own, invitation } = await team();
    expect(await readMoment(await opened(own), "joint")).toBeNull();
    await closed(owner);
    expect(await readMoment(await opened(invitation), "joint")).toBeNull();
    expect(await readMoment(await opened(invitation), "own")).toBeNull();
    expect(await readMoment(await opened(own), "joint")).not.toBeNull();
  });

  test("of before is the owner's own for the owner, and for nobody else", async () => {
    const { owner, own } = await team();
    const previous = { id: owner.round.id, unitId: owner.round.unit.id };
    const { scope, questionnaire } = owner;
    const next = await opened(
      await repeatRound(scope, previous, {
        questionnaire,
        socialSystem: "team",
        secret: newSecret(),
        today: TODAY,
      }),
    );
    const participant = await opened(await joined(next));
    expect(await readPreviousMoment(next, "own")).toMatchObject({ profile: { respondents: 1 } });
    expect(await readPreviousMoment(participant, "own")).toBeNull();
    expect(await readPreviousMoment(next, "joint")).toBeNull();
    await closed(owner);
    expect(await readPreviousMoment(next, "joint")).toMatchObject({ profile: { respondents: 3 } });
    expect(await readPreviousMoment(await opened(own), "joint")).toBeNull();
  });

  test("of a closed round does not change any more", async () => {
    const { owner, own, others } = await team();
    await closed(owner);
    const before = await readMoment(await opened(own), "joint");
    await saved(others[0] ?? owner, { "mission-1": 5 });
    expect(await readMoment(await opened(own), "joint")).toEqual(before);
  });
});
