import { expect, test } from "vitest";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { commonItems, levelItems, summaryOnItems } from "@/lib/scoring/kept-items";
import { response, tallyOf } from "./respondents";

const { full, quick } = QUESTIONNAIRES;

test("rounds are compared on the items that all of them ask, when these are two of three in each", () => {
  const asked = levelItems(full, "values");
  expect(asked).toEqual(["values-1", "values-2", "values-3"]);
  expect(commonItems([asked, ["values-2", "values-3"]])).toEqual(["values-2", "values-3"]);
  expect(commonItems([asked, levelItems(quick, "values")])).toBeNull();
  expect(commonItems([asked, levelItems(full, "skills")])).toBeNull();
});

test("a level is recomputed on some of its items, with the largest deviation it can have", () => {
  const people = [1, 3, 5].map((answer) =>
    response({ "values-1": 1, "values-2": answer, "values-3": answer }),
  );
  const { n, mean, standardDeviation } = summaryOnItems(tallyOf(people), "values", [
    "values-2",
    "values-3",
  ]);
  expect([n, mean, standardDeviation]).toEqual([3, 50, 50]);
});
