import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVoted, planOf, STEP_IDS } from "@/lib/workshops/plan";
import {
  advance,
  type Command,
  DECISIONS,
  GATE_MINUTES,
  isAtGate,
  newSession,
  nextStep,
  PHASES,
  provisionalBelow,
  recordOf,
  type Session,
} from "@/lib/workshops/session";
import { generated } from "../../support/generated";

const NOW = Date.UTC(2026, 10, 22, 9);
const everything = { storiesAndCoins: true, shifts: true };
const begun = newSession(planOf(180, everything));

/** The session after commands that are all done. */
function after(session: Session, ...commands: readonly Command[]): Session {
  return commands.reduce((before, command) => {
    const next = advance(before, command, NOW);
    if (next === "not-now") throw new Error(`${command.do} was refused.`);
    return next;
  }, session);
}

const voted = (step: "values" | "mission" | "coins", vote: number): Command[] => [
  { do: "open-vote", step, vote },
  { do: "stop-vote", step, vote },
];

describe("a plan", () => {
  it.each([180, 90, 45] as const)(
    "of %i minutes takes that long, levels from the top down",
    (length) => {
      const plan = planOf(length, everything);
      expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(plan.map(({ id }) => id)).toEqual(
        STEP_IDS.filter((id) => plan.some((one) => one.id === id)),
      );
    },
  );

  it("leaves out what the consultant left out", () => {
    const plan = planOf(90, { storiesAndCoins: false, shifts: false });
    expect(plan.map(({ id }) => id)).not.toEqual(
      expect.arrayContaining(["stories", "coins", "effort", "shifts"]),
    );
    expect(plan.length).toBe(planOf(90, everything).length - 4);
  });
});

describe("a session", () => {
  it("goes from thinking to a vote, to its count, to what everybody sees", () => {
    const here = after(begun, { do: "go", step: "values" });
    expect(here).toMatchObject({ step: "values", phase: "prepare", vote: 0, startedAt: NOW });
    const counted = after(here, ...voted("values", 1));
    expect(counted).toMatchObject({ phase: "look", vote: 1 });
    expect(recordOf(counted, "values")).toMatchObject({ votes: 1, revealed: 0 });
    const seen = after(counted, { do: "reveal", step: "values", vote: 1 });
    expect(seen.phase).toBe("reveal");
    expect(recordOf(seen, "values").revealed).toBe(1);
  });

  it("votes again as often as wanted, and keeps count", () => {
    const often = [1, 2, 3].flatMap((vote) => [
      ...voted("mission", vote),
      { do: "reveal", step: "mission", vote } as const,
    ]);
    const session = after(begun, { do: "go", step: "mission" }, ...often);
    expect(recordOf(session, "mission")).toMatchObject({ votes: 3, revealed: 3 });
  });

  it("keeps coins sealed: they are counted, and never shown at their own step", () => {
    const session = after(begun, { do: "go", step: "coins" }, ...voted("coins", 1));
    expect(session.phase).toBe("prepare");
    expect(advance(session, { do: "reveal", step: "coins", vote: 1 }, NOW)).toBe("not-now");
  });

  it("comes back to a step as it was left; a vote that was open is over", () => {
    const open = after(
      begun,
      { do: "go", step: "values" },
      { do: "open-vote", step: "values", vote: 1 },
    );
    const back = after(open, { do: "go", step: "mission" }, { do: "go", step: "values" });
    expect(back).toMatchObject({ phase: "look", vote: 1 });
    expect(after(back, { do: "open-vote", step: "values", vote: 2 }).phase).toBe("vote");
  });

  it("refuses what is about another step, another vote or no step of the plan", () => {
    const here = after(begun, { do: "go", step: "values" });
    const wrong: Command[] = [
      { do: "open-vote", step: "mission", vote: 1 },
      { do: "open-vote", step: "values", vote: 2 },
      { do: "reveal", step: "values", vote: 1 },
      { do: "stop-vote", step: "values", vote: 1 },
      { do: "more-time", step: "mission", extraMinutes: 5 },
      { do: "decide", step: "mission", decision: "stop" },
      { do: "arrange", plan: [{ id: "mission", minutes: 5, prompt: null }] },
    ];
    for (const command of wrong) expect(advance(here, command, NOW)).toBe("not-now");
    const short = newSession(planOf(45, everything));
    expect(advance(short, { do: "go", step: "break" }, NOW)).toBe("not-now");
  });

  it("keeps steps in the plan at which was voted, in whatever order", () => {
    const session = after(begun, { do: "go", step: "mission" }, ...voted("mission", 1));
    const moved = after(session, { do: "go", step: "values" });
    const turned = [...moved.plan].reverse();
    expect(after(moved, { do: "arrange", plan: turned }).plan).toEqual(turned);
    const without = moved.plan.filter(({ id }) => id !== "mission");
    expect(advance(moved, { do: "arrange", plan: without }, NOW)).toBe("not-now");
    const unused = moved.plan.filter(({ id }) => id !== "skills");
    expect(after(moved, { do: "arrange", plan: unused }).plan).toEqual(unused);
  });

  it("says what comes next", () => {
    expect(nextStep(begun)).toBe("stories");
    expect(nextStep(after(begun, { do: "go", step: "close" }))).toBeNull();
  });
});

