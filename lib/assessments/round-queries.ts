import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import { inOrder, type TreeUnit } from "./round-tree";

/** A survey as those see it who prepare and follow it. */
export type Survey = NonNullable<Awaited<ReturnType<typeof findSurvey>>>;

/** The surveys of an organization, in the order in which one looks for them: the latest first. */
export type SurveyInList = Awaited<ReturnType<typeof findSurveys>>[number];

const surveyFields = {
  id: true,
  name: true,
  state: true,
  unitId: true,
  socialSystem: true,
  questionnaire: true,
  questionnaireVersion: true,
  threshold: true,
  perspectives: true,
  languages: true,
  sharing: true,
  respondentView: true,
  invitationTexts: true,
  reminderDays: true,
  opensOn: true,
  closesOn: true,
  openedOn: true,
  closedOn: true,
  remindedOn: true,
  unit: { select: { id: true, name: true } },
} as const;

/** A survey, or `null`. */
export function findSurvey(scope: OrganizationScope, id: string) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findFirst({
      where: { organizationId, id, kind: "survey" },
      select: surveyFields,
    }),
  );
}

/** All surveys of an organization, each with the units that take part in it by id. */
export function findSurveys(scope: OrganizationScope) {
  const { organizationId } = scope;
  return inOrganization(scope, (database) =>
    database.round.findMany({
      where: { organizationId, kind: "survey" },
      orderBy: [{ openedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        state: true,
        unitId: true,
        opensOn: true,
        closesOn: true,
        openedOn: true,
        closedOn: true,
        unit: { select: { name: true } },
        units: { select: { unitId: true } },
      },
    }),
  );
}

/** The tree of a round as it was when it opened, each unit after its parent. */
export async function findRoundTree(
  scope: OrganizationScope,
  roundId: string,
): Promise<TreeUnit[]> {
  const { organizationId } = scope;
  const units = await inOrganization(scope, (database) =>
    database.roundUnit.findMany({
      where: { organizationId, roundId },
      select: { unitId: true, parentId: true, socialSystem: true, name: true },
    }),
  );
  return inOrder(units.map(({ unitId, ...unit }) => ({ id: unitId, ...unit })));
}

/** The name of a unit as it was when the round opened, or `null`. */
export async function findRoundUnitName(
  scope: OrganizationScope,
  roundId: string,
  unitId: string,
): Promise<string | null> {
  const { organizationId } = scope;
  const unit = await inOrganization(scope, (database) =>
    database.roundUnit.findUnique({
      where: { organizationId_roundId_unitId: { organizationId, roundId, unitId } },
      select: { name: true },
    }),
  );
  return unit?.name ?? null;
}

/** Whether anybody has begun to answer: from then on the round's promise stands. */
export async function hasBegun(scope: OrganizationScope, roundId: string): Promise<boolean> {
  const { organizationId } = scope;
  const first = await inOrganization(scope, (database) =>
    database.response.findFirst({ where: { organizationId, roundId }, select: { id: true } }),
  );
  return first !== null;
}

/** How many were invited, have answered by invitation, and have answered by a link, by unit id. */
export type ProgressCounts = {
  readonly invited: ReadonlyMap<string, number>;
  readonly answered: ReadonlyMap<string, number>;
  readonly byLink: ReadonlyMap<string, number>;
};

/** For the progress of a round; what of it may be told is decided by progress-groups.ts. */
export async function countProgress(
  scope: OrganizationScope,
  roundId: string,
): Promise<ProgressCounts> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    const invitations = await database.invitation.groupBy({
      by: ["unitId", "answered"],
      where: { organizationId, roundId },
      _count: { _all: true },
    });
    const responses = await database.response.groupBy({
      by: ["unitId"],
      where: { organizationId, roundId, invited: false, finishedOn: { not: null } },
      _count: { _all: true },
    });
    const answered = invitations.filter((group) => group.answered);
    return {
      invited: summed(invitations),
      answered: summed(answered),
      byLink: summed(responses),
    };
  });
}

function summed(
  groups: readonly { unitId: string | null; _count: { _all: number } }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { unitId, _count } of groups) {
    if (unitId !== null) sums.set(unitId, (sums.get(unitId) ?? 0) + _count._all);
  }
  return sums;
}

/** The name of the organization itself. */
export async function findOrganizationName(scope: OrganizationScope): Promise<string> {
  const { organizationId } = scope;
  const organization = await inOrganization(scope, (database) =>
    database.organization.findUnique({ where: { id: organizationId }, select: { name: true } }),
  );
  return organization?.name ?? "";
}
