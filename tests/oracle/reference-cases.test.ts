import path from "node:path";
import { describe, expect, it } from "vitest";
import { runFolder } from "./run-folder";

describe("the reference cases", () => {
  // In one test, and not while tests are collected: mutation testing would take what runs there for
  // part of every test.
  it("are all there, and agree", () => {
    const outcomes = [...runFolder(path.join(import.meta.dirname, "cases"))];
    expect(outcomes.length).toBe(137);
    expect(outcomes.filter(({ misses }) => misses.length > 0)).toEqual([]);
  });
});
