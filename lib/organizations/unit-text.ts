/** What PostgreSQL or a workbook cannot hold: control characters, what is left of broken characters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]+/gu;

/** A name or a code as it is kept: composed characters, no control characters, no spaces around it. */
export function cleanText(text: string): string {
  return text.replaceAll(UNWRITABLE, " ").normalize("NFC").trim();
}
