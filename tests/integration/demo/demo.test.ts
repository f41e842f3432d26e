import { beforeAll, describe, expect, test } from "vitest";
import { readRoundUnits, readUnitResult } from "@/lib/assessments/unit-result";
import { findDemo } from "@/lib/auth/demo-gate";
import type { OrganizationScope } from "@/lib/db/scope";
import { createDemoOrganization } from "@/lib/demo/mutations";
import type { Level } from "@/lib/framework/levels";
import { levelDifferences, pairedLevels, summaryOf } from "@/lib/scoring/difference";
import type { Profile } from "@/lib/scoring/profile";
import { useDatabase } from "../../support/database";

process.env.AUTH_SECRET ??= "a secret that only the tests have";

const database = useDatabase();

let scope: OrganizationScope;
let roundIds: string[];

beforeAll(async () => {
  await createDemoOrganization();
  const demo = await findDemo();
  if (!demo) throw new Error("There is no demo organization.");
  scope = demo;
  const rounds = await database().round.findMany({ orderBy: { openedOn: "asc" } });
  roundIds = rounds.map(({ id }) => id);
});

type RoundNumber = 1 | 2 | 3;

const visitor = () => ({ scope, role: "visitor", managedUnitIds: [] }) as const;

async function roundUnits(round: RoundNumber) {
  const found = await readRoundUnits(visitor(), roundIds[round - 1] ?? "");
  if (!found) throw new Error("The round is not closed.");
  return found;
}

async function resultOf(name: string, round: RoundNumber, group: "all" | "management" = "all") {
  const { units } = await roundUnits(round);
  const unitId = units.find((unit) => unit.name === name)?.unitId ?? "";
  const view = { scope: "withBelow", group } as const;
  const result = await readUnitResult(visitor(), roundIds[round - 1] ?? "", unitId, view);
  if (!result) throw new Error(`There is no unit ${name} in that round.`);
  return result;
}

async function profileOf(name: string, round: RoundNumber): Promise<Profile> {
  const { moment } = await resultOf(name, round);
  if (!moment) throw new Error(`The result of ${name} is withheld.`);
  return moment.profile;
}

function levelOf({ levels }: Profile, level: Level) {
  const found = levels.find((each) => each.level === level);
  if (!found) throw new Error(`There is no level ${level}.`);
  return found;
}

const WHOLE = "Woonstichting Elzenwaard";
const DEPARTMENTS = [
  "Directie & Strategie",
  "Klantcontact",
  "Wonen",
  "Vastgoed",
  "Bedrijfsvoering",
];

/** In which levels a department lies clearly higher or lower in a later round than before. */
async function changed(name: string, from: RoundNumber, to: RoundNumber): Promise<string[]> {
  const [before, after] = [await profileOf(name, from), await profileOf(name, to)];
  const pairs = pairedLevels((level) => [
    summaryOf(levelOf(after, level)),
    summaryOf(levelOf(before, level)),
  ]);
  const differences = levelDifferences(pairs);
  return differences
    .filter(({ word }) => word !== "not-demonstrable")
    .map(({ level, word }) => `${level} ${word}`);
}

describe("the demo organization", () => {
  test("has three closed rounds, the last with some 600 people, and nothing else under way", async () => {
    const rounds = await database().round.findMany({ orderBy: { openedOn: "asc" } });
    expect(rounds.map(({ state, questionnaire }) => [state, questionnaire])).toEqual(
      Array(3).fill(["closed", "full"]),
    );
    expect(rounds.map(({ openedOn }) => openedOn?.getUTCFullYear())).toEqual([2024, 2025, 2026]);
    const { respondents } = await profileOf(WHOLE, 3);
    expect(respondents).toBeGreaterThan(570);
    expect(respondents).toBeLessThan(630);
    expect(await database().mail.count()).toBe(0);
  });

  test("asked the perspectives apart, and shows the three of them", async () => {
    const { views } = await resultOf(WHOLE, 3);
    const groups = views.filter((view) => view.scope === "withBelow").map(({ group }) => group);
    expect(groups.sort()).toEqual(["all", "management", "partner", "staff"]);
  });

  test("shows most units, and nothing of the small ones", async () => {
    for (const round of [1, 2, 3] as const) {
      const { units } = await roundUnits(round);
      const shown = units.filter(({ respondents }) => respondents !== null);
      expect(shown.length).toBeGreaterThanOrEqual(33);
      for (const name of ["Woonfraude", "Vastgoeddata", "Klachten & Geschillen"]) {
        expect(units.find((unit) => unit.name === name)?.respondents).toBeNull();
        expect((await resultOf(name, round)).moment).toBeNull();
      }
    }
  });

  test("holds stories and improvements, shown from ten people on", async () => {
    const { comments } = await resultOf("Wonen", 3);
    expect(comments?.stories.length).toBeGreaterThan(15);
    expect(comments?.improvements.length).toBeGreaterThan(8);
    const { units } = await roundUnits(3);
    const small = units.filter(({ respondents }) => respondents !== null && respondents < 10);
    expect(small.length).toBeGreaterThan(0);
    for (const { name } of small) expect((await resultOf(name, 3)).comments).toBeNull();
  });
});

