import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { type DemoComments, demoComments, NO_COMMENTS } from "./comments";
import { generatorFor } from "./generator";
import { demoAnswers, demoPeople } from "./people";
import { type DemoRound, unitInRound } from "./story";

/** Somebody who was asked to take part in a round, and what came of it. */
export type Participant = {
  /** The code of the unit for which she answers. */
  readonly unit: string;
  readonly perspective: Perspective;
  /** In a domain that is kept for examples (RFC 2606): no mail can arrive. */
  readonly email: string;
  /** How often she was reminded. */
  readonly reminders: number;
  /** `null` for who did not begin. */
  readonly response: DemoResponse | null;
};

/** What somebody gave, as it is stored. */
export type DemoResponse = DemoComments & {
  readonly answers: readonly number[];
  /** The day, or `null` for who did not get to the end. */
  readonly finishedOn: string | null;
};

/** Everybody who was asked in a round, in the order of the units. */
export function demoParticipants(round: DemoRound, questionnaire: Questionnaire): Participant[] {
  const asked = demoPeople().map((person) => ({
    person,
    given: demoAnswers(person, round, questionnaire),
  }));
  const finished = asked.flatMap(({ person, given }) => (given?.finished ? [person] : []));
  const comments = demoComments(finished, round.number);
  return asked.map(({ person, given }): Participant => {
    const { key, unit, perspective } = person;
    const day = daysUntilFinished(key, round);
    return {
      unit: unitInRound(unit, round.number),
      perspective,
      email: `${key.toLowerCase().replaceAll("/", ".")}@elzenwaard.example`,
      reminders: given?.finished ? Math.floor(day / REMINDED_EVERY) : REMINDERS,
      response: given && {
        ...(comments.get(key) ?? NO_COMMENTS),
        answers: given.answers,
        finishedOn: given.finished ? dayAfter(round.opensOn, day) : null,
      },
    };
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;
const REMINDED_EVERY = 7;
const REMINDERS = 2;

/** Many answer in the first days, others after a reminder: 0 up to the last day of the round. */
function daysUntilFinished(key: string, { number, opensOn, closesOn }: DemoRound): number {
  const days = (Date.parse(closesOn) - Date.parse(opensOn)) / DAY_MS;
  const { fraction } = generatorFor(`${key} finishes ${number}`);
  return Math.floor((days + 1) * fraction() * fraction());
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, "yyyy-mm-dd".length);
}
