import { NOT_ANSWERED } from "@/lib/framework/items";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { emptyTally, type Tally, tallyResponse } from "@/lib/scoring/tally";
import { itemsOf, STEP_IDS, type StepId } from "./plan";

/** What one person voted at a step. */
export type Ballot = {
  readonly participantId: string;
  readonly step: StepId;
  readonly vote: number;
  /** In the order of the step's items. */
  readonly answers: readonly number[];
};

/**
 * The answers of every person, each from the last vote that she cast.
 *
 * @param upTo the last vote at a step that counts
 * @returns one response a person, in the order of the questionnaire
 */
export function responsesOf(
  questionnaire: Questionnaire,
  ballots: readonly Ballot[],
  upTo: (step: StepId) => number,
): number[][] {
  const places = new Map(STEP_IDS.map((step) => [step, placesOf(step, questionnaire)]));
  const responses = new Map<string, number[]>();
  for (const { participantId, step, vote, answers } of byVote(ballots)) {
    if (vote > upTo(step)) continue;
    const response = responses.get(participantId) ?? questionnaire.items.map(() => NOT_ANSWERED);
    responses.set(participantId, response);
    places.get(step)?.forEach((place, index) => {
      response[place] = answers[index] ?? NOT_ANSWERED;
    });
  }
  return [...responses.values()];
}

/** Everybody's last votes as one tally. */
export function tallyOf(
  questionnaire: Questionnaire,
  ballots: readonly Ballot[],
  upTo: (step: StepId) => number,
): Tally {
  const tally = emptyTally(questionnaire);
  for (const response of responsesOf(questionnaire, ballots, upTo)) tallyResponse(tally, response);
  return tally;
}

/** The ballots of one vote. */
export function ballotsOf(ballots: readonly Ballot[], step: StepId, vote: number): Ballot[] {
  return ballots.filter((ballot) => ballot.step === step && ballot.vote === vote);
}

/** How many people came to a vote or stayed away from it since another one. */
export function movedBetween(before: readonly Ballot[], after: readonly Ballot[]): number {
  const was = new Set(before.map(({ participantId }) => participantId));
  const is = new Set(after.map(({ participantId }) => participantId));
  return [...was].filter((id) => !is.has(id)).length + [...is].filter((id) => !was.has(id)).length;
}

function byVote(ballots: readonly Ballot[]): Ballot[] {
  return [...ballots].sort((a, b) => a.vote - b.vote);
}

function placesOf(step: StepId, questionnaire: Questionnaire): number[] {
  return itemsOf(step, questionnaire).map((item) => questionnaire.items.indexOf(item));
}
