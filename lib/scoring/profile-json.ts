import type { LevelProfile, Profile } from "./profile";
import type { ShiftProfile } from "./shifts";

/**
 * The profile in the shape that files and other programs read: its names and their order stay the
 * same, scores are on 0..100, undefined is `null`.
 */
export function profileJson(profile: Profile) {
  const { respondents, levels, shifts, priority, effort, overall } = profile;
  return {
    respondents,
    levels: levels.map(levelJson),
    shifts: shifts.map(shiftJson),
    priority: { level: priority.level, reason: priority.reason },
    effort: { belowPriority: effort.belowPriority, inversion: effort.inversion },
    overall: { score: overall.score, supported: overall.supported, stage: overall.stage },
  };
}

function levelJson(level: LevelProfile) {
  const range = level.supportedRange;
  return {
    id: level.level,
    respondents: level.respondents,
    score: level.score,
    standardDeviation: level.standardDeviation,
    averageDeviation: level.averageDeviation,
    shared: level.shared,
    agreement: level.agreement,
    target: level.target,
    dontKnowShare: level.dontKnow.share,
    stage: level.stage,
    supported: level.supported,
    unsupported: level.unsupported,
    leverage: level.leverage,
    supportedRange: range && [range.low, range.high],
  };
}

function shiftJson({ shift, now, wanted, gap }: ShiftProfile) {
  return { id: shift, now: now?.score ?? null, wanted: wanted?.score ?? null, gap };
}
