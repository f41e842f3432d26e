import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { type ClosedRound, readClosedRounds, readMerges } from "./comparison-queries";
import type { StoredTally } from "./line-moment";
import { numbersIn } from "./stored-sums";

/** A unit where it stood in the tree of a round. */
export type PlacedThen = {
  readonly roundId: string;
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
};

/** Where a unit stood in all closed rounds, and what is around it in each. */
export type UnitPlaces = {
  /** The first round first. */
  readonly rounds: readonly ClosedRound[];
  /** The last one in which it took part. */
  readonly last: ClosedRound;
  /** What it was part of in that one. */
  readonly parentId: string | null;
  readonly merges: ReadonlyMap<string, string>;
  readonly places: readonly PlacedThen[];
};

/** The units of which tallies are needed: whole ones, or only how many answered. */
export type WantedTallies = {
  readonly unitIds: readonly string[];
  readonly counted: readonly string[];
};

/**
 * Reads a unit over all closed rounds, with what it is part of: the tree around it in each, and the
 * tallies of the units that make it up. A number of queries that does not depend on how many rounds
 * and units there are.
 *
 * @param group a perspective, or "all"
 * @param want which tallies are needed, once it is known what came from what
 * @returns `null` when it took part in no closed round
 */
export function findUnitOverTime(
  scope: OrganizationScope,
  unitId: string,
  group: string,
  want: (places: UnitPlaces) => WantedTallies,
) {
  return inOrganization(scope, async (database) => {
    const found = await readUnitPlaces(database, scope, unitId);
    if (!found) return null;
    const wanted = want(found);
    const tallies = await readTallies(database, scope, found.rounds, wanted, group);
    const paths = await readPaths(database, scope, found.rounds, wanted.unitIds);
    return { ...found, tallies, paths };
  });
}

async function readUnitPlaces(
  database: OrganizationDatabase,
  scope: OrganizationScope,
  unitId: string,
): Promise<UnitPlaces | null> {
  const rounds = (await readClosedRounds(database, scope)).reverse();
  const own = await readPlaces(database, scope, rounds, [unitId]);
  const last = rounds.findLast(({ id }) => own.some(({ roundId }) => roundId === id));
  if (!last) return null;
  const parentId = own.find(({ roundId }) => roundId === last.id)?.parentId ?? null;
  const merges = await readMerges(database, scope);
  // The whole stays the whole, whatever is below it.
  const outermost = parentId === null || parentId === last.unitId ? unitId : parentId;
  const inside = parentId === null ? [] : await readBelow(database, scope, last, outermost);
  const ids = [...new Set([...inside, ...sourcesOf(inside, merges)])];
  const beside = parentId === null ? [] : [...ids, parentId];
  const then = await readPlaces(database, scope, rounds, [...ids, unitId, last.unitId], beside);
  const met = new Set([...then.map((place) => place.unitId), ...merges.values()]);
  const now = await readPlaces(database, scope, [last], [...met]);
  const places = new Map(
    [...then, ...now].map((place) => [`${place.roundId}/${place.unitId}`, place]),
  );
  return { rounds, last, parentId, merges, places: [...places.values()] };
}

/** Where units stood in some rounds: those that are named, and those right below these. */
async function readPlaces(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  rounds: readonly ClosedRound[],
  unitIds: readonly string[],
  above: readonly string[] = [],
): Promise<PlacedThen[]> {
  const roundIds = rounds.map(({ id }) => id);
  return database.$queryRaw<PlacedThen[]>`
    SELECT "roundId"::text, "unitId"::text, "parentId"::text, name FROM "RoundUnit"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])
      AND "unitId" = ANY(${unitIds}::uuid[])
    UNION
    SELECT "roundId"::text, "unitId"::text, "parentId"::text, name FROM "RoundUnit"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])
      AND "parentId" = ANY(${above}::uuid[])`;
}

/** A unit and all below it. */
async function readBelow(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  round: ClosedRound,
  topId: string,
): Promise<string[]> {
  const found = await database.$queryRaw<{ unitId: string }[]>`
    WITH RECURSIVE below AS (
      SELECT "unitId" FROM "RoundUnit"
      WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${round.id}::uuid
        AND "unitId" = ${topId}::uuid
      UNION ALL
      SELECT part."unitId" FROM below
      JOIN "RoundUnit" part ON part."organizationId" = ${organizationId}::uuid
        AND part."roundId" = ${round.id}::uuid AND part."parentId" = below."unitId")
    SELECT "unitId"::text FROM below`;
  return found.map(({ unitId }) => unitId);
}

/** The units that went into these, directly or by way of others. */
function sourcesOf(unitIds: readonly string[], merges: ReadonlyMap<string, string>): string[] {
  const found = new Set(unitIds);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [source, target] of merges) if (found.has(target)) found.add(source);
  }
  return [...found];
}

async function readTallies(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  rounds: readonly ClosedRound[],
  { unitIds, counted }: WantedTallies,
  group: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, StoredTally>>> {
  const roundIds = rounds.map(({ id }) => id);
  const rows = await database.$queryRaw<
    { roundId: string; unitId: string; respondents: number; released: string; counts: string }[]
  >`
    SELECT "roundId"::text, "unitId"::text, respondents, released::text,
      CASE WHEN "unitId" = ANY(${unitIds}::uuid[]) THEN counts::text ELSE '{}' END AS counts
    FROM "Tally"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])
      AND "unitId" = ANY(${[...unitIds, ...counted]}::uuid[]) AND scope = 'withBelow' AND "group" = ${group}`;
  const found = new Map<string, Map<string, StoredTally>>(roundIds.map((id) => [id, new Map()]));
  for (const { roundId, unitId, respondents, released, counts } of rows) {
    const stored = { respondents, released: numbersIn(released), counts: numbersIn(counts) };
    found.get(roundId)?.set(unitId, stored);
  }
  return found;
}

/** The units and everything above them, in each round: who may see what depends on it. */
async function readPaths(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  rounds: readonly ClosedRound[],
  unitIds: readonly string[],
): Promise<Omit<PlacedThen, "name">[]> {
  const roundIds = rounds.map(({ id }) => id);
  return database.$queryRaw<Omit<PlacedThen, "name">[]>`
    WITH RECURSIVE path AS (
      SELECT "roundId", "unitId", "parentId" FROM "RoundUnit"
      WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])
        AND "unitId" = ANY(${unitIds}::uuid[])
      UNION
      SELECT above."roundId", above."unitId", above."parentId" FROM path
      JOIN "RoundUnit" above ON above."organizationId" = ${organizationId}::uuid
        AND above."roundId" = path."roundId" AND above."unitId" = path."parentId")
    SELECT "roundId"::text, "unitId"::text, "parentId"::text FROM path`;
}
