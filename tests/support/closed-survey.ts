import { randomUUID } from "node:crypto";
import { closeRound } from "@/lib/assessments/closing-mutations";
import { unscopedDatabase } from "@/lib/db/client";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import type { Perspective } from "@/lib/framework/social-systems";
import { quickAnswers, response } from "../unit/scoring/respondents";
import { TODAY } from "./assessments";
import type { TestOrganization } from "./organizations";

/** So many direct members of a unit who give these answers on the seven levels, in turn. */
export type Group = {
  readonly unit: string;
  readonly persons: number;
  readonly answers?: readonly number[];
  readonly perspective?: Perspective;
  readonly story?: string;
};

type Survey = {
  /** The parent of each unit by name, the root's first. */
  readonly tree: Readonly<Record<string, string | null>>;
  readonly groups: readonly Group[];
  readonly sharing?: "units" | "total";
  readonly perspectives?: readonly Perspective[];
  readonly open?: boolean;
};

/** A survey that people have answered and that is closed; gives its id and those of its units. */
export async function surveyed(
  { id: organizationId, scope }: TestOrganization,
  { tree, groups, sharing = "units", perspectives = [], open = false }: Survey,
) {
  const ids = Object.fromEntries(Object.keys(tree).map((name) => [name, randomUUID()]));
  const idOf = (name: string): string => {
    const id = ids[name];
    if (id === undefined) throw new Error(`There is no unit ${name}.`);
    return id;
  };
  const units = Object.entries(tree).map(([name, parent]) => {
    const parentId = parent === null ? null : idOf(parent);
    return { organizationId, name, parentId, socialSystem: "team" as const };
  });
  for (const unit of units) {
    await unscopedDatabase().unit.create({ data: { ...unit, id: idOf(unit.name) } });
  }
  const roundId = randomUUID();
  await unscopedDatabase().round.create({
    data: {
      organizationId,
      id: roundId,
      unitId: idOf(Object.keys(tree)[0] ?? ""),
      kind: "survey",
      state: "open",
      name: "Najaar",
      socialSystem: "team",
      questionnaire: "quick",
      questionnaireVersion: QUESTIONNAIRES.quick.version,
      threshold: 5,
      sharing,
      perspectives: [...perspectives],
      openedOn: TODAY,
    },
  });
  await unscopedDatabase().roundUnit.createMany({
    data: units.map((unit) => ({ ...unit, roundId, unitId: idOf(unit.name) })),
  });
  await unscopedDatabase().response.createMany({
    data: groups.flatMap(({ unit, persons, answers = [3, 4], perspective = null, story }) =>
      Array.from({ length: persons }, (_, person) => ({
        organizationId,
        roundId,
        unitId: idOf(unit),
        perspective,
        story: story === undefined ? null : `${story} ${person}`,
        answers: response(
          quickAnswers(Array<number>(7).fill(answers[person % answers.length] ?? 3)),
          QUESTIONNAIRES.quick,
        ),
        finishedOn: TODAY,
      })),
    ),
  });
  if (!open && !(await closeRound(scope, roundId, TODAY))) throw new Error("It did not close.");
  return { roundId, idOf };
}
