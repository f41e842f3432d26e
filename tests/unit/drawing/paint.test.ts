import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { drawBuilding } from "@/lib/drawing/building";
import { drawEffort } from "@/lib/drawing/effort";
import { darkPaint, PALETTES, pagePaint, printPaint, ROLES, type Role } from "@/lib/drawing/paint";
import { drawShifts } from "@/lib/drawing/shifts";
import { EFFORT, SHIFTS, TWO_HUNDRED, TYPICAL, WITH_MARGINS } from "./sample-pictures";
import { allElements, parseSvg } from "./svg-tree";

/** Relative luminance of WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness of CIELAB: equal steps look equal. */
const lightness = (color: string) => 116 * Math.cbrt(luminance(color)) - 16;

describe.each(Object.entries(PALETTES))("the %s palette", (_, palette) => {
  it.each<Role>(["ink", "quiet", "accent"])("sets text in %s at 4.5 to 1 or more", (role) => {
    expect(contrast(palette[role], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each<Role>(["ink", "quiet", "accent", "camp-low", "camp-high", "stage-4", "stage-5"])(
    "draws lines and dots in %s at 3 to 1 or more",
    (role) => {
      expect(contrast(palette[role], palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );

  it("tells the stages apart by lightness alone, in one direction", () => {
    const stages = ROLES.filter((role) => role.startsWith("stage-"));
    const levels = stages.map((role) => lightness(palette[role]));
    const away = lightness(palette.paper) > 50 ? -1 : 1;
    for (const [index, level] of levels.slice(1).entries()) {
      expect((level - (levels[index] ?? level)) * away).toBeGreaterThanOrEqual(5);
    }
  });
});

const drawings = (paint: typeof pagePaint) => {
  const options = { paint, width: 1040, idPrefix: "p" };
  return [
    drawBuilding(TYPICAL, options),
    drawBuilding(WITH_MARGINS, options),
    drawBuilding(TWO_HUNDRED, options),
    drawShifts(SHIFTS, options),
    drawEffort(EFFORT, options),
  ].flatMap((svg) => allElements(parseSvg(svg)));
};

describe("the page paint", () => {
  it("uses only classes that drawing.css defines", () => {
    const file = path.join(import.meta.dirname, "../../../components/charts/drawing.css");
    const css = fs.readFileSync(file, "utf8");
    const used = new Set(
      drawings(pagePaint).flatMap(({ attributes }) => attributes["class"]?.split(" ") ?? []),
    );
    expect(used.size).toBeGreaterThan(8);
    for (const name of used) expect(css).toMatch(new RegExp(`\\.${name}\\b`));
  });

  it("has a rule in drawing.css for filling and lining with every role", () => {
    const file = path.join(import.meta.dirname, "../../../components/charts/drawing.css");
    const css = fs.readFileSync(file, "utf8");
    for (const role of ROLES) {
      expect(css).toContain(`.${role}-fill {`);
      expect(css).toContain(`.${role}-line {`);
    }
  });

  it("names no color", () => {
    for (const { attributes } of drawings(pagePaint)) {
      expect([undefined, "none"]).toContain(attributes["fill"]);
      expect(attributes["stroke"]).toBeUndefined();
    }
  });
});

describe("literal paints", () => {
  it("write colors of their palette only, and no classes on shapes", () => {
    const colors = new Set<string>(["none", ...Object.values(PALETTES.dark)]);
    for (const { name, attributes } of drawings(darkPaint)) {
      if (name !== "svg") expect(attributes["class"]).toBeUndefined();
      for (const key of ["fill", "stroke"]) {
        if (attributes[key] !== undefined) expect(colors).toContain(attributes[key]);
      }
    }
  });

  it("bring a ground for a file that stands alone, and none for print", () => {
    const first = (paint: typeof darkPaint) =>
      parseSvg(drawShifts(SHIFTS, { paint, width: 920, idPrefix: "p" })).children[2];
    expect(first(darkPaint)?.attributes).toMatchObject({
      x: "0",
      y: "0",
      width: "920",
      fill: PALETTES.dark.paper,
    });
    expect(first(printPaint)?.attributes["width"]).not.toBe("920");
  });
});
