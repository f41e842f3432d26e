import { describe, expect, it } from "vitest";
import { DONT_KNOW } from "@/lib/framework/items";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { effortPicture } from "@/lib/scoring/effort-picture";
import { coins, type Given, profileOf, quickAnswers } from "./respondents";

const picture = (persons: readonly Given[], locale: "en" | "nl" = "en") =>
  effortPicture(profileOf(persons, QUESTIONNAIRES.quick), wordingFor(locale), locale);

const low = quickAnswers([5, 5, 1, DONT_KNOW, 5, 5, 5]);

describe("the picture of the effort", () => {
  it("has the mean number of coins a person gave each level, next to its leverage", () => {
    const { levels } = picture([
      { ...low, ...coins(1, 0, 0, 0, 0, 0, 9) },
      { ...low, ...coins(2, 0, 0, 0, 0, 0, 8) },
      low,
    ]);
    expect(levels.map((level) => level.coins)).toEqual([1.5, 0, 0, 0, 0, 0, 8.5]);
    expect(levels[0]).toEqual({
      ...{ name: "Mission", coins: 1.5, coinsFigure: "1.5" },
      ...{ leverage: 0, leverageFigure: "0", priority: null },
    });
    // 75 to go, times five of seven levels that rest on it.
    expect(levels[2]).toMatchObject({ leverageFigure: "54", priority: "begin here" });
    expect(levels[3]).toMatchObject({ leverage: null, leverageFigure: "?", priority: null });
  });

  it("writes its figures as the language does", () => {
    const persons = [coins(1, 0, 0, 0, 0, 0, 9), coins(2, 0, 0, 0, 0, 0, 8)];
    expect(picture(persons, "nl").levels[0]?.coinsFigure).toBe("1,5");
    const thirds = [...persons, coins(2, 0, 0, 0, 0, 0, 8)];
    expect(picture(thirds).levels[0]?.coinsFigure).toBe("1.7");
  });

  it("has no coins where nobody divided them", () => {
    const { levels } = picture([low]);
    expect(levels.map(({ coins, coinsFigure }) => [coins, coinsFigure])).toEqual(
      levels.map(() => [null, ""]),
    );
  });

  it("is described for who cannot see it", () => {
    const { title, description } = picture([{ ...low, ...coins(1, 0, 0, 0, 0, 0, 9) }]);
    expect(title).toBe("Where the effort went, and where it does most");
    expect(description.split(". ")).toEqual([
      "Mission: 1 coins, leverage 0",
      "Identity: 0 coins, leverage 0",
      "Values: 0 coins, leverage 54",
      "Competencies: 0 coins, leverage ?",
      "Skills: 0 coins, leverage 0",
      "Behavior: 0 coins, leverage 0",
      "Context: 9 coins, leverage 0",
    ]);
    expect(picture([low]).description).toContain("Mission: 0 coins");
  });

  it("explains its marks", () => {
    expect(picture([low]).legend).toEqual({
      coins: "where time and money went",
      leverage: "where effort does most",
      center: "center of gravity",
      noCoins: "no coins were divided",
      noLeverage: "no level asks for extra effort",
    });
  });
});
