import { type DisclosurePolicy, LEAST_THRESHOLD } from "@/lib/disclosure/policy";
import type { LinkRecord } from "./queries";

/** What a self-assessment promises those who answer together: nothing before three have, or while it is open. */
export const SELF_POLICY: DisclosurePolicy = { threshold: LEAST_THRESHOLD, anonymous: true };

type Held = Pick<LinkRecord, "purpose"> & {
  readonly round: Pick<LinkRecord["round"], "state" | "threshold" | "kind" | "respondentView">;
};

/** The links that are one person's; the others let new people in. */
const ANSWERING: readonly Held["purpose"][] = ["owner", "participant"];

/** Whoever owns the round manages it: name, invite, close, repeat, delete. */
export function mayManage({ purpose }: Pick<Held, "purpose">): boolean {
  return purpose === "owner";
}

/** An invitation lets new people in as long as answers are welcome; a kiosk does, one after another. */
export function mayJoin({ purpose, round }: Held): boolean {
  return !ANSWERING.includes(purpose) && round.state === "open";
}

/** Owner and participants answer for themselves, and only while the round is open. */
export function mayAnswer({ purpose, round }: Held): boolean {
  return ANSWERING.includes(purpose) && round.state === "open";
}

/**
 * Everyone who answered sees the same joint result, and nobody sees one before the round is closed. In
 * a survey it is that of one's own unit, where that was promised.
 */
export function mayReadJointResult({ purpose, round }: Held): boolean {
  const isPromised = round.kind !== "survey" || round.respondentView === "unit";
  return ANSWERING.includes(purpose) && round.state === "closed" && isPromised;
}

/**
 * Closing makes the joint result, for good: it waits until enough people have finished.
 *
 * @param finished how many respondents have finished
 */
export function mayClose(link: Held, finished: number): boolean {
  return mayManage(link) && link.round.state === "open" && finished >= link.round.threshold;
}

/** A participant takes her own answers back as long as they are not counted. */
export function mayWithdraw({ purpose, round }: Held): boolean {
  return purpose === "participant" && round.state === "open";
}
