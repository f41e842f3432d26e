import type { RoundState } from "./round-rules";

/** What somebody could do next in an organization, the first thing first. */
export type NextStep =
  /** Nothing is measured without units. */
  | "add-units"
  | "first-round"
  /** Every round is closed. */
  | "next-round"
  /** Nobody else is a member. */
  | "invite-members"
  /** What comes first is for somebody else to do. */
  | "wait";

type Situation = {
  /** Whether she manages units and members. */
  readonly manages: boolean;
  /** Whether she prepares rounds. */
  readonly prepares: boolean;
  readonly units: number;
  readonly members: number;
  /** Those that she may follow. */
  readonly rounds: readonly { readonly state: RoundState }[];
};

/** What there is to do, by what she may do and what there is; nothing while something is under way. */
export function nextSteps({ manages, prepares, units, members, rounds }: Situation): NextStep[] {
  const invite: NextStep[] = manages && members === 1 ? ["invite-members"] : [];
  if (units === 0) return manages ? ["add-units", ...invite] : ["wait"];
  if (!prepares) return rounds.length === 0 ? ["wait"] : [];
  if (rounds.length === 0) return ["first-round", ...invite];
  const isUnderWay = rounds.some(({ state }) => state !== "closed");
  return isUnderWay ? invite : ["next-round", ...invite];
}