describe("the story in its numbers", () => {
  test("begins with effort at the bottom, which does well, above it a low identity", async () => {
    const first = await profileOf(WHOLE, 1);
    expect(first.priority).toMatchObject({ level: "identity", reason: "low" });
    expect(levelOf(first, "identity").score).toBeLessThan(50);
    for (const level of ["skills", "context"] as const) {
      const { score, supported } = levelOf(first, level);
      expect(score).toBeGreaterThan(60);
      expect(supported).toBeLessThan(55);
    }
    expect(first.effort.belowPriority).toBeGreaterThan(0.85);
  });

  test("has two camps on values in one department, and in no other", async () => {
    for (const name of DEPARTMENTS) {
      const { agreement } = levelOf(await profileOf(name, 1), "values");
      expect([name, agreement === "two-camps"]).toEqual([name, name === "Wonen"]);
    }
  });

  test("then shows what a system and a training do: skills and context rise, hardly carried", async () => {
    expect(await changed(WHOLE, 1, 2)).toEqual(["skills higher", "context higher"]);
    const [before, after] = [await profileOf(WHOLE, 1), await profileOf(WHOLE, 2)];
    for (const level of ["skills", "context"] as const) {
      const gain = Number(levelOf(after, level).score) - Number(levelOf(before, level).score);
      const carried =
        Number(levelOf(after, level).supported) - Number(levelOf(before, level).supported);
      expect(gain).toBeGreaterThan(4);
      expect(carried).toBeLessThan(gain / 2);
    }
  });

  test("ends with a department that talked: identity and values rise, and the rest is carried", async () => {
    const rises = await changed("Wonen", 2, 3);
    expect(rises).toContain("identity higher");
    expect(rises).toContain("values higher");
    const [before, after] = [await profileOf("Wonen", 2), await profileOf("Wonen", 3)];
    expect(levelOf(after, "values").agreement).not.toBe("two-camps");
    for (const level of ["skills", "behavior", "context"] as const) {
      const { score, supported } = levelOf(after, level);
      expect(Number(score) - Number(supported)).toBeLessThan(5);
      expect(Number(supported) - Number(levelOf(before, level).supported)).toBeGreaterThan(15);
    }
  });

  test("and with nothing that demonstrably changed elsewhere", async () => {
    for (const name of DEPARTMENTS.filter((each) => each !== "Wonen")) {
      expect([name, await changed(name, 2, 3)]).toEqual([name, []]);
    }
  });

  test("in every round management sees mission and identity more positively than staff", async () => {
    for (const round of [1, 2, 3] as const) {
      const { contrasts } = await resultOf(WHOLE, round);
      const contrast = contrasts.find(
        ({ first, second }) => first === "management" && second === "staff",
      );
      const higher = contrast?.levels.filter(({ word }) => word === "higher");
      expect(higher?.map(({ level }) => level)).toEqual(["mission", "identity"]);
    }
  });
});

describe("the reorganization", () => {
  test("shows in the rounds' own trees: one team less, one elsewhere, and the past as it was", async () => {
    const parents = async (round: RoundNumber) => {
      const { units } = await roundUnits(round);
      const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
      return new Map(units.map(({ name, parentId }) => [name, names.get(parentId ?? "")]));
    };
    const [before, after] = [await parents(2), await parents(3)];
    expect(await parents(1)).toEqual(before);
    expect([before.size, after.size]).toEqual([41, 40]);
    expect(before.get("Reparatieplanning")).toBe("Klantcontact");
    expect(after.get("Reparatieplanning")).toBe("Onderhoud");
    expect([before.has("Chat & E-mail"), before.has("Telefoon & Balie")]).toEqual([true, true]);
    expect([after.has("Chat & E-mail"), after.has("Klantenservice")]).toEqual([false, true]);
  });

  test("is in the units' history, between the second and the third round", async () => {
    const changes = await database().unitChange.findMany({
      where: { ...scope, kind: { not: "added" } },
      orderBy: [{ on: "asc" }, { kind: "asc" }],
    });
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["merged", "moved", "renamed"]);
    for (const { on } of changes) expect(on.getUTCFullYear()).toBe(2026);
    const closed = await database().unit.findMany({ where: { ...scope, closedOn: { not: null } } });
    expect(closed.map(({ name }) => name)).toEqual(["Chat & E-mail"]);
  });
});
