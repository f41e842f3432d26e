import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { explain } from "@/lib/scoring/explain";
import type { Formula } from "@/lib/scoring/explain-level";
import { explainPerson } from "@/lib/scoring/explain-person";
import { inSymbols } from "@/lib/scoring/written-formula";
import { coins, profileOf, quickAnswers, response } from "./respondents";

const { quick, full } = QUESTIONNAIRES;

/** A formula as a line: symbols with what they are of after an underscore. */
function line(formula: Formula | null | undefined): string | null {
  if (!formula) return null;
  const symbol = ({ name, of }: { name: string; of: number | string | null }) =>
    of === null ? name : `${name}_${of}`;
  const parts = inSymbols(formula.expression, { figure: String, separator: ", " });
  const written = parts.map((part) => (typeof part === "string" ? part : symbol(part))).join("");
  const said = written.replaceAll("\u00a0", " ");
  return formula.symbol === null ? said : `${symbol(formula.symbol)} = ${said}`;
}

const team = [
  [5, 4, 4],
  [5, 3, 2],
  [4, 4, 4],
].map((answers) => ({
  ...quickAnswers([...answers, 4, 4, 4, 4]),
  ...coins(1, 1, 1, 1, 1, 2, 3),
}));

function levelLines(found: ReturnType<typeof explain>, place: number) {
  const formulas = Object.entries(found.levels[place - 1]?.formulas ?? {});
  return Object.fromEntries(formulas.map(([quantity, formula]) => [quantity, line(formula)]));
}

describe("a profile in symbols", () => {
  it("has the formulas of a level", () => {
    expect(levelLines(explain(profileOf(team, quick)), 3)).toEqual({
      score: "s_3 = Σx / n",
      margin: "M_3 = t × SD / √n",
      averageDeviation: "AD_3 = Σ|x − s| / n",
      shared: "sup_3 = s_3 − AD_3 / 2",
      itemDeviation: "ADJ_3 = ΣAD_J / J",
      ceiling: "C_3 = 10 + min(sup_1, sup_2)",
      supported: "E_3 = min(s_3, 0.25 × s_3 + 0.75 × C_3)",
      supportedLowest: null,
      supportedHighest: null,
      unsupported: "s_3 − E_3",
      target: "T_3 = 75",
      leverage: "Λ_3 = max(0, T_3 − min(s_3, sup_3 + 10)) × 5 / 7",
    });
  });

  it("has no ceiling over the top level, which is all supported", () => {
    const { ceiling, supported } = levelLines(explain(profileOf(team, quick)), 1);
    expect({ ceiling, supported }).toEqual({ ceiling: null, supported: "E_1 = s_1" });
  });

  it("has the support of a level as if a level above without a score had 0, and 100", () => {
    const blank = { ...quickAnswers([5, 4, DONT_KNOW, 4, 4, 4, 4]) };
    const { ceiling, supportedLowest, supportedHighest } = levelLines(
      explain(profileOf([blank], quick)),
      4,
    );
    expect([ceiling, supportedLowest, supportedHighest]).toEqual([
      "C_4 = 10 + min(sup_1, sup_2)",
      "E_4 = min(s_4, 0.25 × s_4 + 0.75 × (10 + min(sup_1, sup_2, 0)))",
      "E_4 = min(s_4, 0.25 × s_4 + 0.75 × (10 + min(sup_1, sup_2, 100)))",
    ]);
  });

  it("has the mean target where targets were given", () => {
    const { target } = levelLines(explain(profileOf([{ "target-values": 4 }], full)), 3);
    expect(target).toBe("T_3 = Σy / k");
  });

  it("has the effort", () => {
    const { effort } = explain(profileOf(team, quick));
    const all = (name: string) => [1, 2, 3, 4, 5, 6, 7].map((of) => `${name}_${of}`);
    const placed = (name: string) =>
      `(${all(name)
        .map((symbol, index) => `${index + 1} × ${symbol}`)
        .join(" + ")}) / (${all(name).join(" + ")})`;
    expect(line(effort.belowPriority)).toBe(
      `U = (m_4 + m_5 + m_6 + m_7) / (${all("m").join(" + ")})`,
    );
    expect(line(effort.coinsPlace)).toBe(`p_m = ${placed("m")}`);
    expect(line(effort.leveragePlace)).toBe(`p_Λ = ${placed("Λ")}`);
    expect(line(effort.inversion)).toBe("III = (p_m − p_Λ) / 6");
  });

  it("has the gap of a shift that was asked twice, and of no other", () => {
    const { shifts } = explain(
      profileOf([{ "trust-now": 2, "trust-wanted": 5, "purpose-now": 3 }], full),
    );
    expect(shifts.map(({ gap }) => line(gap)).filter((gap) => gap !== null)).toEqual([
      "G_5 = W_5 − N_5",
    ]);
  });

  it("has the means over the levels that have a score", () => {
    const { overall } = explain(profileOf([{ "mission-1": 4, "skills-1": 3 }], quick));
    expect(line(overall.score)).toBe("s = (s_1 + s_5) / 2");
    expect(line(overall.supported)).toBe("E = (E_1 + E_5) / 2");
    expect(explain(profileOf([{}], quick)).overall).toEqual({ score: null, supported: null });
  });

  it("has the most leverage where that decides on the priority", () => {
    const { most } = explain(profileOf([quickAnswers([5, 4, 5, 5, 5, 5, 5])], quick)).priority;
    expect(line(most)).toBe("max(Λ_1, Λ_2, Λ_3, Λ_4, Λ_5, Λ_6, Λ_7)");
  });
});

describe("one person's score in symbols", () => {
  it("is the mean of the answers given on the level", () => {
    const answers = response({ "behavior-1": 4, "behavior-3": 1, "behavior-4": DONT_KNOW });
    const formula = explainPerson(full, answers, "behavior");
    expect(line(formula)).toBe("x_6 = (a_1 + a_3) / 2");
    expect(formula?.expression).toMatchObject({
      left: { left: { value: 75 }, right: { value: 0 } },
      right: 2,
    });
  });

  it("is none for answers that end before the level, nor where one of three is answered", () => {
    expect(explainPerson(full, [], "mission")).toBeNull();
    expect(explainPerson(full, response({ "mission-1": 4 }), "mission")).toBeNull();
  });
});
