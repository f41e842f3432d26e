import { describe, expect, test } from "vitest";
import { openEntrance, openLink } from "@/lib/assessments/links";
import { remindDue } from "@/lib/assessments/reminder-mutations";
import {
  finishAtKiosk,
  finishResponse,
  leaveKiosk,
  saveAnswers,
} from "@/lib/assessments/response-mutations";
import { viewsOf } from "@/lib/assessments/result";
import {
  arrangeRound,
  createDraft,
  deleteDraft,
  openRound,
  updateDraft,
} from "@/lib/assessments/round-mutations";
import {
  countProgress,
  findRoundTree,
  findSurvey,
  findSurveys,
} from "@/lib/assessments/round-queries";
import type { RoundArrangement } from "@/lib/assessments/round-schema";
import { formatToken } from "@/lib/auth/tokens";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";
import {
  begunBy,
  createTree,
  daysAfterOpening,
  drafted,
  draftOf,
  invitedTo,
  OPENING_DAY,
  openedSurvey,
  shut,
  unitToken,
} from "../../support/surveys";

const database = useDatabase();

const ARRANGEMENT: RoundArrangement = {
  name: "Najaar",
  closesOn: null,
  reminderDays: [3],
  threshold: 5,
  sharing: "units",
  invitationTexts: {},
};

function auditOf(organizationId: string): Promise<string[]> {
  return database()
    .auditEntry.findMany({ where: { organizationId }, orderBy: { at: "asc" } })
    .then((entries) =>
      entries.map(({ actor, action, subject }) => `${actor} ${action} ${subject}`),
    );
}

describe("a draft", () => {
  test("can be changed and deleted, and each is in the organization's book", async () => {
    const tree = await createTree();
    const id = await drafted(tree);
    const next = draftOf(tree.units.wonen, { name: "Wonen", threshold: 3, questionnaire: "full" });
    expect(await updateDraft(tree.scope, id, next, "Noor")).toBe(true);
    expect(await findSurvey(tree.scope, id)).toMatchObject({
      name: "Wonen",
      threshold: 3,
      questionnaire: "full",
      questionnaireVersion: 1,
      unitId: tree.units.wonen,
      state: "draft",
    });
    expect(await deleteDraft(tree.scope, id, "Noor")).toBe(true);
    expect(await findSurvey(tree.scope, id)).toBeNull();
    expect(await auditOf(tree.id)).toEqual([
      "Noor round.drafted Najaar 2026",
      "Noor round.changed Wonen",
      "Noor round.deleted Wonen",
    ]);
  });

  test.each(["open", "closed"])("is neither changed nor deleted once it is %s", async (state) => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    if (state === "closed") await shut(id);
    const before = await databaseText(database());
    expect(await updateDraft(tree.scope, id, draftOf(tree.units.top), "Noor")).toBe(false);
    expect(await deleteDraft(tree.scope, id, "Noor")).toBe(false);
    expect(await databaseText(database())).toBe(before);
  });
});

