import { describe, expect, test } from "vitest";
import { findTally } from "@/lib/assessments/queries";
import { marksOf } from "@/lib/comparison/history-marks";
import { findMarks } from "@/lib/comparison/mark-queries";
import { LEVELS } from "@/lib/framework/levels";
import { loadLive } from "@/lib/workshops/loaders";
import { useDatabase } from "../../support/database";
import {
  begunWorkshop,
  joined,
  lead,
  onPhone,
  onScreen,
  people,
  sent,
  type TestWorkshop,
  vote,
} from "../../support/workshops";

const database = useDatabase();

const go = (step: string) => ({ do: "go", step });
const open = (step: string, number = 1) => ({ do: "open-vote", step, vote: number });
const stop = (step: string, number = 1) => ({ do: "stop-vote", step, vote: number });
const reveal = (step: string, number = 1) => ({ do: "reveal", step, vote: number });

/** Everybody votes on a level, and everybody sees it. */
async function voted(
  workshop: TestWorkshop,
  phones: readonly string[],
  step: string,
  answers: readonly number[],
  number = 1,
): Promise<void> {
  await lead(workshop, go(step), open(step, number));
  for (const [at, phone] of phones.entries()) {
    expect((await vote(workshop, phone, step, answers[at] ?? 3, number)).status).toBe(200);
  }
  await lead(workshop, stop(step, number), reveal(step, number));
}

describe("a vote", () => {
  test("counts once, whatever is tapped, resent or changed", async () => {
    const workshop = await begunWorkshop();
    const [phone = ""] = await people(workshop, 3);
    await lead(workshop, go("mission"), open("mission"));
    await Promise.all([1, 2, 3, 4, 5].map((answer) => vote(workshop, phone, "mission", answer)));
    expect((await vote(workshop, phone, "mission", 2)).status).toBe(200);
    const { organizationId } = workshop.scope;
    expect(await database().ballot.findMany({ where: { organizationId } })).toMatchObject([
      { step: "mission", vote: 1, answers: [2] },
    ]);
    expect((await onScreen(workshop.facilitator)).view).toMatchObject({ joined: 3, voted: 1 });
    expect((await onPhone(workshop, phone)).own?.answers).toEqual({ "mission-1": 2 });
  });

  test("is taken only in the vote that is open, and by somebody who is in", async () => {
    const workshop = await begunWorkshop();
    const other = await begunWorkshop();
    const [phone = "", stranger = ""] = [await joined(workshop), await joined(other)];
    await lead(workshop, go("mission"));
    const status = async (cookie: string | undefined, number = 1) =>
      (await vote(workshop, cookie, "mission", 4, number)).status;
    expect(await status(phone)).toBe(409);
    await lead(workshop, open("mission"));
    expect(await status(phone, 2)).toBe(409);
    expect((await vote(workshop, phone, "identity", 4)).status).toBe(409);
    expect((await vote(workshop, phone, "mission", 6)).status).toBe(400);
    expect(await status(undefined)).toBe(404);
    expect(await status(stranger)).toBe(404);
    expect(await status(stranger.replace(other.code, workshop.code))).toBe(404);
    expect(await status(phone)).toBe(200);
    await lead(workshop, stop("mission"));
    expect(await status(phone)).toBe(409);
    const { organizationId } = workshop.scope;
    expect(await database().ballot.count({ where: { organizationId } })).toBe(1);
  });
});

