import { describe, expect, test } from "vitest";
import {
  DEFAULT_DISCLOSURE_POLICY,
  disclosurePolicySchema,
  mayChangeThreshold,
} from "@/lib/disclosure/policy";

describe("disclosurePolicySchema", () => {
  test("accepts the default: five, anonymous", () => {
    expect(disclosurePolicySchema.parse(DEFAULT_DISCLOSURE_POLICY)).toEqual({
      threshold: 5,
      anonymous: true,
    });
  });

  test.each([
    ["a threshold under three", { threshold: 2, anonymous: true }],
    ["a threshold that is not whole", { threshold: 5.5, anonymous: true }],
    ["no threshold", { anonymous: true }],
    ["no word on anonymity", { threshold: 5 }],
    ["anything else", { threshold: 5, anonymous: true, complementary: false }],
  ])("refuses %s", (_, policy) => {
    expect(disclosurePolicySchema.safeParse(policy).success).toBe(false);
  });
});

describe("mayChangeThreshold", () => {
  test.each([
    [5, 3, "draft", true],
    [5, 2, "draft", false],
    [5, 6.5, "draft", false],
    [5, 8, "open", true],
    [5, 5, "open", true],
    [5, 4, "open", false],
    [5, 8, "closed", false],
  ] as const)("from %i to %f in a round that is %s: %s", (current, next, state, expected) => {
    expect(mayChangeThreshold(current, next, state)).toBe(expected);
  });
});
