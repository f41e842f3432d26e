import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { type Counts, countPlaywright, countVitest } from "./support/counts";
import { ROOT } from "./support/process";

// `npm test`: every check there is, also after one has failed. The last line counts what really ran.

/** A program of a package, run by Node. */
interface Step {
  name: string;
  program: readonly string[];
  /** For a step that counts its own tests: where it writes its report, and how that is read. */
  report?: { file: string; count: (report: unknown) => Counts };
}

/**
 * One after the other; those of one line side by side. Integration tests wait for processes half of
 * the time, and leave room for what does not.
 */
const STEPS: readonly (readonly Step[])[] = [
  // First, for the database client and Next's types that the others need.
  [{ name: "build", program: ["--import", "tsx", "lib/server/build.ts"] }],
  [vitest("unit")],
  [
    vitest("integration"),
    { name: "types", program: ["node_modules/typescript/bin/tsc", "--noEmit"] },
    { name: "lint", program: ["node_modules/@biomejs/biome/bin/biome", "check"] },
  ],
  [playwright()],
];

function vitest(project: string): Step {
  const file = reportFile(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name: project,
    program: ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters],
    report: { file, count: (report) => countVitest(report, path.join(ROOT, "tests")) },
  };
}

function playwright(): Step {
  const file = reportFile("browser");
  return {
    name: "browser",
    program: ["node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"],
    report: { file, count: (report) => ({ browser: countPlaywright(report) }) },
  };
}

function reportFile(name: string): string {
  return path.join(ROOT, "test-results", `${name}.json`);
}

interface Row {
  check: string;
  passed: number;
  failed: number;
  seconds: number;
}

async function timed(step: Step): Promise<Row[]> {
  const begin = performance.now();
  const counts = await run(step);
  const seconds = Math.round((performance.now() - begin) / 1000);
  return Object.entries(counts).map(([check, count]) => ({ check, ...count, seconds }));
}

/** Runs one step; its words come to the terminal when it has ended, not among those of another. */
async function run({ name, program, report }: Step): Promise<Counts> {
  if (report !== undefined) await rm(report.file, { force: true });
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("browser") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => words.push(part));
  const [code] = await once(child, "close");
  process.stdout.write(`\n── ${name}\n${Buffer.concat(words)}`);
  const single = { [name]: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } };
  if (report === undefined) return single;
  const counts = await readFile(report.file, "utf8")
    .then((text) => report.count(JSON.parse(text)))
    .catch(() => ({}));
  const { passed, failed } = total(counts);
  // A runner that found no test, or that failed beside its tests, has failed.
  const believable = passed + failed > 0 && (code === 0) === (failed === 0);
  return believable ? counts : { ...counts, [`${name} (as a whole)`]: { passed: 0, failed: 1 } };
}

function total(counts: Counts) {
  const all = Object.values(counts);
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

const rows: Row[] = [];
for (const steps of STEPS) rows.push(...(await Promise.all(steps.map(timed))).flat());
console.table(rows);
const { passed, failed } = total(Object.fromEntries(rows.entries()));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
