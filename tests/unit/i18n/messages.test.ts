import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/framework/locales";
import en from "@/lib/i18n/messages/en";
import nl from "@/lib/i18n/messages/nl";
import { placesIn, textsOf } from "../framework/texts";

const MESSAGES = { nl, en };

/** The places of each message, by its key. */
function placesByKey(messages: unknown): Record<string, string[]> {
  return Object.fromEntries(textsOf(messages).map(({ path, text }) => [path, placesIn(text)]));
}

describe("the messages of the pages", () => {
  it("have the same keys in both languages, and the same places to fill", () => {
    expect(placesByKey(en)).toEqual(placesByKey(nl));
  });

  it.each(LOCALES)("are never empty in %s, and never begin or end with a space", (locale) => {
    const faulty = textsOf(MESSAGES[locale]).filter(
      ({ text }) => text === "" || text !== text.trim(),
    );
    expect(faulty).toEqual([]);
  });

  it("are compared by the arguments of a plural too", () => {
    expect(placesIn("{n, plural, one {één antwoord van {name}} other {# antwoorden}}")).toEqual([
      "n",
      "name",
    ]);
  });
});
