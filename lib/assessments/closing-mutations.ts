import { inOrganization } from "@/lib/db/client";
import type { OrganizationScope } from "@/lib/db/scope";
import type { Questionnaire } from "@/lib/framework/questionnaires";
import { emptyTally, tallyCounts, tallyResponse } from "@/lib/scoring/tally";
import { lockOpenRound } from "./response-mutations";

/**
 * Closes a round for good: counts the finished responses and freezes the tally, in one transaction
 * and at most once.
 *
 * @returns whether it was closed by this call; `false` when it was closed already or too few have finished
 */
export async function closeRound(
  scope: OrganizationScope,
  round: { id: string; unitId: string; threshold: number },
  questionnaire: Questionnaire,
  today: Date,
): Promise<boolean> {
  const { organizationId } = scope;
  return inOrganization(scope, async (database) => {
    if (!(await lockOpenRound(database, organizationId, round.id, "UPDATE"))) return false;
    const responses = await database.response.findMany({
      where: { organizationId, roundId: round.id, finishedOn: { not: null } },
      select: { answers: true },
    });
    if (responses.length < round.threshold) return false;
    const tally = emptyTally(questionnaire);
    for (const { answers } of responses) tallyResponse(tally, answers);
    await database.tally.create({
      data: {
        organizationId,
        roundId: round.id,
        unitId: round.unitId,
        scope: "withBelow",
        group: "all",
        respondents: responses.length,
        counts: tallyCounts(tally),
      },
    });
    await database.round.update({
      where: { organizationId_id: { organizationId, id: round.id } },
      data: { state: "closed", closedOn: today },
    });
    return true;
  });
}
