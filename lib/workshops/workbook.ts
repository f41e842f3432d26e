import type { People } from "@/lib/drawing/picture";
import { LEVELS } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import en from "@/lib/i18n/messages/en";
import nl from "@/lib/i18n/messages/nl";
import type { Sheet } from "@/lib/organizations/unit-spreadsheet";
import { PARAMETERS } from "@/lib/scoring/parameters";
import type { Ballot } from "./ballots";
import { standingOf } from "./pictures";
import type { Room } from "./queries";
import { levelVote, type Names } from "./reveal";
import { recordOf } from "./session";

const MESSAGES = { nl: nl.workshop, en: en.workshop };

/**
 * A workshop as tables: the profile so far, every vote that was shown, what was written and agreed. It
 * holds what the screens may show, and nothing else: a file travels further than a wall.
 */
export function workbookOf(
  room: Room,
  { ballots, names }: { readonly ballots: readonly Ballot[]; readonly names: Names },
  locale: Locale,
): Sheet[] {
  const { file } = MESSAGES[locale];
  return [
    { name: file.levels, table: levelsTable(room, ballots, names, locale) },
    { name: file.votes, table: votesTable(room, ballots, names, locale) },
    { name: file.notes, table: notesTable(room, locale) },
    { name: file.actions, table: actionsTable(room, locale) },
  ];
}

type Table = readonly (readonly string[])[];

function levelsTable(room: Room, ballots: readonly Ballot[], names: Names, locale: Locale): Table {
  const { file } = MESSAGES[locale];
  const { session, round } = room;
  const questionnaire = QUESTIONNAIRES[round.questionnaire];
  const telling = { questionnaire, socialSystem: round.socialSystem, locale };
  const { content, levels } = standingOf(session, ballots, names, {
    ...telling,
    wording: wordingFor(locale),
  });
  const rows = content.building.floors.flatMap(
    ({ name, figure, supportedFigure, words }, index) => {
      const level = LEVELS[index];
      const isShown = level !== undefined && levels.includes(level);
      return isShown ? [[name, figure, supportedFigure ?? "", words ?? ""]] : [];
    },
  );
  return [[file.level, file.score, file.supported, file.agreement], ...rows];
}

function votesTable(room: Room, ballots: readonly Ballot[], names: Names, locale: Locale): Table {
  const { file } = MESSAGES[locale];
  const wording = wordingFor(locale);
  const questionnaire = QUESTIONNAIRES[room.round.questionnaire];
  const rows = LEVELS.flatMap((level) =>
    Array.from({ length: recordOf(room.session, level).revealed }, (_, index) => {
      const { vote, voters, reading, people } = levelVote(questionnaire, ballots, {
        level,
        vote: index + 1,
        names,
      });
      return [
        wording.levels[level].name,
        wording.workshop.readings[reading].says,
        String(vote),
        String(voters),
        ...(people ? thirdsOf(people).map(String) : [file.withheld]),
      ];
    }),
  );
  const head = [
    file.level,
    file.agreement,
    file.vote,
    file.voters,
    file.low,
    file.middle,
    file.high,
  ];
  return [head, ...rows];
}

function thirdsOf(people: People): [number, number, number] {
  if (people.kind === "thirds") {
    const [low, middle, high] = people.thirds.map(({ count }) => count);
    return [low ?? 0, middle ?? 0, high ?? 0];
  }
  const between = (from: number, to: number) =>
    people.bins
      .filter(({ score }) => score >= from && score < to)
      .reduce((sum, { count }) => sum + count, 0);
  const { low, high } = PARAMETERS.camps;
  return [between(0, low), between(low, high), between(high, Number.POSITIVE_INFINITY)];
}

function notesTable({ notes }: Room, locale: Locale): Table {
  const { file, lead } = MESSAGES[locale];
  const { levels } = wordingFor(locale);
  const rows = notes.map(({ kind, text, level }) => {
    return [lead[kind], text, level ? levels[level].name : ""];
  });
  return [[file.kind, file.text, file.level], ...rows];
}

function actionsTable({ actions }: Room, locale: Locale): Table {
  const { file } = MESSAGES[locale];
  const { levels } = wordingFor(locale);
  const rows = actions.map(({ level, what, owner, dueOn, customerNotices }) => {
    return [
      levels[level].name,
      what,
      owner,
      dueOn?.toISOString().slice(0, 10) ?? "",
      customerNotices,
    ];
  });
  return [[file.level, file.what, file.owner, file.dueOn, file.notices], ...rows];
}
