import { describe, expect, test } from "vitest";
import { nextSteps } from "@/lib/assessments/next-steps";

const OWNER = { manages: true, prepares: true, units: 3, members: 4, rounds: [] };
const CONSULTANT = { ...OWNER, manages: false };
const MANAGER = { ...CONSULTANT, prepares: false };

describe("what somebody could do next", () => {
  test.each([
    ["begins with the units", { ...OWNER, units: 0 }, ["add-units"]],
    ["is then a first round", OWNER, ["first-round"]],
    ["is nothing while a draft waits", { ...OWNER, rounds: [{ state: "draft" }] }, []],
    [
      "is nothing while a round runs",
      { ...OWNER, rounds: [{ state: "closed" }, { state: "open" }] },
      [],
    ],
    [
      "is the next round after all are closed",
      { ...OWNER, rounds: [{ state: "closed" }] },
      ["next-round"],
    ],
    [
      "is also to invite, for who is alone",
      { ...OWNER, members: 1 },
      ["first-round", "invite-members"],
    ],
    ["is not to invite, for who may not", { ...CONSULTANT, members: 1 }, ["first-round"]],
    ["is to wait where others make the units", { ...CONSULTANT, units: 0 }, ["wait"]],
    ["is to wait where others prepare rounds", MANAGER, ["wait"]],
    [
      "is nothing once there is a round to look at",
      { ...MANAGER, rounds: [{ state: "closed" }] },
      [],
    ],
  ] as const)("%s", (_, situation, steps) => {
    expect(nextSteps(situation)).toEqual(steps);
  });
});
