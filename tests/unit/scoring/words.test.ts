import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { SOCIAL_SYSTEMS } from "@/lib/framework/social-systems";
import { wordingFor } from "@/lib/framework/wording";
import { profile } from "@/lib/scoring/profile";
import { resultText } from "@/lib/scoring/result-text";
import { resultWords } from "@/lib/scoring/words";
import { RUNS } from "../../support/generated";
import { anyGroup, coins, type Given, profileOf, quickAnswers, tallyOf } from "./respondents";

vi.setConfig({ testTimeout: 60_000 });

const { quick } = QUESTIONNAIRES;
const telling = (locale: Locale) => ({
  ...{ locale, wording: wordingFor(locale), socialSystem: "team" as const },
});
const words = (persons: readonly Given[], locale: Locale = "en") =>
  resultWords(profileOf(persons, quick), telling(locale));
const times = (n: number, given: Given) => Array.from({ length: n }, () => given);
const high = quickAnswers([5, 5, 5, 5, 5, 5, 5]);
const low = quickAnswers([5, 5, 1, 5, 5, 5, 5]);

describe("the words of any result", () => {
  it("fill every place, and keep a sentence within 25 words, in both languages", () => {
    const someone = fc.tuple(
      anyGroup,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...SOCIAL_SYSTEMS),
    );
    fc.assert(
      fc.property(someone, ([group, locale, socialSystem]) => {
        const told = { locale, socialSystem, wording: wordingFor(locale) };
        const text = resultText(profile(tallyOf(group)), told);
        expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
        for (const sentence of text.split(/(?<=[.?])\s+|\n/)) {
          expect(sentence.split(" ").length).toBeLessThanOrEqual(25);
        }
      }),
      RUNS,
    );
  });
});

describe("the lead", () => {
  it("begins with the headline of the priority level, then the coins and what divides", () => {
    const persons = [...times(4, { ...low, ...coins(0, 1, 0, 0, 4, 0, 5) }), ...times(4, high)];
    const { lead } = words(persons);
    expect(lead).toEqual([
      wordingFor("en").advice.team.values.headline.divided,
      "Of every 100 coins, 90 went to levels that rest on values.",
      "There are two groups on values: 4 people answer low and 4 people answer high.",
    ]);
  });

  it("says it to the social system that was measured", () => {
    const result = profileOf([low], quick);
    const told = { ...telling("nl"), socialSystem: "individual" as const };
    const { individual } = wordingFor("nl").advice;
    expect(resultWords(result, told).lead[0]).toBe(individual.values.headline.low);
  });

  it("has a headline of its own when no level comes first", () => {
    expect(words(times(8, high)).lead[0]).toBe(wordingFor("en").findings.maintain.team);
  });

  it("leaves out coins of which most lie where they should", () => {
    const given = { ...low, ...coins(3, 3, 2, 2, 0, 0, 0) };
    const { lead, findings } = words([given]);
    expect(findings.map(({ sentence }) => sentence)).toContain(
      "Of every 100 coins, 20 went to levels that rest on values.",
    );
    expect(lead.join(" ")).not.toContain("coins");
  });
});

