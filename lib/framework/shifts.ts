import type { Level } from "./levels";

/** The ten shifts of service excellence, 1 to 10. */
export const SHIFTS = [
  "experience",
  "relationships",
  "business-case",
  "purpose",
  "trust",
  "engagement",
  "listening",
  "innovation",
  "journeys",
  "partners",
] as const;

export type Shift = (typeof SHIFTS)[number];

/**
 * How strongly each shift bears on each level: expert weights, version 1, every row sums to 10.
 * They guide reading ("your priority is values: these shifts bear on it") and never enter a score.
 */
export const SHIFT_LEVEL_WEIGHTS: Record<Shift, Record<Level, number>> = {
  experience: weights(0, 3, 4, 1, 0, 0, 2),
  relationships: weights(2, 1, 5, 0, 0, 1, 1),
  "business-case": weights(2, 0, 6, 0, 0, 0, 2),
  purpose: weights(7, 2, 1, 0, 0, 0, 0),
  trust: weights(0, 0, 4, 0, 0, 2, 4),
  engagement: weights(0, 1, 4, 3, 1, 0, 1),
  listening: weights(0, 0, 2, 3, 2, 2, 1),
  innovation: weights(0, 0, 2, 4, 1, 1, 2),
  journeys: weights(0, 0, 1, 0, 2, 1, 6),
  partners: weights(0, 1, 3, 0, 0, 4, 2),
};

function weights(
  mission: number,
  identity: number,
  values: number,
  competencies: number,
  skills: number,
  behavior: number,
  context: number,
): Record<Level, number> {
  return { mission, identity, values, competencies, skills, behavior, context };
}

/**
 * Shifts that rest on one another: the first is easier to make, or only possible, once the second
 * is under way. Shown as links, never scored.
 */
export const SHIFT_FOUNDATIONS: readonly { readonly shift: Shift; readonly restsOn: Shift }[] = [
  { shift: "journeys", restsOn: "experience" },
  { shift: "relationships", restsOn: "purpose" },
  { shift: "business-case", restsOn: "purpose" },
];

/**
 * The shifts that bear on a level, the strongest first (equal weights in the order of the shifts).
 *
 * @param level a level
 * @param least the smallest weight (0..10) that still counts as bearing on the level
 */
export function shiftsBearingOn(level: Level, least = 2): Shift[] {
  return SHIFTS.filter((shift) => SHIFT_LEVEL_WEIGHTS[shift][level] >= least).sort(
    (a, b) => SHIFT_LEVEL_WEIGHTS[b][level] - SHIFT_LEVEL_WEIGHTS[a][level],
  );
}
