import type { Locale } from "../locales";
import { en } from "./en";
import { nl } from "./nl";
import type { Wording } from "./wording";

export type * from "./wording";

const WORDINGS: Record<Locale, Wording> = { nl, en };

/** Everything the product says about its subject, in one language. */
export function wordingFor(locale: Locale): Wording {
  return WORDINGS[locale];
}
