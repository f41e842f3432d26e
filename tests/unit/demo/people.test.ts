import { describe, expect, test } from "vitest";
import { demoParticipants } from "@/lib/demo/participants";
import { demoPeople } from "@/lib/demo/people";
import { DEMO_ROUNDS, DEMO_UNITS, type DemoRound } from "@/lib/demo/story";
import { ANSWER_RANGE, COINS, DONT_KNOW, NOT_ANSWERED } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";

const { full } = QUESTIONNAIRES;

function responsesIn(round: DemoRound) {
  return demoParticipants(round, full).flatMap(({ response }) => (response ? [response] : []));
}

describe("the units", () => {
  test("are about forty, a tree of four floors in which each comes after its parent", () => {
    const depths = new Map<string | null, number>([[null, 0]]);
    for (const { code, parent } of DEMO_UNITS) {
      const depth = depths.get(parent);
      expect(depth, `the parent of ${code} comes before it`).toBeDefined();
      depths.set(code, (depth ?? 0) + 1);
    }
    expect(DEMO_UNITS).toHaveLength(41);
    expect(Math.max(...depths.values())).toBe(4);
  });

  test("hold about six hundred people, partners in a single department", () => {
    const people = demoPeople();
    expect(people.length).toBeGreaterThan(600);
    expect(people.length).toBeLessThan(700);
    const partners = people.filter(({ perspective }) => perspective === "partner");
    expect(new Set(partners.map(({ unit }) => unit.split("-")[0]))).toEqual(new Set(["VAS"]));
    expect(partners.length).toBeGreaterThanOrEqual(10);
  });

  test("are in part too small to be shown", () => {
    const small = DEMO_UNITS.filter(({ people }) => {
      const size = people.management + people.staff + people.partner;
      return size > 0 && size < 5;
    });
    expect(small.length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(DEMO_ROUNDS)("the answers of $name", (round) => {
  test("are the same every time", () => {
    expect(demoParticipants(round, full)).toEqual(demoParticipants(round, full));
  });

  test("are answers that the questionnaire has, with ten coins or none", () => {
    for (const { answers, finishedOn } of responsesIn(round)) {
      expect(answers).toHaveLength(full.items.length);
      let coins = 0;
      const strange = full.items.filter(({ kind }, index) => {
        const answer = answers[index] ?? Number.NaN;
        const { min, max } = ANSWER_RANGE[kind];
        if (answer === NOT_ANSWERED || answer === DONT_KNOW) return false;
        if (kind === "effort") coins += answer;
        return !(Number.isInteger(answer) && answer >= min && answer <= max);
      });
      expect(strange).toEqual([]);
      if (finishedOn !== null) expect([0, COINS]).toContain(coins);
    }
  });

  test("leave something out, and say now and then that they don't know", () => {
    const all = responsesIn(round).flatMap(({ answers, finishedOn }) =>
      finishedOn ? answers : [],
    );
    for (const absent of [NOT_ANSWERED, DONT_KNOW]) {
      const share = all.filter((answer) => answer === absent).length / all.length;
      expect(share).toBeGreaterThan(0.005);
      expect(share).toBeLessThan(0.05);
    }
  });

  test("are given within the round, by most people and not by everybody", () => {
    const responses = responsesIn(round);
    const days = responses.flatMap(({ finishedOn }) => finishedOn ?? []);
    for (const day of days) expect(day >= round.opensOn && day <= round.closesOn).toBe(true);
    const part = days.length / demoPeople().length;
    expect(part).toBeGreaterThan(0.75);
    expect(part).toBeLessThan(1);
    expect(days.length).toBeLessThan(responses.length);
  });

  test("hold each story and each improvement once, with its tag", () => {
    const responses = responsesIn(round);
    for (const field of ["story", "improvement"] as const) {
      const texts = responses.flatMap((response) => response[field] ?? []);
      expect(texts.length).toBeGreaterThan(field === "story" ? 60 : 35);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const { story, storyKinds, improvement, improvementLevel } of responses) {
      expect(storyKinds.length).toBe(story === null ? 0 : 1);
      expect(improvementLevel === null).toBe(improvement === null);
    }
  });

  test("are sent to addresses that lead nowhere, each person's own", () => {
    const emails = demoParticipants(round, full).map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    for (const email of emails) expect(email).toMatch(/^[a-z0-9.-]+@elzenwaard\.example$/);
  });
});
