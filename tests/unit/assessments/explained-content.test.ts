import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { MeasuredSections } from "@/components/result/measured-sections";
import { type ExplainedContent, explainedContent } from "@/lib/assessments/explained-content";
import { LEVELS, type Level } from "@/lib/framework/levels";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import en from "@/lib/i18n/messages/en";
import type { Profile } from "@/lib/scoring/profile";
import { coins, type Given, profileOf, response } from "../scoring/respondents";
import {
  fewCoinsTwins,
  fewTwins,
  inJoint,
  OWN,
  onLevel,
  profileOfTeam,
  shiftTwins,
  TEAM_WORDS,
  type Twins,
  targetTwins,
  unanimousTwins,
} from "./teams";

// Hundreds of pages take seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { full, quick } = QUESTIONNAIRES;
const say = TEAM_WORDS.wording.explanations;

function joint(profile: Profile): ExplainedContent {
  return explainedContent(profile, null, inJoint(profile));
}

/** The page itself, as it is sent. */
function html(content: ExplainedContent): string {
  return renderToStaticMarkup(createElement(MeasuredSections, { content, words: en.measured }));
}

/** A page in words, as it is read; capitals and spaces as they come. */
function textOf(content: ExplainedContent): string {
  return html(content)
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("\u00a0", " ");
}

const TWINS: readonly [string, fc.Arbitrary<Twins>][] = [
  ["one or two people answered on a level, or gave it as target", fewTwins],
  ["one or two people did with their coins", fewCoinsTwins],
  ["a small group was unanimous on, within its band", unanimousTwins],
  ["target a small group was unanimous on", targetTwins],
  ["a small group was unanimous on, or one or two answered, about a shift", shiftTwins],
];

// Whoever reads the page knows the formulas, and can solve them for what is left out. So what may not
// be shown must make no difference to the page.
describe("how a joint result was measured is the same to the last digit, whatever", () => {
  it.each(TWINS)("%s", (_, twins) => {
    fc.assert(
      fc.property(twins, ({ one, other }) => {
        const [first, second] = [profileOfTeam(one), profileOfTeam(other)];
        fc.pre(isToldAlike(first, second));
        expect(joint(first)).toEqual(joint(second));
      }),
      { numRuns: 200 },
    );
  });

  it.each(TWINS)("%s, in the page as it is sent too", (_, twins) => {
    fc.assert(
      fc.property(twins, ({ one, other }) => {
        const [first, second] = [profileOfTeam(one), profileOfTeam(other)];
        fc.pre(isToldAlike(first, second));
        expect(html(joint(first))).toBe(html(joint(second)));
      }),
      { numRuns: 10 },
    );
  });
});

/** Where to begin, and whether there is any leverage, the result itself tells anyway. */
function isToldAlike(first: Profile, second: Profile): boolean {
  const hasLeverage = ({ levels }: Profile) => levels.some(({ leverage }) => leverage);
  return (
    first.priority.level === second.priority.level && hasLeverage(first) === hasLeverage(second)
  );
}

/** Six people who differ on every item of every level, in every target and shift. */
const varied = [0, 1, 2, 3, 4, 5].map((person): Given => {
  const answers = full.items.flatMap(({ id, kind }, index) =>
    kind === "effort" ? [] : [[id, 1 + ((2 * person + 3 * index) % 5)]],
  );
  return { ...Object.fromEntries(answers), ...coins(0, 0, 1, 2, 2, person % 3, 5 - (person % 3)) };
});

function levelOf(content: ExplainedContent, level: Level) {
  return content.levels.find((candidate) => candidate.level === level);
}

function namesOn(content: ExplainedContent, level: Level): string[] {
  return levelOf(content, level)?.parts.flatMap(({ rows }) => rows.map(({ name }) => name)) ?? [];
}

