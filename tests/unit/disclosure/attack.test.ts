import { describe, expect, test } from "vitest";
import type { Cell, RoundGroups } from "@/lib/disclosure/cells";
import { type CellDecision, decideDisclosure, discloseTo } from "@/lib/disclosure/decide";
import { cellAt, layOut, personsPerCell, personsPerGroup } from "@/lib/disclosure/layout";
import { commentThreshold, histogramThreshold } from "@/lib/disclosure/policy";
import { decideAnswered, decideRelease } from "@/lib/disclosure/release";
import { largeEnough } from "@/lib/disclosure/selection";
import { generated } from "../../support/generated";
import { attack } from "./attacker";
import { generateAnswered, generateRound } from "./generated-rounds";

const EVERYBODY = { units: "all" } as const;

/** Room for a slow machine; nothing here depends on the time it takes. */
const PATIENCE = { timeout: 300_000 };

type Shown = Extract<CellDecision, { shown: true }>;

function shownCells(
  decisions: ReadonlyMap<string, CellDecision>,
  wanted: (decision: Shown) => boolean = () => true,
): Cell[] {
  return [...decisions.values()]
    .filter((decision) => decision.shown && wanted(decision))
    .map((decision) => decision.cell);
}

function policyOf(seed: number) {
  return { threshold: 3 + (seed % 3), anonymous: true };
}

/** All cells from the threshold up: what would be shown without complementary suppression. */
function cellsAfterPrimaryOnly(round: RoundGroups, threshold: number): Cell[] {
  const layout = layOut(round);
  const persons = personsPerCell(layout, personsPerGroup(layout, round.respondents));
  return largeEnough(persons, [...persons.keys()], threshold).map((cell) => cellAt(layout, cell));
}

describe("an attack on everything that is shown", () => {
  // 10,000 trees, most of them small, because that is where the groups are.
  test.each([
    { trees: 7000, most: 12 },
    { trees: 2900, most: 40 },
    { trees: 100, most: 200 },
  ])(
    "finds no total of 1 to k − 1 persons in $trees trees of up to $most units",
    PATIENCE,
    (size) => {
      for (let seed = 1; seed <= generated(size.trees); seed++) {
        const round = generateRound(seed * 1000 + size.most, size.most);
        const policy = policyOf(seed);
        const shown = shownCells(decideDisclosure(round, policy, EVERYBODY));
        expect(attack(round, shown, policy.threshold), `seed ${seed}`).toBeNull();
      }
    },
  );

  test("finds no total of 1 to k − 1 answers to one question", PATIENCE, () => {
    for (let seed = 1; seed <= generated(1000); seed++) {
      const round = generateRound(seed, 15);
      const policy = policyOf(seed);
      const answered = generateAnswered(round, seed);
      const release = decideAnswered(decideRelease(round, policy), answered);
      const shown = shownCells(discloseTo(release, EVERYBODY));
      const finding = attack({ ...round, respondents: answered }, shown, policy.threshold);
      expect(finding, `seed ${seed}`).toBeNull();
    }
  });

  test("finds no histogram and no comments of too few persons", PATIENCE, () => {
    for (let seed = 1; seed <= generated(300); seed++) {
      const round = generateRound(seed, 4);
      const policy = policyOf(seed);
      const decisions = decideDisclosure(round, policy, EVERYBODY);
      const histograms = shownCells(decisions, ({ detail }) => detail.distribution === "dots");
      const comments = shownCells(decisions, ({ detail }) => detail.comments);
      expect(attack(round, histograms, histogramThreshold(policy)), `seed ${seed}`).toBeNull();
      expect(attack(round, comments, commentThreshold(policy)), `seed ${seed}`).toBeNull();
    }
  });

  test("finds one soon when complementary suppression is left out", () => {
    const findings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
      const round = generateRound(seed, 40);
      return attack(round, cellsAfterPrimaryOnly(round, 5), 5);
    });
    expect(findings.filter((finding) => finding !== null).length).toBeGreaterThan(5);
  });

  test("finds one when any withheld cell of k or more persons is shown as well", PATIENCE, () => {
    for (let seed = 1; seed <= generated(500); seed++) {
      const round = generateRound(seed, 8);
      const policy = policyOf(seed);
      const decisions = decideDisclosure(round, policy, EVERYBODY);
      const shown = shownCells(decisions);
      const withheld = cellsAfterPrimaryOnly(round, policy.threshold).filter(
        (cell) => !shown.some((other) => JSON.stringify(other) === JSON.stringify(cell)),
      );
      for (const cell of withheld) {
        const finding = attack(round, [...shown, cell], policy.threshold);
        expect(finding, `seed ${seed}, ${JSON.stringify(cell)}`).not.toBeNull();
      }
    }
  });
});
