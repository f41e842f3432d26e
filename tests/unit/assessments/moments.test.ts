import { describe, expect, it } from "vitest";
import { momentsContent } from "@/lib/assessments/moments";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { coins, profileOf, quickAnswers } from "../scoring/respondents";
import { momentOf, onLevel, TEAM_WORDS } from "./teams";

const WORDS = { change: (points: number) => `${points} points`, sameStage: "same stage" };

/** A team of the quick questionnaire: what each person answers on every level. */
function team(...answers: readonly number[][]) {
  const people = answers.map((levels) => ({
    ...quickAnswers(levels),
    ...coins(1, 1, 1, 1, 1, 1, 4),
  }));
  return profileOf(people, QUESTIONNAIRES.quick);
}

/** So many people, who differ a little on every level. */
function people(count: number, height: number): number[][] {
  return Array.from({ length: count }, (_, person) => Array<number>(7).fill(height + (person % 2)));
}

function moments(now: readonly number[][], before: readonly number[][]) {
  const { detail, picture } = momentsContent(
    momentOf(team(...now)),
    momentOf(team(...before)),
    TEAM_WORDS,
    WORDS,
  );
  return { detail, floors: picture.floors, description: picture.description };
}

describe("two moments of a group", () => {
  it("are points when the group is large, or mostly another one", () => {
    expect(moments(people(12, 3), people(11, 3)).detail).toBe("points");
    expect(moments(people(9, 3), people(4, 3)).detail).toBe("points");
  });

  it("are bands when a few may have come or gone in a small group", () => {
    expect(moments(people(8, 3), people(8, 3)).detail).toBe("bands");
    expect(moments(people(9, 3), people(12, 3)).detail).toBe("bands");
  });

  it("are bands when only few of a large group answered some level, then or now", () => {
    const fewOnMission = people(12, 3).map(([, ...others], person) => [
      person < 9 ? (person % 2) + 3 : -1,
      ...others,
    ]);
    expect(moments(fewOnMission, people(12, 3)).detail).toBe("bands");
    expect(moments(people(12, 3), fewOnMission).detail).toBe("bands");
  });

  it("that are points show both scores and their difference", () => {
    const [mission] = moments(people(12, 4), people(12, 3)).floors;
    expect(mission).toMatchObject({ score: 87.5, earlier: { score: 62.5 }, change: "25 points" });
  });

  it("that are bands show stages and no number at all, not in the description either", () => {
    const { floors, description } = moments(people(8, 3), people(8, 2));
    for (const floor of floors) {
      expect(floor).toMatchObject({
        score: { low: 62.5, high: 87.5 },
        earlier: { score: { low: 37.5, high: 62.5 }, supported: null },
        supported: null,
        ceiling: null,
        supportedFigure: null,
        people: null,
        change: null,
      });
      expect(floor.figure).toBe("Anchored");
    }
    expect(description).not.toMatch(/\d/);
  });

  it("that are in the same stage say so", () => {
    const [mission] = moments(people(8, 3), people(8, 3)).floors;
    expect(mission?.change).toBe("same stage");
  });

  it("that were both unanimous are not said to be in the same stage, which a band does not tell", () => {
    const unanimous = (answer: number) => people(5, 3).map(([, ...others]) => [answer, ...others]);
    const [mission, identity] = moments(unanimous(3), unanimous(1)).floors;
    expect(mission).toMatchObject({
      score: { low: 0, high: 62.5 },
      earlier: { score: { low: 0, high: 62.5 } },
      change: null,
    });
    expect(identity?.change).toBe("same stage");
  });

  it("have no change where a level is unknown in one of them", () => {
    const without = people(12, 3).map(([, ...others]) => [-1, ...others]);
    const [mission, identity] = moments(people(12, 3), without).floors;
    expect(mission).toMatchObject({ score: 62.5, earlier: { score: null }, change: null });
    expect(identity?.change).toBe("0 points");
  });
});

describe("two moments of one person", () => {
  it("are points: both are one's own", () => {
    const [now, before] = [4, 3].map((answer) => {
      return { ...momentOf(profileOf([onLevel("mission", answer)])), release: null };
    });
    if (!now || !before) throw new Error("There are two moments.");
    const { detail, picture } = momentsContent(now, before, TEAM_WORDS, WORDS);
    expect(detail).toBe("points");
    expect(picture.floors[0]).toMatchObject({
      score: 75,
      earlier: { score: 50 },
      change: "25 points",
    });
  });
});
