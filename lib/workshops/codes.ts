/** Without letters and digits that are taken for one another, read aloud or from afar. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

const CODE_LENGTH = 6;
const CODE_PATTERN = new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`);

/**
 * A workshop's code, for people to type: one of a thousand million.
 *
 * @param random a whole number from 0 up to, and without, its argument
 */
export function newCode(random: (below: number) => number): string {
  return Array.from({ length: CODE_LENGTH }, () => LETTERS[random(LETTERS.length)]).join("");
}

/** The code that somebody typed, however it was spaced and cased; `null` when it can be none. */
export function parseCode(text: string): string | null {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, "");
  return CODE_PATTERN.test(code) ? code : null;
}
