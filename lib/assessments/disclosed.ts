import { discloseAnswers, type GroupDetail, unanimousBand } from "@/lib/disclosure/detail";
import type {
  BuildingPicture,
  Floor,
  People,
  Range,
  Reading,
  ShiftsPicture,
} from "@/lib/drawing/picture";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";
import { fill } from "@/lib/scoring/fill";
import { points } from "@/lib/scoring/names";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { personThirds } from "@/lib/scoring/picture";
import type { LevelProfile, Profile } from "@/lib/scoring/profile";
import type { ShiftMoment } from "@/lib/scoring/shifts";
import { whatIf } from "@/lib/scoring/what-if";
import type { GroupRelease } from "./released";

/** How one level of a joint result may be shown. */
type LevelDisclosure = {
  readonly score: "point" | "band" | "none";
  readonly distribution: "dots" | "three-bins" | "none";
};

/** What of a joint result may be shown, level by level and shift by shift. */
export type JointDisclosure = {
  readonly levels: Readonly<Record<Level, LevelDisclosure>>;
  /** The levels that are shown as points, as are all above them: what of these is carried may be told. */
  readonly carried: ReadonlySet<Level>;
  /** Whether every level may be shown as a point: then so may everything that follows from them. */
  readonly complete: boolean;
};

/** Decides on a group's result, by its release and by how alike its answers are. */
export function discloseJoint(profile: Profile, release: GroupRelease): JointDisclosure {
  const decided = profile.levels.map((level): [Level, LevelDisclosure] => {
    return [level.level, discloseAnswers(level.histogram, release.levels[level.level])];
  });
  const levels = Object.fromEntries(decided) as Record<Level, LevelDisclosure>;
  const hidden = LEVELS.findIndex((level) => levels[level].score !== "point");
  return {
    levels,
    carried: new Set(hidden === -1 ? LEVELS : LEVELS.slice(0, hidden)),
    complete: decided.every(([, { score }]) => score === "point"),
  };
}

/** Takes out of the building what may not be shown of a group. */
export function disclosedBuilding(
  picture: BuildingPicture,
  profile: Profile,
  disclosure: JointDisclosure,
): BuildingPicture {
  const bounds = supportedBounds(profile, disclosure);
  const floors = picture.floors.map((floor, index): Floor => {
    const level = profile.levels[index];
    if (!level) return floor;
    const { score, distribution } = disclosure.levels[level.level];
    const people = peopleOf(floor.people, level, distribution);
    if (disclosure.carried.has(level.level)) return { ...floor, people };
    if (score === "point") {
      return {
        ...floor,
        people,
        ceiling: null,
        supported: bounds[index] ?? null,
        supportedFigure: null,
      };
    }
    const band =
      score === "band" && level.score !== null ? range(unanimousBand(level.score)) : null;
    return {
      ...floor,
      people: null,
      score: band,
      supported: null,
      ceiling: null,
      supportedFigure: null,
      figure: band ? figureOf(band) : "?",
    };
  });
  return {
    ...picture,
    floors,
    description: floors.map(({ name, figure }) => `${name}: ${figure}`).join(". "),
  };
}

/** Shows a shift on which a small group was unanimous as a band. */
export function disclosedShifts(
  picture: ShiftsPicture,
  profile: Profile,
  release: GroupRelease,
  wording: Pick<Wording, "shifts" | "pictures">,
): ShiftsPicture {
  const reading = (moment: ShiftMoment | null, group: GroupDetail): Reading => {
    if (!moment || moment.score === null) return null;
    const detail = discloseAnswers(moment.histogram, group);
    if (detail.score === "none") return null;
    return detail.score === "point" ? moment.score : range(unanimousBand(moment.score));
  };
  const readings = profile.shifts.map(({ shift, now, wanted }) => {
    const group = release.shifts[shift];
    return { now: reading(now, group.now), wanted: reading(wanted, group.wanted) };
  });
  return {
    ...picture,
    description: shiftsInOneLine(profile, readings, wording),
    shifts: picture.shifts.map((line, index) => ({ ...line, ...readings[index] })),
  };
}

function shiftsInOneLine(
  { shifts }: Profile,
  readings: readonly { readonly now: Reading; readonly wanted: Reading }[],
  wording: Pick<Wording, "shifts" | "pictures">,
): string {
  const say = wording.pictures.shifts;
  const figure = (reading: Reading | undefined) =>
    reading === null || reading === undefined ? say.unknown : figureOf(reading);
  const lines = shifts.map(({ shift, wanted }, index) =>
    fill(wanted ? say.line : say.lineNow, {
      name: wording.shifts[shift].name,
      now: figure(readings[index]?.now),
      wanted: figure(readings[index]?.wanted),
    }),
  );
  return lines.join(". ");
}

/** A point or a band in whole points. */
function figureOf(reading: number | Range): string {
  if (typeof reading === "number") return String(points(reading));
  return `${Math.ceil(reading.low)}–${Math.floor(reading.high)}`;
}

/**
 * What could be supported of each level, whatever the levels that are not shown as a point score
 * within what is shown of them.
 */
function supportedBounds(
  { levels, parameters }: Profile,
  disclosure: JointDisclosure,
): (Range | null)[] {
  const hidden = levels.filter(({ level }) => disclosure.levels[level].score !== "point");
  const shown = levels.map((own) =>
    hidden.includes(own) ? { ...own, score: null, shared: null } : own,
  );
  const at = (end: "from" | "to") => {
    const supposed = hidden.map(({ level, score }): [Level, number] => {
      const isBand = disclosure.levels[level].score === "band" && score !== null;
      const { [end]: limit } = isBand ? unanimousBand(score) : EVERYTHING;
      return [level, limit];
    });
    const { levels: placed } = whatIf({ levels: shown, parameters }, Object.fromEntries(supposed));
    return placed.map(({ supported }) => supported);
  };
  const [low, high] = [at("from"), at("to")];
  return LEVELS.map((_, index) => {
    const [from, to] = [low[index], high[index]];
    return from === null || from === undefined || to === null || to === undefined
      ? null
      : { low: from, high: to };
  });
}

const EVERYTHING = { from: 0, to: 100 };

function peopleOf(
  people: People | null,
  level: LevelProfile,
  distribution: LevelDisclosure["distribution"],
): People | null {
  if (distribution === "dots") return people;
  if (distribution === "none" || people === null) return null;
  return { kind: "thirds", thirds: personThirds(level, PARAMETERS) };
}

function range({ from, to }: { from: number; to: number }): Range {
  return { low: from, high: to };
}
