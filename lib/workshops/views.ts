import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { type Wording, wordingFor } from "@/lib/framework/wording";
import type { Ballot } from "./ballots";
import {
  dotsSvg,
  effortSvg,
  growingBuilding,
  type Standing,
  shiftsSvg,
  standingOf,
  type Telling,
} from "./pictures";
import { isLevel, type StepId } from "./plan";
import type { KeptAction, KeptNote, Room } from "./queries";
import { type LevelVote, levelVote, type Names, votePicture } from "./reveal";
import { isAsideOfPriority } from "./rules";
import {
  isAtGate,
  nextStep,
  type Phase,
  provisionalBelow,
  recordOf,
  type Session,
  type StepRecord,
} from "./session";

/** What phones follow. The same for all: what one has voted oneself is not in it. */
export type ParticipantView = {
  readonly role: "participant";
  readonly closed: boolean;
  readonly step: StepId | null;
  readonly phase: Phase;
  readonly vote: number;
  /** What is asked, where the consultant put it in her own words. */
  readonly prompt: string | null;
  readonly reading: LevelVote["reading"] | null;
};

/** One vote as a screen shows it. */
export type ShownVote = {
  readonly vote: number;
  readonly voters: number;
  readonly says: string;
  readonly ask: string;
  readonly indication: boolean;
  readonly svg: string | null;
  /** By stage, those that somebody chose. */
  readonly names: readonly { readonly stage: string; readonly names: readonly string[] }[] | null;
};

/** What the facilitator's and the projector's screen follow. */
export type ScreenView = {
  readonly role: "facilitator" | "projector";
  readonly closed: boolean;
  readonly code: string;
  readonly name: string;
  readonly named: boolean;
  readonly joined: number;
  readonly voted: number;
  readonly plan: readonly {
    readonly id: StepId;
    readonly name: string;
    readonly minutes: number;
    readonly prompt: string | null;
  }[];
  readonly step: StepId | null;
  readonly next: StepId | null;
  readonly phase: Phase;
  readonly vote: number;
  /** How many votes were opened here, and how many of them were shown. */
  readonly record: StepRecord;
  readonly startedAt: number | null;
  readonly minutes: number;
  readonly now: number;
  readonly prompt: string;
  readonly talk: string | null;
  /** The votes that may be seen here and now, the last one first. */
  readonly votes: readonly ShownVote[];
  readonly picture: string | null;
  readonly building: string | null;
  readonly headline: string | null;
  readonly provisional: string | null;
  readonly gate: string | null;
  readonly priority: { readonly level: Level; readonly name: string } | null;
  /** There are agreements, and none where it begins. */
  readonly aside: boolean;
  readonly notes: readonly KeptNote[];
  readonly actions: readonly KeptAction[];
};

/** Whether phones are told how votes lie: at all other times what they see is the same whatever they are. */
export function showsReading({ phase, step }: Pick<Session, "phase" | "step">): boolean {
  return phase === "reveal" && isLevel(step);
}

export function participantView(
  room: Room,
  ballots: readonly Ballot[],
  names: Names,
): ParticipantView {
  const { session } = room;
  const { step, phase, vote } = session;
  const questionnaire = QUESTIONNAIRES[room.round.questionnaire];
  return {
    role: "participant",
    closed: room.round.state !== "open",
    step,
    phase,
    vote,
    prompt: session.plan.find(({ id }) => id === step)?.prompt ?? null,
    reading:
      showsReading(session) && isLevel(step)
        ? levelVote(questionnaire, ballots, { level: step, vote, names }).reading
        : null,
  };
}

/** How wide votes are drawn: the facilitator has them beside other things, the projector fills a wall. */
const WIDTHS = { facilitator: 680, projector: 1600 } as const;

/** Pictures with words in them are drawn narrow: a wall makes them, and their words, larger. */
const WORDED_WIDTHS = { facilitator: 680, projector: 800 } as const;

/**
 * A workshop as the facilitator or the room sees it. Votes are in it once they were shown; the
 * facilitator has the open one as soon as it is counted, and nobody has it before.
 *
 * @param now in milliseconds since 1970, so that a screen can tell how far its own clock is off
 */