describe("opening", () => {
  test("freezes the open units below the one it is about, with a link and a kiosk for each", async () => {
    const tree = await createTree();
    const { wonen, verhuur, beheer } = tree.units;
    await database().unit.updateMany({ where: { id: beheer }, data: { closedOn: OPENING_DAY } });
    const id = await createDraft(tree.scope, draftOf(wonen), "Noor");
    expect(await openRound(tree.scope, id, OPENING_DAY, "Noor")).toEqual({ ok: true, mailIds: [] });
    expect(await findRoundTree(tree.scope, id)).toEqual([
      { id: wonen, parentId: null, socialSystem: "team", name: "Wonen" },
      { id: verhuur, parentId: wonen, socialSystem: "team", name: "Verhuur" },
    ]);
    for (const unitId of [wonen, verhuur]) {
      const [link, kiosk] = await Promise.all([
        openEntrance(await unitToken(tree, "invitation", id, unitId)),
        openEntrance(await unitToken(tree, "kiosk", id, unitId)),
      ]);
      expect([link?.kind, link?.unitId]).toEqual(["unit", unitId]);
      expect([kiosk?.kind, kiosk?.unitId]).toEqual(["kiosk", unitId]);
    }
    expect(await openEntrance(await unitToken(tree, "invitation", id, beheer))).toBeNull();
  });

  test("is for good: what happens to the organization's units leaves the round's tree alone", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    const before = await findRoundTree(tree.scope, id);
    await database().unit.updateMany({
      where: { id: tree.units.verhuur },
      data: { name: "Anders", parentId: tree.units.financien },
    });
    expect(await findRoundTree(tree.scope, id)).toEqual(before);
  });

  test("happens once, also when two open it at the same moment", async () => {
    const tree = await createTree();
    const id = await drafted(tree);
    await invitedTo(tree, id, tree.units.verhuur);
    const both = await Promise.all([1, 2].map(() => openRound(tree.scope, id, OPENING_DAY)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await database().link.count({ where: { roundId: id } })).toBe(10);
    expect(await database().mail.count({ where: { organizationId: tree.id } })).toBe(1);
  });

  test("a closed round is refused: it does not open again", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    await shut(id);
    const before = await databaseText(database());
    expect(await openRound(tree.scope, id, OPENING_DAY)).toEqual({
      ok: false,
      reason: "not-a-draft",
    });
    expect(await databaseText(database())).toBe(before);
  });

  test("is refused when the unit is closed, the window has passed, or invitations do not fit", async () => {
    const tree = await createTree();
    const about = async (fields: Parameters<typeof draftOf>[1]) =>
      openRound(tree.scope, await drafted(tree, fields), OPENING_DAY);
    expect(await about({ closesOn: new Date("2026-11-01") })).toEqual({
      ok: false,
      reason: "window-passed",
    });
    expect((await about({ closesOn: new Date("2026-11-02") })).ok).toBe(true);

    const id = await drafted(tree);
    await invitedTo(tree, id, tree.units.verhuur);
    const moved = draftOf(tree.units.financien);
    await updateDraft(tree.scope, id, moved, "Noor");
    expect(await openRound(tree.scope, id, OPENING_DAY)).toEqual({ ok: false, reason: "misfits" });

    const { financien } = tree.units;
    await database().unit.updateMany({ where: { id: financien }, data: { closedOn: OPENING_DAY } });
    expect(await openRound(tree.scope, id, OPENING_DAY)).toEqual({
      ok: false,
      reason: "unit-closed",
    });
  });
});

describe("what was promised", () => {
  test("becomes stricter at most while nobody has begun, and does not change afterwards", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    const arrange = (fields: Partial<RoundArrangement>) =>
      arrangeRound(tree.scope, id, { ...ARRANGEMENT, ...fields }, "Noor");
    expect(await arrange({ threshold: 4 })).toEqual({ ok: false, reason: "threshold" });
    expect(await arrange({ threshold: 6 })).toEqual({ ok: true });
    expect(await arrange({ threshold: 6, sharing: "total" })).toEqual({ ok: true });
    expect(await arrange({ threshold: 6 })).toEqual({ ok: false, reason: "sharing" });

    await begunBy(await unitToken(tree, "invitation", id, tree.units.verhuur));
    const before = await findSurvey(tree.scope, id);
    expect(await arrange({ threshold: 7, sharing: "total" })).toEqual({
      ok: false,
      reason: "threshold",
    });
    expect(await findSurvey(tree.scope, id)).toEqual(before);
    const closesOn = new Date("2026-12-01");
    expect(
      await arrangeRound(
        tree.scope,
        id,
        { ...ARRANGEMENT, threshold: 6, sharing: "total", closesOn },
        "Noor",
      ),
    ).toEqual({ ok: true });
    expect(await findSurvey(tree.scope, id)).toMatchObject({ threshold: 6, closesOn });
  });

  test("waits for who is joining: nobody begins under a promise that changes meanwhile", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    const token = await unitToken(tree, "invitation", id, tree.units.verhuur);
    const [, arranged] = await Promise.all([
      begunBy(token),
      arrangeRound(tree.scope, id, { ...ARRANGEMENT, threshold: 9 }, "Noor"),
    ]);
    const round = await findSurvey(tree.scope, id);
    expect(round?.threshold).toBe(arranged.ok ? 9 : 5);
  });
});