describe("how a joint result was measured", () => {
  const changed = (change: (index: number) => Given) =>
    joint(profileOf(varied.map((person, index) => ({ ...person, ...change(index) }))));

  it("of a varied team is shown whole, down to each item", () => {
    const content = joint(profileOf(varied));
    for (const level of LEVELS) {
      const above = level === "mission" ? [] : [say.ceiling.name];
      expect(namesOn(content, level)).toEqual([
        ...[say.score, say.margin, say.averageDeviation, say.shared].map(({ name }) => name),
        ...[say.agreement.name, say.stage.name],
        ...above,
        ...[say.supported, say.unsupported, say.target, say.leverage].map(({ name }) => name),
      ]);
      expect(levelOf(content, level)?.expert?.items.length).toBeGreaterThanOrEqual(3);
    }
    expect(content.shifts.rows.every(({ formulas }) => formulas.length === 1)).toBe(true);
    expect(content.overall.rows).toHaveLength(3);
    expect(content.effort.rows).toHaveLength(4);
  });

  it("leaves out a unanimous level, and below it what the levels above carry, and says why", () => {
    const content = changed(() => onLevel("values", 4));
    expect(namesOn(content, "values")).toEqual([]);
    expect(levelOf(content, "values")?.note).toContain("62.5 to 100");
    expect(levelOf(content, "values")?.expert).toBeNull();
    for (const level of ["competencies", "skills", "behavior", "context"] as const) {
      expect(namesOn(content, level)).not.toContain(say.ceiling.name);
      expect(namesOn(content, level)).not.toContain(say.supported.name);
      expect(namesOn(content, level)).toContain(say.shared.name);
      expect(levelOf(content, level)?.parts[1]?.note).toBe(say.level.below);
    }
    expect(namesOn(content, "identity")).toContain(say.ceiling.name);
    expect(content.overall).toEqual({ rows: [], note: say.overallHidden });
    expect(content.effort.note).toBe(say.inversion.hidden);
  });

  it("leaves out a level on which too few have a score", () => {
    const content = changed((index) => ({
      ...onLevel("mission", 4 + (index % 2)),
      ...onLevel("identity", 4 + (index % 2)),
      ...(index < 2 ? {} : unanswered("values")),
    }));
    expect(namesOn(content, "values")).toEqual([]);
    expect(levelOf(content, "values")?.note).toBe(say.level.jointUnknown);
    expect(textOf(content)).toContain(say.priority.unknown);
  });

  it("leaves out a target that all share, with the leverage it could be worked out from", () => {
    const content = changed(() => ({ "target-skills": 4 }));
    expect(namesOn(content, "skills")).not.toContain(say.target.name);
    expect(namesOn(content, "skills")).not.toContain(say.leverage.name);
    expect(namesOn(content, "context")).toContain(say.leverage.name);
    expect(content.effort.rows.map(({ name }) => name)).not.toContain(say.leveragePlace.name);
  });

  it("shows the items of a level only when all may be shown, each by itself", () => {
    const unanimous = changed(() => ({ "skills-2": 3 }));
    const few = changed((index) => (index < 2 ? {} : { "skills-2": -1 }));
    for (const content of [unanimous, few]) {
      expect(levelOf(content, "skills")?.expert).toMatchObject({ items: [], together: null });
      expect(levelOf(content, "values")?.expert?.items).toHaveLength(3);
    }
  });

  it("shows how single persons lie from k + 3 people on", () => {
    const five = joint(profileOf(varied.slice(0, 5)));
    expect(namesOn(five, "mission")).not.toContain(say.margin.name);
    expect(levelOf(five, "mission")?.expert?.items).toEqual([]);
    expect(namesOn(five, "mission")).toContain(say.averageDeviation.name);
  });

  it("names the level with most leverage, and the leverages only when all may be shown", () => {
    const high = (unanimous: Given) =>
      changed((index) => ({
        ...Object.assign({}, ...LEVELS.map((level) => onLevel(level, 4 + (index % 2)))),
        ...Object.fromEntries(LEVELS.map((level) => [`target-${level}`, index === 0 ? 4 : 5])),
        ...unanimous,
      }));
    const open = high({}).priority;
    expect(open.steps).toHaveLength(LEVELS.length);
    expect(open.rows[0]?.name).toBe(say.priority.most);
    expect(open.rows[0]?.why).toContain("that of mission");
    const closed = high(onLevel("context", 4)).priority;
    expect(closed).toMatchObject({ rows: [], note: open.rows[0]?.why });
    expect(closed.steps.at(-1)?.text).toBe(say.priority.passedHidden);
  });

  it("says by which rule people were found to agree or not", () => {
    const camps = changed((index) => onLevel("mission", index < 3 ? 1 : 5));
    const agreement = levelOf(camps, "mission")?.parts[0]?.rows.find(
      ({ name }) => name === say.agreement.name,
    );
    expect(agreement).toMatchObject({ answer: "Two groups", formulas: [] });
    expect(agreement?.why).toMatch(/^Low \(under 37\.5\): 3\. High \(62\.5 or more\): 3\./);
    expect(agreement?.why).toMatch(/With 6 people this is an indication\.$/);
    const spread = joint(profileOf(varied));
    expect(textOf(spread)).toMatch(/ADJ1 = ΣADJ \/ J = [\d.]+ \/ 3 = [\d.]+ Far apart/);
  });

  it("says for which reason the priority level comes first, and stops there", () => {
    const content = changed((index) => ({
      ...onLevel("mission", 4 + (index % 2)),
      ...onLevel("identity", 2 + (index % 2)),
    }));
    expect(content.priority.steps.map(({ text }) => text)).toEqual([
      "87.5 is not lower than 62.5, and not divided. We go on.",
      "37.5 is lower than 62.5. Here you begin.",
    ]);
  });
});

function unanswered(level: Level): Given {
  return Object.fromEntries(Object.keys(onLevel(level, 1)).map((id) => [id, -1]));
}

describe("how one's own result was measured", () => {
  const given = { ...varied[0], "mission-1": 4, "mission-2": 3, "mission-3": -1 };
  const answers = response(given);
  const content = explainedContent(profileOf([given]), { questionnaire: full, answers }, OWN);

  it("begins with one's own answers", () => {
    const [person] = levelOf(content, "mission")?.parts[0]?.rows ?? [];
    expect(person?.name).toBe(say.person.name);
    expect(person?.formulas[0]?.lines.at(1)).toEqual(["(75 + 50)\u00a0/\u00a02"]);
    expect(person?.formulas[0]?.lines.at(-1)).toEqual(["62.5"]);
  });

  it("holds every formula with its numbers, and nothing for experts of groups", () => {
    expect(textOf(content)).toContain("sup1 = s1 − AD1 / 2 = 62.5 − 0 / 2 = 62.5");
    expect(content.levels.every(({ expert }) => expert === null)).toBe(true);
  });

  it("without any answer says on every level that there is no score, and writes no number", () => {
    const empty = explainedContent(
      profileOf([{}], quick),
      { questionnaire: quick, answers: response({}, quick) },
      OWN,
    );
    expect(empty.levels.map(({ note }) => note)).toEqual(LEVELS.map(() => say.level.ownUnknown));
    expect(html(empty)).not.toContain("NaN");
    expect(empty.shifts.note).toBe(say.gap.notAsked);
  });
});