describe("the sentences of a level", () => {
  const of = (persons: readonly Given[], index: number, locale: Locale = "en") =>
    words(persons, locale).levels[index]?.sentences.join(" ");

  it("say its score and stage, and between which stages it may be", () => {
    expect(of([low], 2)).toBe("Values: 0, by chance.");
    expect(of([low, high, high], 2)).toBe("Values: 67, between by chance and excelling.");
  });

  it("say what of it is supported where that is less", () => {
    expect(of([low], 3)).toBe(
      "Competencies: 100, excelling. Of that, the model counts 33 as supported.",
    );
    expect(of([low], 3, "nl")).toBe(
      "Competenties: 100, uitblinkend. Daarvan telt het model 33 als gedragen.",
    );
  });

  it("say how far people agree, from five on, as an indication up to seven", () => {
    expect(of(times(4, high), 0)).toBe("Mission: 100, excelling.");
    expect(of(times(5, high), 0)).toBe(
      "Mission: 100, excelling. An indication: you see this the same way.",
    );
    expect(of(times(8, high), 0)).toBe("Mission: 100, excelling. You see this the same way.");
    expect(of([...times(4, low), ...times(4, high)], 2)).toContain(
      "There are two groups: 4 people answer low, 4 high.",
    );
  });

  it("give no counts of two groups among five to seven persons", () => {
    const persons = [...times(2, low), ...times(3, high)];
    expect(of(persons, 2)).toContain("An indication: there are two groups.");
    expect(words(persons).findings[1]?.sentence).toBe(
      "There seem to be two groups on values; with 5 responses that is an indication.",
    );
  });

  it("of an unknown level say only that, and how many did not know", () => {
    const blank = { ...high, "values-1": DONT_KNOW };
    expect(of([blank], 2)).toBe(
      "Nobody gave enough answers about values. Of the answers, 100% are “don’t know”.",
    );
    expect(of([high, blank, blank], 2)).toBe(
      "Too few answers about values: from 1 of 3 people. Of the answers, 67% are “don’t know”.",
    );
  });

  it("give a range below an unknown level", () => {
    expect(of([{ ...high, "values-1": DONT_KNOW }], 3)).toBe(
      "Competencies: 100, excelling. " +
        "Between 33 and 100 is supported: that depends on a level that is still unknown.",
    );
  });
});

describe("numbers in words", () => {
  it("are whole, singular for one, and never all or none by rounding", () => {
    const coin = (...given: number[]) => ({ ...low, ...coins(...given) });
    const sentence = (persons: readonly Given[]) =>
      words(persons).findings.find(({ finding }) => finding.kind === "effort")?.sentence;
    expect(sentence([coin(0, 0, 0, 0, 0, 0, 10)])).toBe(
      "All coins went to levels that rest on values.",
    );
    expect(sentence([coin(0, 0, 10, 0, 0, 0, 0)])).toBe(
      "None of the coins went to a level below values.",
    );
    expect(sentence([coin(0, 0, 9, 1, 0, 0, 0), ...times(9, coin(0, 0, 10, 0, 0, 0, 0))])).toBe(
      "Of every 100 coins, 1 went to a level that rests on values.",
    );
    const almost = [coin(1, 0, 0, 9, 0, 0, 0), ...times(39, coin(0, 0, 0, 10, 0, 0, 0))];
    expect(sentence(almost)).toBe("Of every 100 coins, 99 went to levels that rest on values.");
  });
});

describe("a result as text", () => {
  it("says last what neither the lead nor a level has said, a line each", () => {
    const paragraphs = resultText(profileOf([low], quick), telling("en")).split("\n\n");
    expect(paragraphs[1]).toContain("There is already firm ground on mission and identity.");
    expect(paragraphs[3]?.split("\n")).toEqual([
      "No coins were divided, so we cannot say where the effort went.",
      "Together the levels score 86 on average. The model counts 47 of that as supported: stage “building”.",
    ]);
  });

  it("leaves out the paragraphs that would be empty", () => {
    const text = resultText(profileOf([], quick), telling("en"));
    expect(text).not.toContain("\n\n\n");
    expect(text.split("\n\n")).toHaveLength(4);
  });

  it("has the lead, the levels, the whole and the parameters it was scored with", () => {
    const paragraphs = resultText(profileOf([low], quick), telling("en")).split("\n\n");
    expect(paragraphs[0]).toBe("1 response");
    expect(paragraphs[1]).toMatch(
      new RegExp("^" + wordingFor("en").advice.team.values.headline.low),
    );
    expect(paragraphs[2]?.split("\n")).toHaveLength(7);
    expect(paragraphs[3]).toContain("Together the levels score 86 on average.");
    expect(paragraphs[4]).toBe(
      "Scoring rules version 1: the tolerance is 10 points; what lies above it counts for 25%.",
    );
  });
});
