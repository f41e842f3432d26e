import { randomUUID } from "node:crypto";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { closeRound } from "@/lib/assessments/closing-mutations";
import { closeDatabase, unscopedDatabase } from "@/lib/db/client";
import { applyMigrations } from "@/lib/db/migrate";
import { mintScope } from "@/lib/db/scope";
import { setDatabaseUrl } from "@/lib/env";
import { ANSWER_RANGE, COINS } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { removeFolder, temporaryFolder } from "../support/folder";
import { ROOT } from "../support/process";
import { peakMemory, print, rounded } from "./figure";

const UNITS = 2000;
const CHILDREN = 12;

/**
 * How long it takes to close a survey, and how much memory the process needs for it: a tree of 2,000
 * units, everybody's full questionnaire.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000, 100_000, 1_000_000];
  const folder = await temporaryFolder();
  const postgres = await startEmbeddedPostgres(folder);
  try {
    await applyMigrations(postgres.url, path.join(ROOT, "prisma", "migrations"));
    setDatabaseUrl(postgres.url);
    for (const size of sizes) await closeOnce(size);
  } finally {
    await closeDatabase();
    await postgres.stop();
    await removeFolder(folder);
  }
}

async function closeOnce(responses: number): Promise<void> {
  const { organizationId, roundId } = await answeredRound(responses);
  const before = peakMemory();
  const start = performance.now();
  const closed = await closeRound(mintScope(organizationId), roundId, new Date());
  const ms = rounded(performance.now() - start);
  const tallies = await unscopedDatabase().tally.aggregate({
    where: { organizationId, scope: "withBelow", group: "all" },
    _count: true,
    _max: { respondents: true },
  });
  if (!closed || tallies._max.respondents !== responses) throw new Error("Not everybody counted.");
  const rss = peakMemory();
  print({ name: "closing", n: responses, ms, runs: 1, rss, rssBefore: before, units: UNITS });
}

/** A survey with so many finished responses, evenly over its units. */
async function answeredRound(responses: number) {
  const organizationId = randomUUID();
  const roundId = randomUUID();
  const database = unscopedDatabase();
  const ids = Array.from({ length: UNITS }, () => randomUUID());
  const units = ids.map((id, index) => ({
    organizationId,
    id,
    parentId: index === 0 ? null : (ids[Math.floor((index - 1) / CHILDREN)] ?? null),
    socialSystem: "team" as const,
    name: `Unit ${index}`,
  }));
  await database.organization.create({ data: { id: organizationId } });
  await database.unit.createMany({ data: units });
  await database.round.create({
    data: {
      organizationId,
      id: roundId,
      unitId: ids[0] ?? "",
      kind: "survey",
      state: "open",
      socialSystem: "team",
      questionnaire: "full",
      questionnaireVersion: QUESTIONNAIRES.full.version,
      threshold: 5,
      perspectives: ["management", "staff"],
    },
  });
  await database.roundUnit.createMany({
    data: units.map(({ id, ...unit }) => ({ ...unit, roundId, unitId: id })),
  });
  // Made by PostgreSQL itself: a million responses from outside would take minutes.
  await database.$executeRawUnsafe(`
    INSERT INTO "Response" ("organizationId", id, "roundId", "unitId", perspective, answers, "finishedOn")
    SELECT '${organizationId}', gen_random_uuid(), '${roundId}',
      (ARRAY['${ids.join("','")}']::uuid[])[1 + person % ${UNITS}],
      (CASE WHEN person % 7 = 0 THEN 'management' ELSE 'staff' END)::"Perspective",
      ARRAY[${someAnswers()}]::smallint[], CURRENT_DATE
    FROM generate_series(1, ${responses}) AS person`);
  return { organizationId, roundId };
}

/** An answer to every item of the full questionnaire, as SQL; all coins on the first level. */
function someAnswers(): string {
  const effort = QUESTIONNAIRES.full.items.findIndex(({ kind }) => kind === "effort");
  return QUESTIONNAIRES.full.items
    .map(({ kind }, index) => {
      if (kind === "effort") return index === effort ? COINS : 0;
      const { min, max } = ANSWER_RANGE[kind];
      return `${min} + floor(random() * ${max - min + 1})`;
    })
    .join();
}
