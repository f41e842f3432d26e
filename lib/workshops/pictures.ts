import { releaseOfGroup } from "@/lib/assessments/released";
import { type ResultContent, resultContent } from "@/lib/assessments/result-content";
import { drawBuilding } from "@/lib/drawing/building";
import { drawDots } from "@/lib/drawing/dots";
import { drawEffort } from "@/lib/drawing/effort";
import { pagePaint } from "@/lib/drawing/paint";
import type { DotsPicture } from "@/lib/drawing/picture";
import { drawShifts } from "@/lib/drawing/shifts";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import type { SocialSystem } from "@/lib/framework/social-systems";
import type { Wording } from "@/lib/framework/wording";
import { type Profile, profile } from "@/lib/scoring/profile";
import { type Ballot, tallyOf } from "./ballots";
import type { StepId } from "./plan";
import type { Names } from "./reveal";
import { WORKSHOP_POLICY } from "./rules";
import { recordOf, type Session } from "./session";

/** What a room has said so far, taken together, as far as everybody has seen it. */
export type Standing = {
  readonly profile: Profile;
  readonly content: ResultContent;
  /** The levels on which votes were shown, mission first. */
  readonly levels: readonly Level[];
};

/** In whose words pictures and sentences are made. */
export type Telling = {
  readonly questionnaire: Questionnaire;
  readonly socialSystem: SocialSystem;
  readonly locale: Locale;
  readonly wording: Wording;
};

/** From these steps on the coins lie open. */
const COINS_OPEN: readonly (StepId | null)[] = ["effort", "actions", "close"];

/** The result so far, from the last votes that were shown: nothing else is in it. */
export function standingOf(
  session: Session,
  ballots: readonly Ballot[],
  names: Names,
  telling: Telling,
): Standing {
  const upTo = (step: StepId) => {
    if (step !== "coins") return recordOf(session, step).revealed;
    return COINS_OPEN.includes(session.step) ? Number.POSITIVE_INFINITY : 0;
  };
  const measured = profile(tallyOf(telling.questionnaire, ballots, upTo));
  const release = names ? null : releaseOfGroup(measured, WORKSHOP_POLICY);
  return {
    profile: measured,
    content: resultContent(measured, { ...telling, release }),
    levels: LEVELS.filter((level) => recordOf(session, level).revealed > 0),
  };
}

/** The building as far as it is built: a floor for every level that was voted on. */
export function growingBuilding({ content, levels }: Standing, width: number): string | null {
  if (levels.length === 0) return null;
  const floors = content.building.floors.filter((_, index) => {
    return levels.some((level) => level === LEVELS[index]);
  });
  // What is not there yet is not read aloud either.
  const description = floors.map(({ name, figure }) => `${name}: ${figure}`).join(". ");
  return drawBuilding({ ...content.building, description, floors }, options("building", width));
}

export function dotsSvg(picture: DotsPicture, name: string, width: number): string {
  return drawDots(picture, options(name, width));
}

export function shiftsSvg({ content }: Standing, width: number): string {
  return drawShifts(content.shifts, options("shifts", width));
}

/** The coins next to the leverage; `null` when too few gave any to show. */
export function effortSvg({ content }: Standing, width: number): string | null {
  const given = content.effort.levels.some(({ coins }) => coins !== null && coins > 0);
  return given ? drawEffort(content.effort, options("effort", width)) : null;
}

function options(idPrefix: string, width: number) {
  return { paint: pagePaint, width, idPrefix };
}
