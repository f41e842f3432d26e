import path from "node:path";
import { z } from "zod";

/** How many checks passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** The same for each kind of check. */
export type Counts = Readonly<Record<string, Count>>;

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests in Vitest's JSON report by the folder under tests/ that they are in. A file that
 * could not be loaded counts as one failed test.
 *
 * @param testsFolder the absolute path of tests/
 */
export function countVitest(report: unknown, testsFolder: string): Counts {
  const counts: Record<string, Count> = {};
  for (const file of vitestReport.parse(report).testResults) {
    const [folder = ""] = path.relative(testsFolder, file.name).split(path.sep);
    const count = counts[folder] ?? { passed: 0, failed: 0 };
    const statuses = file.assertionResults.map(({ status }) => status);
    const failed = statuses.filter((status) => status === "failed").length;
    count.passed += statuses.filter((status) => status === "passed").length;
    count.failed += failed === 0 && file.status === "failed" ? 1 : failed;
    counts[folder] = count;
  }
  return counts;
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts the tests in Playwright's JSON report; an error outside of any test counts as one too. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
