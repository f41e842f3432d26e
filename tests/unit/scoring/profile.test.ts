import { beforeEach, describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { intraclass } from "@/lib/scoring/intraclass";
import { PARAMETERS } from "@/lib/scoring/parameters";
import { type Profile, profile } from "@/lib/scoring/profile";
import { profileJson } from "@/lib/scoring/profile-json";
import { emptyTally } from "@/lib/scoring/tally";
import { coins, type Given, profileOf, quickAnswers, response, tallyOf } from "./respondents";

const { quick, full } = QUESTIONNAIRES;

const quickProfile = (...persons: Given[]) => profileOf(persons, quick);
const flat = (answer: number) => quickAnswers([1, 2, 3, 4, 5, 6, 7].map(() => answer));

describe("the profile of nobody", () => {
  let nobody: Profile;

  beforeEach(() => {
    nobody = profile(emptyTally(full));
  });

  it("has no figure at all: undefined is null, never 0", () => {
    for (const level of nobody.levels) {
      expect(level).toMatchObject({
        ...{ respondents: 0, score: null, standardDeviation: null, interval: null },
        ...{ averageDeviation: null, shared: null, itemDeviation: null, stage: null, stages: [] },
        ...{ supported: null, unsupported: null, ceiling: null, supportedRange: null },
        ...{ leverage: null, unknown: true, agreement: "too-few", divided: false },
        dontKnow: { count: 0, share: null, finding: false },
      });
    }
    expect(nobody.overall).toEqual({ score: null, supported: null, stage: null });
    expect(nobody.shifts.map(({ gap }) => gap)).toEqual(Array(10).fill(null));
    expect(nobody.effort).toMatchObject({ belowPriority: null, inversion: null });
  });

  it("begins with finding out about the mission", () => {
    expect(nobody.priority).toEqual({ level: "mission", reason: "unknown" });
  });
});

describe("the profile of one person", () => {
  it("has scores without spread, and no agreement", () => {
    const [mission] = quickProfile(quickAnswers([4, 2, 5, 5, 5, 5, 5])).levels;
    expect(mission).toMatchObject({
      ...{ respondents: 1, score: 75, shared: 75, averageDeviation: 0, stage: 4, stages: [4] },
      ...{ standardDeviation: null, interval: null, agreement: "too-few", indication: false },
    });
  });
});

describe("the profile of two persons", () => {
  it("has a spread, and an interval that stays within 0..100", () => {
    const [mission] = quickProfile(flat(1), flat(5)).levels;
    expect(mission).toMatchObject({ score: 50, averageDeviation: 50, shared: 25 });
    expect(mission?.standardDeviation).toBeCloseTo(70.7106781186, 9);
    expect(mission?.interval).toEqual({ low: 0, high: 100 });
    expect(mission?.stages).toEqual([1, 2, 3, 4, 5]);
    expect(mission?.agreement).toBe("too-few");
  });
});

describe("the interval of a level", () => {
  it("is that of Student's t", () => {
    const answers = [3, 3, 3, 4, 4, 4, 4, 4, 5, 5];
    const [mission] = quickProfile(...answers.map(flat)).levels;
    // Mean 72.5; the squared deviations of the answers sum to 4.9; t(0.975; 9) = 2.262157.
    const margin = (2.262157 * 25 * Math.sqrt(4.9 / 9)) / Math.sqrt(10);
    expect(mission?.interval?.low).toBeCloseTo(72.5 - margin, 4);
    expect(mission?.interval?.high).toBeCloseTo(72.5 + margin, 4);
    expect(mission?.stages).toEqual([3, 4]);
  });

  it("is the score itself when all answer the same", () => {
    const [mission] = quickProfile(flat(4), flat(4), flat(4)).levels;
    expect(mission).toMatchObject({ standardDeviation: 0, interval: { low: 75, high: 75 } });
  });
});

describe("an unknown level", () => {
  const known = quickAnswers([4, 4, 4, 4, 4, 4, 4]);
  const blank: Given = { ...known, "values-1": DONT_KNOW };

  it("is one on which fewer than half of the respondents have a score", () => {
    expect(quickProfile(known, blank).levels[2]?.unknown).toBe(false);
    expect(quickProfile(known, blank, blank).levels[2]?.unknown).toBe(true);
    expect(quickProfile(known, blank, blank).priority).toEqual({
      level: "values",
      reason: "unknown",
    });
  });

  it("keeps the score of the few, and bears on the levels under it with that", () => {
    const few: Given = { ...known, "values-1": 2 };
    const { levels } = quickProfile(few, blank, blank);
    expect(levels[2]).toMatchObject({ unknown: true, score: 25, supported: 25 });
    expect(levels[3]).toMatchObject({ ceiling: 35, supportedRange: null });
  });

  it("on which nobody has a score gives the levels under it a range", () => {
    const { levels } = quickProfile(blank, blank);
    expect(levels[1]?.supportedRange).toBeNull();
    expect(levels[2]).toMatchObject({ score: null, supported: null, leverage: null, ceiling: 85 });
    expect(levels[3]).toMatchObject({ supported: 75, supportedRange: { low: 26.25, high: 75 } });
  });

  it("is a finding of its own when a third of the answers is don't know", () => {
    const { levels } = quickProfile(known, known, blank);
    expect(levels[2]?.dontKnow).toEqual({ count: 1, share: 1 / 3, finding: true });
    expect(quickProfile(known, known, known, blank).levels[2]?.dontKnow.finding).toBe(false);
  });

  it("counts don't know over all items of the level, not over the answered ones", () => {
    const { levels } = profileOf([{ "values-1": DONT_KNOW, "values-2": 4 }]);
    expect(levels[2]?.dontKnow).toEqual({ count: 1, share: 1 / 3, finding: true });
  });

  it("everywhere, when all don't know", () => {
    const { levels, overall, priority } = quickProfile(flat(DONT_KNOW), flat(DONT_KNOW));
    expect(levels.every(({ unknown, dontKnow }) => unknown && dontKnow.share === 1)).toBe(true);
    expect(overall.score).toBeNull();
    expect(priority).toEqual({ level: "mission", reason: "unknown" });
  });
});

describe("targets", () => {
  it("are the mean of those given, and 75 where nobody gave one", () => {
    const { levels } = profileOf([
      { "target-mission": 5, "target-identity": DONT_KNOW },
      { "target-mission": 4 },
    ]);
    expect(levels[0]).toMatchObject({ target: 87.5, targetRespondents: 2 });
    expect(levels[1]).toMatchObject({ target: 75, targetRespondents: 0 });
  });
});

describe("effort", () => {
  it("is not defined without coins, and when there is nothing to begin with", () => {
    expect(quickProfile(flat(2)).effort).toMatchObject({
      ...{ respondents: 0, belowPriority: null, inversion: null },
    });
    const all = quickProfile({ ...flat(5), ...coins(0, 0, 0, 0, 0, 0, 10) });
    expect(all.priority.reason).toBe("maintain");
    expect(all.effort).toMatchObject({ respondents: 1, belowPriority: null, inversion: null });
  });

  it("is not defined where a level comes first but none has leverage", () => {
    const modest = { ...flat(2), "target-mission": 1 } as Given;
    const targets = Object.fromEntries(
      full.items.filter(({ kind }) => kind === "target").map(({ id }) => [id, 1]),
    );
    const given = { ...modest, ...targets, ...coins(0, 0, 0, 0, 0, 0, 10) };
    const found = profileOf([{ ...given, "mission-2": 2 }]);
    expect(found.priority).toEqual({ level: "mission", reason: "low" });
    expect(found.effort).toMatchObject({ belowPriority: null, inversion: null });
  });

  it("counts the coins below the priority level, of the complete responses only", () => {
    const found = quickProfile(
      { ...quickAnswers([5, 2, 3, 3, 3, 3, 3]), ...coins(1, 1, 0, 0, 3, 3, 2) },
      { ...quickAnswers([5, 2, 3, 3, 3, 3, 3]), ...coins(10, 10) },
    );
    expect(found.priority.level).toBe("identity");
    expect(found.effort).toMatchObject({ respondents: 1, belowPriority: 0.8 });
    expect(found.effort.coins).toEqual([1, 1, 0, 0, 3, 3, 2]);
  });
});

describe("shifts", () => {
  it("have a score and a spread for now and wanted, and the gap between them", () => {
    const [experience] = profileOf([
      { "experience-now": 1, "experience-wanted": 7 },
      { "experience-now": 4, "experience-wanted": 7 },
    ]).shifts;
    expect(experience?.now).toMatchObject({ respondents: 2, score: 25, averageDeviation: 25 });
    expect(experience?.wanted).toMatchObject({ score: 100, histogram: [0, 0, 0, 0, 0, 0, 2] });
    expect(experience?.gap).toBe(75);
  });

  it("are not wanted where that is not asked, and enter no level", () => {
    const found = quickProfile({ ...flat(3), "trust-now": 2 }, { ...flat(3), "trust-now": 6 });
    expect(found.shifts.every(({ wanted, gap }) => wanted === null && gap === null)).toBe(true);
    expect(found.levels.map(({ score }) => score)).toEqual(Array(7).fill(50));
  });
});

describe("the overall score", () => {
  it("is the mean over the levels that have one, with the stage of what is supported", () => {
    const { overall } = quickProfile({ "mission-1": 1, "context-1": 5 });
    expect(overall).toEqual({ score: 50, supported: 16.25, stage: 2 });
  });
});

describe("the expert view", () => {
  it("measures agreement on the items and on the level", () => {
    const persons: Given[] = [
      { "mission-1": 3, "mission-2": 4 },
      { "mission-1": 4, "mission-2": 4 },
      { "mission-1": 3, "mission-2": 5 },
    ];
    const expert = profileOf(persons).levels[0]?.expert;
    expect(expert?.items[0]).toMatchObject({ item: "mission-1", respondents: 3 });
    expect(expert?.items[0]?.rwg).toBeCloseTo(1 - 1 / 3 / 2, 12);
    expect(expert?.items[0]?.averageDeviation).toBeCloseTo(4 / 9, 12);
    expect(expert?.items[2]).toMatchObject({
      rwg: null,
      averageDeviation: null,
      vanDerEijkA: null,
    });
    expect(expert?.averageDeviationJ).toBeCloseTo(4 / 9, 12);
    // J = 3 items, mean variance 1/3 against 2.
    expect(expert?.rwgJ).toBeCloseTo(2.5 / (2.5 + 1 / 6), 12);
  });

  it("has no index of agreement for one person", () => {
    const expert = profileOf([{ "mission-1": 3, "mission-2": 4 }]).levels[0]?.expert;
    expect(expert).toMatchObject({ rwgJ: null, averageDeviationJ: null });
    expect(expert?.items[0]).toMatchObject({ rwg: null, averageDeviation: null, vanDerEijkA: 1 });
  });

  it("is 0 where people differ more than by chance", () => {
    const persons = [1, 5, 1, 5].map((answer): Given => ({ "mission-1": answer }));
    expect(profileOf(persons, quick).levels[0]?.expert).toMatchObject({ rwgJ: 0 });
  });
});

describe("intraclass correlations over groups", () => {
  const group = (...answers: number[]) =>
    tallyOf(
      answers.map((answer) => response(flat(answer), quick)),
      quick,
    );

  it("tell how much depends on the group", () => {
    const { icc1, icc2 } = intraclass([group(1, 2, 3), group(2, 3, 4)], "mission");
    expect(icc1).toBeCloseTo(1 / 7, 12);
    expect(icc2).toBeCloseTo(1 / 3, 12);
  });

  it("are not defined for one group, nor for groups of one person", () => {
    const undefinedBoth = { icc1: null, icc2: null };
    expect(intraclass([group(1, 2, 3)], "mission")).toEqual(undefinedBoth);
    expect(intraclass([group(1), group(3)], "mission")).toEqual(undefinedBoth);
  });
});

describe("the profile as JSON", () => {
  it("has its names in a fixed order", () => {
    const json = profileJson(quickProfile(flat(3)));
    expect(Object.keys(json)).toEqual([
      ...["respondents", "levels", "shifts", "priority", "effort", "overall"],
    ]);
    expect(Object.keys(json.levels[0] ?? {})).toEqual([
      ...["id", "respondents", "score", "standardDeviation", "averageDeviation", "shared"],
      ...["agreement", "target", "dontKnowShare", "stage", "supported", "unsupported", "leverage"],
      "supportedRange",
    ]);
    expect(Object.keys(json.shifts[0] ?? {})).toEqual(["id", "now", "wanted", "gap"]);
  });

  it("writes a range as its two ends, and what is undefined as null", () => {
    const json = profileJson(quickProfile({ "identity-1": 5 }));
    expect(json.levels[0]).toMatchObject({ score: null, supportedRange: null, leverage: null });
    expect(json.levels[1]).toMatchObject({ supported: 100, supportedRange: [32.5, 100] });
    expect(json.shifts[0]).toEqual({ id: "experience", now: null, wanted: null, gap: null });
    expect(json.levels[0]?.target).toBe(PARAMETERS.defaultTarget);
  });
});
