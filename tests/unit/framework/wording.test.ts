import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";
import { wordingSchema } from "@/lib/framework/wording/schema";
import type { Wording } from "@/lib/framework/wording/wording";
import { type PlacedText, placesIn, textsOf } from "./texts";

/** What is wrong with a wording, each as “path: what”. */
function faults(wording: unknown): string[] {
  const issues = wordingSchema.safeParse(wording).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

/** Texts that stand in more than one place, as "path = path: text". Capitals do not tell them apart. */
function duplicates(texts: readonly PlacedText[]): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ path, text }) => {
    const earlier = first.get(text.toLowerCase());
    first.set(text.toLowerCase(), earlier ?? path);
    return earlier === undefined ? [] : [`${earlier} = ${path}: ${text}`];
  });
}

/** The names of the model, which a respondent must not read before the result. */
function modelNames({ levels, stages }: Wording): string[] {
  return [...Object.values(levels).map((level) => level.name), ...stages];
}

/** Where a text says one of the names, in whole words. */
function named(names: readonly string[], texts: readonly PlacedText[]): string[] {
  return texts.flatMap(({ path, text }) =>
    names
      .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "iu").test(text))
      .map((name) => `${path} says “${name}”: ${text}`),
  );
}

describe.each(LOCALES)("the wording in %s", (locale) => {
  const wording = wordingFor(locale);

  it("has every text, no other, and each within its limits", () => {
    expect(faults(wording)).toEqual([]);
  });

  it("never says the same twice", () => {
    expect(duplicates(textsOf(wording))).toEqual([]);
  });

  it("never names a level or a stage to a respondent", () => {
    expect(named(modelNames(wording), textsOf(wording.questions))).toEqual([]);
  });

  it("begins the anchors of an item with the same word", () => {
    const uneven = Object.entries(wording.questions).flatMap(([system, { items }]) =>
      Object.entries(items)
        .filter(([, { anchors }]) => new Set(anchors.map((text) => text.split(" ")[0])).size > 1)
        .map(([id]) => `${system}.${id}`),
    );
    expect(uneven).toEqual([]);
  });
});

describe("the two languages", () => {
  it("have the same texts in the same order, with the same places to fill", () => {
    const shape = (locale: Locale) =>
      textsOf(wordingFor(locale)).map(({ path, text }) => [path, ...placesIn(text)].join(" "));
    expect(shape("en")).toEqual(shape("nl"));
  });
});

describe("the check itself", () => {
  const anchor = ["questions", "team", "items", "mission-1", "anchors", 0];
  const steps = ["advice", "team", "values", "nextSteps"];
  const starters = ["advice", "individual", "skills", "conversationStarters"];

  it.each([
    ["an empty text", ["stages", 2], "", "is empty"],
    ["a text that ends with a space", ["levels", "values", "name"], "Waarden ", "with a space"],
    ["a straight quote", anchor, "We do it on one's own.", "straight quote"],
    ["an exclamation mark", anchor, "We do it all!", "exclamation mark"],
    ["an anchor of 21 words", anchor, `${"we do it ".repeat(6)}we do it.`, "more than 20 words"],
    ["a sentence of 26 words", [...steps, 0], `So. ${"a ".repeat(25)}b.`, "more than 25 words"],
    ["an anchor that does not end its sentence", anchor, "We do it", "does not end"],
    ["four anchors", anchor.slice(0, -1), ["a.", "b.", "c.", "d."], "expected array"],
    ["two next steps", steps, ["Do it.", "Then do this."], ">=3 items"],
    ["six next steps", steps, ["A.", "B.", "C.", "D.", "E.", "F."], "<=5 items"],
    ["one conversation starter", starters, ["Why?"], ">=2 items"],
    ["four conversation starters", starters, ["A?", "B?", "C?", "D?"], "<=3 items"],
    ["two practices", ["shifts", "trust", "practice"], ["Do it.", "Do this."], ">=3 items"],
    ["a missing item", ["questions", "individual", "items", "values-2"], undefined, "expected"],
    ["a missing pole", ["questions", "organization", "shifts", "trust", "to"], undefined, "string"],
    ["an empty sentence of a result", ["findings", "overall"], "", "findings.overall: is empty"],
    [
      "a straight quote in a picture",
      ["building", "legend", "person"],
      '"',
      "legend.person: holds",
    ],
    ["an unknown level", ["levels", "vision"], {}, "Unrecognized key"],
  ])("refuses %s", (_, path, value, message) => {
    expect(faults(replaced(wordingFor("nl"), path, value)).join("\n")).toContain(message);
  });

  it("accepts an anchor of 20 words and a sentence of 25", () => {
    const twenty = replaced(wordingFor("nl"), anchor, `${"we do ".repeat(10).trim()}.`);
    const both = replaced(twenty, [...steps, 0], `So. ${"a ".repeat(24)}b.`);
    expect(faults(both)).toEqual([]);
  });

  it("says which two texts are the same", () => {
    const texts = textsOf({ a: "Wij", b: { c: "jullie", d: "wij" } });
    expect(duplicates(texts)).toEqual(["a = b.d: wij"]);
  });

  it("says which text names the model, whole words only", () => {
    const texts = textsOf({ a: "Onze Missie, in opbouw.", b: "Onze missiepost." });
    expect(named(modelNames(wordingFor("nl")), texts)).toEqual([
      "a says “Missie”: Onze Missie, in opbouw.",
      "a says “In opbouw”: Onze Missie, in opbouw.",
    ]);
  });
});

/** A tree with another value at a path; `undefined` leaves the key out. */
function replaced(tree: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(tree)) {
    return tree.map((part, index) => (index === key ? replaced(part, rest, value) : part));
  }
  const parts = new Map<string | number, unknown>(Object.entries(tree ?? {}));
  parts.set(key, replaced(parts.get(key), rest, value));
  return Object.fromEntries([...parts].filter(([, part]) => part !== undefined));
}
