import { mayChangeThreshold } from "@/lib/disclosure/policy";
import { MOST_REMINDERS } from "./limits";
import { daysBetween } from "./round-days";

export type RoundState = "draft" | "open" | "closed";

/** What respondents are told before they begin: who will see what, and from how many answers on. */
export type RoundPromise = {
  readonly threshold: number;
  readonly sharing: "units" | "total";
};

/** Where a round stands: once somebody has begun, its promise has been given. */
export type Standing = { readonly state: RoundState; readonly begun: boolean };

/** Everything about a draft may change, and it may go; nothing was promised to anybody yet. */
export function mayEditDraft({ state }: { readonly state: RoundState }): boolean {
  return state === "draft";
}

/** A round opens once: what is open or closed does not open again. */
export function mayOpen({ state }: { readonly state: RoundState }): boolean {
  return state === "draft";
}

/** Dates, reminders and texts of an open round may be arranged anew; a closed one is history. */
export function mayArrange({ state }: { readonly state: RoundState }): boolean {
  return state === "open";
}

/** People are invited before the round opens and as long as it is open. */
export function mayInvite({ state }: { readonly state: RoundState }): boolean {
  return state !== "closed";
}

/** Whoever has not answered is reminded only while answers are welcome. */
export function mayRemind({ state }: { readonly state: RoundState }): boolean {
  return state === "open";
}

/** Whether reminders went on this day: nobody is asked twice on one day. */
export function isRemindedOn(
  { remindedOn }: { readonly remindedOn: Date | null },
  day: Date,
): boolean {
  return remindedOn !== null && daysBetween(remindedOn, day) === 0;
}

/**
 * The first part of a round's promise that may not be changed like this, or `null`.
 *
 * In a draft everything may change. Once people can read the promise it only becomes stricter: a
 * higher threshold, fewer who see a unit's result. From the first answer on it stands.
 */
export function promiseProblem(
  current: RoundPromise,
  next: RoundPromise,
  { state, begun }: Standing,
): "threshold" | "sharing" | null {
  const standing = state === "closed" || begun;
  if (current.threshold !== next.threshold) {
    if (standing || !mayChangeThreshold(current.threshold, next.threshold, state)) {
      return "threshold";
    }
  }
  if (current.sharing !== next.sharing) {
    if (standing || (state === "open" && next.sharing !== "total")) return "sharing";
  }
  return null;
}

/** Whether a draft opens by itself today, or should have before. */
export function isDueToOpen(
  { state, opensOn }: { readonly state: RoundState; readonly opensOn: Date | null },
  today: Date,
): boolean {
  return state === "draft" && opensOn !== null && daysBetween(opensOn, today) >= 0;
}

/** Whether an open round closes by itself: `closesOn` is the last day on which answers are welcome. */
export function isDueToClose(
  { state, closesOn }: { readonly state: RoundState; readonly closesOn: Date | null },
  today: Date,
): boolean {
  return state === "open" && closesOn !== null && daysBetween(closesOn, today) > 0;
}

/**
 * How many reminders everybody should have had by today.
 *
 * @returns 0 to 3; a round that is not open reminds nobody
 */
export function remindersDue(
  round: {
    readonly state: RoundState;
    readonly openedOn: Date | null;
    readonly reminderDays: readonly number[];
  },
  today: Date,
): number {
  const { openedOn, reminderDays } = round;
  if (!mayRemind(round) || openedOn === null) return 0;
  const passed = daysBetween(openedOn, today);
  return Math.min(MOST_REMINDERS, reminderDays.filter((day) => day <= passed).length);
}

/**
 * The groups a respondent chooses from, or `null` when nothing is to be chosen: the round asks for
 * none, or the link says it already.
 */
export function perspectivesToChoose<P>(
  round: { readonly perspectives: readonly P[] },
  fixed: P | null,
): readonly P[] | null {
  return fixed !== null || round.perspectives.length === 0 ? null : round.perspectives;
}

/** Those invitations that the round as it is now has no place for. */
export function misfits<I extends { unitId: string; perspective: string | null; locale: string }>(
  invitations: readonly I[],
  units: readonly { readonly id: string }[],
  round: { readonly perspectives: readonly string[]; readonly languages: readonly string[] },
): I[] {
  const known = new Set(units.map(({ id }) => id));
  return invitations.filter(
    ({ unitId, perspective, locale }) =>
      !known.has(unitId) ||
      (perspective !== null && !round.perspectives.includes(perspective)) ||
      !round.languages.includes(locale),
  );
}
