import { randomUUID } from "node:crypto";
import { freezeTallies } from "@/lib/assessments/closing";
import { unscopedDatabase } from "@/lib/db/client";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { emptyTally, tallyResponse } from "@/lib/scoring/tally";
import { someResponses } from "./respondents";

const CHILDREN = 12;
const RESPONSES = 1_000_000;
/** So many different groups of people; units take turns. */
const SAMPLES = 24;
const { full } = QUESTIONNAIRES;

export type BenchOrganization = {
  readonly organizationId: string;
  readonly slug: string;
  readonly roundIds: readonly string[];
  readonly unitIds: readonly string[];
};

/**
 * An organization with closed rounds of a million responses each, as closing would have left it:
 * tallies, what may be shown of them, and their sums. Everybody may read it, so that no one need sign
 * in. Two rounds are counted; the others are copies of them.
 */
export async function comparedOrganization(
  units: number,
  rounds: number,
): Promise<BenchOrganization> {
  const organizationId = randomUUID();
  const slug = `bench-${units}-${rounds}`;
  const database = unscopedDatabase();
  await database.organization.create({
    data: { id: organizationId, slug, name: "Bench", demo: true },
  });
  const ids = Array.from({ length: units }, () => randomUUID() as string);
  const tree = ids.map((unitId, index) => ({
    organizationId,
    unitId,
    parentId: index === 0 ? null : (ids[Math.floor((index - 1) / CHILDREN)] ?? null),
    socialSystem: "team" as const,
    name: `Unit ${index}`,
  }));
  await database.unit.createMany({
    data: tree.map(({ unitId: id, ...unit }) => ({ id, ...unit })),
  });
  const roundIds: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const roundId = randomUUID();
    const day = new Date(Date.UTC(2007 + round, 9, 1));
    await database.round.create({
      data: {
        organizationId,
        id: roundId,
        unitId: ids[0] ?? "",
        kind: "survey",
        state: "closed",
        name: `Round ${round + 1}`,
        socialSystem: "team",
        questionnaire: "full",
        questionnaireVersion: full.version,
        threshold: 5,
        openedOn: day,
        closedOn: day,
      },
    });
    await database.roundUnit.createMany({ data: tree.map((unit) => ({ ...unit, roundId })) });
    const model = roundIds[round - 2];
    if (model === undefined) await storeRound(organizationId, roundId, tree, round);
    else await copyRound(model, roundId);
    roundIds.push(roundId);
  }
  await database.$executeRawUnsafe("VACUUM ANALYZE");
  return { organizationId, slug, roundIds, unitIds: ids };
}

async function storeRound(
  organizationId: string,
  roundId: string,
  tree: readonly { readonly unitId: string; readonly parentId: string | null }[],
  turn: number,
): Promise<void> {
  const persons = Math.round(RESPONSES / tree.length);
  const samples = Array.from({ length: SAMPLES }, (_, sample) => {
    const tally = emptyTally(full);
    for (const answers of someResponses(full, persons + sample)) tallyResponse(tally, answers);
    return tally;
  });
  const direct = tree.map(({ unitId }, at) => {
    const tally = samples[(at * 7 + turn) % SAMPLES] ?? emptyTally(full);
    return { unitId, perspective: null, tally };
  });
  const round = {
    units: tree.map(({ unitId: id, parentId }) => ({ id, parentId })),
    perspectives: [],
  };
  const policy = { threshold: 5, anonymous: true };
  const frozen = [...freezeTallies(full, round, direct, policy)].map((kept) => ({
    organizationId,
    roundId,
    unitId: kept.unitId,
    scope: kept.scope === "direct" ? ("direct" as const) : ("withBelow" as const),
    group: "all",
    respondents: kept.tally.counts[0] ?? 0,
    counts: [...kept.tally.counts],
    released: [...kept.released],
    sums: kept.sums.map(BigInt),
  }));
  for (let at = 0; at < frozen.length; at += 250) {
    await unscopedDatabase().tally.createMany({ data: frozen.slice(at, at + 250) });
  }
}

async function copyRound(model: string, roundId: string): Promise<void> {
  await unscopedDatabase().$executeRaw`
    INSERT INTO "Tally"
      ("organizationId", "roundId", "unitId", scope, "group", respondents, counts, released, sums)
    SELECT "organizationId", ${roundId}::uuid, "unitId", scope, "group", respondents, counts,
      released, sums
    FROM "Tally" WHERE "roundId" = ${model}::uuid`;
}
