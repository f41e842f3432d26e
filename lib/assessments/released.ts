import type { GroupCount, RoundGroups } from "@/lib/disclosure/cells";
import { discloseGroup, type GroupDetail, NOTHING } from "@/lib/disclosure/detail";
import type { DisclosurePolicy } from "@/lib/disclosure/policy";
import { decideAnswered, decideRelease, type Release } from "@/lib/disclosure/release";
import { LEVELS, type Level } from "@/lib/framework/levels";
import { SHIFTS, type Shift } from "@/lib/framework/shifts";
import type { Profile } from "@/lib/scoring/profile";

/**
 * What may be shown of a group's profile, part by part: some respondents did not answer everything,
 * so that a group can be large enough as a whole and too small on one level.
 */
export type GroupRelease = {
  readonly all: GroupDetail;
  readonly levels: Readonly<Record<Level, GroupDetail>>;
  readonly targets: Readonly<Record<Level, GroupDetail>>;
  readonly shifts: Readonly<
    Record<Shift, { readonly now: GroupDetail; readonly wanted: GroupDetail }>
  >;
  readonly effort: GroupDetail;
};

/** How many parts are released apart: everything, the levels, their targets, the shifts, the coins. */
const PARTS = 1 + 2 * LEVELS.length + 2 * SHIFTS.length + 1;

/** How many respondents have answered each part, in the order in which parts are stored. */
export function respondentsByPart({ respondents, levels, shifts, effort }: Profile): number[] {
  return [
    respondents,
    ...levels.map((level) => level.respondents),
    ...levels.map((level) => level.targetRespondents),
    ...shifts.flatMap(({ now, wanted }) => [now?.respondents ?? 0, wanted?.respondents ?? 0]),
    effort.respondents,
  ];
}

/** What may be shown of a group that stands alone, such as one team. */
export function releaseOfGroup(profile: Profile, policy: DisclosurePolicy): GroupRelease {
  return releaseOf(respondentsByPart(profile).map((persons) => discloseGroup(persons, policy)));
}

/** How a group's answers to one part were counted in a tree. */
export type PartCounts = Pick<GroupCount, "unitId" | "perspective"> & {
  /** Of the direct members, by part. */
  readonly respondents: readonly number[];
};

/**
 * What may be shown of every cell of a tree, decided on all of them together.
 *
 * @returns a release per part; each holds what may be shown of every cell of the round
 */
export function releaseTree(
  round: Omit<RoundGroups, "respondents">,
  counts: readonly PartCounts[],
  policy: DisclosurePolicy,
): Release[] {
  const of = (part: number): GroupCount[] =>
    counts.map(({ unitId, perspective, respondents }) => {
      return { unitId, perspective, persons: respondents[part] ?? 0 };
    });
  const whole = decideRelease({ ...round, respondents: of(0) }, policy);
  // Mostly everybody has answered everything: what was decided once need not be decided again.
  const decided = new Map<string, Release>([[keyOf(of(0)), whole]]);
  return Array.from({ length: PARTS }, (_, part) => {
    const answered = of(part);
    const key = keyOf(answered);
    const release = decided.get(key) ?? decideAnswered(whole, answered);
    decided.set(key, release);
    return release;
  });
}

/** How one cell, by its number, was released in one part. */
export function detailIn(release: Release, cell: number): GroupDetail {
  if (!release.scores.has(cell)) return NOTHING;
  return {
    scores: true,
    distribution: release.histogram.has(cell) ? "dots" : "three-bins",
    comments: release.comments.has(cell),
  };
}

/** A release as it is stored with a tally: a small number a part. */
export function releasedCodes(details: readonly GroupDetail[]): number[] {
  return details.map(({ scores, distribution, comments }) =>
    scores ? SCORES + (distribution === "dots" ? DOTS : 0) + (comments ? COMMENTS : 0) : 0,
  );
}

/** A stored release; nothing where it says nothing. */
export function releaseFromCodes(codes: readonly number[]): GroupRelease {
  return releaseOf(Array.from({ length: PARTS }, (_, part) => detailOf(codes[part] ?? 0)));
}

/** Whether a stored release shows anything of the group. */
export function isReleased(codes: readonly number[]): boolean {
  return ((codes[0] ?? 0) & SCORES) !== 0;
}

/** Whether it shows how the group scores on a level, by the level's place from the top. */
export function isLevelReleased(codes: readonly number[], place: number): boolean {
  return ((codes[1 + place] ?? 0) & SCORES) !== 0;
}

const SCORES = 1;
const DOTS = 2;
const COMMENTS = 4;

function detailOf(code: number): GroupDetail {
  if ((code & SCORES) === 0) return NOTHING;
  return {
    scores: true,
    distribution: code & DOTS ? "dots" : "three-bins",
    comments: (code & COMMENTS) !== 0,
  };
}

function releaseOf(details: readonly GroupDetail[]): GroupRelease {
  const at = (part: number) => details[part] ?? NOTHING;
  const byLevel = (from: number) =>
    Object.fromEntries(LEVELS.map((level, index) => [level, at(from + index)])) as Record<
      Level,
      GroupDetail
    >;
  const firstShift = 1 + 2 * LEVELS.length;
  const shifts = SHIFTS.map((shift, index) => {
    const now = firstShift + 2 * index;
    return [shift, { now: at(now), wanted: at(now + 1) }];
  });
  return {
    all: at(0),
    levels: byLevel(1),
    targets: byLevel(1 + LEVELS.length),
    shifts: Object.fromEntries(shifts),
    effort: at(PARTS - 1),
  };
}

function keyOf(counts: readonly GroupCount[]): string {
  return counts.map(({ persons }) => persons).join();
}
