import { describe, expect, it } from "vitest";
import { wordingFor } from "@/lib/framework/wording";
import { levelName, listed, percent, points, stageName } from "@/lib/scoring/names";

const [nl, en] = [wordingFor("nl"), wordingFor("en")];

describe("names in a sentence", () => {
  it("begin without a capital", () => {
    expect(levelName("mission", en, "en")).toBe("mission");
    expect(stageName(1, en, "en")).toBe("by chance");
    expect(stageName(5, nl, "nl")).toBe("uitblinkend");
  });

  it("are joined as the language does", () => {
    expect(listed(["mission"], en, "en")).toBe("mission");
    expect(listed(["mission", "identity", "values"], en, "en")).toBe(
      "mission, identity, and values",
    );
    const dutch = (["mission", "identity"] as const).map((level) => levelName(level, nl, "nl"));
    expect(listed(["mission", "identity"], nl, "nl")).toBe(dutch.join(" en "));
  });
});

describe("numbers as people say them", () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.494, 49],
    [0.495, 50],
    [0.999, 99],
    [1, 100],
  ])("a share of %f is %i percent: none and all only when it is exactly that", (share, said) => {
    expect(percent(share)).toBe(said);
  });

  it("has scores in whole points, a half upwards", () => {
    expect([points(62.49), points(62.5)]).toEqual([62, 63]);
  });
});
