import { describe, expect, test } from "vitest";
import {
  isDueToClose,
  isDueToOpen,
  mayArrange,
  mayEditDraft,
  mayInvite,
  mayOpen,
  mayRemind,
  misfits,
  perspectivesToChoose,
  promiseProblem,
  remindersDue,
} from "@/lib/assessments/round-rules";

const STATES = ["draft", "open", "closed"] as const;

/** In which states a rule says yes. */
function allowed(rule: (round: { state: (typeof STATES)[number] }) => boolean): string[] {
  return STATES.filter((state) => rule({ state }));
}

describe("what may be done with a round", () => {
  test("a draft alone is changed, deleted and opened: a closed round never opens again", () => {
    expect(allowed(mayEditDraft)).toEqual(["draft"]);
    expect(allowed(mayOpen)).toEqual(["draft"]);
  });

  test("people are invited until it is closed, reminded while it is open", () => {
    expect(allowed(mayInvite)).toEqual(["draft", "open"]);
    expect(allowed(mayRemind)).toEqual(["open"]);
    expect(allowed(mayArrange)).toEqual(["open"]);
  });
});

describe("what was promised", () => {
  const current = { threshold: 5, sharing: "units" as const };
  const fresh = (state: (typeof STATES)[number]) => ({ state, begun: false });

  test("is free in a draft, from a threshold of 3 on", () => {
    expect(promiseProblem(current, { threshold: 3, sharing: "total" }, fresh("draft"))).toBeNull();
    expect(promiseProblem(current, { ...current, threshold: 2 }, fresh("draft"))).toBe("threshold");
  });

  test("only becomes stricter in an open round in which nobody has begun", () => {
    const inOpen = (next: { threshold: number; sharing: "units" | "total" }, from = current) =>
      promiseProblem(from, next, fresh("open"));
    expect(inOpen({ ...current, threshold: 6 })).toBeNull();
    expect(inOpen({ ...current, threshold: 4 })).toBe("threshold");
    expect(inOpen({ ...current, sharing: "total" })).toBeNull();
    const total = { threshold: 5, sharing: "total" as const };
    expect(promiseProblem(total, current, fresh("open"))).toBe("sharing");
  });

  test.each([
    { state: "open", begun: true },
    { state: "closed", begun: false },
    { state: "closed", begun: true },
  ] as const)("stands in a round that is $state, begun: $begun", (standing) => {
    expect(promiseProblem(current, current, standing)).toBeNull();
    expect(promiseProblem(current, { ...current, threshold: 6 }, standing)).toBe("threshold");
    expect(promiseProblem(current, { ...current, sharing: "total" }, standing)).toBe("sharing");
  });
});

describe("the days of a round", () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const lateOn = (text: string) => new Date(`${text}T23:59:59Z`);

  test("it opens on its day or later, and only a draft does", () => {
    const opensOn = day("2026-11-10");
    expect(isDueToOpen({ state: "draft", opensOn }, lateOn("2026-11-09"))).toBe(false);
    expect(isDueToOpen({ state: "draft", opensOn }, day("2026-11-10"))).toBe(true);
    expect(isDueToOpen({ state: "draft", opensOn }, day("2026-12-24"))).toBe(true);
    expect(isDueToOpen({ state: "open", opensOn }, day("2026-11-10"))).toBe(false);
    expect(isDueToOpen({ state: "draft", opensOn: null }, day("2026-11-10"))).toBe(false);
  });

  test("the whole of its last day is for answering", () => {
    const closesOn = day("2026-11-10");
    expect(isDueToClose({ state: "open", closesOn }, lateOn("2026-11-10"))).toBe(false);
    expect(isDueToClose({ state: "open", closesOn }, day("2026-11-11"))).toBe(true);
    expect(isDueToClose({ state: "closed", closesOn }, day("2026-11-11"))).toBe(false);
    expect(isDueToClose({ state: "open", closesOn: null }, day("2026-11-11"))).toBe(false);
  });

  test("so many reminders are due as days for them have come, and never more than three", () => {
    const round = { state: "open" as const, openedOn: day("2026-11-01"), reminderDays: [7, 14] };
    expect(remindersDue(round, lateOn("2026-11-07"))).toBe(0);
    expect(remindersDue(round, day("2026-11-08"))).toBe(1);
    expect(remindersDue(round, day("2027-11-08"))).toBe(2);
    expect(remindersDue({ ...round, reminderDays: [1, 2, 3, 4] }, day("2027-11-08"))).toBe(3);
    expect(remindersDue({ ...round, state: "closed" }, day("2027-11-08"))).toBe(0);
    expect(remindersDue({ ...round, openedOn: null }, day("2027-11-08"))).toBe(0);
  });
});

test("a respondent chooses a group only when the round asks and the link does not say", () => {
  const asking = { perspectives: ["management", "staff"] as const };
  expect(perspectivesToChoose(asking, null)).toEqual(["management", "staff"]);
  expect(perspectivesToChoose(asking, "staff")).toBeNull();
  expect(perspectivesToChoose({ perspectives: [] }, null)).toBeNull();
});

test("an invitation fits a round that has its unit, its perspective and its language", () => {
  const round = { perspectives: ["management", "staff"], languages: ["nl"] };
  const fitting = { unitId: "a", perspective: null, locale: "nl" };
  const all = [
    fitting,
    { ...fitting, perspective: "staff" },
    { ...fitting, unitId: "b" },
    { ...fitting, perspective: "partner" },
    { ...fitting, locale: "en" },
  ];
  expect(misfits(all, [{ id: "a" }], round)).toEqual(all.slice(2));
});
