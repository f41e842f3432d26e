import type { LinkRecord } from "@/lib/assessments/queries";
import { SELF_POLICY } from "@/lib/assessments/rules";
import type { DisclosurePolicy } from "@/lib/disclosure/policy";
import type { Level } from "@/lib/framework/levels";

/** What a room is promised: the same as a team that answers together on its own. */
export const WORKSHOP_POLICY: DisclosurePolicy = SELF_POLICY;

type Held = Pick<LinkRecord, "purpose"> & {
  readonly round: Pick<LinkRecord["round"], "kind" | "state">;
};

/** Whoever holds the facilitator's link leads the workshop; two at once do no harm. */
export function mayFacilitate({ purpose, round }: Held): boolean {
  return purpose === "owner" && round.kind === "workshop";
}

/** The projector's link shows what everybody may see, and does nothing. */
export function mayProject({ purpose, round }: Held): boolean {
  return purpose === "projector" && round.kind === "workshop";
}

/**
 * Whether a room that agreed on something agreed on nothing where it begins: then it is not done yet. A
 * room may also agree on nothing at all.
 */
export function isAsideOfPriority(
  actions: readonly { readonly level: Level }[],
  priority: Level | null,
): boolean {
  return (
    priority !== null && actions.length > 0 && actions.every(({ level }) => level !== priority)
  );
}
