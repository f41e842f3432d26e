import type { SocialSystem } from "@/lib/framework/social-systems";

/** A unit as it stands in the organization. */
export type StandingUnit = {
  readonly id: string;
  readonly parentId: string | null;
  readonly socialSystem: SocialSystem;
  readonly name: string;
  readonly code: string | null;
  readonly closedOn: Date | null;
};

/** A unit of a round's tree; only the one that the round is about has no parent. */
export type TreeUnit = {
  readonly id: string;
  readonly parentId: string | null;
  readonly socialSystem: SocialSystem;
  readonly name: string;
};

/**
 * The units that take part in a round about `rootId`: that one and all below it which are open and
 * reached through open ones, parents before children and siblings by name.
 *
 * @returns nothing when the root is closed or is no unit of the organization
 */
export function takingPart(units: readonly StandingUnit[], rootId: string): StandingUnit[] {
  const open = units.filter(({ closedOn }) => closedOn === null);
  const root = open.find(({ id }) => id === rootId);
  const others = open.filter(({ id, parentId }) => id !== rootId && parentId !== null);
  return root ? inOrder([{ ...root, parentId: null }, ...others]) : [];
}

/** Those of some units that hang together under the ones without a parent, each after its parent. */
export function inOrder<U extends Pick<TreeUnit, "id" | "parentId" | "name">>(
  units: readonly U[],
): U[] {
  const below = new Map<string | null, U[]>();
  for (const unit of units) {
    const siblings = below.get(unit.parentId);
    if (siblings) siblings.push(unit);
    else below.set(unit.parentId, [unit]);
  }
  const ordered: U[] = [];
  const waiting = byName(below.get(null)).reverse();
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    ordered.push(unit);
    waiting.push(...byName(below.get(unit.id)).reverse());
  }
  return ordered;
}

/** How deep each unit lies under the one without a parent, by its id. */
export function depths(units: readonly Pick<TreeUnit, "id" | "parentId">[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, parentId } of units) {
    found.set(id, parentId === null ? 0 : (found.get(parentId) ?? 0) + 1);
  }
  return found;
}

/** The given units and all below them; units come after their parents. */
export function withAllBelow(
  units: readonly Pick<TreeUnit, "id" | "parentId">[],
  tops: readonly string[],
): Set<string> {
  const within = new Set<string>();
  for (const { id, parentId } of units) {
    if (tops.includes(id) || (parentId !== null && within.has(parentId))) within.add(id);
  }
  return within;
}

function byName<U extends { readonly name: string }>(units: readonly U[] = []): U[] {
  return units.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
