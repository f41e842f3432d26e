import { expect, test } from "vitest";
import { cycles } from "./import-graph";
import { parseSource } from "./source-files";

test("sees an import in each way it can be written", () => {
  const text = `
    import { database as db, type A } from "@/lib/db/client";
    import type { B } from "./queries";
    import { type C } from "./rules";
    import "server-only";
    export { mintScope } from "@/lib/db/scope";
    export * from "./steps";
    const later = await import("./coins");
    type D = import("./schema").D;
  `;
  const { imports } = parseSource("lib/assessments/sample.ts", text);
  const seen = imports.map(({ target, typeOnly, names }) => [target, typeOnly, ...names]);
  expect(seen).toEqual([
    ["lib/db/client.ts", false, "database", "A"],
    ["lib/assessments/queries.ts", true, "B"],
    ["lib/assessments/rules.ts", true, "C"],
    ["server-only", false],
    ["lib/db/scope.ts", false, "mintScope"],
    ["lib/assessments/steps.ts", false],
    ["lib/assessments/coins.ts", false],
    ["lib/assessments/schema.ts", true],
  ]);
});

test("sees the environment read in each way it can be written", () => {
  const text = `
    const a = process.env.PORT;
    const b = process.env["HOST"];
    const { env } = process;
    import { env as c } from "node:process";
  `;
  expect(parseSource("lib/sample.ts", text).environment).toEqual(["PORT", "*", "*", "*"]);
});

test("sees a cycle, whoever is asked first", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(cycles(graph)).toEqual(["b → c → b"]);
});
