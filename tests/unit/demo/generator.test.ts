import { expect, test } from "vitest";
import { generatorFor, shuffled } from "@/lib/demo/generator";

const MANY = 20_000;

function many(subject: string, draw: "fraction" | "normal"): number[] {
  const generator = generatorFor(subject);
  return Array.from({ length: MANY }, () => generator[draw]());
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

test("the same subject gives the same numbers, another one others", () => {
  expect(many("a", "fraction")).toEqual(many("a", "fraction"));
  expect(many("a", "fraction").slice(0, 3)).not.toEqual(many("b", "fraction").slice(0, 3));
});

test("fractions are spread evenly over 0 to 1", () => {
  const fractions = many("even", "fraction");
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = fractions.filter((each) => each >= tenth / 10 && each < (tenth + 1) / 10);
    expect(inside.length / MANY).toBeCloseTo(0.1, 1);
  }
  expect(fractions.every((each) => each >= 0 && each < 1)).toBe(true);
});

test("normal numbers have mean 0 and standard deviation 1", () => {
  const numbers = many("normal", "normal");
  expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
  expect(mean(numbers.map((number) => number ** 2))).toBeCloseTo(1, 1);
});

test("shuffling keeps everything, in another order", () => {
  const things = Array.from({ length: 50 }, (_, index) => index);
  const mixed = shuffled(things, generatorFor("order"));
  expect(mixed).not.toEqual(things);
  expect([...mixed].sort((a, b) => a - b)).toEqual(things);
});
