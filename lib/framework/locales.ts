/** The languages of the wording. Dutch is written first. */
export const LOCALES = ["nl", "en"] as const;

export type Locale = (typeof LOCALES)[number];
