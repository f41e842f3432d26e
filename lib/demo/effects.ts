import type { Level } from "@/lib/framework/levels";
import type { Shift } from "@/lib/framework/shifts";
import type { Perspective } from "@/lib/framework/social-systems";
import type { DepartmentCode, RoundNumber } from "./story";

// What lies behind the answers, in points of 0..100. The story: effort goes to the lower levels, which
// do well, while who they want to be is unclear and one department is of two minds about values. A
// system and a training then lift the lower levels, which the higher ones do not carry. In the last
// year that one department talks about identity and values, and there it shows.

/** In whose shoes, and when. */
export type Circumstance = {
  readonly department: DepartmentCode | null;
  readonly perspective: Perspective;
  readonly round: RoundNumber;
};

type Points<K extends string> = Readonly<Partial<Record<K, number>>>;

const STAFF: Readonly<Record<Level, number>> = {
  mission: 67,
  identity: 44,
  values: 59,
  competencies: 60,
  skills: 61,
  behavior: 64,
  context: 68,
};

/** Who leads sees the top of the building clearly more brightly; partners see less of it. */
const PERSPECTIVE: Readonly<Record<Perspective, Points<Level>>> = {
  management: { mission: 14, identity: 18, values: 4, competencies: 2, behavior: 2 },
  staff: {},
  partner: { mission: -5, identity: -8, values: -3, skills: 2, context: 3 },
};

const DEPARTMENT: Readonly<Record<DepartmentCode, Points<Level>>> = {
  DIR: { mission: 7, identity: 6, context: -3 },
  KLA: { behavior: 4, context: -3, competencies: 2 },
  WON: { behavior: 3, competencies: 2 },
  VAS: { skills: 4, mission: -3, values: 2 },
  BED: { context: 3, behavior: -3, identity: -2 },
};

/** From the second round on: a new system, and a training for everybody. */
const INVESTMENT: Points<Level> = { competencies: 1, skills: 8, behavior: 1, context: 6 };

/** The department that is of two minds about values, and then talks about it. */
export const CONVERSATION_IN: DepartmentCode = "WON";

const CONVERSATION: Points<Level> = {
  mission: 3,
  identity: 23,
  values: 15,
  competencies: 6,
  behavior: 5,
};

/** Who leads was further already: the conversation brings the two closer. */
const CONVERSATION_OF_MANAGEMENT = 0.4;

/** Where the two camps stand on values, before the conversation. */
const CAMPS = [20, 86] as const;

function hadConversation({ department, round }: Circumstance): boolean {
  return department === CONVERSATION_IN && round === 3;
}

/**
 * Around which score a level lies.
 *
 * @param camp where somebody stands who must choose between two
 */
export function levelScore(level: Level, circumstance: Circumstance, camp: 0 | 1): number {
  const { department, perspective, round } = circumstance;
  const divided = level === "values" && department === CONVERSATION_IN && round < 3;
  if (divided) return CAMPS[camp];
  const share = perspective === "management" ? CONVERSATION_OF_MANAGEMENT : 1;
  return (
    STAFF[level] +
    (PERSPECTIVE[perspective][level] ?? 0) +
    (department ? (DEPARTMENT[department][level] ?? 0) : 0) +
    (round > 1 ? (INVESTMENT[level] ?? 0) : 0) +
    (hadConversation(circumstance) ? (CONVERSATION[level] ?? 0) * share : 0)
  );
}

const NOW: Readonly<Record<Shift, number>> = {
  experience: 50,
  relationships: 54,
  "business-case": 36,
  purpose: 47,
  trust: 42,
  engagement: 51,
  listening: 45,
  innovation: 35,
  journeys: 34,
  partners: 41,
};

const WANTED: Readonly<Record<Shift, number>> = {
  experience: 76,
  relationships: 80,
  "business-case": 58,
  purpose: 77,
  trust: 82,
  engagement: 78,
  listening: 80,
  innovation: 63,
  journeys: 73,
  partners: 68,
};

const SHIFTS_AFTER_CONVERSATION: Points<Shift> = {
  experience: 9,
  relationships: 10,
  purpose: 14,
  trust: 13,
  listening: 8,
};

/** Around which score a shift lies, as it is or as it should be. */
export function shiftScore(
  shift: Shift,
  moment: "now" | "wanted",
  circumstance: Circumstance,
): number {
  if (moment === "wanted") return WANTED[shift];
  const { perspective, round } = circumstance;
  const brighter = perspective === "management" ? 6 : 0;
  const system = round > 1 && shift === "journeys" ? 5 : 0;
  return (
    NOW[shift] +
    brighter +
    system +
    (hadConversation(circumstance) ? (SHIFTS_AFTER_CONVERSATION[shift] ?? 0) : 0)
  );
}

const TARGET: Readonly<Record<Level, number>> = {
  mission: 84,
  identity: 82,
  values: 82,
  competencies: 78,
  skills: 76,
  behavior: 82,
  context: 74,
};

export function targetScore(level: Level): number {
  return TARGET[level];
}

const COINS_USUAL: Readonly<Record<Level, number>> = {
  mission: 3,
  identity: 2,
  values: 4,
  competencies: 9,
  skills: 17,
  behavior: 15,
  context: 50,
};

const COINS_INVESTMENT: Readonly<Record<Level, number>> = {
  ...COINS_USUAL,
  skills: 25,
  behavior: 11,
};

const COINS_CONVERSATION: Readonly<Record<Level, number>> = {
  mission: 5,
  identity: 20,
  values: 26,
  competencies: 13,
  skills: 9,
  behavior: 12,
  context: 15,
};

/** How likely a coin is to lie on each level, up to a factor: where last year's effort went. */
export function coinWeights(circumstance: Circumstance): Readonly<Record<Level, number>> {
  if (hadConversation(circumstance)) return COINS_CONVERSATION;
  return circumstance.round === 2 ? COINS_INVESTMENT : COINS_USUAL;
}

/** How often the answer is "don't know": partners cannot tell what the higher levels are like. */
export function dontKnowShare(level: Level, perspective: Perspective): number {
  const high = level === "mission" || level === "identity" || level === "values";
  return perspective === "partner" && high ? 0.3 : 0.025;
}