describe("answering by a unit's link", () => {
  test("counts for that unit and perspective, and is not tied to an invitation", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree, { perspectives: ["management", "staff"] });
    const token = await unitToken(tree, "invitation", id, tree.units.verhuur);
    const link = await begunBy(token, "staff");
    const place = { roundId: id, responseId: link.response.id };
    expect(await finishResponse(tree.scope, place, OPENING_DAY)).toBe(true);
    const response = await database().response.findFirstOrThrow({
      where: { id: link.response.id },
    });
    expect(response).toMatchObject({
      unitId: tree.units.verhuur,
      perspective: "staff",
      invited: false,
    });
    const { byLink } = await countProgress(tree.scope, id);
    expect(byLink).toEqual(new Map([[tree.units.verhuur, 1]]));
  });

  test("is refused once the round is closed, and shows nothing where nothing was promised", async () => {
    const tree = await createTree();
    const id = await openedSurvey(tree, { respondentView: "nothing" });
    const link = await begunBy(await unitToken(tree, "invitation", id, tree.units.verhuur));
    const place = { roundId: id, responseId: link.response.id };
    await shut(id);
    const { questionnaire } = link;
    expect(await saveAnswers(tree.scope, place, questionnaire, { "mission-1": 5 }, {})).toBe(false);
    expect(await finishResponse(tree.scope, place, OPENING_DAY)).toBe(false);
    const closed = await openLink(formatToken(link.token));
    expect(closed && viewsOf(closed)).toEqual([]);
  });
});

describe("at a kiosk", () => {
  async function atKiosk() {
    const tree = await createTree();
    const id = await openedSurvey(tree);
    const link = await begunBy(await unitToken(tree, "kiosk", id, tree.units.verhuur));
    const place = { roundId: id, responseId: link.response.id };
    return { tree, place, own: formatToken(link.token) };
  }

  test("finishing takes the way back away, and the answers count", async () => {
    const { tree, place, own } = await atKiosk();
    expect(await finishAtKiosk(tree.scope, place, OPENING_DAY)).toBe(true);
    expect(await openLink(own)).toBeNull();
    expect((await countProgress(tree.scope, place.roundId)).byLink.size).toBe(1);
  });

  test("leaving before the end leaves nothing, after it only the answers", async () => {
    const { tree, place, own } = await atKiosk();
    await leaveKiosk(tree.scope, place);
    expect(await openLink(own)).toBeNull();
    expect(await database().response.count({ where: { id: place.responseId } })).toBe(0);

    const other = await atKiosk();
    await finishAtKiosk(other.tree.scope, other.place, OPENING_DAY);
    await leaveKiosk(other.tree.scope, other.place);
    expect(await database().response.count({ where: { id: other.place.responseId } })).toBe(1);
  });
});

describe("with the scope of another organization", () => {
  test("no mutation changes anything", async () => {
    const [tree, other] = [await createTree(), await createTree()];
    const draft = await drafted(tree);
    const id = await openedSurvey(tree);
    const link = await begunBy(await unitToken(tree, "kiosk", id, tree.units.verhuur));
    const place = { roundId: id, responseId: link.response.id };
    const before = await databaseText(database());
    expect(await updateDraft(other.scope, draft, draftOf(other.units.top), "X")).toBe(false);
    expect(await deleteDraft(other.scope, draft, "X")).toBe(false);
    expect((await openRound(other.scope, draft, OPENING_DAY)).ok).toBe(false);
    expect((await arrangeRound(other.scope, id, ARRANGEMENT, "X")).ok).toBe(false);
    expect(await remindDue(other.scope, id, daysAfterOpening(9))).toEqual([]);
    expect(await finishAtKiosk(other.scope, place, OPENING_DAY)).toBe(false);
    await leaveKiosk(other.scope, place);
    await expect(createDraft(other.scope, draftOf(tree.units.top), "X")).rejects.toThrow();
    expect(await databaseText(database())).toBe(before);
  });

  test("no query finds anything", async () => {
    const [tree, other] = [await createTree(), await createTree()];
    const id = await openedSurvey(tree);
    await invitedTo(tree, id, tree.units.verhuur);
    expect(await findSurvey(other.scope, id)).toBeNull();
    expect(await findSurveys(other.scope)).toEqual([]);
    expect(await findRoundTree(other.scope, id)).toEqual([]);
    expect((await countProgress(other.scope, id)).invited.size).toBe(0);
  });
});
