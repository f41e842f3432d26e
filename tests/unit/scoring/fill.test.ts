import { describe, expect, it } from "vitest";
import { fill, fillSentence } from "@/lib/scoring/fill";

describe("a template", () => {
  it("is filled at every place, with what belongs there", () => {
    expect(fill("{n} of {total}, {n} in all", { n: 3, total: "ten" })).toBe("3 of ten, 3 in all");
  });

  it("has zero and an empty text for values like any other", () => {
    expect(fill("{n}{unit}", { n: 0, unit: "" })).toBe("0");
  });

  it("is refused when a place has no value: it names both", () => {
    expect(() => fill("{n} of {total}", { n: 3 })).toThrow(
      'No value for {total} in "{n} of {total}".',
    );
  });

  it("begins with a capital when it is a sentence", () => {
    expect(fillSentence("{level} is low: {level}", { level: "identity" })).toBe(
      "Identity is low: identity",
    );
  });
});