export function screenView(
  role: ScreenView["role"],
  room: Room,
  { ballots, names }: { readonly ballots: readonly Ballot[]; readonly names: Names },
  { locale, now }: { readonly locale: Locale; readonly now: number },
): ScreenView {
  const { session, round } = room;
  const { step, phase, vote, startedAt } = session;
  const wording = wordingFor(locale);
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  const telling: Telling = { questionnaire, socialSystem: round.socialSystem, locale, wording };
  const standing = standingOf(session, ballots, names, telling);
  const shown = { ballots, names, questionnaire, wording, width: WIDTHS[role] };
  const seen = isLevel(step) ? levelVotes(session, step, role, shown) : [];
  const planned = session.plan.find(({ id }) => id === step);
  const isDone = standing.levels.length === LEVELS.length || COMING_TO_AN_END.includes(step);
  const { level } = standing.profile.priority;
  return {
    role,
    closed: round.state !== "open",
    code: room.code,
    name: round.name || round.unit.name,
    named: room.named,
    joined: room.joined,
    voted: room.voted,
    plan: session.plan.map((one) => ({ ...one, name: stepName(one.id, wording) })),
    step,
    next: nextStep(session),
    phase,
    vote,
    record: step === null ? NOTHING_YET : recordOf(session, step),
    startedAt,
    minutes: (planned?.minutes ?? 0) + session.extraMinutes,
    now,
    prompt: planned?.prompt ?? promptOf(step, wording),
    talk: isLevel(step) ? wording.workshop.talk[step] : null,
    votes: seen.map(({ shownVote }) => shownVote),
    picture: pictureOf(session, standing, role),
    building: growingBuilding(standing, WORDED_WIDTHS[role]),
    headline: isDone ? standing.content.headline : null,
    provisional: provisionalOf(session, wording),
    gate:
      role === "facilitator" && isAtGate(session, seen[0]?.divided ?? false)
        ? wording.workshop.gate
        : null,
    priority: isDone && level !== null ? { level, name: wording.levels[level].name } : null,
    aside: isDone && isAsideOfPriority(room.actions, level),
    notes: room.notes.filter(({ shown: isShown }) => isShown || role === "facilitator"),
    actions: room.actions,
  };
}

const NOTHING_YET: StepRecord = { votes: 0, revealed: 0, decision: null };

const COMING_TO_AN_END: readonly (StepId | null)[] = ["actions", "close"];

/** What a step is called. */
export function stepName(step: StepId, { levels, workshop }: Wording): string {
  return isLevel(step) ? levels[step].name : workshop.steps[step].name;
}

function promptOf(step: StepId | null, { workshop }: Wording): string {
  if (step === null) return workshop.rules.talk;
  return isLevel(step) ? workshop.think[step] : workshop.steps[step].prompt;
}

function provisionalOf(session: Session, wording: Wording): string | null {
  const level = provisionalBelow(session);
  return level && wording.levels[level].name;
}

type Showing = {
  readonly ballots: readonly Ballot[];
  readonly names: Names;
  readonly questionnaire: Telling["questionnaire"];
  readonly wording: Wording;
  readonly width: number;
};

/** The votes on a level that may be seen, the last one first: everybody's, and for the facilitator the counted one. */
function levelVotes(
  session: Session,
  level: Level,
  role: ScreenView["role"],
  { ballots, names, questionnaire, wording, width }: Showing,
) {
  const { revealed } = recordOf(session, level);
  const isAhead = role === "facilitator" && session.phase === "look";
  // While people vote again, the earlier votes must not lead them.
  const isHidden = session.phase === "vote" || (session.phase === "look" && !isAhead);
  const last = isAhead ? session.vote : isHidden ? 0 : revealed;
  return Array.from({ length: last }, (_, index) => {
    const vote = last - index;
    const seen = levelVote(questionnaire, ballots, { level, vote, names });
    const picture = votePicture(seen, level, wording);
    const { says, ask } = wording.workshop.readings[seen.reading];
    const shownVote: ShownVote = {
      vote,
      voters: seen.voters,
      says,
      ask,
      indication: seen.indication,
      svg: picture && dotsSvg(picture, `vote-${vote}`, width),
      names: seen.names && namesOf(seen.names, wording),
    };
    return { shownVote, divided: seen.divided };
  });
}

function namesOf(names: readonly (readonly string[])[], { stages }: Wording) {
  return names.flatMap((own, index) => {
    return own.length === 0 ? [] : [{ stage: stages[index] ?? "", names: own }];
  });
}

/** What stands beside the words at the steps that are not about one level. */
function pictureOf(session: Session, standing: Standing, role: ScreenView["role"]): string | null {
  const { step, phase } = session;
  if (step === "shifts" && phase === "reveal") return shiftsSvg(standing, WORDED_WIDTHS[role]);
  return step === "effort" ? effortSvg(standing, WORDED_WIDTHS[role]) : null;
}
