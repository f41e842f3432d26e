import type { Level } from "@/lib/framework/levels";
import { isLevel, isVoted, type PlanStep, type StepId } from "./plan";

/**
 * Where a step is: to think about, open for votes, counted and seen by the facilitator only, or seen
 * by everybody.
 */
export const PHASES = ["prepare", "vote", "look", "reveal"] as const;

export type Phase = (typeof PHASES)[number];

/** What the facilitator chose where the room still differs on what the rest is built on. */
export const DECISIONS = ["more-time", "provisional", "stop"] as const;

export type Decision = (typeof DECISIONS)[number];

/** What has happened at a step. */
export type StepRecord = {
  /** How many votes have been opened. */
  readonly votes: number;
  /** Up to which of them everybody has seen. */
  readonly revealed: number;
  readonly decision: Decision | null;
};

/** A workshop at one moment: all that its screens follow. Plain data, kept in the database. */
export type Session = {
  readonly plan: readonly PlanStep[];
  /** `null` in the lobby. */
  readonly step: StepId | null;
  readonly phase: Phase;
  /** The number of the vote that is open, or was last; 0 before the first. */
  readonly vote: number;
  /** When the step began, in milliseconds since 1970. */
  readonly startedAt: number | null;
  /** Given to the step on top of the plan. */
  readonly extraMinutes: number;
  readonly steps: Readonly<Partial<Record<StepId, StepRecord>>>;
};

/**
 * What a facilitator does. Every command says what it is about, so that one that is sent twice, or by
 * two facilitators at once, is done once.
 */
export type Command =
  | { readonly do: "go"; readonly step: StepId }
  | {
      readonly do: "open-vote" | "stop-vote" | "reveal";
      readonly step: StepId;
      readonly vote: number;
    }
  | { readonly do: "decide"; readonly step: StepId; readonly decision: Decision }
  | { readonly do: "more-time"; readonly step: StepId; readonly extraMinutes: number }
  | { readonly do: "arrange"; readonly plan: readonly PlanStep[] };

/** The room has moved on since the command was given, or the step is not of that kind. */
export type Refusal = "not-now";

const NO_RECORD: StepRecord = { votes: 0, revealed: 0, decision: null };

/** Given once more where the room still differs: the method's seven minutes. */
export const GATE_MINUTES = 7;

/** A workshop before its first step. */
export function newSession(plan: readonly PlanStep[]): Session {
  const before = { step: null, phase: "prepare", vote: 0, startedAt: null } as const;
  return { plan, ...before, extraMinutes: 0, steps: {} };
}

export function recordOf({ steps }: Pick<Session, "steps">, step: StepId): StepRecord {
  return steps[step] ?? NO_RECORD;
}

/**
 * The session after a command; the same object when the command had been done already.
 *
 * @param now in milliseconds since 1970
 */
export function advance(session: Session, command: Command, now: number): Session | Refusal {
  switch (command.do) {
    case "go":
      return go(session, command.step, now);
    case "arrange":
      return arrange(session, command.plan);
    case "more-time":
      return command.step === session.step
        ? { ...session, extraMinutes: command.extraMinutes }
        : "not-now";
    case "decide":
      return decide(session, command.step, command.decision);
    default:
      return turn(session, command);
  }
}

function go(session: Session, step: StepId, now: number): Session | Refusal {
  if (step === session.step) return session;
  if (!session.plan.some(({ id }) => id === step)) return "not-now";
  const { votes, revealed } = recordOf(session, step);
  const place = { step, startedAt: now, extraMinutes: 0, vote: votes };
  return { ...session, ...place, phase: phaseOnReturn(step, votes, revealed) };
}

/** Who comes back to a step finds it as it was left, but for a vote that was open: that is over. */
function phaseOnReturn(step: StepId, votes: number, revealed: number): Phase {
  if (step === "effort") return "reveal";
  if (votes === 0 || step === "coins") return "prepare";
  return revealed === votes ? "reveal" : "look";
}

/** From one phase to the next within a step. */
function turn(
  session: Session,
  { do: what, step, vote }: Extract<Command, { vote: number }>,
): Session | Refusal {
  if (step !== session.step || !isVoted(step)) return "not-now";
  const record = recordOf(session, step);
  const to = (phase: Phase, change: Partial<StepRecord>) => ({
    ...session,
    phase,
    vote,
    steps: { ...session.steps, [step]: { ...record, ...change } },
  });
  if (what === "open-vote") {
    if (session.phase === "vote" && session.vote === vote) return session;
    const isNext = session.phase !== "vote" && vote === record.votes + 1;
    return isNext ? to("vote", { votes: vote }) : "not-now";
  }
  if (vote !== record.votes || vote === 0) return "not-now";
  // Coins stay sealed until they are laid next to the building.
  const counted = step === "coins" ? "prepare" : "look";
  if (what === "stop-vote") return session.phase === "vote" ? to(counted, {}) : session;
  if (step === "coins") return "not-now";
  return session.phase === "reveal" ? session : to("reveal", { revealed: vote });
}

function decide(session: Session, step: StepId, decision: Decision): Session | Refusal {
  if (step !== session.step || !isLevel(step)) return "not-now";
  const record = recordOf(session, step);
  if (record.decision === decision) return session;
  const steps = { ...session.steps, [step]: { ...record, decision } };
  const extraMinutes = session.extraMinutes + (decision === "more-time" ? GATE_MINUTES : 0);
  return { ...session, steps, extraMinutes };
}

/** A step that is under way, or at which was voted, stays in the plan: its votes would be lost to sight. */
function arrange(session: Session, plan: readonly PlanStep[]): Session | Refusal {
  const ids = new Set(plan.map(({ id }) => id));
  const keeps = session.plan.every(({ id }) => {
    return ids.has(id) || (id !== session.step && recordOf(session, id).votes === 0);
  });
  return keeps && ids.size === plan.length ? { ...session, plan } : "not-now";
}

/** The step after the one the room is at, or `null` at the end. */
export function nextStep({ plan, step }: Pick<Session, "plan" | "step">): StepId | null {
  return plan[plan.findIndex(({ id }) => id === step) + 1]?.id ?? null;
}

/** The levels on which every later conversation rests. */
const GROUND: readonly Level[] = ["mission", "identity", "values"];

/**
 * Whether the facilitator has to choose how to go on: the room still differs after a second vote on
 * what skills and behavior rest on.
 *
 * @param divided whether the votes that everybody has seen show two camps, or spread
 */
export function isAtGate(session: Session, divided: boolean): boolean {
  const { step, phase } = session;
  if (!divided || phase !== "reveal" || !isLevel(step) || !GROUND.includes(step)) return false;
  const { revealed, decision } = recordOf(session, step);
  return revealed >= 2 && (decision === null || decision === "more-time");
}

/** The highest level on which the room went on although it differed; those below it are provisional. */
export function provisionalBelow(session: Pick<Session, "steps">): Level | null {
  return GROUND.find((level) => recordOf(session, level).decision === "provisional") ?? null;
}