describe("before a reveal", () => {
  test("nothing of a vote is sent to anybody, and once counted only to the facilitator", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 8);
    await lead(workshop, go("values"), open("values"));
    const screens = async () => [
      (await onScreen(workshop.projector)).text,
      (await onPhone(workshop, await joined(workshop))).text,
    ];
    const quiet = (text: string) => text.replaceAll(/"(voted|joined|now|startedAt)":\d+/g, "");
    const before = [...(await screens()), (await onScreen(workshop.facilitator)).text].map(quiet);
    for (const [at, phone] of phones.entries()) await vote(workshop, phone, "values", 1 + (at % 5));
    const after = [...(await screens()), (await onScreen(workshop.facilitator)).text].map(quiet);
    expect(after).toEqual(before);
    await lead(workshop, stop("values"));
    expect((await onScreen(workshop.projector)).view.votes).toEqual([]);
    expect((await onPhone(workshop, phones[0] ?? "")).view.reading).toBeNull();
    expect((await onScreen(workshop.facilitator)).view.votes).toHaveLength(1);
    await lead(workshop, reveal("values"));
    expect((await onScreen(workshop.projector)).view.votes).toMatchObject([{ vote: 1, voters: 8 }]);
    expect((await onPhone(workshop, phones[0] ?? "")).view.reading).toBe("spread");
  });

  test("and while people vote again, the first vote is out of sight", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 6);
    await voted(workshop, phones, "mission", [1, 1, 2, 4, 5, 5]);
    await lead(workshop, open("mission", 2));
    expect((await onScreen(workshop.projector)).view.votes).toEqual([]);
    for (const phone of phones) await vote(workshop, phone, "mission", 4, 2);
    await lead(workshop, stop("mission", 2), reveal("mission", 2));
    const { votes } = (await onScreen(workshop.projector)).view;
    expect(votes.map(({ vote: number }) => number)).toEqual([2, 1]);
    // Six who all chose the same: a picture would be everybody's answer.
    expect(votes.map(({ svg }) => svg === null)).toEqual([true, false]);
  });

  test("no name is anywhere, unless everybody was told", async () => {
    for (const named of [false, true]) {
      const workshop = await begunWorkshop({ named });
      const phones = await Promise.all(
        ["Anna", "Bob", "Chris"].map((name) => joined(workshop, named ? name : null)),
      );
      await lead(workshop, go("mission"), open("mission"));
      for (const phone of phones) await vote(workshop, phone, "mission", 5);
      expect((await onScreen(workshop.projector)).text).not.toContain("Anna");
      await lead(workshop, stop("mission"), reveal("mission"));
      expect((await onScreen(workshop.projector)).text.includes("Anna")).toBe(named);
    }
  });
});

describe("the room", () => {
  test("has its building floor by floor, and the coins only when they are opened", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 6);
    await lead(workshop, go("coins"), open("coins"));
    for (const phone of phones) {
      const answers = Object.fromEntries(
        LEVELS.map((level) => [`effort-${level}`, level === "context" ? 10 : 0]),
      );
      const body = { step: "coins", vote: 1, answers };
      await sent("PUT", `/workshops/${workshop.code}/ballots`, body, phone);
    }
    await lead(workshop, stop("coins"));
    await voted(workshop, phones, "mission", [4, 4, 3, 5, 4, 4]);
    const wall = async () => (await onScreen(workshop.projector)).view;
    expect((await wall()).building).toContain("Missie");
    expect((await wall()).building).not.toContain("Identiteit");
    expect((await wall()).picture).toBeNull();
    await voted(workshop, phones, "identity", [2, 2, 3, 2, 3, 2]);
    expect((await wall()).building).toContain("Identiteit");
    await lead(workshop, go("effort"));
    expect((await wall()).picture).toContain("<svg");
  });

  test("sees a story once the facilitator shows it, where texts are read first", async () => {
    for (const moderated of [true, false]) {
      const workshop = await begunWorkshop({ moderated });
      const phone = await joined(workshop);
      await lead(workshop, go("stories"));
      const story = { text: "Een monteur bleef tot het droog was.", kinds: ["extra"] };
      const tell = () => sent("POST", `/workshops/${workshop.code}/stories`, story, phone);
      expect((await tell()).status).toBe(200);
      expect((await onScreen(workshop.projector)).text.includes(story.text)).toBe(!moderated);
      const { notes } = (await onScreen(workshop.facilitator)).view;
      const keeping = { keep: "show-note", id: notes[0]?.id, shown: true };
      await sent("POST", `/screens/${workshop.facilitator}/keepings`, keeping);
      expect((await onScreen(workshop.projector)).text).toContain(story.text);
      await lead(workshop, go("mission"));
      expect((await tell()).status).toBe(409);
    }
  });

  test("agrees on three things at most, each with who, and what a customer will notice", async () => {
    const workshop = await begunWorkshop();
    const action = {
      keep: "action",
      level: "values",
      what: "Elke week één gesprek",
      owner: "Fatima",
      dueOn: "2026-12-18",
      customerNotices: "Dat iedereen hetzelfde belooft",
    };
    const agree = (given: object) =>
      sent("POST", `/screens/${workshop.facilitator}/keepings`, given);
    const lacking = await agree({ ...action, owner: " " });
    expect(lacking.status).toBe(400);
    expect(await lacking.json()).toMatchObject({ problems: { owner: "missing" } });
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await agree(action)).status));
    expect(statuses.sort()).toEqual([200, 200, 200, 409]);
    expect((await onScreen(workshop.projector)).view.actions).toHaveLength(3);
  });
});

