import type { SocialSystem } from "@/lib/framework/social-systems";

/** A part of an organization, as stored. Who is above it is open as long as it is itself. */
export type Unit = {
  readonly id: string;
  /** `null` for the one at the top. */
  readonly parentId: string | null;
  readonly socialSystem: SocialSystem;
  readonly name: string;
  readonly code: string | null;
  readonly closedOn: Date | null;
};

/** What a unit is called in files: its code, or else its id. No two units of a tree share one. */
export function codeOf({ code, id }: Pick<Unit, "code" | "id">): string {
  return code ?? id;
}

export function openUnits(units: readonly Unit[]): Unit[] {
  return units.filter(({ closedOn }) => closedOn === null);
}

export function findOpenUnit(units: readonly Unit[], id: string): Unit | undefined {
  return units.find((unit) => unit.id === id && unit.closedOn === null);
}

export function unitsById<U extends Pick<Unit, "id">>(units: readonly U[]): ReadonlyMap<string, U> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The units that are directly below each; under `null` those that have nothing above them. */
export function unitsByParent<U extends Pick<Unit, "parentId">>(
  units: readonly U[],
): ReadonlyMap<string | null, readonly U[]> {
  const groups = new Map<string | null, U[]>();
  for (const unit of units) {
    const group = groups.get(unit.parentId);
    if (group) group.push(unit);
    else groups.set(unit.parentId, [unit]);
  }
  return groups;
}

/** The ids of everything below a unit, at any depth, itself not included. */
export function idsBelow(units: readonly Unit[], id: string): ReadonlySet<string> {
  const children = unitsByParent(units);
  const found = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const child of children.get(at) ?? []) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      waiting.push(child.id);
    }
  }
  return found;
}

/** Everything above a unit, from the top down. */
export function unitsAbove(byId: ReadonlyMap<string, Unit>, unit: Unit): Unit[] {
  const above: Unit[] = [];
  let parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
  while (parent && above.length < byId.size) {
    above.unshift(parent);
    parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
  }
  return above;
}

/** A unit and how many are above it. */
export type PlacedUnit = { readonly unit: Unit; readonly depth: number };

/**
 * Units as one reads a tree: each followed by what is below it, neighbors by name as people sort
 * (Team 2 before Team 10).
 */
export function inReadingOrder(units: readonly Unit[], locale: string): PlacedUnit[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const children = unitsByParent(units);
  const sorted = (parentId: string | null, depth: number) =>
    [...(children.get(parentId) ?? [])]
      .sort((a, b) => compare(b.name, a.name) || compare(b.id, a.id))
      .map((unit) => ({ unit, depth }));
  const placed: PlacedUnit[] = [];
  const waiting = sorted(null, 0);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    placed.push(at);
    waiting.push(...sorted(at.unit.id, at.depth + 1));
  }
  return placed;
}

/** The units whose name or code holds a text, whatever its capitals and accents. */
export function findUnits(units: readonly Unit[], text: string): Unit[] {
  const wanted = plain(text);
  return units.filter(
    ({ name, code }) => plain(name).includes(wanted) || plain(code ?? "").includes(wanted),
  );
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
