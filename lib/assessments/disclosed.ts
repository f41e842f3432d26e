import { discloseAnswers, discloseGroup, unanimousBand } from "@/lib/disclosure/detail";
import type { DisclosurePolicy } from "@/lib/disclosure/policy";
import type { BuildingPicture, Floor, People, Range, ShiftsPicture } from "@/lib/drawing/picture";
import { LEVELS, type Level } from "@/lib/framework/levels";
import type { LevelProfile, Profile } from "@/lib/scoring/profile";
import type { ShiftMoment } from "@/lib/scoring/shifts";
import { whatIf } from "@/lib/scoring/what-if";

/** How one level of a joint result may be shown. */
type LevelDisclosure = {
  readonly score: "point" | "band" | "none";
  readonly distribution: "dots" | "three-bins" | "none";
};

/** What of a joint result may be shown, level by level and shift by shift. */
export type JointDisclosure = {
  readonly levels: Readonly<Record<Level, LevelDisclosure>>;
  /** Whether every level may be shown as a point: then so may everything that follows from them. */
  readonly complete: boolean;
  readonly comments: boolean;
};

/** Decides on a team's result by the one gate for groups that stand alone. */
export function discloseJoint(profile: Profile, policy: DisclosurePolicy): JointDisclosure {
  const decided = profile.levels.map((level): [Level, LevelDisclosure] => {
    const group = discloseGroup(level.respondents, policy);
    return [level.level, discloseAnswers(level.histogram, group)];
  });
  const levels = Object.fromEntries(decided) as Record<Level, LevelDisclosure>;
  return {
    levels,
    complete: decided.every(([, { score }]) => score === "point"),
    comments: discloseGroup(profile.respondents, policy).comments,
  };
}

/** Takes out of the building what may not be shown of a group. */
export function disclosedBuilding(
  picture: BuildingPicture,
  profile: Profile,
  disclosure: JointDisclosure,
): BuildingPicture {
  const bounds = supportedBounds(profile, disclosure);
  let hiddenAbove = false;
  const floors = picture.floors.map((floor, index): Floor => {
    const level = profile.levels[index];
    if (!level) return floor;
    const { score, distribution } = disclosure.levels[level.level];
    const under = hiddenAbove;
    if (score !== "point") hiddenAbove = true;
    const people = peopleOf(floor.people, level, distribution);
    if (score === "point" && !under) return { ...floor, people };
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
      figure: band ? `${Math.ceil(band.low)}–${Math.floor(band.high)}` : "?",
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
  policy: DisclosurePolicy,
): ShiftsPicture {
  const reading = (moment: ShiftMoment | null) => {
    if (!moment || moment.score === null) return null;
    const detail = discloseAnswers(moment.histogram, discloseGroup(moment.respondents, policy));
    if (detail.score === "none") return null;
    return detail.score === "point" ? moment.score : range(unanimousBand(moment.score));
  };
  return {
    ...picture,
    shifts: picture.shifts.map((line, index) => ({
      ...line,
      now: reading(profile.shifts[index]?.now ?? null),
      wanted: reading(profile.shifts[index]?.wanted ?? null),
    })),
  };
}

/**
 * What could be supported of each level, whatever the levels that are not shown as a point score
 * within what is shown of them.
 */
function supportedBounds(profile: Profile, { levels }: JointDisclosure): (Range | null)[] {
  const at = (end: "low" | "high") => {
    const supposed = profile.levels.flatMap(({ level, score }): [Level, number][] => {
      if (levels[level].score === "point") return [];
      const band = levels[level].score === "band" && score !== null ? unanimousBand(score) : null;
      return [[level, end === "low" ? (band?.from ?? 0) : (band?.to ?? 100)]];
    });
    return whatIf(profile, Object.fromEntries(supposed)).levels.map(({ supported }) => supported);
  };
  const [low, high] = [at("low"), at("high")];
  return LEVELS.map((_, index) => {
    const [from, to] = [low[index], high[index]];
    return from === null || from === undefined || to === null || to === undefined
      ? null
      : { low: from, high: to };
  });
}

function peopleOf(
  people: People | null,
  { camps }: LevelProfile,
  distribution: LevelDisclosure["distribution"],
): People | null {
  if (distribution === "dots") return people;
  if (distribution === "none" || people === null) return null;
  return {
    kind: "thirds",
    thirds: [
      { from: 0, to: LOW_TO_MIDDLE, count: camps.low },
      { from: LOW_TO_MIDDLE, to: MIDDLE_TO_HIGH, count: camps.middle },
      { from: MIDDLE_TO_HIGH, to: 100, count: camps.high },
    ],
  };
}

const LOW_TO_MIDDLE = 37.5;
const MIDDLE_TO_HIGH = 62.5;

function range({ from, to }: { from: number; to: number }): Range {
  return { low: from, high: to };
}
