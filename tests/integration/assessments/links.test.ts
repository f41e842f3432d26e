import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { closeRound } from "@/lib/assessments/closing-mutations";
import { invitationSecret } from "@/lib/assessments/invitations";
import { openLink } from "@/lib/assessments/links";
import {
  countResponses,
  findOpenAnswers,
  findOwnersResponse,
  findRound,
  findTally,
} from "@/lib/assessments/queries";
import {
  deleteResponse,
  finishResponse,
  joinRound,
  saveAnswers,
} from "@/lib/assessments/response-mutations";
import { deleteRound, renameUnit, repeatRound } from "@/lib/assessments/self-mutations";
import { formatToken } from "@/lib/auth/tokens";
import {
  closed,
  finishedRound,
  invitationTo,
  joined,
  newSecret,
  opened,
  placeOf,
  startAssessment,
  TODAY,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";

const database = useDatabase();

describe("a link opens nothing", () => {
  test("when its token is another organization's, however real both halves are", async () => {
    const [one, other] = [
      await opened(await startAssessment()),
      await opened(await startAssessment()),
    ];
    const { organizationId } = other.token;
    expect(await openLink(formatToken({ organizationId, secret: one.token.secret }))).toBeNull();
    const unknown = formatToken({ organizationId: randomUUID(), secret: one.token.secret });
    expect(await openLink(unknown)).toBeNull();
  });

  test("when any one character of its token is changed, left out or added", async () => {
    const token = await startAssessment();
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "A" ? "B" : "A";
      for (const put of [other, "", `${token[at]}A`, "%", " "]) {
        const mangled = token.slice(0, at) + put + token.slice(at + 1);
        expect(await openLink(mangled), mangled).toBeNull();
      }
    }
    expect(await openLink(token)).not.toBeNull();
  });

  test("when it is one of many that look like it: no part of a secret will do", async () => {
    const { token } = await opened(await startAssessment());
    const half = Buffer.from(token.secret).fill(0, 8);
    expect(await openLink(formatToken({ ...token, secret: half }))).toBeNull();
    expect(await openLink(formatToken({ ...token, secret: newSecret() }))).toBeNull();
  });

  test("that its holder could make: nobody goes from an invitation or an own link to the owner's", async () => {
    const owner = await opened(await startAssessment());
    const participant = await opened(await joined(owner));
    for (const { token } of [await opened(invitationTo(owner)), participant]) {
      const guess = formatToken({ ...token, secret: invitationSecret(token.secret) });
      expect(await openLink(guess)).toBeNull();
    }
  });
});

describe("what is stored", () => {
  test("holds no token and no secret, in whatever form, of anybody", async () => {
    const { owner, others } = await finishedRound({ "mission-1": 3 });
    await closed(owner);
    const next = await repeatRound(
      owner.scope,
      { id: owner.round.id, unitId: owner.round.unit.id },
      {
        questionnaire: owner.questionnaire,
        socialSystem: "team",
        secret: newSecret(),
        today: TODAY,
      },
    );
    const links = [owner, ...others, await opened(next)];
    const invitations = [
      await opened(invitationTo(owner)),
      await opened(invitationTo(links[3] ?? owner)),
    ];
    const text = await databaseText(database());
    expect(text).toContain(owner.token.organizationId);
    for (const { token } of [...links, ...invitations]) {
      const secret = Buffer.from(token.secret);
      for (const form of [
        formatToken(token),
        secret.toString("hex"),
        secret.toString("base64"),
        secret.toString("base64url"),
      ]) {
        expect(text.toLowerCase()).not.toContain(form.toLowerCase());
      }
    }
  });
});

// The scope of one organization, with the ids of another: as if a gate had been fooled halfway.
describe("with the scope of another organization", () => {
  async function strangers() {
    const { owner, others } = await finishedRound({ "mission-1": 3 });
    const { scope } = await opened(await startAssessment());
    return { owner, participant: others[0] ?? owner, scope };
  }

  test("no mutation changes anything, whatever it is asked for", async () => {
    const { owner, participant, scope } = await strangers();
    const { round, questionnaire } = owner;
    const [place, unitId] = [placeOf(participant), round.unit.id];
    const before = await databaseText(database());

    expect(await saveAnswers(scope, place, questionnaire, { "mission-1": 5 }, {})).toBe(false);
    expect(await saveAnswers(scope, place, questionnaire, {}, { story: "x" })).toBe(false);
    expect(await finishResponse(scope, place, TODAY)).toBe(false);
    expect(await joinRound(scope, round.id, questionnaire, newSecret())).toBeNull();
    expect(await closeRound(scope, round.id, TODAY)).toBe(false);
    await renameUnit(scope, unitId, "Mine");
    await deleteResponse(scope, place.responseId);
    await deleteRound(scope, round);
    const previous = { id: round.id, unitId };
    await expect(
      repeatRound(scope, previous, {
        questionnaire,
        socialSystem: "team",
        secret: newSecret(),
        today: TODAY,
      }),
    ).rejects.toThrow();
    expect(await databaseText(database())).toBe(before);
  });

  test("no query finds anything", async () => {
    const { owner, scope } = await strangers();
    const { round } = owner;
    await closed(owner);
    expect(await findTally(owner.scope, round.id, round.unit.id)).not.toBeNull();
    expect(await findTally(scope, round.id, round.unit.id)).toBeNull();
    expect(await findRound(scope, round.id)).toBeNull();
    expect(await findOwnersResponse(scope, round.id)).toBeNull();
    expect(await countResponses(scope, round.id)).toEqual({ started: 0, finished: 0 });
    expect(await findOpenAnswers(scope, round.id)).toEqual({ stories: [], improvements: [] });
  });
});
