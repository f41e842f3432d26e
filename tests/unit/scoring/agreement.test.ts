import { describe, expect, it } from "vitest";
import { agreementOf } from "@/lib/scoring/agreement";
import { countedSpread } from "@/lib/scoring/counted";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { onHundred } from "@/lib/scoring/spread";

function deviation(counts: readonly number[]) {
  return onHundred(countedSpread(counts).averageDeviation, counts);
}

/** Agreement on one item of which each person gave one of the answers 1 to 5. */
function agreement(answers: readonly number[]) {
  const counts = [1, 2, 3, 4, 5].map(
    (answer) => answers.filter((given) => given === answer).length,
  );
  return agreementOf(counts, [deviation(counts)], PARAMETERS);
}

describe("agreement of eight persons", () => {
  it.each([
    { answers: [3, 3, 3, 3, 3, 3, 3, 3], label: "one-picture" },
    { answers: [3, 3, 3, 3, 4, 4, 4, 4], label: "one-picture" },
    { answers: [2, 2, 3, 3, 3, 3, 4, 4], label: "one-picture" },
    { answers: [4, 4, 4, 4, 4, 4, 4, 1], label: "shades" },
    { answers: [1, 2, 2, 3, 3, 4, 4, 5], label: "spread" },
    { answers: [2, 2, 2, 2, 4, 4, 4, 4], label: "two-camps" },
    { answers: [1, 1, 1, 1, 4, 4, 4, 4], label: "two-camps" },
    { answers: [2, 2, 2, 2, 2, 5, 5, 5], label: "two-camps" },
  ])("on $answers is $label", ({ answers, label }) => {
    const found = agreement(answers);
    expect(found.agreement).toBe(label);
    expect(found.divided).toBe(label === "spread" || label === "two-camps");
    expect(found.indication).toBe(false);
  });
});

describe("the limits of agreement", () => {
  it("is not spoken of under five persons, and is an indication up to seven", () => {
    expect(agreement([1, 1, 5, 5])).toMatchObject({ agreement: "too-few", indication: false });
    expect(agreement([1, 1, 5, 5, 5])).toMatchObject({ agreement: "two-camps", indication: true });
    expect(agreement([3, 3, 3, 3, 3, 3, 3])).toMatchObject({ indication: true });
    expect(agreement([3, 3, 3, 3, 3, 3, 3, 3])).toMatchObject({ indication: false });
  });

  it("needs a quarter of the persons, and two of them, in each camp", () => {
    expect(agreement([1, 5, 5, 5, 5]).agreement).not.toBe("two-camps");
    expect(agreement([1, 1, 5, 5, 5, 5, 5, 5]).agreement).toBe("two-camps");
    expect(agreement([1, 1, 5, 5, 5, 5, 5, 5, 5]).agreement).not.toBe("two-camps");
  });

  it("allows a middle of half the smaller camp, and no more", () => {
    expect(agreement([1, 1, 3, 5, 5]).agreement).toBe("two-camps");
    expect(agreement([1, 1, 3, 3, 5, 5]).agreement).toBe("spread");
  });

  it("takes a person on a cut for the higher side", () => {
    const persons = Array.from({ length: 49 }, () => 0);
    // 18 of 48 steps is 37.5, 30 of 48 is 62.5.
    const low = agreementOf(persons.with(17, 4).with(30, 4), [50], PARAMETERS);
    expect(low.camps).toEqual({ low: 4, middle: 0, high: 4 });
    const middle = agreementOf(persons.with(18, 4).with(29, 4), [50], PARAMETERS);
    expect(middle.camps).toEqual({ low: 0, middle: 8, high: 0 });
  });

  it("takes an item deviation of 12.5 for one picture, and one of 20 for shades", () => {
    const persons = [0, 0, 10, 0, 0];
    const at = (...items: number[][]) => agreementOf(persons, items.map(deviation), PARAMETERS);
    expect(at([0, 0, 5, 5, 0])).toMatchObject({ itemDeviation: 12.5, agreement: "one-picture" });
    expect(at([0, 0, 5, 5, 0], [0, 0, 6, 3, 1]).agreement).toBe("shades");
    // Two of five answers one step off at either side: 0.8 of a step.
    expect(at([2, 0, 6, 0, 2])).toMatchObject({ itemDeviation: 20, agreement: "shades" });
    expect(at([2, 0, 6, 0, 2], [2, 0, 6, 0, 2], [2, 1, 5, 0, 2]).agreement).toBe("spread");
  });

  it("averages over the answered items only", () => {
    const found = agreementOf(
      [0, 0, 5, 5, 0],
      [deviation([0, 0, 5, 5, 0]), deviation([0, 0, 0, 0, 0])],
      PARAMETERS,
    );
    expect(found.itemDeviation).toBe(12.5);
  });
});
