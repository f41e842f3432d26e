import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findDueRounds } from "@/lib/server/due-rounds";
import { deleteOldResponses } from "@/lib/server/retention";
import { planOf } from "@/lib/workshops/plan";
import { newSession } from "@/lib/workshops/session";
import { useDatabase } from "../../support/database";
import { createOrganization } from "../../support/organizations";

const database = useDatabase();

/** Late in the evening in UTC: in the tests' own time zone it is the next day already. */
const TODAY = new Date("2026-11-21T23:30:00Z");

type Fields = {
  state: "draft" | "open" | "closed";
  kind?: "survey" | "self" | "workshop";
  opensOn?: Date;
  closesOn?: Date;
  openedOn?: Date;
  closedOn?: Date;
  reminderDays?: number[];
};

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** A survey in an organization of its own. */
async function survey(fields: Fields, organization: { demo?: boolean } = {}) {
  const { id: organizationId } = await createOrganization(organization);
  const unit = await database().unit.create({
    data: { organizationId, socialSystem: "organization", name: "Woonstad" },
  });
  const { id } = await database().round.create({
    data: {
      organizationId,
      unitId: unit.id,
      kind: "survey",
      socialSystem: "team",
      questionnaire: "quick",
      questionnaireVersion: 1,
      threshold: 5,
      ...fields,
    },
  });
  return { organizationId, id };
}

async function dueFor({ organizationId, id }: { organizationId: string; id: string }) {
  const rounds = await findDueRounds(TODAY);
  const round = rounds.find(({ roundId }) => roundId === id);
  if (round) expect(round.scope.organizationId).toBe(organizationId);
  return round?.due ?? "nothing";
}

describe("findDueRounds", () => {
  test.each<[string, Fields, string]>([
    ["opens on its day", { state: "draft", opensOn: day("2026-11-21") }, "open"],
    ["opens when its day was missed", { state: "draft", opensOn: day("2026-11-01") }, "open"],
    ["waits for its day", { state: "draft", opensOn: day("2026-11-22") }, "nothing"],
    ["waits for whoever drafts it", { state: "draft" }, "nothing"],
    ["is open through its last day", { state: "open", closesOn: day("2026-11-21") }, "nothing"],
    ["closes after its last day", { state: "open", closesOn: day("2026-11-20") }, "close"],
    ["is closed once", { state: "closed", closesOn: day("2026-11-20") }, "nothing"],
    [
      "reminds so many days after it opened",
      { state: "open", openedOn: day("2026-11-14"), reminderDays: [7, 14] },
      "remind",
    ],
    [
      "does not remind earlier",
      { state: "open", openedOn: day("2026-11-15"), reminderDays: [7, 14] },
      "nothing",
    ],
    [
      "closes rather than reminds",
      {
        state: "open",
        openedOn: day("2026-11-01"),
        reminderDays: [7],
        closesOn: day("2026-11-20"),
      },
      "close",
    ],
    [
      "is nobody's business when it is somebody's own",
      { kind: "self", state: "draft", opensOn: day("2026-11-21") },
      "nothing",
    ],
  ])("a survey %s", async (_, fields, due) => {
    expect(await dueFor(await survey(fields))).toBe(due);
  });

  test("leaves the demo as it is", async () => {
    const round = await survey({ state: "draft", opensOn: day("2026-11-01") }, { demo: true });
    expect(await dueFor(round)).toBe("nothing");
  });
});

describe("deleteOldResponses", () => {
  async function kept(fields: Fields, organization: { demo?: boolean } = {}): Promise<boolean> {
    const { organizationId, id: roundId } = await survey(fields, organization);
    await database().response.create({ data: { organizationId, roundId, answers: [1] } });
    await deleteOldResponses(TODAY);
    return (await database().response.count({ where: { organizationId } })) === 1;
  }

  test("deletes the answers of a round that closed as long ago as they are kept", async () => {
    expect(await kept({ state: "closed", closedOn: day("2024-11-21") })).toBe(false);
    expect(await kept({ state: "closed", closedOn: day("2024-11-22") })).toBe(true);
  });

  test("keeps those of a round that is open, however old, and those of the demo", async () => {
    expect(await kept({ state: "open", openedOn: day("2020-01-01") })).toBe(true);
    expect(await kept({ state: "closed", closedOn: day("2020-01-01") }, { demo: true })).toBe(true);
  });

  test("keeps what people measured by themselves", async () => {
    const closed = { state: "closed", closedOn: day("2020-01-01") } as const;
    expect(await kept({ ...closed, kind: "self" })).toBe(true);
  });

  test("deletes the votes of a workshop with its answers", async () => {
    const { organizationId, id: roundId } = await survey({
      kind: "workshop",
      state: "closed",
      closedOn: day("2020-01-01"),
    });
    const place = { organizationId, roundId };
    const session = newSession(planOf(45, { storiesAndCoins: true, shifts: true }));
    const kinds = { named: false, moderated: true, locale: "nl" };
    await database().workshop.create({ data: { ...place, code: "RETAIN", session, ...kinds } });
    const participant = await database().participant.create({
      data: { ...place, secretHash: new Uint8Array([1]) },
    });
    const ballot = { step: "mission", vote: 1, participantId: participant.id, answers: [4] };
    await database().ballot.create({ data: { ...place, ...ballot } });
    await deleteOldResponses(TODAY);
    expect(await database().participant.count({ where: { organizationId } })).toBe(0);
    expect(await database().ballot.count({ where: { organizationId } })).toBe(0);
  });

  test("deletes who was invited together with the answers", async () => {
    const closed = { state: "closed", closedOn: day("2020-01-01") } as const;
    const { organizationId, id: roundId } = await survey(closed);
    const email = "noor@example.org";
    const secretHash = new Uint8Array([1]);
    const unitId = randomUUID();
    const invitation = { organizationId, roundId, unitId, email, locale: "nl", secretHash };
    await database().invitation.create({ data: invitation });
    await deleteOldResponses(TODAY);
    expect(await database().invitation.count({ where: { organizationId } })).toBe(0);
  });
});
