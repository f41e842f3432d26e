import path from "node:path";
import { describe, expect, it } from "vitest";
import { runFolder } from "./run-folder";

const outcomes = [...runFolder(path.join(import.meta.dirname, "cases"))];

describe("the reference cases", () => {
  it("are all there", () => {
    expect(outcomes.length).toBe(137);
  });

  it.each(outcomes)("$name agrees", ({ misses }) => {
    expect(misses).toEqual([]);
  });
});