describe("the gate", () => {
  const twice = [1, 2].flatMap((vote) => [
    ...voted("values", vote),
    { do: "reveal", step: "values", vote } as const,
  ]);
  const seenTwice = after(begun, { do: "go", step: "values" }, ...twice);

  it("stands after a second vote that still shows a divided room, on the upper three levels", () => {
    expect(isAtGate(seenTwice, true)).toBe(true);
    expect(isAtGate(seenTwice, false)).toBe(false);
    const once = after(begun, { do: "go", step: "values" }, ...twice.slice(0, 3));
    expect(isAtGate(once, true)).toBe(false);
  });

  it("gives time and stays, or opens, and then what is below is provisional", () => {
    const longer = after(seenTwice, { do: "decide", step: "values", decision: "more-time" });
    expect(longer.extraMinutes).toBe(GATE_MINUTES);
    expect(isAtGate(longer, true)).toBe(true);
    const on = after(longer, { do: "decide", step: "values", decision: "provisional" });
    expect(isAtGate(on, true)).toBe(false);
    expect(provisionalBelow(on)).toBe("values");
    expect(provisionalBelow(longer)).toBeNull();
  });
});

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant("go" as const), step: fc.constantFrom(...STEP_IDS) }),
  fc.record({
    do: fc.constantFrom("open-vote" as const, "stop-vote" as const, "reveal" as const),
    step: fc.constantFrom(...STEP_IDS),
    vote: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    do: fc.constant("decide" as const),
    step: fc.constantFrom(...STEP_IDS),
    decision: fc.constantFrom(...DECISIONS),
  }),
);

describe("whatever facilitators do", () => {
  const sessions = fc.array(command, { maxLength: 40 }).map((commands) =>
    commands.reduce((session: Session, next) => {
      const done = advance(session, next, NOW);
      return done === "not-now" ? session : done;
    }, begun),
  );

  it("nothing is shown that was not voted on, and coins never are", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(PHASES).toContain(session.phase);
        for (const step of STEP_IDS) {
          const { votes, revealed } = recordOf(session, step);
          expect(revealed).toBeLessThanOrEqual(votes);
          if (!isVoted(step)) expect(votes).toBe(0);
        }
        expect(recordOf(session, "coins").revealed).toBe(0);
        if (session.phase === "vote") expect(isVoted(session.step)).toBe(true);
      }),
      { numRuns: generated(500) },
    );
  });

  it("a command that is sent twice is done once", () => {
    fc.assert(
      fc.property(sessions, command, (session, twice) => {
        // More time for the conversation is asked for by how much, so that also this holds.
        fc.pre(twice.do !== "decide" || twice.decision !== "more-time");
        const once = advance(session, twice, NOW);
        if (once !== "not-now") expect(advance(once, twice, NOW + 1)).toBe(once);
      }),
      { numRuns: generated(500) },
    );
  });
});
