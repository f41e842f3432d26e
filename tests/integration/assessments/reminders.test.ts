import { describe, expect, test } from "vitest";
import { addInvitations, finishInvited } from "@/lib/assessments/invitation-mutations";
import { remindByHand, remindDue } from "@/lib/assessments/reminder-mutations";
import { useDatabase } from "../../support/database";
import { begunSurvey, daysAfterOpening, invitedTo, OPENING_DAY, shut } from "../../support/surveys";

const database = useDatabase();

describe("reminders", () => {
  async function reminded(ids: readonly string[]): Promise<number[]> {
    const rows = await database().invitation.findMany({ where: { id: { in: [...ids] } } });
    return ids.map((id) => rows.find((row) => row.id === id)?.reminders ?? -1);
  }

  test("go to who has not answered, when their day has come and not again", async () => {
    const { tree, roundId, invitation, place, hash } = await begunSurvey();
    const silent = await invitedTo(tree, roundId, tree.units.beheer);
    await finishInvited(tree.scope, place, hash, OPENING_DAY);
    const ids = [invitation.id, silent.id];
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(6))).toEqual([]);
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(7))).toEqual([silent.id]);
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(13))).toEqual([]);
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(14))).toEqual([silent.id]);
    expect(await reminded(ids)).toEqual([0, 2]);
  });

  test("that were missed are made up for by one", async () => {
    const { tree, roundId, invitation } = await begunSurvey();
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(30))).toEqual([invitation.id]);
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(30))).toEqual([]);
    expect(await reminded([invitation.id])).toEqual([2]);
  });

  test("are three at the most, by hand and by schedule together", async () => {
    const { tree, roundId, invitation } = await begunSurvey();
    const byHand = (days: number) =>
      remindByHand(tree.scope, roundId, daysAfterOpening(days), "Noor");
    await byHand(1);
    await byHand(2);
    await remindDue(tree.scope, roundId, daysAfterOpening(14));
    expect((await byHand(15)).ok).toBe(true);
    expect(await byHand(16)).toEqual({ ok: false, reason: "nobody-left" });
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(60))).toEqual([]);
    expect(await reminded([invitation.id])).toEqual([3]);
  });

  test("by hand go once, however often and by whomever the button is pressed", async () => {
    const { tree, roundId, invitation } = await begunSurvey();
    const press = () => remindByHand(tree.scope, roundId, OPENING_DAY, "Noor");
    const outcomes = await Promise.all([press(), press(), press()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await reminded([invitation.id])).toEqual([1]);
  });

  test("by hand do not go on a day on which others went, and do on the next", async () => {
    const { tree, roundId } = await begunSurvey();
    await remindDue(tree.scope, roundId, daysAfterOpening(7));
    const byHand = (days: number) =>
      remindByHand(tree.scope, roundId, daysAfterOpening(days), "Noor");
    expect(await byHand(7)).toEqual({ ok: false, reason: "reminded-today" });
    expect((await byHand(8)).ok).toBe(true);
    expect(await byHand(8)).toEqual({ ok: false, reason: "reminded-today" });
  });

  test("of days that have passed do not reach who is invited later", async () => {
    const { tree, roundId } = await begunSurvey();
    const late = {
      email: "laat@example.org",
      unitId: tree.units.beheer,
      perspective: null,
      locale: "nl" as const,
    };
    const added = await addInvitations(tree.scope, roundId, [late], daysAfterOpening(8), "Noor");
    const ids = added.ok ? added.mailIds : [];
    const due = await remindDue(tree.scope, roundId, daysAfterOpening(8));
    expect(due).not.toContain(ids[0]);
  });

  test("of a closed round go to nobody", async () => {
    const { tree, roundId } = await begunSurvey();
    await shut(roundId);
    expect(await remindDue(tree.scope, roundId, daysAfterOpening(14))).toEqual([]);
    expect(await remindByHand(tree.scope, roundId, OPENING_DAY, "Noor")).toEqual({
      ok: false,
      reason: "not-open",
    });
  });
});
