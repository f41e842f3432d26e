import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runOracle } from "./run-oracle";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "oracle-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: unknown) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

function run() {
  const lines: string[] = [];
  const exitCode = runOracle(folder, (line) => lines.push(line));
  return { exitCode, lines };
}

function meanCheck(expected: object, more: object = {}) {
  return {
    id: "01",
    stat: "mean_ci",
    input: { x: [2, 4] },
    params: { conf: 0.95 },
    rel_tol: 1e-10,
    expected,
    ...more,
  };
}

describe("runOracle", () => {
  it("passes when every case agrees", () => {
    put("a.json", { data: null, checks: [meanCheck({ n: 2, mean: 3 })] });
    expect(run()).toEqual({ exitCode: 0, lines: ["1 passed, 0 failed"] });
  });

  it("prints a line for each miss, and fails", () => {
    put("a.json", { checks: [meanCheck({ n: 3, mean: 3, se: 0.5 }), meanCheck({ mean: 3 })] });
    expect(run()).toEqual({
      exitCode: 1,
      lines: [
        "a.json 01 mean_ci: n: got 2, expected 3",
        "a.json 01 mean_ci: se: got 1, expected 0.5",
        "1 passed, 1 failed",
      ],
    });
  });

  it("fails when nothing ran", () => {
    expect(run()).toEqual({ exitCode: 1, lines: ["0 passed, 0 failed"] });
    put("notes.txt", "nothing here");
    expect(run()).toEqual({ exitCode: 1, lines: ["0 passed, 0 failed"] });
  });

  it("fails for a folder that does not exist", () => {
    rmSync(folder, { recursive: true });
    const { exitCode, lines } = run();
    mkdirSync(folder);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });

  it.each([
    ["broken JSON", "{"],
    ["no checks", { title: "empty" }],
    ["a check that is no object", { checks: [7] }],
    ["an unknown statistic", { checks: [meanCheck({}, { stat: "horoscope" })] }],
    ["the name of something every object has", { checks: [meanCheck({}, { stat: "toString" })] }],
    ["a missing vector", { checks: [meanCheck({}, { input: {} })] }],
    ["a vector with words", { checks: [meanCheck({}, { input: { x: ["two"] } })] }],
    ["a missing parameter", { checks: [meanCheck({}, { params: {} })] }],
    ["no tolerance", { checks: [meanCheck({}, { rel_tol: undefined })] }],
  ])("reports %s as a miss and goes on", (_, content) => {
    put("a.json", content);
    put("b.json", { checks: [meanCheck({ mean: 3 })] });
    const { exitCode, lines } = run();
    expect(exitCode).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^a\.json/);
    expect(lines[1]).toBe("1 passed, 1 failed");
  });

  it("does not check values that only inform", () => {
    put("a.json", {
      checks: [meanCheck({ mean: 3, info_mode: 9, em_rounds: 3, r_error: "none" })],
    });
    expect(run().exitCode).toBe(0);
  });

  it("expects undefined where null is expected, and a number where one is", () => {
    put("a.json", { checks: [meanCheck({ sd: null, ci_low: 0 }, { input: { x: [2] } })] });
    expect(run().lines[0]).toBe("a.json 01 mean_ci: ci_low: got null, expected 0");
  });

  it("takes profiles from the folders inside, a csv with a json beside it", () => {
    put("deep/er/team.csv", "mission-1,mission-2\n5,1\n");
    put("deep/er/team.json", { respondents: 2 });
    put("alone.csv", "mission-1\n5\n");
    put("refused.csv", "mission-1\n6\n");
    put("refused.json", {});
    const { exitCode, lines } = run();
    expect(exitCode).toBe(1);
    expect(lines).toContain("deep/er/team.csv: respondents: got 1, expected 2");
    expect(lines).toContain("deep/er/team.csv: levels: not expected");
    expect(lines).toContain("alone.csv: no .json beside it says what to expect");
    expect(lines).toContain("refused.csv: refused");
    expect(lines.at(-1)).toBe("0 passed, 3 failed");
  });
});
