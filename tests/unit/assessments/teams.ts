import fc from "fast-check";
import { type GroupRelease, releaseOfGroup } from "@/lib/assessments/released";
import type { Moment } from "@/lib/assessments/result";
import type { Disclosing } from "@/lib/assessments/result-content";
import { SELF_POLICY } from "@/lib/assessments/rules";
import { ANSWER_RANGE, EFFORT_ITEMS, type ItemId, NOT_ANSWERED } from "@/lib/framework/items";
import { LEVELS, type Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES, type Questionnaire } from "@/lib/framework/questionnaires";
import { SHIFTS, type Shift } from "@/lib/framework/shifts";
import { wordingFor } from "@/lib/framework/wording";
import type { Profile } from "@/lib/scoring/profile";
import { type Given, profileOf } from "../scoring/respondents";

/** Everybody's answers; `Given` leaves out what is not answered. */
export type Team = { readonly questionnaire: Questionnaire; readonly people: readonly Given[] };

/** Two teams that differ only in answers of which nothing may be shown. */
export type Twins = { readonly one: Team; readonly other: Team; readonly level: Level };

export const TEAM_WORDS = {
  wording: wordingFor("en"),
  locale: "en",
  socialSystem: "team",
} as const;

/** One's own answers, which are one's own. */
export const OWN = { ...TEAM_WORDS, release: null };

/** What may be shown of a team that stands alone. */
export function releaseOf(profile: Profile): GroupRelease {
  return releaseOfGroup(profile, SELF_POLICY);
}

/** A team's answers, which are disclosed with care. */
export function inJoint(profile: Profile): Disclosing {
  return { ...TEAM_WORDS, release: releaseOf(profile) };
}

export function momentOf(profile: Profile): Moment {
  return { profile, date: null, release: releaseOf(profile) };
}

export function profileOfTeam({ people, questionnaire }: Team) {
  return profileOf(people, questionnaire);
}

/** One answer on every item of a level, or another one on the first of them. */
export function onLevel(level: Level, answer: number, first = answer): Given {
  const own = QUESTIONNAIRES.full.items.filter((item) => item.kind === "level");
  const answers = own.flatMap((item): [ItemId, number][] =>
    item.level === level ? [[item.id, item.id === `${level}-1` ? first : answer]] : [],
  );
  return Object.fromEntries(answers);
}

/** Ten coins: `mine` go to one level, the others to the one after it. */
export function coinsOn(level: Level, mine: number): Given {
  const at = LEVELS.indexOf(level);
  const piles = EFFORT_ITEMS.map(({ id }, index) => [
    id,
    index === at ? mine : index === (at + 1) % LEVELS.length ? 10 - mine : 0,
  ]);
  return Object.fromEntries(piles);
}

function anyPerson({ items }: Questionnaire) {
  return fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.tuple(
        ...items.map(({ kind }) =>
          kind === "effort" ? fc.constant(NOT_ANSWERED) : fc.integer(ANSWER_RANGE[kind]),
        ),
      ),
      fc.constantFrom(...LEVELS),
      fc.integer({ min: 0, max: 10 }),
    )
    .map(([height, answers, level, coins]): Given => {
      // Much alike on the levels, so that high and low buildings come up, not only middling ones.
      const own = items.map(({ id, kind }, index) => {
        const answer = answers[index] ?? height;
        return [id, kind === "level" && answer % 2 === 0 ? height : answer];
      });
      return { ...Object.fromEntries(own), ...coinsOn(level, coins) };
    });
}

/** A team of three to nine people: small, by the rules of disclosure. */
export const anyTeam: fc.Arbitrary<Team> = fc
  .constantFrom(QUESTIONNAIRES.quick, QUESTIONNAIRES.full)
  .chain((questionnaire) =>
    fc
      .array(anyPerson(questionnaire), { minLength: 3, maxLength: 9 })
      .map((people) => ({ questionnaire, people })),
  );

function twins(
  { questionnaire, people }: Team,
  level: Level,
  change: (person: Given, index: number, which: 0 | 1) => Given,
): Twins {
  const team = (which: 0 | 1): Team => ({
    questionnaire,
    people: people.map((person, index) => ({ ...person, ...change(person, index, which) })),
  });
  return { one: team(0), other: team(1), level };
}

const anyLevel = fc.constantFrom(...LEVELS);

/** Four answers that all stand for the same band: low, or not. */
const anyInBand = fc
  .constantFrom({ min: 1, max: 3 }, { min: 4, max: 5 })
  .chain((band) => fc.array(fc.integer(band), { minLength: 4, maxLength: 4 }));

/** Everybody agrees on one level; on what differs, within a band. */
export const unanimousTwins: fc.Arbitrary<Twins> = fc
  .tuple(anyTeam, anyLevel, anyInBand)
  .map(([team, level, [answer = 1, first = 1, otherwise = 1, otherFirst = 1]]) =>
    twins(team, level, (_, __, which) =>
      which === 0 ? onLevel(level, answer, first) : onLevel(level, otherwise, otherFirst),
    ),
  );

/** One or two people answered on one level, or gave it a target; what differs. */
export const fewTwins: fc.Arbitrary<Twins> = fc
  .tuple(
    anyTeam,
    anyLevel,
    fc.integer({ min: 1, max: 2 }),
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  )
  .map(([team, level, few, answers]) =>
    twins(team, level, (_, index, which) => {
      const answer = index < few ? (answers[which] ?? 1) : NOT_ANSWERED;
      return { ...onLevel(level, answer), [`target-${level}`]: answer };
    }),
  );

/** One or two people divided their coins; how differs. */
export const fewCoinsTwins: fc.Arbitrary<Twins> = fc
  .tuple(anyTeam, anyLevel, fc.integer({ min: 1, max: 2 }), fc.tuple(anyLevel, anyLevel))
  .map(([team, level, few, levels]) =>
    twins(team, level, (_, index, which) => {
      const none = Object.fromEntries(EFFORT_ITEMS.map(({ id }) => [id, NOT_ANSWERED]));
      return index < few ? coinsOn(levels[which] ?? level, 7) : none;
    }),
  );

const SHIFT_BANDS = [
  [1, 4],
  [2, 3],
  [3, 1],
  [5, 7],
  [6, 5],
] as const;

/** One shift on which all agree, or which one or two people answered; on what or with what differs. */
export const shiftTwins: fc.Arbitrary<Twins> = fc
  .tuple(
    anyTeam,
    fc.constantFrom<Shift>(...SHIFTS),
    fc.constantFrom("now", "wanted"),
    fc.constantFrom(...SHIFT_BANDS),
    fc.constantFrom(1, 2, 9),
  )
  .map(([team, shift, moment, answers, answering]) =>
    twins(team, "mission", (_, index, which) => {
      return { [`${shift}-${moment}`]: index < answering ? answers[which] : NOT_ANSWERED };
    }),
  );

/** Everybody wants to be in the same place on one level; where differs. */
export const targetTwins: fc.Arbitrary<Twins> = fc
  .tuple(
    anyTeam.filter(({ questionnaire }) => questionnaire.id === "full"),
    anyLevel,
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  )
  .map(([team, level, targets]) =>
    twins(team, level, (_, __, which) => ({ [`target-${level}`]: targets[which] })),
  );
