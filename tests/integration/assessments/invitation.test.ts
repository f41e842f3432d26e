import { describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { invitationMail } from "@/lib/assessments/invitation-mails";
import {
  addInvitations,
  finishInvited,
  removeInvitations,
  withdrawInvited,
} from "@/lib/assessments/invitation-mutations";
import {
  countInvitations,
  findInvitation,
  findInvitationMail,
  findInvitations,
} from "@/lib/assessments/invitation-queries";
import { invitationCookie } from "@/lib/assessments/joined-cookie";
import { openEntrance, openLink } from "@/lib/assessments/links";
import { remindByHand } from "@/lib/assessments/reminder-mutations";
import { finishResponse } from "@/lib/assessments/response-mutations";
import { openRound } from "@/lib/assessments/round-mutations";
import { countProgress } from "@/lib/assessments/round-queries";
import { formatToken } from "@/lib/auth/tokens";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import {
  begunBy,
  begunSurvey,
  createTree,
  daysAfterOpening,
  drafted,
  hashOf,
  invitedTo,
  OPENING_DAY,
  openedSurvey,
  shut,
  unitToken,
} from "../../support/surveys";

const database = useDatabase();

async function isAnswered(id: string): Promise<boolean> {
  const { answered } = await database().invitation.findFirstOrThrow({ where: { id } });
  return answered;
}

async function isFinished(id: string): Promise<boolean> {
  const response = await database().response.findFirst({ where: { id } });
  return response?.finishedOn != null;
}

describe("an invitation", () => {
  test("is spent by finishing, not by opening it or by beginning", async () => {
    const { tree, invitation, place, hash } = await begunSurvey();
    expect(await isAnswered(invitation.id)).toBe(false);
    expect(await finishInvited(tree.scope, place, hash, OPENING_DAY)).toBe("finished");
    expect(await isAnswered(invitation.id)).toBe(true);
    expect(await isFinished(place.responseId)).toBe(true);
  });

  test("counts once, whoever began with it, also at the same moment", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    const others = await Promise.all([1, 2, 3].map(() => begunBy(invitation.token)));
    const places = [place, ...others.map(({ response }) => ({ roundId, responseId: response.id }))];
    const outcomes = await Promise.all(
      places.map((each) => finishInvited(tree.scope, each, hash, OPENING_DAY)),
    );
    expect(outcomes.sort()).toEqual(["answered", "answered", "answered", "finished"]);
    expect(await database().response.count({ where: { roundId, finishedOn: { not: null } } })).toBe(
      1,
    );
  });

  test("is needed to finish: without it, with another unit's, or by the ordinary way it stays open", async () => {
    const { tree, roundId, place } = await begunSurvey();
    const elsewhere = await invitedTo(tree, roundId, tree.units.beheer);
    const stranger = await createTree();
    const foreign = await invitedTo(stranger, await openedSurvey(stranger), stranger.units.verhuur);
    const finish = (hash: Uint8Array<ArrayBuffer> | null) =>
      finishInvited(tree.scope, place, hash, OPENING_DAY);
    expect(await finish(null)).toBe("elsewhere");
    expect(await finish(hashOf(elsewhere.token))).toBe("answered");
    expect(await finish(hashOf(foreign.token))).toBe("answered");
    expect(await finishResponse(tree.scope, place, OPENING_DAY)).toBe(false);
    expect(await isFinished(place.responseId)).toBe(false);
    expect(await isAnswered(elsewhere.id)).toBe(false);
    expect(await isAnswered(foreign.id)).toBe(false);
  });

  test("is not asked for again by who finished and corrects her answers", async () => {
    const { tree, place, hash } = await begunSurvey();
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    expect(await finishInvited(tree.scope, place, null, daysAfterOpening(1))).toBe("finished");
  });

  test("finishes nothing once the round is closed", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    await shut(roundId);
    expect(await finishInvited(tree.scope, place, hash, OPENING_DAY)).toBe("closed");
    expect(await isAnswered(invitation.id)).toBe(false);
  });

  test("can be used again after what it was used for is withdrawn on the device that holds it", async () => {
    const { tree, invitation, place, hash } = await begunSurvey();
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    expect(await withdrawInvited(tree.scope, place, hash)).toBe(true);
    expect(await isAnswered(invitation.id)).toBe(false);
    const again = await begunBy(invitation.token);
    const next = { ...place, responseId: again.response.id };
    expect(await finishInvited(tree.scope, next, hash, OPENING_DAY)).toBe("finished");
  });

  test("stays spent when what is withdrawn was not finished, or the device does not hold it", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    const unfinished = await begunBy(invitation.token);
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    const other = { roundId, responseId: unfinished.response.id };
    expect(await withdrawInvited(tree.scope, other, hash)).toBe(true);
    expect(await isAnswered(invitation.id)).toBe(true);
    expect(await withdrawInvited(tree.scope, place, null)).toBe(true);
    expect(await isAnswered(invitation.id)).toBe(true);
  });

  test("is not tied to a response: no row holds anything of the other", async () => {
    const { tree, invitation, place, hash, link } = await begunSurvey();
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    const response = await database().response.findFirstOrThrow({
      where: { id: place.responseId },
    });
    const links = await database().link.findMany({ where: { responseId: place.responseId } });
    const stored = JSON.stringify([response, links], (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value,
    );
    for (const trace of [invitation.id, invitation.email, Buffer.from(hash).toString("hex")]) {
      expect(stored).not.toContain(trace);
    }
    const text = await databaseText(database());
    for (const token of [invitation.token, formatToken(link.token)]) {
      expect(text).not.toContain(token);
    }
  });

  test("is answered only through the API of its own device, which says kindly why not", async () => {
    const { invitation, place, link } = await begunSurvey();
    const finish = (cookie: string) =>
      api.request(`/api/responses/${formatToken(link.token)}/finish`, {
        method: "POST",
        body: new URLSearchParams({ locale: "nl", go: "next" }),
        headers: { cookie },
      });
    const to = async (cookie: string) => (await finish(cookie)).headers.get("location");
    expect(await to("")).toBe("/nl/join/refused/elsewhere");
    const name = invitationCookie(place.responseId);
    expect(await to(`${name}=nonsense`)).toBe("/nl/join/refused/elsewhere");
    expect(await isFinished(place.responseId)).toBe(false);
    expect(await to(`${name}=${invitation.token}`)).toBe(
      `/nl/assessments/${formatToken(link.token)}`,
    );
    expect(await isFinished(place.responseId)).toBe(true);
  });
});

