import { inOrganization } from "@/lib/db/client";
import type { TallyScope } from "@/lib/db/generated/client";
import type { OrganizationScope } from "@/lib/db/scope";

/** A closed round with its tree, or `null`. */
export type ClosedRound = NonNullable<Awaited<ReturnType<typeof findClosedRound>>>;

/** What is kept of one group of a unit. */
export type UnitTally = Awaited<ReturnType<typeof findUnitTallies>>[number];

/** A closed round with its tree as it was at opening, or `null`: nothing is shown before it closes. */
export function findClosedRound(scope: OrganizationScope, id: string) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findFirst({
      where: { organizationId, id, state: "closed" },
      select: {
        id: true,
        name: true,
        unitId: true,
        kind: true,
        questionnaire: true,
        questionnaireVersion: true,
        socialSystem: true,
        perspectives: true,
        threshold: true,
        sharing: true,
        respondentView: true,
        openedOn: true,
        closedOn: true,
        units: {
          select: { unitId: true, parentId: true, name: true, socialSystem: true },
          orderBy: { name: "asc" },
        },
      },
    }),
  );
}

/** The tallies of one unit: of every group in it in which somebody answered. */
export function findUnitTallies(scope: OrganizationScope, roundId: string, unitId: string) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.tally.findMany({
      where: { organizationId, roundId, unitId },
      select: { scope: true, group: true, counts: true, released: true },
    }),
  );
}

/** Of every unit of a round, with all below it: how many answered, and what may be shown of it. */
export function findUnitReleases(scope: OrganizationScope, roundId: string) {
  const { organizationId } = scope;
  const withBelow: TallyScope = "withBelow";
  return inOrganization(scope, (database) =>
    database.tally.findMany({
      where: { organizationId, roundId, scope: withBelow, group: "all" },
      select: { unitId: true, respondents: true, released: true },
    }),
  );
}

/** What people of some units wrote, each question by itself, in no order of theirs. */
export async function findUnitComments(
  scope: OrganizationScope,
  roundId: string,
  unitIds: readonly string[],
): Promise<{ stories: string[]; improvements: string[] }> {
  const { organizationId } = scope;
  const responses = await inOrganization(scope, (database) =>
    database.response.findMany({
      where: {
        organizationId,
        roundId,
        unitId: { in: [...unitIds] },
        finishedOn: { not: null },
      },
      select: { story: true, improvement: true },
    }),
  );
  // Sorted by their own text, so that nothing tells which story and which improvement belong together.
  const texts = (field: "story" | "improvement") =>
    responses.flatMap((response) => response[field] ?? []).sort();
  return { stories: texts("story"), improvements: texts("improvement") };
}