describe("the end", () => {
  test("waits until one agreement is at the level where it begins", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 6);
    await voted(workshop, phones, "mission", [1, 2, 2, 1, 2, 2]);
    await lead(workshop, go("actions"));
    const agreed = { keep: "action", what: "Een nieuw systeem", owner: "Bob", dueOn: "2026-12-18" };
    const keep = (level: string) =>
      sent("POST", `/screens/${workshop.facilitator}/keepings`, {
        ...agreed,
        level,
        customerNotices: "Niets",
      });
    const close = () => sent("POST", `/screens/${workshop.facilitator}/close`, {});
    await keep("context");
    expect((await close()).status).toBe(409);
    await keep("mission");
    expect((await close()).status).toBe(200);
  });

  test("freezes everybody's last votes, untied from who cast them, and lets nobody in", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 6);
    await voted(workshop, phones, "mission", [1, 1, 1, 1, 1, 1]);
    await voted(workshop, phones, "mission", [5, 4, 4, 3, 4, 5], 2);
    const close = () => sent("POST", `/screens/${workshop.facilitator}/close`, {});
    await Promise.all([close(), close()]);
    const { organizationId } = workshop.scope;
    const round = await database().round.findFirstOrThrow({ where: { organizationId } });
    expect(round.state).toBe("closed");
    const tally = await findTally(workshop.scope, workshop.roundId, round.unitId);
    expect(tally).not.toBeNull();
    const responses = await database().response.findMany({ where: { organizationId } });
    expect(responses.map(({ answers }) => answers[0]).sort()).toEqual([3, 4, 4, 4, 5, 5]);
    const ids = await database().participant.findMany({ select: { id: true } });
    const text = JSON.stringify(responses);
    for (const { id } of ids) expect(text).not.toContain(id);
    await expect(joined(workshop)).rejects.toThrow();
    expect((await vote(workshop, phones[0], "mission", 1, 3)).status).toBe(409);
    const late = await sent("POST", `/screens/${workshop.facilitator}/commands`, go("values"));
    expect(late.status).toBe(409);
  });

  test("gives everybody the same: the profile, both votes, what was written and agreed", async () => {
    const workshop = await begunWorkshop();
    const phones = await people(workshop, 6);
    await voted(workshop, phones, "mission", [1, 1, 2, 4, 5, 5]);
    await voted(workshop, phones, "mission", [3, 4, 4, 4, 4, 5], 2);
    const note = { keep: "note", kind: "together", text: "Wij zijn er voor huurders." };
    const agreed = {
      keep: "action",
      what: "Elke week één gesprek",
      owner: "Fatima",
      dueOn: "2026-12-18",
    };
    for (const keeping of [note, { ...agreed, customerNotices: "Eén verhaal" }]) {
      const kept = { ...keeping, level: "mission" };
      await sent("POST", `/screens/${workshop.facilitator}/keepings`, kept);
    }
    await sent("POST", `/screens/${workshop.facilitator}/close`, {});
    for (const token of [workshop.facilitator, workshop.projector]) {
      const live = await loadLive(token, "nl");
      if (live.kind !== "result") throw new Error("It is not over.");
      expect(live.moment?.profile.levels[0]?.score).toBe(75);
      expect(live.votes).toMatchObject([{ level: "mission", votes: [{ vote: 1 }, { vote: 2 }] }]);
      expect(live.notes).toMatchObject([{ text: "Wij zijn er voor huurders." }]);
    }
    expect((await onPhone(workshop, phones[0] ?? "")).view.closed).toBe(true);
    const { organizationId } = workshop.scope;
    const unit = await database().unit.findFirstOrThrow({ where: { organizationId } });
    const marks = marksOf(await findMarks(workshop.scope, [unit.id]), unit.id, null);
    expect(marks).toMatchObject([{ kind: "action", what: "Elke week één gesprek" }]);
  });

  test("shows no result of fewer than three", async () => {
    const workshop = await begunWorkshop();
    await voted(workshop, await people(workshop, 2), "mission", [1, 5]);
    await sent("POST", `/screens/${workshop.facilitator}/close`, {});
    const live = await loadLive(workshop.facilitator, "nl");
    expect(live).toMatchObject({ kind: "result", moment: null });
  });
});
