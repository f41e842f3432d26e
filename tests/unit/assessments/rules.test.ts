import { describe, expect, test } from "vitest";
import {
  mayAnswer,
  mayClose,
  mayJoin,
  mayManage,
  mayReadJointResult,
  mayWithdraw,
  SELF_POLICY,
} from "@/lib/assessments/rules";
import { disclosurePolicySchema } from "@/lib/disclosure/policy";

const PURPOSES = ["owner", "participant", "invitation"] as const;
const STATES = ["draft", "open", "closed"] as const;

const THRESHOLD = 3;

function held(purpose: (typeof PURPOSES)[number], state: (typeof STATES)[number]) {
  const round = { state, threshold: THRESHOLD, kind: "self", respondentView: "unit" } as const;
  return { purpose, round };
}

/** In which of the nine cases a rule says yes. */
function allowed(rule: (link: ReturnType<typeof held>) => boolean): string[] {
  return PURPOSES.flatMap((purpose) =>
    STATES.filter((state) => rule(held(purpose, state))).map((state) => `${purpose}, ${state}`),
  );
}

describe("who may do what", () => {
  test("answer: the owner and participants, as long as the round is open", () => {
    expect(allowed(mayAnswer)).toEqual(["owner, open", "participant, open"]);
  });

  test("join: who was invited, as long as the round is open", () => {
    expect(allowed(mayJoin)).toEqual(["invitation, open"]);
  });

  test("manage: the owner, always", () => {
    expect(allowed(mayManage)).toEqual(["owner, draft", "owner, open", "owner, closed"]);
  });

  test("close: the owner of an open round, once enough people have finished", () => {
    expect(allowed((link) => mayClose(link, THRESHOLD))).toEqual(["owner, open"]);
    expect(allowed((link) => mayClose(link, THRESHOLD - 1))).toEqual([]);
  });

  test("read the joint result: the owner and participants, once the round is closed", () => {
    expect(allowed(mayReadJointResult)).toEqual(["owner, closed", "participant, closed"]);
  });

  test("read the result of one's unit in a survey: only where that was promised", () => {
    const { purpose, round } = held("participant", "closed");
    for (const respondentView of ["unit", "nothing"] as const) {
      const survey = { purpose, round: { ...round, kind: "survey", respondentView } } as const;
      expect(mayReadJointResult(survey)).toBe(respondentView === "unit");
    }
  });

  test("withdraw: a participant, as long as the round is open", () => {
    expect(allowed(mayWithdraw)).toEqual(["participant, open"]);
  });
});

test("what a self-assessment promises is a policy that disclosure knows", () => {
  expect(disclosurePolicySchema.parse(SELF_POLICY)).toEqual({ threshold: 3, anonymous: true });
});
