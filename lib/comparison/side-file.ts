import type { BesidePicture } from "@/lib/drawing/beside";
import { drawBuilding } from "@/lib/drawing/building";
import { LEVELS } from "@/lib/framework/levels";
import type { Wording } from "@/lib/framework/wording";
import type { FileWords } from "./file-words";
import type { Side, SideBySide } from "./side-reader";

/** Buildings beside each other as a table: a row a level, a column a building. */
export function sidesTable(
  { sides }: SideBySide,
  words: FileWords,
  wording: Pick<Wording, "levels">,
): string[][] {
  return [
    [words.level, ...sides.map((side) => nameOf(side, words))],
    ...LEVELS.map((level, row) => [
      wording.levels[level].name,
      ...sides.map(({ picture }) => {
        const floor = picture?.floors[row];
        const parts = floor ? [floor.figure, floor.supportedFigure, floor.words] : [words.withheld];
        return parts.filter(Boolean).join(", ");
      }),
    ]),
  ];
}

/** The same in one picture. */
export function sidesPicture({ sides }: SideBySide, words: FileWords): BesidePicture {
  return {
    title: words.sideBySide,
    description: sides
      .map((side) => `${nameOf(side, words)}. ${side.picture?.description ?? words.withheld}`)
      .join(". "),
    parts: sides.map((side) => {
      const { picture } = side;
      return {
        name: nameOf(side, words),
        draw: picture && ((options) => drawBuilding(picture, options)),
        missing: words.withheld,
      };
    }),
  };
}

function nameOf({ unitName, address, round }: Side, words: FileWords): string {
  return [unitName, address.group === "all" ? "" : words.groups[address.group], round.name]
    .filter((part) => part !== "")
    .join(" · ");
}
