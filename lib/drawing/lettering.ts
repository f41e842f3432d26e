/** Widths of text without a text engine, so that lines can be broken before they are drawn. */

export type Face = "serif" | "sans" | "sans-bold";

/** Advance widths of the characters from space to tilde, in hundredths of the font size. */
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  // Newsreader Regular
  serif: [
    23, 27, 35, 57, 57, 78, 72, 20, 28, 28, 44, 51, 24, 35, 23, 40, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 25, 27, 51, 51, 51, 44, 89, 71, 64, 70, 76, 64, 59, 75, 80, 34, 45, 73, 60, 98, 77, 78,
    61, 78, 64, 55, 67, 77, 69, 97, 72, 68, 63, 33, 40, 33, 51, 41, 50, 46, 55, 44, 56, 46, 34, 50,
    56, 28, 25, 54, 27, 83, 57, 53, 56, 54, 39, 38, 34, 54, 53, 74, 51, 52, 43, 32, 25, 32, 51,
  ],
  // Instrument Sans Regular
  sans: [
    20, 27, 38, 72, 61, 79, 76, 23, 41, 41, 41, 53, 26, 51, 26, 44, 67, 39, 55, 57, 60, 57, 60, 53,
    58, 61, 26, 26, 53, 53, 53, 57, 85, 73, 64, 74, 75, 64, 60, 76, 74, 25, 46, 69, 59, 91, 74, 79,
    66, 79, 66, 61, 65, 71, 73, 109, 69, 68, 62, 41, 44, 41, 53, 43, 35, 53, 61, 53, 61, 56, 35, 61,
    60, 24, 24, 54, 24, 92, 60, 58, 61, 61, 38, 47, 38, 59, 52, 77, 55, 52, 50, 41, 24, 41, 53,
  ],
  // Instrument Sans SemiBold
  "sans-bold": [
    19, 30, 45, 73, 64, 79, 77, 26, 44, 44, 43, 54, 28, 49, 28, 44, 68, 39, 56, 58, 62, 58, 62, 56,
    60, 62, 28, 28, 54, 54, 54, 58, 87, 73, 64, 75, 76, 63, 59, 76, 72, 25, 43, 71, 59, 90, 72, 79,
    67, 81, 66, 64, 66, 70, 73, 109, 71, 70, 63, 44, 44, 44, 54, 47, 35, 56, 62, 55, 62, 57, 37, 62,
    61, 26, 26, 56, 26, 94, 61, 60, 62, 62, 39, 49, 41, 60, 54, 80, 59, 54, 51, 44, 23, 44, 54,
  ],
};

/** Room for kerning, optical sizes and the wider faces that stand in when a font is missing. */
const ALLOWANCE: Readonly<Record<Face, number>> = { serif: 1.08, sans: 1.05, "sans-bold": 1.05 };

const FIRST = 32;
const UNLISTED = 100;
const MARK = /\p{M}/u;

/** A width in pixels that the text will not exceed. Accented letters count as their base letter. */
export function textWidth(text: string, face: Face, size: number): number {
  let hundredths = 0;
  for (const character of text.normalize("NFC")) hundredths += characterWidth(character, face);
  return (hundredths / 100) * size * ALLOWANCE[face];
}

function characterWidth(character: string, face: Face): number {
  const plain = listedWidth(character, face);
  if (plain !== undefined) return plain;
  if (MARK.test(character)) return 0;
  return listedWidth(character.normalize("NFD"), face) ?? UNLISTED;
}

function listedWidth(character: string, face: Face): number | undefined {
  return WIDTHS[face][(character.codePointAt(0) ?? 0) - FIRST];
}

/** The text, or as much of it as fits with an ellipsis; empty when not even that fits. */
export function fitLine(text: string, face: Face, size: number, width: number): string {
  if (textWidth(text, face, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shortened = `${characters.join("").trimEnd()}…`;
    if (textWidth(shortened, face, size) <= width) return shortened;
  }
  return "";
}

/**
 * Breaks text into at most `maxLines` lines that each fit `width`; what is left is shortened with
 * an ellipsis. A word that is wider than a line is broken with a hyphen. Empty text gives no lines.
 */
export function wrapText(
  text: string,
  face: Face,
  size: number,
  width: number,
  maxLines: number,
): readonly string[] {
  const fits = (line: string) => textWidth(line, face, size) <= width;
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, " ");
  while (rest !== "" && lines.length < maxLines - 1 && !fits(rest)) {
    const line = firstLine(rest, fits);
    if (line.taken === 0) break;
    lines.push(line.text);
    rest = rest.slice(line.taken).trimStart();
  }
  if (rest !== "") lines.push(fitLine(rest, face, size, width));
  return lines.filter((line) => line !== "");
}

/** The longest beginning that fits, ending at a space where possible, and how much it takes. */
function firstLine(text: string, fits: (line: string) => boolean): { text: string; taken: number } {
  let taken = 0;
  for (let space = text.indexOf(" "); space > 0; space = text.indexOf(" ", space + 1)) {
    if (!fits(text.slice(0, space))) break;
    taken = space;
  }
  if (taken > 0) return { text: text.slice(0, taken), taken };
  let head = "";
  for (const character of text) {
    if (!fits(`${head}${character}-`)) break;
    head += character;
  }
  return head === "" ? { text: "", taken: 0 } : { text: `${head}-`, taken: head.length };
}
