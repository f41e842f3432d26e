import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLine, textWidth, wrapText } from "@/lib/drawing/lettering";

describe("textWidth", () => {
  it("grows with every character and in proportion to the size", () => {
    expect(textWidth("", "sans", 14)).toBe(0);
    expect(textWidth("Waarden", "sans", 14)).toBeGreaterThan(textWidth("Waarde", "sans", 14));
    expect(textWidth("Waarden", "sans", 28)).toBeCloseTo(2 * textWidth("Waarden", "sans", 14));
  });

  it("counts an accented letter as its base letter", () => {
    expect(textWidth("één", "serif", 20)).toBe(textWidth("een", "serif", 20));
  });
});

describe("fitLine", () => {
  it("leaves text that fits as it is", () => {
    expect(fitLine("gedragen", "sans", 13, 200)).toBe("gedragen");
  });

  it("shortens with an ellipsis, and is empty when not even that fits", () => {
    expect(fitLine("verantwoordelijkheid", "sans", 13, 80)).toMatch(/^verant.*…$/);
    expect(fitLine("verantwoordelijkheid", "sans", 13, 2)).toBe("");
  });
});

describe("wrapText", () => {
  it("breaks at spaces", () => {
    expect(wrapText("waarom we het zo doen", "sans", 13, 80, 5)).toEqual([
      "waarom we",
      "het zo doen",
    ]);
  });

  it("breaks a word that is wider than a line with a hyphen", () => {
    const lines = wrapText("verantwoordelijkheidsgevoel", "sans", 13, 90, 5);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("").replaceAll("-", "")).toBe("verantwoordelijkheidsgevoel");
  });

  it("shortens what does not fit in its lines", () => {
    expect(wrapText("waarom we het zo doen", "sans", 13, 80, 1)).toEqual([
      expect.stringMatching(/^waarom w.*…$/),
    ]);
  });

  it("gives no lines for empty text", () => {
    expect(wrapText("  ", "sans", 13, 80, 3)).toEqual([]);
  });

  it("never gives a line that is wider than its column, nor too many", () => {
    const words = fc
      .array(fc.string({ unit: "grapheme", maxLength: 30 }))
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 5, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapText(text, "serif", 21, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) {
            expect(textWidth(line, "serif", 21)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  it("loses no letter while lines are left", () => {
    const word = fc.string({
      unit: fc.constantFrom(..."abcdeijmnorstvw"),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const lines = wrapText(words.join(" "), "sans", 13, 100, 1000);
        expect(lines.join("").replace(/[- ]/g, "")).toBe(words.join(""));
      }),
    );
  });
});
