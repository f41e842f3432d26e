import type { BuildingPicture, EffortPicture, ShiftsPicture } from "@/lib/drawing/picture";
import type { Level } from "@/lib/framework/levels";
import type { Locale } from "@/lib/framework/locales";
import { type Shift, shiftsBearingOn } from "@/lib/framework/shifts";
import type { SocialSystem } from "@/lib/framework/social-systems";
import type { AdviceWording, Wording } from "@/lib/framework/wording";
import { effortPicture } from "@/lib/scoring/effort-picture";
import { spokenReason } from "@/lib/scoring/findings";
import { buildingPicture } from "@/lib/scoring/picture";
import type { Profile } from "@/lib/scoring/profile";
import { shiftsPicture } from "@/lib/scoring/shifts-picture";
import type { WhatIfProfile } from "@/lib/scoring/what-if";
import { resultWords } from "@/lib/scoring/words";
import {
  disclosedBuilding,
  disclosedShifts,
  discloseJoint,
  type JointDisclosure,
} from "./disclosed";
import type { GroupRelease } from "./released";
import { shownOf } from "./shown-levels";
import { withoutSmallGroups } from "./small-groups";

/** Where to begin, and how. */
export type Beginning = {
  readonly level: Level;
  readonly name: string;
  readonly meaning: string;
  readonly nextSteps: readonly string[];
  readonly conversationStarters: readonly string[];
  readonly bearing: readonly Shift[];
};

export type Note = {
  readonly level: Level;
  readonly kind: "divided" | "unsupported";
  readonly text: string;
};

/** A result in words and pictures, holding nothing that may not be shown. */
export type ResultContent = {
  readonly headline: string;
  readonly lead: readonly string[];
  readonly building: BuildingPicture;
  readonly levels: readonly { readonly level: Level; readonly sentences: readonly string[] }[];
  readonly overall: string | null;
  readonly beginning: Beginning | null;
  /** Levels below the first whose score the levels above cannot carry, or on which people differ. */
  readonly notes: readonly Note[];
  /** `null` where moving a level would show what may not be shown. */
  readonly whatIf: WhatIfProfile | null;
  readonly effort: EffortPicture;
  readonly effortSentence: string | null;
  readonly shifts: ShiftsPicture;
  /** The shift on which now and wanted lie furthest apart. */
  readonly widest: Shift | null;
  readonly parameters: string;
};

/** In whose words, and to whom. */
export type Disclosing = {
  readonly wording: Wording;
  readonly locale: Locale;
  readonly socialSystem: SocialSystem;
  /** What may be shown of a group; `null` for one's own answers, which are one's own. */
  readonly release: GroupRelease | null;
};

/** What a result shows of a profile: for one's own all of it, for a group what disclosure allows. */
export function resultContent(measured: Profile, context: Disclosing): ResultContent {
  const { wording, locale, release } = context;
  const profile = disclosedProfile(measured, release);
  const disclosure = release && discloseJoint(profile, release);
  const complete = disclosure?.complete ?? true;
  // Leverage gives targets away, which are answers too.
  const showsLeverage = shownOf(profile, release).complete;
  const words = resultWords(profile, context);
  const telling = words.findings.filter(({ finding }) => complete || !REVEALING.has(finding.kind));
  const mayTell = new Set(telling.map(({ sentence }) => sentence));
  const [headline = "", ...lead] = words.lead.filter((text) => mayTell.has(text));
  const measuredShifts = shiftsPicture(profile, wording);
  const shifts = release
    ? disclosedShifts(measuredShifts, profile, release, wording)
    : measuredShifts;
  const effort = effortPicture(profile, wording, locale);
  return {
    headline,
    lead,
    building: disclosedPicture(measured, context),
    levels: complete ? words.levels : [],
    overall: complete ? words.overall : null,
    beginning: beginningOf(profile, context),
    notes: notesOf(profile, context, disclosure),
    whatIf: showsLeverage ? whatIfProfile(profile) : null,
    effort: showsLeverage ? effort : withoutLeverage(effort),
    effortSentence:
      telling.find(({ finding }) => finding.kind.startsWith("effort"))?.sentence ?? null,
    shifts,
    widest: widestShift(profile, shifts),
    parameters: words.parameters,
  };
}

/** The building with no more in it than may be shown; of one person no dot, which would say nothing. */
export function disclosedPicture(measured: Profile, context: Disclosing): BuildingPicture {
  const { release } = context;
  const profile = disclosedProfile(measured, release);
  const picture = buildingPicture(profile, context);
  if (release) return disclosedBuilding(picture, profile, discloseJoint(profile, release));
  return { ...picture, floors: picture.floors.map((floor) => ({ ...floor, people: null })) };
}

function disclosedProfile(profile: Profile, release: GroupRelease | null): Profile {
  return release ? withoutSmallGroups(profile, release) : profile;
}

/** Sentences that rest on what is carried of single levels, from which a hidden score could be worked out. */
const REVEALING = new Set<string>(["unsupported", "strong"]);

function beginningOf(profile: Profile, { wording, socialSystem }: Disclosing): Beginning | null {
  const { level } = profile.priority;
  const reason = spokenReason(profile);
  if (level === null || reason === "maintain") return null;
  const advice = wording.advice[socialSystem][level];
  return {
    level,
    name: wording.levels[level].name,
    // With most leverage nothing is wrong on the level: then what the level is about says enough.
    meaning: reason === "leverage" ? wording.levels[level].about : advice[reason],
    nextSteps: advice.nextSteps,
    conversationStarters: advice.conversationStarters,
    bearing: shiftsBearingOn(level, STRONG_LINK).slice(0, 5),
  };
}

/** From this weight on (of ten), a shift is said to bear on a level. */
const STRONG_LINK = 3;

function notesOf(
  profile: Profile,
  { wording, socialSystem }: Disclosing,
  disclosure: JointDisclosure | null,
): Note[] {
  return profile.levels.flatMap(({ level, divided, unsupported }): Note[] => {
    if (level === profile.priority.level) return [];
    const advice: AdviceWording = wording.advice[socialSystem][level];
    if (divided) return [{ level, kind: "divided", text: advice.divided }];
    const mayTell = disclosure === null || disclosure.carried.has(level);
    if (!mayTell || (unsupported ?? 0) < WORTH_NAMING) return [];
    return [{ level, kind: "unsupported", text: advice.unsupported }];
  });
}

/** The least unsupported part that is worth a note, in points. */
const WORTH_NAMING = 5;

function whatIfProfile({ levels, parameters }: Profile): WhatIfProfile {
  return {
    levels: levels.map(({ level, score, shared, target, unknown, divided }) => {
      return { level, score, shared, target, unknown, divided };
    }),
    parameters,
  };
}

function withoutLeverage(picture: EffortPicture): EffortPicture {
  const levels = picture.levels.map((level) => ({ ...level, leverage: null, leverageFigure: "?" }));
  return { ...picture, levels, description: "" };
}

function widestShift({ shifts }: Profile, picture: ShiftsPicture): Shift | null {
  const gaps = picture.shifts.flatMap(({ now, wanted }, index) => {
    const shift = shifts[index]?.shift;
    const isShown = typeof now === "number" && typeof wanted === "number" && shift !== undefined;
    return isShown && wanted > now ? [{ shift, gap: wanted - now }] : [];
  });
  return gaps.sort((a, b) => b.gap - a.gap)[0]?.shift ?? null;
}
