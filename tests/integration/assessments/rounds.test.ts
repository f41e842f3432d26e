import { describe, expect, test } from "vitest";
import { type OpenedLink, openLink } from "@/lib/assessments/links";
import { countResponses, findOwnersResponse } from "@/lib/assessments/queries";
import { deleteResponse } from "@/lib/assessments/response-mutations";
import { deleteRound, renameUnit, repeatRound } from "@/lib/assessments/self-mutations";
import { formatToken } from "@/lib/auth/tokens";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import {
  closed,
  finished,
  finishedRound,
  invitationTo,
  joined,
  newSecret,
  opened,
  placeOf,
  saved,
  startAssessment,
  TODAY,
  TOMORROW,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";

const database = useDatabase();

function repeated({ scope, round, questionnaire }: OpenedLink): Promise<string> {
  const previous = { id: round.id, unitId: round.unit.id };
  return repeatRound(scope, previous, {
    questionnaire,
    socialSystem: "team",
    secret: newSecret(),
    today: TOMORROW,
  });
}

/** Three rounds of one assessment, the first one first. */
async function threeRounds() {
  const first = await opened(await startAssessment());
  const second = await opened(await repeated(first));
  const third = await opened(await repeated(second));
  return { first, second, third };
}

/** How many rows an organization has in each table. */
async function rowsOf({ scope }: OpenedLink) {
  const where = scope;
  return {
    organizations: await database().organization.count({ where: { id: scope.organizationId } }),
    units: await database().unit.count({ where }),
    rounds: await database().round.count({ where }),
    responses: await database().response.count({ where }),
    tallies: await database().tally.count({ where }),
    links: await database().link.count({ where }),
  };
}

const NO_ROWS = { organizations: 0, units: 0, rounds: 0, responses: 0, tallies: 0, links: 0 };

describe("starting an assessment", () => {
  test("opens a round of its own organization, to its owner and to those she invites", async () => {
    const owner = await opened(await startAssessment("full"));
    expect(owner).toMatchObject({
      purpose: "owner",
      questionnaire: QUESTIONNAIRES.full,
      round: {
        ...{ kind: "self", state: "open", questionnaire: "full", questionnaireVersion: 1 },
        ...{ threshold: 3, previousRoundId: null, closedOn: null },
        unit: { name: "Team Verhuur", socialSystem: "team" },
      },
      response: { finishedOn: null, story: null },
    });
    const invitation = await opened(invitationTo(owner));
    expect(invitation).toMatchObject({ purpose: "invitation", response: null });
    expect(invitation.round).toEqual(owner.round);
    expect(await rowsOf(owner)).toEqual({
      ...{ organizations: 1, units: 1, rounds: 1, responses: 1, tallies: 0, links: 2 },
    });
  });

  test("knows the day and nothing finer, whatever the time zone", async () => {
    const { round } = await opened(await startAssessment());
    expect(round.openedOn).toEqual(new Date("2026-11-21T00:00:00Z"));
  });
});

describe("joining", () => {
  test("gives everybody a response of her own, also when all join at once", async () => {
    const owner = await opened(await startAssessment());
    const tokens = await Promise.all(Array.from({ length: 12 }, () => joined(owner)));
    const links = await Promise.all(tokens.map(opened));
    const responses = new Set([owner, ...links].map((link) => link.response?.id));
    expect(responses.size).toBe(13);
    expect(links.every(({ purpose }) => purpose === "participant")).toBe(true);
    expect(await countResponses(owner.scope, owner.round.id)).toEqual({ started: 13, finished: 0 });
  });
});

describe("finishing", () => {
  test("counts from then on, and knows the day and nothing finer", async () => {
    const owner = await opened(await startAssessment());
    expect(await finished(owner)).toBe(true);
    const { response } = await opened(formatToken(owner.token));
    expect(response?.finishedOn).toEqual(new Date("2026-11-21T00:00:00Z"));
    expect(await countResponses(owner.scope, owner.round.id)).toEqual({ started: 1, finished: 1 });
  });

  test("a second time is accepted and changes nothing", async () => {
    const owner = await opened(await startAssessment());
    await finished(owner, TODAY);
    expect(await finished(owner, TOMORROW)).toBe(true);
    const { response } = await opened(formatToken(owner.token));
    expect(response?.finishedOn).toEqual(new Date("2026-11-21T00:00:00Z"));
  });

  test("does not keep anybody from changing an answer while the round is open", async () => {
    const owner = await opened(await startAssessment());
    await finished(owner);
    expect(await saved(owner, { "mission-1": 2 })).toBe(true);
  });
});

describe("repeating", () => {
  test("begins an open round of the same unit that follows the one before", async () => {
    const { owner, others } = await finishedRound({ "mission-1": 4 });
    await closed(owner);
    const next = await opened(await repeated(owner));
    expect(next.round).toMatchObject({
      state: "open",
      previousRoundId: owner.round.id,
      unit: owner.round.unit,
    });
    expect(next.response).toMatchObject({ finishedOn: null });
    expect(next.response?.id).not.toBe(owner.response?.id);
    expect((await opened(invitationTo(next))).round.id).toBe(next.round.id);
    // The links of before still open the round of before.
    for (const link of [owner, ...others]) {
      expect((await opened(formatToken(link.token))).round.id).toBe(owner.round.id);
    }
  });

  test("lets the owner find her own answers of before, once she had finished them", async () => {
    const owner = await opened(await startAssessment());
    await opened(await repeated(owner));
    expect(await findOwnersResponse(owner.scope, owner.round.id)).toBeNull();
    await finished(owner);
    const before = await findOwnersResponse(owner.scope, owner.round.id);
    expect(before?.id).toBe(owner.response?.id);
  });
});

describe("renaming", () => {
  test("names what is measured, in every round of it and nowhere else", async () => {
    const { first, third } = await threeRounds();
    const other = await opened(await startAssessment());
    await renameUnit(third.scope, third.round.unit.id, "Team Beheer");
    expect((await opened(formatToken(first.token))).round.unit.name).toBe("Team Beheer");
    expect((await opened(formatToken(other.token))).round.unit.name).toBe("Team Verhuur");
  });
});

describe("withdrawing", () => {
  test("takes the answers and the link away, and nothing of anybody else's", async () => {
    const owner = await opened(await startAssessment());
    const [leaving, staying] = [
      await opened(await joined(owner)),
      await opened(await joined(owner)),
    ];
    await deleteResponse(leaving.scope, placeOf(leaving).responseId);
    expect(await openLink(formatToken(leaving.token))).toBeNull();
    expect(await opened(formatToken(staying.token))).toEqual(staying);
    expect(await rowsOf(owner)).toMatchObject({ responses: 2, links: 3 });
    expect(await saved(leaving, { "mission-1": 3 })).toBe(false);
  });
});

describe("deleting", () => {
  test("the only round leaves nothing of the organization", async () => {
    const { owner, others } = await finishedRound({ "mission-1": 4 });
    await closed(owner);
    const invitation = invitationTo(owner);
    await deleteRound(owner.scope, owner.round);
    expect(await rowsOf(owner)).toEqual(NO_ROWS);
    const tokens = [owner, ...others].map(({ token }) => formatToken(token));
    for (const token of [...tokens, invitation]) expect(await openLink(token)).toBeNull();
  });

  test("a round in the middle keeps the others, one after the other", async () => {
    const { first, second, third } = await threeRounds();
    await deleteRound(second.scope, second.round);
    expect(await openLink(formatToken(second.token))).toBeNull();
    expect((await opened(formatToken(third.token))).round.previousRoundId).toBe(first.round.id);
    expect(await rowsOf(first)).toMatchObject({ organizations: 1, units: 1, rounds: 2 });
  });

  test("the first round leaves the second without a round before it", async () => {
    const { first, second, third } = await threeRounds();
    await deleteRound(first.scope, first.round);
    expect((await opened(formatToken(second.token))).round.previousRoundId).toBeNull();
    expect((await opened(formatToken(third.token))).round.previousRoundId).toBe(second.round.id);
  });

  test("every round, in any order or at once, leaves nothing", async () => {
    for (const order of ["forwards", "backwards", "at once"]) {
      const { first, second, third } = await threeRounds();
      const rounds = order === "backwards" ? [third, second, first] : [first, second, third];
      if (order === "at once") {
        await Promise.all(rounds.map((link) => deleteRound(link.scope, link.round)));
      } else {
        for (const link of rounds) await deleteRound(link.scope, link.round);
      }
      expect(await rowsOf(first), order).toEqual(NO_ROWS);
    }
  });

  test("the same round twice, also at once, is like once", async () => {
    const owner = await opened(await startAssessment());
    const deletions = [1, 2, 3].map(() => deleteRound(owner.scope, owner.round));
    await expect(Promise.all(deletions)).resolves.toHaveLength(3);
    await deleteRound(owner.scope, owner.round);
    expect(await rowsOf(owner)).toEqual(NO_ROWS);
  });

  test("leaves other organizations alone", async () => {
    const [owner, other] = [
      await opened(await startAssessment()),
      await opened(await startAssessment()),
    ];
    await deleteRound(owner.scope, owner.round);
    expect(await opened(formatToken(other.token))).toEqual(other);
  });
});
