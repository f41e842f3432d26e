import { describe, expect, it } from "vitest";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { scoreCsv } from "@/lib/scoring/score-csv";
import { coins, profileOf } from "./respondents";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function scored(text: string) {
  const result = scoreCsv(bytes(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problems(file: string | Uint8Array) {
  const result = scoreCsv(typeof file === "string" ? bytes(file) : file);
  return result.ok ? [] : result.problems;
}

describe("a file of answers", () => {
  it("is scored as its rows would be", () => {
    const { profile, questionnaire } = scored(
      "context-1,mission-1,mission-2,unit,perspective\n5,4,?,North,staff\n,2,3,,\n",
    );
    expect(questionnaire).toBe(QUESTIONNAIRES.full);
    expect(profile).toEqual(
      profileOf([
        { "context-1": 5, "mission-1": 4, "mission-2": -1 },
        { "mission-1": 2, "mission-2": 3 },
      ]),
    );
  });

  it.each([
    ["a byte order mark", "\uFEFFmission-1,unit\n4,a\n"],
    ["carriage returns", "mission-1,unit\r\n4,a\r\n"],
    ["semicolons", "mission-1;unit\n4;a,b\n"],
    ["quotes", '"mission-1",unit\n"4","a, ""b""\nc"\n'],
    ["no line end at the end", "mission-1,unit\n4,a"],
    ["blank lines at the end", "mission-1,unit\n4,a\n\n\r\n\n"],
  ])("may have %s", (_, text) => {
    expect(scored(text).profile).toEqual(profileOf([{ "mission-1": 4 }], QUESTIONNAIRES.quick));
  });

  it("is quick when no level has a second item", () => {
    expect(scored("mission-1,trust-now\n4,2\n").questionnaire).toBe(QUESTIONNAIRES.quick);
    expect(scored("effort-mission\n4\n").questionnaire).toBe(QUESTIONNAIRES.quick);
    expect(scored("mission-1,mission-2\n4,2\n").questionnaire).toBe(QUESTIONNAIRES.full);
  });

  it("is read along with targets and wanted shifts where it is quick", () => {
    const { profile, questionnaire } = scored(
      "mission-1,target-mission,trust-now,trust-wanted\n4,5,1,4\n",
    );
    expect(questionnaire.id).toBe("quick");
    expect(profile.levels[0]).toMatchObject({ score: 75, target: 100 });
    expect(profile.shifts[4]).toMatchObject({ shift: "trust", gap: 50 });
  });

  it("counts no coins of a row in which they are incomplete", () => {
    const header = Object.keys(coins()).join(",");
    const rows = ["0,0,1,1,2,2,4", "0,0,1,1,2,2,", "0,0,1,1,2,2,?", "0,0,1,1,2,2,3"];
    const { profile } = scored(`${header}\n${rows.join("\n")}\n`);
    expect(profile).toMatchObject({ respondents: 4, effort: { respondents: 1 } });
  });

  it("counts a row without answers as a respondent", () => {
    expect(scored("mission-1,values-1\n4,4\n,\n").profile.respondents).toBe(2);
  });
});

describe("a file that is refused names line and column", () => {
  it.each([
    ["an unknown column", "mission-1,mission-4\n1,1\n", "unknown-column", 1, "mission-4"],
    ["a column without a name", "mission-1,\n1,1\n", "unknown-column", 1, "2"],
    ["a column that comes twice", "unit,unit\na,b\n", "duplicate-column", 1, "unit"],
    ["no column of a question", "perspective,unit\nstaff,a\n", "no-questions", 1, "perspective"],
    ["columns of no question and no rows", "unit\n", "no-questions", 1, "unit"],
    ["an answer over the range", "mission-1,values-1\n5,5\n5,6\n", "out-of-range", 3, "values-1"],
    ["an answer under the range", "mission-1,values-1\n0,5\n", "out-of-range", 2, "mission-1"],
    ["a negative answer", "mission-1,effort-skills\n1,-1\n", "out-of-range", 2, "effort-skills"],
    ["an 8 on a shift", "trust-now\n8\n", "out-of-range", 2, "trust-now"],
    ["a fraction", "mission-1\n3.5\n", "not-whole", 2, "mission-1"],
    ["a fraction with a comma", "mission-1;unit\n3,0;a\n", "not-whole", 2, "mission-1"],
    ["a word", "mission-1\nhigh\n", "not-whole", 2, "mission-1"],
    ["a space", "mission-1\n 3\n", "not-whole", 2, "mission-1"],
    ["a leading zero", "mission-1\n03\n", "not-whole", 2, "mission-1"],
    ["a row that is too short", "mission-1,values-1\n1,1\n1\n", "ragged-row", 3, "values-1"],
    ["a row that is too long", "mission-1,values-1\n1,1,1\n", "ragged-row", 2, "3"],
    ["a blank line in the middle", "mission-1,values-1\n\n1,1\n", "ragged-row", 2, "values-1"],
    ["an unclosed quote", 'mission-1,unit\n1,"a\n2,b\n', "unclosed-quote", 2, "unit"],
    ["a quote inside a cell", 'mission-1,unit\n1,a"b"\n', "stray-quote", 2, "unit"],
    ["text after a quote", 'mission-1,unit\n1,"a"b\n', "stray-quote", 2, "unit"],
    [
      "a perspective that is none",
      "mission-1,perspective\n4,boss\n",
      "unknown-perspective",
      2,
      "perspective",
    ],
    ["no rows", "mission-1,values-1\n", "no-respondents", 2, "mission-1"],
    ["nothing at all", "", "empty-file", 1, "1"],
    ["blank lines only", "\n\n", "empty-file", 1, "1"],
  ])("for %s", (_, text, code, line, column) => {
    expect(problems(text)).toMatchObject([{ code, line, column }]);
  });

  it("for bytes that are not UTF-8", () => {
    expect(problems(latin1("mission-1,unit\n5,a\n4,caf\u00e9\n"))).toEqual([
      { code: "not-utf8", line: 3, column: "unit", values: {} },
    ]);
    expect(problems(latin1("mission-1,unit;caf\u00e9\n5,a\n"))).toEqual([
      { code: "not-utf8", line: 1, column: "2", values: {} },
    ]);
  });

  it("for coins that make eleven, at the eleventh", () => {
    const header = "effort-mission,effort-identity,mission-1,effort-values";
    expect(problems(`${header}\n4,6,1,0\n4,6,1,1\n`)).toEqual([
      { code: "too-many-coins", line: 3, column: "effort-values", values: { coins: 11, most: 10 } },
    ]);
  });

  it("for more than ten coins, also when others are missing or not known", () => {
    const header = "effort-mission,effort-identity,effort-values,effort-context";
    expect(problems(`${header}\n8,?,,3\n`)).toMatchObject([
      { code: "too-many-coins", line: 2, column: "effort-context", values: { coins: 11 } },
    ]);
  });

  it("by the line in the file, also after cells of several lines", () => {
    expect(problems('unit,mission-1\n"a\r\nb",5\nc,9\n')).toMatchObject([
      { line: 4, column: "mission-1" },
    ]);
  });

  it("for every fault, up to twenty", () => {
    expect(problems("mission-1,values-1\n6,7\n1,2\n8,1\n")).toMatchObject([
      { line: 2, column: "mission-1", values: { value: "6", min: 1, max: 5 } },
      { line: 2, column: "values-1" },
      { line: 4, column: "mission-1" },
    ]);
    expect(problems(`mission-1\n${"9\n".repeat(100)}`)).toHaveLength(20);
  });
});