describe("inviting", () => {
  const invitee = (unitId: string, email = "noor@example.org") => {
    return { email, unitId, perspective: null, locale: "nl" as const };
  };

  test("into a draft sends nothing until it opens, and then to everybody", async () => {
    const tree = await createTree();
    const id = await drafted(tree);
    const people = ["a", "b", "c"].map((name) => invitee(tree.units.beheer, `${name}@example.org`));
    expect(await addInvitations(tree.scope, id, people, OPENING_DAY, "Noor")).toEqual({
      ok: true,
      mailIds: [],
    });
    const opening = await openRound(tree.scope, id, OPENING_DAY);
    expect(opening.ok && opening.mailIds.length).toBe(3);
    const mails = await database().mail.findMany({ where: { organizationId: tree.id } });
    expect(mails.map(({ kind, recipient }) => `${kind} ${recipient}`).sort()).toEqual([
      "invitation a@example.org",
      "invitation b@example.org",
      "invitation c@example.org",
    ]);
  });

  test("is for all of a list or for nobody", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    const known = await invitedTo(tree, id, tree.units.beheer);
    const elsewhere = (await createTree()).units.beheer;
    const before = await databaseText(database());
    const add = (people: Parameters<typeof addInvitations>[2]) =>
      addInvitations(tree.scope, id, people, OPENING_DAY, "Noor");
    const fresh = invitee(tree.units.beheer);
    expect(await add([fresh, invitee(tree.units.beheer, known.email)])).toEqual({
      ok: false,
      reason: "invited-already",
    });
    expect(await add([fresh, invitee(elsewhere, "b@example.org")])).toEqual({
      ok: false,
      reason: "misfits",
    });
    expect(await databaseText(database())).toBe(before);
  });

  test("is over when the round is closed, and taken back only in a draft", async () => {
    const tree = await createTree();
    const id = await drafted(tree);
    const [one, two] = [
      await invitedTo(tree, id, tree.units.beheer),
      await invitedTo(tree, id, tree.units.beheer),
    ];
    expect(await removeInvitations(tree.scope, id, [one.id], "Noor")).toBe(true);
    expect((await findInvitations(tree.scope, id)).map(({ id: left }) => left)).toEqual([two.id]);
    await openRound(tree.scope, id, OPENING_DAY);
    expect(await removeInvitations(tree.scope, id, [two.id], "Noor")).toBe(false);
    await shut(id);
    const late = addInvitations(tree.scope, id, [invitee(tree.units.beheer)], OPENING_DAY, "Noor");
    expect(await late).toEqual({ ok: false, reason: "closed" });
  });
});

