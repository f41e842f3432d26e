import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, escapeText, formatNumber } from "@/lib/drawing/markup";
import { parseSvg } from "./svg-tree";

describe("escapeText", () => {
  it("escapes what XML reads as markup", () => {
    expect(escapeText(`<b a="1">'&'</b>`)).toBe(
      "&lt;b a=&quot;1&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;",
    );
  });

  it("drops characters that XML does not allow", () => {
    expect(escapeText("a\u0000b\u001fc\ufffed\ud800e\tf")).toBe("abcde\tf");
  });
});

describe("formatNumber", () => {
  it("writes hundredths and no negative zero", () => {
    expect([1 / 3, 2, -0.001, 10.005].map(formatNumber)).toEqual(["0.33", "2", "0", "10.01"]);
  });

  it("refuses what is not a coordinate", () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

const awkward = fc.constantFrom(..."<>&\"' aé😀\u0000\u001f\ufffe\t", "\ud800", "&amp;");

describe("element", () => {
  it("leaves out attributes that are null", () => {
    expect(element("path", { d: "M0 0", stroke: null })).toBe('<path d="M0 0"/>');
  });

  it("reads back as what was written, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: awkward }), (content) => {
        const read = parseSvg(element("text", { x: 1, label: content }, escapeText(content)));
        const allowed = escapeText(content);
        expect(escapeText(read.text)).toBe(allowed);
        expect(escapeText(read.attributes["label"] ?? "")).toBe(allowed);
      }),
    );
  });
});
