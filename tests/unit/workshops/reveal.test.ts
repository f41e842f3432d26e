import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemIndex, QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { type Ballot, movedBetween, responsesOf } from "@/lib/workshops/ballots";
import { newCode, parseCode } from "@/lib/workshops/codes";
import { itemsOf } from "@/lib/workshops/plan";
import { levelVote } from "@/lib/workshops/reveal";
import { parseBallot } from "@/lib/workshops/schema";
import { generated } from "../../support/generated";

const { quick, full } = QUESTIONNAIRES;

/** One ballot a person, named after her place. */
function ballots(answers: readonly number[], vote = 1, step: Ballot["step"] = "values"): Ballot[] {
  return answers.map((answer, at) => ({ participantId: `p${at}`, step, vote, answers: [answer] }));
}

const seen = (answers: readonly number[], names: ReadonlyMap<string, string> | null = null) =>
  levelVote(quick, ballots(answers), { level: "values", vote: 1, names });

describe("what a room sees of a vote", () => {
  it("is nothing of fewer than three", () => {
    expect(seen([1, 5])).toMatchObject({ reading: "too-few", people: null, voters: 2 });
    expect(seen([])).toMatchObject({ reading: "too-few", people: null });
  });

  it("is thirds of three to five, without saying how far they agree under five", () => {
    const few = seen([1, 1, 5, 3]);
    expect(few.reading).toBe("few");
    expect(few.people).toEqual({
      kind: "thirds",
      thirds: [
        { from: 0, to: 37.5, count: 2 },
        { from: 37.5, to: 62.5, count: 1 },
        { from: 62.5, to: 100, count: 1 },
      ],
    });
  });

  it("is everybody as a dot from six on, two camps in colors of their own", () => {
    const camps = seen([1, 1, 1, 5, 5, 5]);
    expect(camps).toMatchObject({ reading: "two-camps", divided: true, indication: true });
    expect(camps.people).toMatchObject({
      kind: "bins",
      bins: [
        { score: 0, count: 3, camp: "low" },
        { score: 100, count: 3, camp: "high" },
      ],
    });
  });

  it("is no picture where a small group chose the same: it would be everybody's answer", () => {
    expect(seen(Array(9).fill(4))).toMatchObject({ reading: "alike", people: null });
    expect(seen(Array(10).fill(4)).people).not.toBeNull();
  });

  it("is thirds again where a few came or left since the vote before", () => {
    const first = ballots([1, 2, 3, 4, 5, 1, 2], 1);
    const again = { level: "values", vote: 2, names: null } as const;
    const same = [...first, ...ballots([2, 2, 3, 4, 4, 1, 2], 2)];
    expect(levelVote(quick, same, again).people?.kind).toBe("bins");
    const oneMore = [...first, ...ballots([2, 2, 3, 4, 4, 1, 2, 5], 2)];
    expect(levelVote(quick, oneMore, again).people?.kind).toBe("thirds");
  });

  it("tells who chose what only where votes carry names", () => {
    const names = new Map([
      ["p0", "Anna"],
      ["p1", "Bob"],
    ]);
    const told = seen([1, 5], names);
    expect(told.names).toEqual([["Anna"], [], [], [], ["Bob"]]);
    expect(seen([1, 5, 5, 1, 2, 3]).names).toBeNull();
  });

  it("does not count who does not know", () => {
    expect(seen([-1, -1, 4, 3])).toMatchObject({ voters: 2, reading: "too-few" });
  });

  it("never names or tells apart people of an anonymous room", () => {
    const vote = fc.array(fc.constantFrom(-2, -1, 1, 2, 3, 4, 5), { maxLength: 12 });
    fc.assert(
      fc.property(vote, (answers) => {
        const told = JSON.stringify(seen(answers));
        expect(told).not.toMatch(/p\d/);
        const shuffled = levelVote(quick, ballots(answers).reverse(), {
          level: "values",
          vote: 1,
          names: null,
        });
        expect(JSON.stringify(shuffled)).toBe(told);
      }),
      { numRuns: generated(300) },
    );
  });
});

describe("ballots", () => {
  it("become responses of each person's last vote, up to what counts", () => {
    const all = [...ballots([1, 2], 1), ...ballots([5], 2), ...ballots([3, 4], 1, "mission")];
    const places = (["mission-1", "values-1"] as const).map((id) => itemIndex(quick, id) ?? -1);
    const upTo = (most: number) =>
      responsesOf(quick, all, (step) => (step === "values" ? most : 9)).map((response) =>
        places.map((place) => response[place]),
      );
    expect(upTo(2)).toEqual([
      [3, 5],
      [4, 2],
    ]);
    expect(upTo(1)).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  it("say how many people came or went", () => {
    expect(movedBetween(ballots([1, 2, 3]), ballots([1, 2]))).toBe(1);
    expect(movedBetween(ballots([1]), ballots([1]))).toBe(0);
  });

  it("are read against the items of their step", () => {
    const items = itemsOf("values", full);
    expect(parseBallot(items, { "values-1": 5, "values-3": -1 })).toEqual([5, -2, -1]);
    expect(parseBallot(items, { "values-1": 6 })).toBeNull();
    expect(parseBallot(items, { "mission-1": 3 })).toBeNull();
    const coins = itemsOf("coins", full);
    const spread = (mission: number, other: number) =>
      Object.fromEntries(coins.map(({ id }, at) => [id, at === 0 ? mission : other]));
    expect(parseBallot(coins, spread(4, 1))).toEqual([4, 1, 1, 1, 1, 1, 1]);
    expect(parseBallot(coins, spread(-1, -1))).not.toBeNull();
    for (const wrong of [spread(5, 1), spread(10, -1), { "effort-mission": 10 }]) {
      expect(parseBallot(coins, wrong)).toBeNull();
    }
    expect(parseBallot(itemsOf("break", full), {})).toBeNull();
  });
});

describe("a code", () => {
  it("is read however it was typed", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const code = newCode((below) => (numbers.next().value ?? 0) % below);
        expect(parseCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
      }),
      { numRuns: generated(100) },
    );
  });

  it("has no letters that look alike, and nothing else is one", () => {
    for (const wrong of ["", "ABC", "ABCDEFG", "ABCDE0", "ABCDEI", "ABCDE1", "ABCDE/"]) {
      expect(parseCode(wrong)).toBeNull();
    }
  });
});