describe("the mail", () => {
  test("holds the link that opens the invitation, in every reminder the same", async () => {
    const { tree, invitation } = await begunSurvey();
    const found = await findInvitationMail(tree.scope, invitation.id);
    if (!found) throw new Error("There is no mail.");
    expect(found.token).toBe(invitation.token);
    for (const kind of ["invitation", "reminder"] as const) {
      const { to, text, html } = invitationMail(found, "https://meten.example.org", kind);
      expect(to).toBe(invitation.email);
      const url = `https://meten.example.org/nl/join/${invitation.token}`;
      expect(text).toContain(url);
      expect(html).toContain(url);
    }
    expect(await openEntrance(found.token)).toMatchObject({
      kind: "personal",
      answered: false,
      unitId: tree.units.verhuur,
    });
  });

  test("does not go any more once the invitation is answered or the round is closed", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    expect(await findInvitationMail(tree.scope, invitation.id)).toBeNull();
    const other = await invitedTo(tree, roundId, tree.units.beheer);
    expect(await findInvitationMail(tree.scope, other.id)).not.toBeNull();
    await shut(roundId);
    expect(await findInvitationMail(tree.scope, other.id)).toBeNull();
  });
});

describe("with the scope of another organization", () => {
  test("no mutation changes anything and no query finds anything", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    const { scope } = await createTree();
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    const before = await databaseText(database());
    const people = [
      {
        email: "x@example.org",
        unitId: tree.units.beheer,
        perspective: null,
        locale: "nl" as const,
      },
    ];
    expect((await addInvitations(scope, roundId, people, OPENING_DAY, "X")).ok).toBe(false);
    expect(await removeInvitations(scope, roundId, [invitation.id], "X")).toBe(false);
    expect(await finishInvited(scope, place, hash, OPENING_DAY)).toBe("closed");
    expect(await withdrawInvited(scope, place, hash)).toBe(false);
    expect((await remindByHand(scope, roundId, OPENING_DAY, "X")).ok).toBe(false);
    expect(await databaseText(database())).toBe(before);

    expect(await findInvitation(scope, hash)).toBeNull();
    expect(await findInvitations(scope, roundId)).toEqual([]);
    expect(await findInvitationMail(scope, invitation.id)).toBeNull();
    expect(await countInvitations(scope, roundId)).toBe(0);
    expect((await countProgress(scope, roundId)).answered.size).toBe(0);
  });

  test("no token leads in: neither an invitation's nor a unit's secret under another organization", async () => {
    const { tree, roundId, invitation } = await begunSurvey();
    const other = await createTree();
    const unit = await unitToken(tree, "invitation", roundId, tree.units.verhuur);
    for (const token of [invitation.token, unit]) {
      const moved = Buffer.from(token, "base64url");
      Buffer.from(other.id.replaceAll("-", ""), "hex").copy(moved);
      expect(await openEntrance(moved.toString("base64url"))).toBeNull();
      expect(await openLink(moved.toString("base64url"))).toBeNull();
    }
    expect(await openLink(invitation.token)).toBeNull();
  });
});
