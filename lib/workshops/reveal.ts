import { changeBetweenRounds, discloseAnswers, discloseGroup } from "@/lib/disclosure/detail";
import type { DotsPicture, People } from "@/lib/drawing/picture";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { STAGES } from "@/lib/framework/stages";
import type { Wording } from "@/lib/framework/wording";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { personBins, personThirds, stageBands } from "@/lib/scoring/picture";
import { type LevelProfile, profile } from "@/lib/scoring/profile";
import { stageOf } from "@/lib/scoring/stage";
import { type Ballot, ballotsOf, movedBetween, tallyOf } from "./ballots";
import { WORKSHOP_POLICY } from "./rules";
import { recordOf, type Session } from "./session";

/** What the room may see of one vote on a level. */
export type LevelVote = {
  readonly vote: number;
  readonly voters: number;
  readonly reading: keyof Wording["workshop"]["readings"];
  /** Said of so few that it is an indication. */
  readonly indication: boolean;
  readonly divided: boolean;
  /** `null` where nothing may be seen of how the votes lie. */
  readonly people: People | null;
  /** Who chose what, by stage, the lowest first; `null` where votes carry no names. */
  readonly names: readonly (readonly string[])[] | null;
};

/** Whose votes they are: `null` where they carry no names. */
export type Names = ReadonlyMap<string, string> | null;

/**
 * One vote on one level as the room may see it: everything where votes carry names, which everybody was
 * told; otherwise what disclosure allows of a group of that size. Where 1 to 4 people came or left since
 * the vote before, thirds instead of dots: a change could be theirs alone.
 */
export function levelVote(
  questionnaire: Questionnaire,
  ballots: readonly Ballot[],
  { level, vote, names }: { readonly level: Level; readonly vote: number; readonly names: Names },
): LevelVote {
  const own = ballotsOf(ballots, level, vote);
  const before = ballotsOf(ballots, level, vote - 1);
  const { levels } = profile(tallyOf(questionnaire, own, () => vote));
  const measured = levels.find((candidate) => candidate.level === level);
  const voters = measured?.respondents ?? 0;
  const hidden = { vote, voters, indication: false, divided: false, people: null, names: null };
  if (!measured || voters === 0) return { ...hidden, reading: "too-few" };
  const { agreement, indication, divided } = measured;
  if (names) {
    return {
      ...hidden,
      indication,
      divided,
      reading: agreement === "too-few" ? "few" : agreement,
      people: dotsOf(measured),
      names: namesByStage(questionnaire, own, level, names),
    };
  }
  const { score, distribution } = discloseAnswers(
    measured.histogram,
    discloseGroup(voters, WORKSHOP_POLICY),
  );
  if (score === "none") return { ...hidden, reading: "too-few" };
  if (score === "band") return { ...hidden, reading: "alike" };
  const people =
    distribution === "dots" && !isTelling(before, own) ? dotsOf(measured) : thirdsOf(measured);
  return {
    ...hidden,
    indication,
    divided,
    reading: agreement === "too-few" ? "few" : agreement,
    people,
  };
}

/** The people of one vote as a picture; `null` where there is none to see. */
export function votePicture(
  { people }: Pick<LevelVote, "people">,
  level: Level,
  wording: Wording,
): DotsPicture | null {
  if (!people) return null;
  const stages = stageBands(wording, PARAMETERS);
  const described =
    people.kind === "bins"
      ? people.bins.map(({ score, count }) => `${Math.round(score)}: ${count}`)
      : people.thirds.map(({ from, to, count }) => `${from}–${to}: ${count}`);
  return { title: wording.levels[level].name, description: described.join(", "), stages, people };
}

function isTelling(before: readonly Ballot[], after: readonly Ballot[]): boolean {
  if (before.length === 0) return false;
  const moved = movedBetween(before, after);
  return changeBetweenRounds(before.length, after.length, moved, WORKSHOP_POLICY) === "bands";
}

function dotsOf(level: LevelProfile): People {
  return { kind: "bins", bins: personBins(level, PARAMETERS) };
}

function thirdsOf(level: LevelProfile): People {
  return { kind: "thirds", thirds: personThirds(level, PARAMETERS) };
}

function namesByStage(
  questionnaire: Questionnaire,
  ballots: readonly Ballot[],
  level: Level,
  names: ReadonlyMap<string, string>,
): string[][] {
  const chosen = ballots.flatMap((ballot) => {
    const { levels } = profile(tallyOf(questionnaire, [ballot], () => ballot.vote));
    const score = levels.find((candidate) => candidate.level === level)?.score ?? null;
    const name = names.get(ballot.participantId);
    return score === null || name === undefined
      ? []
      : [{ name, stage: stageOf(score, PARAMETERS.stageCuts) }];
  });
  return STAGES.map((stage) =>
    chosen
      .filter((one) => one.stage === stage)
      .map(({ name }) => name)
      .sort(),
  );
}

/** All votes that the room has seen, level by level, of those levels on which there were any. */
export function finalVotes(
  questionnaire: Questionnaire,
  ballots: readonly Ballot[],
  { session, names }: { readonly session: Pick<Session, "steps">; readonly names: Names },
): { readonly level: Level; readonly votes: readonly LevelVote[] }[] {
  return LEVELS.flatMap((level) => {
    const { revealed } = recordOf(session, level);
    const all = Array.from({ length: revealed }, (_, index) =>
      levelVote(questionnaire, ballots, { level, vote: index + 1, names }),
    );
    return revealed === 0 ? [] : [{ level, votes: all }];
  });
}
