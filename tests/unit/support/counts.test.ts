import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "../../support/counts";

function file(name: string, status: string, ...statuses: string[]) {
  return { name, status, assertionResults: statuses.map((each) => ({ status: each })) };
}

test("countVitest counts by folder, and neither skipped tests nor todos", () => {
  const report = {
    testResults: [
      file("/x/tests/unit/a/one.test.ts", "failed", "passed", "failed", "skipped"),
      file("/x/tests/unit/two.test.ts", "passed", "passed", "todo"),
      file("/x/tests/oracle/three.test.ts", "passed", "passed"),
    ],
  };
  expect(countVitest(report, "/x/tests")).toEqual({
    unit: { passed: 2, failed: 1 },
    oracle: { passed: 1, failed: 0 },
  });
});

test("countVitest counts a file that could not be loaded as one failed test", () => {
  const report = { testResults: [file("/x/tests/unit/a.test.ts", "failed")] };
  expect(countVitest(report, "/x/tests")).toEqual({ unit: { passed: 0, failed: 1 } });
});

test("countPlaywright counts flaky tests and errors outside of tests as failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 7 }, errors: ["x"] };
  expect(countPlaywright(report)).toEqual({ passed: 5, failed: 4 });
});
