import { describe, expect, test } from "vitest";
import {
  changeBetweenRounds,
  discloseAnswers,
  discloseGroup,
  unanimousBand,
} from "@/lib/disclosure/detail";

const FIVE = { threshold: 5, anonymous: true };
const THREE = { threshold: 3, anonymous: false };

describe("discloseGroup", () => {
  test.each([
    [FIVE, 0, false, "none", false],
    [FIVE, 4, false, "none", false],
    [FIVE, 5, true, "three-bins", false],
    [FIVE, 7, true, "three-bins", false],
    [FIVE, 8, true, "dots", false],
    [FIVE, 9, true, "dots", false],
    [FIVE, 10, true, "dots", true],
    [THREE, 2, false, "none", false],
    [THREE, 3, true, "three-bins", false],
    [THREE, 6, true, "dots", false],
    [{ threshold: 12, anonymous: true }, 11, false, "none", false],
    [{ threshold: 12, anonymous: true }, 12, true, "three-bins", true],
  ])("%o, %i persons: scores %s, distribution %s, comments %s", (policy, persons, ...expected) => {
    const { scores, distribution, comments } = discloseGroup(persons, policy);
    expect([scores, distribution, comments]).toEqual(expected);
  });
});

describe("discloseAnswers", () => {
  test("shows nothing of a group that is withheld", () => {
    expect(discloseAnswers([1, 1, 1, 0, 0], discloseGroup(3, FIVE))).toEqual({
      score: "none",
      distribution: "none",
    });
  });

  test("shows unanimous answers of fewer than ten as a band, without a distribution", () => {
    expect(discloseAnswers([0, 0, 9, 0, 0], discloseGroup(9, FIVE))).toEqual({
      score: "band",
      distribution: "none",
    });
  });

  test("shows unanimous answers of ten as a point", () => {
    expect(discloseAnswers([0, 0, 10, 0, 0], discloseGroup(10, FIVE))).toEqual({
      score: "point",
      distribution: "dots",
    });
  });

  test("shows answers that differ as a point", () => {
    expect(discloseAnswers([0, 0, 5, 1, 0], discloseGroup(6, FIVE))).toEqual({
      score: "point",
      distribution: "three-bins",
    });
  });
});

describe("unanimousBand", () => {
  const scoresOf = (points: number) =>
    Array.from({ length: points }, (_, index) => (100 * index) / (points - 1));

  test.each([5, 7])("holds the score, and at least two answers of a %i-point item", (points) => {
    for (const score of scoresOf(points)) {
      const { from, to } = unanimousBand(score);
      const alike = scoresOf(points).filter((other) => unanimousBand(other).from === from);
      expect(score).toBeGreaterThanOrEqual(from);
      expect(score).toBeLessThanOrEqual(to);
      expect(alike.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("the limit of a band", () => {
  test("is not low, as it is not for a level", () => {
    expect(unanimousBand(62.5)).toEqual({ from: 62.5, to: 100 });
    expect(unanimousBand(62.4)).toEqual({ from: 0, to: 62.5 });
  });
});

describe("changeBetweenRounds", () => {
  test.each([
    [8, 8, 0, "points"],
    [8, 9, 1, "bands"],
    [8, 8, 2, "bands"],
    [9, 9, 4, "bands"],
    [9, 9, 5, "points"],
    [10, 10, 2, "points"],
    [9, 12, 3, "bands"],
    [9, 14, 5, "points"],
  ] as const)("%i and then %i respondents, %i moved: %s", (before, after, moved, expected) => {
    expect(changeBetweenRounds(before, after, moved, FIVE)).toBe(expected);
    expect(changeBetweenRounds(after, before, moved, FIVE)).toBe(expected);
  });

  test("when nobody can know who moved, equal numbers do not mean the same people", () => {
    expect(changeBetweenRounds(8, 8, null, FIVE)).toBe("bands");
    expect(changeBetweenRounds(6, 11, null, FIVE)).toBe("points");
    expect(changeBetweenRounds(20, 20, null, FIVE)).toBe("points");
  });

  test("with a higher threshold, up to k − 1 people count as few", () => {
    expect(changeBetweenRounds(9, 9, 6, { threshold: 7, anonymous: true })).toBe("bands");
    expect(changeBetweenRounds(9, 9, 7, { threshold: 7, anonymous: true })).toBe("points");
  });

  test("fewer people cannot have moved than the numbers differ", () => {
    expect(() => changeBetweenRounds(8, 5, 2, FIVE)).toThrow("At least 3 people moved.");
  });
});
