import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { readClosedRounds } from "./comparison-queries";
import type { StoredTally } from "./line-moment";
import { numbersIn } from "./stored-sums";

/** A unit in the tree of a round. */
export type PlacedUnit = {
  readonly roundId: string;
  readonly unitId: string;
  readonly parentId: string | null;
  readonly name: string;
};

/** The key of a tally among those that were found. */
export function tallyKey(roundId: string, unitId: string, group: string): string {
  return `${roundId}/${unitId}/${group}`;
}

/** The rounds that buildings are about, with their trees, and the tallies of some units in them. */
export function findSides(
  scope: OrganizationScope,
  wanted: readonly { readonly roundId: string; readonly unitId: string }[],
) {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const rounds = await readClosedRounds(database, scope);
    const asked = rounds.filter(({ id }) => wanted.some(({ roundId }) => roundId === id));
    const roundIds = asked.map(({ id }) => id);
    const unitIds = [...wanted, ...asked].map(({ unitId }) => unitId);
    const units = await database.$queryRaw<PlacedUnit[]>`
      SELECT "roundId"::text, "unitId"::text, "parentId"::text, name FROM "RoundUnit"
      WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])`;
    const rows = await database.$queryRaw<
      {
        roundId: string;
        unitId: string;
        group: string;
        respondents: number;
        counts: string;
        released: string;
      }[]
    >`
      SELECT "roundId"::text, "unitId"::text, "group", respondents, counts::text, released::text
      FROM "Tally"
      WHERE "organizationId" = ${organizationId}::uuid AND "roundId" = ANY(${roundIds}::uuid[])
        AND "unitId" = ANY(${unitIds}::uuid[]) AND scope = 'withBelow'`;
    const tallies = new Map(
      rows.map(({ roundId, unitId, group, respondents, counts, released }) => {
        const stored: StoredTally = {
          respondents,
          counts: numbersIn(counts),
          released: numbersIn(released),
        };
        return [tallyKey(roundId, unitId, group), stored];
      }),
    );
    return { rounds, units, tallies };
  });
}
