import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { wordingFor } from "@/lib/framework/wording";
import { scoreCommand } from "@/lib/scoring/score-command";

vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
let folder = "";
let good = "";
let bad = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "score-"));
  good = path.join(folder, "good.csv");
  bad = path.join(folder, "bad.csv");
  await writeFile(good, "mission-1,values-1\n4,2\n5,1\n");
  await writeFile(bad, "mission-1,values-1\n4,6\n");
});

afterAll(() => rm(folder, { recursive: true }));

describe("the command that scores a file", () => {
  it("prints the profile as JSON, unless another format is asked", async () => {
    const result = await scoreCommand([good]);
    expect(result).toMatchObject({ errors: "", exitCode: 0 });
    expect(JSON.parse(result.output)).toMatchObject({
      respondents: 2,
      priority: { level: "identity", reason: "unknown" },
    });
    expect(await scoreCommand([good, "--format", "json"])).toEqual(result);
  });

  it("prints the findings in the chosen language, Dutch unless asked otherwise", async () => {
    const dutch = await scoreCommand([good, "--format", "text"]);
    expect(dutch.output).toContain("2 antwoorden");
    const english = await scoreCommand(["--locale=en", "--format=text", good]);
    expect(english.output).toContain("2 responses");
    expect(english.output).toContain(wordingFor("en").advice.team.identity.headline.unknown);
  });

  it("prints the building as SVG", async () => {
    const { output, exitCode } = await scoreCommand([good, "--format", "svg", "--locale", "en"]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^<svg [\s\S]*The building of seven levels[\s\S]*<\/svg>\n$/);
  });

  it("refuses bad input with line and column, in the chosen language, and prints nothing", async () => {
    expect(await scoreCommand([bad, "--format", "text"])).toEqual({
      output: "",
      errors: "Regel 2, kolom values-1: 6 valt buiten 1 tot en met 5.\n",
      exitCode: 2,
    });
    expect((await scoreCommand([bad, "--locale", "en"])).errors).toBe(
      "Line 2, column values-1: 6 is outside 1 to 5.\n",
    );
  });

  it.each([
    { args: [], says: "Name one file" },
    { args: ["a.csv", "b.csv"], says: "Name one file" },
    { args: ["a.csv", "--format", "pdf"], says: "--format" },
    { args: ["a.csv", "--format"], says: "--format" },
    { args: ["a.csv", "--verbose"], says: "verbose" },
    { args: ["a.csv", "-x"], says: "x" },
    { args: ["no-such-file.csv"], says: "no-such-file.csv" },
    { args: ["."], says: "cannot be read" },
  ])("refuses $args, and prints nothing", async ({ args, says }) => {
    const { output, errors, exitCode } = await scoreCommand([...args, "--locale", "en"]);
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
    // What is wrong comes first; how it should be follows.
    expect(errors.split("\n")[0]).toContain(says);
  });

  it("refuses a language it does not have", async () => {
    const { output, errors, exitCode } = await scoreCommand([good, "--locale", "de"]);
    expect({ output, exitCode }).toEqual({ output: "", exitCode: 2 });
    expect(errors.split("\n")[0]).toContain("--locale");
  });
});

describe("whom the words of the command address", () => {
  it("is a person for one row, and a team for more", async () => {
    const one = path.join(folder, "one.csv");
    await writeFile(one, "mission-1,values-1\n4,2\n");
    const { individual, team } = wordingFor("en").advice;
    const text = async (file: string) =>
      (await scoreCommand([file, "--format", "text", "--locale", "en"])).output;
    expect(await text(one)).toContain(individual.identity.headline.unknown);
    expect(await text(good)).toContain(team.identity.headline.unknown);
  });
});

describe("the command as a process", () => {
  const score = (...args: string[]) =>
    run(process.execPath, ["--import", "tsx", "lib/scoring/score.ts", ...args]);

  it("ends with 0 and the profile on standard output", async () => {
    const { stdout, stderr } = await score(good);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).respondents).toBe(2);
  });

  it("ends with 2 and the problems on standard error", async () => {
    await expect(score(bad, "--locale", "en")).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: "Line 2, column values-1: 6 is outside 1 to 5.\n",
    });
  });
});
