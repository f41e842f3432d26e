import { inOrganization, type OrganizationDatabase } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Perspective, SocialSystem } from "@/lib/framework/social-systems";
import type { ReleasedSums, RoundUnit } from "./round-data";
import { readSums, type TallyText } from "./stored-sums";

const roundFields = {
  id: true,
  name: true,
  unitId: true,
  questionnaire: true,
  questionnaireVersion: true,
  socialSystem: true,
  perspectives: true,
  threshold: true,
  sharing: true,
  openedOn: true,
  closedOn: true,
} as const;

/** A closed round, without its tree. */
export type ClosedRound = Awaited<ReturnType<typeof readClosedRounds>>[number];

/** The closed surveys of an organization, the last first. */
export function findClosedRounds(scope: OrganizationScope) {
  return inOrganization(scope, (database) => readClosedRounds(database, scope));
}

/** The same within a transaction that goes on to read more. */
export function readClosedRounds(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
) {
  return database.round.findMany({
    where: { organizationId, state: "closed", kind: "survey" },
    orderBy: [{ closedOn: "desc" }, { openedOn: "desc" }, { id: "desc" }],
    select: roundFields,
  });
}

/** The tree of a round and what is compared of it. */
export type ReadRound = {
  readonly round: ClosedRound;
  readonly units: readonly RoundUnit[];
  readonly tallies: ReadonlyMap<string, ReleasedSums>;
};

/**
 * What the overview needs, in one transaction: all closed rounds to choose from, one or two of them
 * with tree and sums, and the units that went into others.
 *
 * @param wanted `since`: another round, or the one before; `group`: a perspective, where the round has it
 * @returns `round` is `null` when it is not there, or not closed
 */
export function findRoundsToCompare(scope: OrganizationScope, wanted: WantedRounds) {
  return inOrganization(scope, async (database) => {
    const rounds = await readClosedRounds(database, scope);
    const at = rounds.findIndex(({ id }) => id === wanted.roundId);
    const chosen = rounds[at];
    const group: WantedRounds["group"] =
      chosen?.perspectives.find((known) => known === wanted.group) ?? "all";
    const read = async (round: ClosedRound | undefined): Promise<ReadRound | null> => {
      if (!round) return null;
      const units = await readUnits(database, scope, round.id);
      const tallies = await readTallies(database, scope, round, group);
      return { round, units, tallies };
    };
    const earlier =
      wanted.since === "before"
        ? rounds[at + 1]
        : rounds.find(({ id }) => id === wanted.since && id !== wanted.roundId);
    const round = await read(chosen);
    const since = round && (await read(earlier));
    const merges = since ? await readMerges(database, scope) : new Map<string, string>();
    return { rounds, group, round, since, merges };
  });
}

type WantedRounds = {
  readonly roundId: string;
  readonly since: string | "before" | null;
  readonly group: Perspective | "all";
};

type UnitText = {
  unitId: string;
  parentId: string | null;
  socialSystem: SocialSystem;
  name: string;
};

async function readUnits(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  roundId: string,
): Promise<RoundUnit[]> {
  return database.$queryRaw<UnitText[]>`
    SELECT "unitId"::text, "parentId"::text, "socialSystem"::text, name FROM "RoundUnit"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${roundId}::uuid`;
}

/** As text: thousands of arrays would take longer to unpack number by number. */
async function readTallies(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
  round: ClosedRound,
  group: string,
): Promise<Map<string, ReleasedSums>> {
  const rows = await database.$queryRaw<TallyText[]>`
    SELECT "unitId"::text, respondents, released::text, sums::text,
      CASE WHEN cardinality(sums) = 0 THEN counts::text END AS counts
    FROM "Tally"
    WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ${round.id}::uuid
      AND scope = 'withBelow' AND "group" = ${group}`;
  return new Map(rows.map((row) => [row.unitId, readSums(row, round.questionnaire)]));
}

/** The unit that another went into, by the id of the one that went. */
export async function readMerges(
  database: OrganizationDatabase,
  { organizationId }: OrganizationScope,
): Promise<Map<string, string>> {
  const merged = await database.unitChange.findMany({
    where: { organizationId, kind: "merged" },
    select: { unitId: true, after: true },
    orderBy: [{ on: "asc" }, { id: "asc" }],
  });
  return new Map(merged.flatMap(({ unitId, after }) => (after ? [[unitId, after]] : [])));
}
